
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'empty': `Belum ada apa pun di sini.`,
'error-network': `Artikel tidak dapat dimuat. Periksa koneksi Anda.`,
'error-post-not-found': `Artikel ini tidak ditemukan.`,
'error-unavailable': `Artikel sedang tidak tersedia.`,
'error-unreadable': `Artikel tidak dapat ditampilkan.`,
'found': `Artikel ditemukan: #`,
'link-copied': `Tautan disalin`,
'next-tip': `Tips berikutnya`,
'no-match': `Tidak ada artikel yang cocok.`,
'no-tip-matches': `Tidak ada tips yang cocok.`,
'position': str`${0} dari ${1}`,
'previous-tip': `Tips sebelumnya`,
'read-on': `Lanjutkan membaca`,
'reading-time': `# menit membaca`,
'retry': `Coba lagi`,
'search': `Cari`,
'share': `Bagikan`,
'show-image': `Tampilkan gambar`,
'show-more': `Tampilkan lainnya`,
'tag-count': `, # artikel`,
'tags': `Tag`,
'tips-found': `Tips ditemukan: #`,
    };
  