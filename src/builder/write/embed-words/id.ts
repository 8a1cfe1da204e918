import type { EmbedWords } from './embed-words.js';

export const words: EmbedWords = {
  lead: 'Beberapa pilihan, lalu satu kode untuk ditempel. Kode ini mengikuti warna halaman Anda dan tidak menghitung siapa pun.',
  where: 'Di mana Anda menempelkannya?',
  what: 'Apa yang ditampilkan?',
  look: 'Bagaimana tampilannya?',
  leftOut: 'Apa yang dihilangkan dari kartu?',
  sameAsPage: 'Sama seperti halaman',
  light: 'Terang',
  dark: 'Gelap',
  ownColour: 'Warnanya sendiri',
  image: 'Gambar',
  author: 'Penulis',
  date: 'Tanggal',
  summary: 'Ringkasan',
  readingTime: 'Waktu baca',
  card: 'Satu kartu',
  full: 'Artikel lengkap',
  list: 'Daftar',
  copy: 'Salin',
  copied: 'Disalin',
  selected: 'Dipilih; tekan Ctrl+C atau ⌘C',
  preview: 'Pratinjau',
  anyPage: 'Halaman HTML apa pun',
  noScripts: 'Halaman tanpa skrip',
  readme: 'README, surel',
  notes: {
    html: 'Tempelkan empat baris pertama sekali di head halaman, dan sisanya di tempat yang diinginkan.',
    frame: 'Bingkai menampilkan artikel tanpa skrip apa pun di halaman Anda.',
    wordpress:
      'Tempelkan URL di baris tersendiri; WordPress mengubahnya menjadi bingkai. Tempelkan kutipan di blok “HTML Khusus”.',
    ghost: 'Tempelkan di kartu HTML. URL di baris tersendiri menjadi penanda dengan judul dan gambar.',
    discourse:
      'Administrator terlebih dahulu menambahkan # ke setelan “allowed iframes”. Dengan komponen tema, URL di baris tersendiri sudah cukup.',
    phpbb: 'Tautan berfungsi di setiap pos. Dengan definisi kami untuk “Media Embed”, URL artikel menjadi kartu.',
    mybb: 'Tautan berfungsi di setiap pos. Dengan plugin, atau dengan baris ini sebelum </body> di templat “footer”, URL artikel di baris tersendiri menjadi kartunya: #',
    flarum: 'Tautan berfungsi di setiap pos. Dengan baris untuk extend.php, URL artikel menjadi kartunya.',
    nodebb:
      'Di pos, tempelkan URL di baris tersendiri; tempelkan kutipan di widget HTML. Administrator terlebih dahulu menempelkan baris ini di Appearance, Custom Content, Custom Header: #',
    fossil:
      'Untuk halaman wiki dan pos dalam Markdown. Administrator terlebih dahulu menambahkan baris ini ke footer skin, dan situs ini ke setelan “default-csp”: #',
    generator: 'Kutipan tetap terbaca di tempat skrip tidak berjalan. Hugo memerlukan “unsafe: true” untuk Markdown-nya.',
    markdown:
      'Tautan berfungsi bahkan di tempat yang hanya mengizinkan teks. Di tempat yang mengizinkan gambar, ada satu untuk setiap artikel: #',
  },
};
