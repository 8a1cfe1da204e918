
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `Artikel`,
'clear-tags': `Hapus`,
'clear-tags-label': `Hapus tag yang dipilih`,
'empty': `Belum ada apa pun di sini.`,
'error-network': `Artikel tidak dapat dimuat. Periksa koneksi Anda.`,
'error-post-not-found': `Artikel ini tidak ditemukan.`,
'error-unavailable': `Artikel sedang tidak tersedia.`,
'error-unreadable': `Artikel tidak dapat ditampilkan.`,
'found': `Artikel ditemukan: #`,
'link-copied': `Tautan disalin`,
'loads-from': str`${0}, dimuat dari ${1}`,
'more-tags': str`tag lainnya: ${0}`,
'next-tip': `Tips berikutnya`,
'no-match': `Tidak ada artikel yang cocok.`,
'no-tip-matches': `Tidak ada tips yang cocok.`,
'play-frame': `Putar`,
'position': str`${0} dari ${1}`,
'previous-tip': `Tips sebelumnya`,
'read-on': `Lanjutkan membaca`,
'reading-time': `# mnt`,
'remove-tag': str`Hapus tag ${0}`,
'retry': `Coba lagi`,
'scroll-area': `Area yang dapat digulir`,
'search': `Cari`,
'selected-tags': `Tag yang dipilih`,
'share': str`Bagikan: ${0}`,
'show-frame': `Tampilkan`,
'show-image': `Tampilkan gambar`,
'show-more': `Tampilkan lainnya`,
'stale': `Artikel ini mungkin bukan yang terbaru.`,
'tag-count': `, # artikel`,
'tags': `Tag`,
'tips': `Tips`,
'tips-found': `Tips ditemukan: #`,
    };
  