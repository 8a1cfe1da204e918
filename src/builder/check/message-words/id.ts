import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '“author” sudah usang sejak versi 1.1; gunakan “authors”, yang berupa array',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'item tidak memiliki “id” yang dapat digunakan; tambahkan agar item ini tidak diabaikan oleh pembaca feed',
  'the id "{0}" is also used by {1}; change one of them': 'id “{0}” juga digunakan oleh {1}; ubah salah satunya',
  'the item has no "content_html" and no "content_text"; add one of them':
    'item tidak memiliki “content_html” maupun “content_text”; tambahkan salah satunya',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'feed tidak memiliki “version”; tambahkan “https://jsonfeed.org/version/1.1”',
  '"version" should be "https://jsonfeed.org/version/1.1"': '“version” seharusnya “https://jsonfeed.org/version/1.1”',
  'the feed has no "items"; add an array': 'feed tidak memiliki “items”; tambahkan sebuah array',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '“{0}” bukan tanggal; tulis seperti Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'item tidak memiliki tanggal; tambahkan, misalnya “pubDate” atau “published”',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'item tidak memiliki “guid” maupun “id”; tambahkan salah satunya agar item ini tidak diabaikan oleh pembaca feed',
  'the id "{0}" is also used by item {1}; change one of them': 'id “{0}” juga digunakan oleh item ke-{1}; ubah salah satunya',
  'the item has no content and no description; add one of them':
    'item tidak memiliki isi maupun deskripsi; tambahkan salah satunya',
  'the feed has no title; add one': 'feed tidak memiliki judul; tambahkan judulnya',
  'the feed is in {0}; save it as UTF-8': 'feed memakai pengodean {0}; simpan sebagai UTF-8',
  'the server returned {0} for {1}; correct or remove the link':
    'server merespons dengan {0} untuk {1}; perbaiki atau hapus tautan ini',
  'there is no response from {0}; correct or remove the link': 'tidak ada respons dari {0}; perbaiki atau hapus tautan ini',
  'the server returned {0} for {1}; open it in a browser': 'server merespons dengan {0} untuk {1}; coba buka di peramban',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'gambar tidak memiliki teks alternatif; jelaskan isi gambar di antara “![” dan “]” atau di alt',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'judul bagian tingkat {1} diikuti tingkat {0}; gunakan tingkat {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'blok kode tidak ditutup sehingga semua yang ada setelahnya menjadi kode; tutup dengan tanda yang sama',
  'the article has no text; write some, or mark it with "draft: true"':
    'artikel tidak memiliki isi; tulis isinya, atau tandai sebagai draf dengan “draft: true”',
  'the file "{0}" was not found; check the path': 'berkas “{0}” tidak ditemukan; periksa jalurnya',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'tag “{0}” ditulis “{1}” di artikel lain; gunakan satu bentuk di semua artikel, atau --fix',
  'the tag "{0}" has spaces around it; delete them': 'ada spasi di awal atau akhir tag “{0}”; hapus spasinya',
  '{0} has the same title; change one of them': '{0} memiliki judul yang sama; ubah salah satunya',
  '{0} is in the future; check the date': '{0} adalah tanggal di masa depan; periksa tanggalnya',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'tautan “{0}” menuju bagian yang tidak ada dalam artikel; periksa teks setelah “#”',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'tag HTML yang tidak ditutup akan menyembunyikan teks setelahnya, jadi ditampilkan sebagai teks; tulis sebagai kode di antara backtick',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'rumus “{0}” tidak dapat dibaca sebagai TeX dan ditampilkan sebagai kode; perbaiki rumusnya',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'skrip, event handler, dan URL “javascript:” dibuang saat artikel ditampilkan; hapus semuanya',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'elemen HTML bersarang terlalu dalam atau tidak ditutup sehingga halaman hanya menampilkan teksnya; tutup elemennya, atau kurangi tingkatannya',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'gambar “{0}” bukan berkas maupun URL web; letakkan berkasnya di folder yang sama dengan artikel',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'salinan gambar “{0}” yang lebih kecil tidak dapat dibuat ({1}); gambar diterbitkan apa adanya',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'gambar “{0}” adalah SVG yang strukturnya tidak valid ({1}) dan tidak disertakan; perbaiki atau ekspor ulang',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    '“{0}” tidak dapat dibaca sebagai gambar; gunakan JPEG, PNG, GIF, WebP, AVIF, atau SVG, maksimum 30 MB',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'gambar “{0}” tidak ditemukan di folder input dan tidak disertakan; letakkan berkasnya di sana atau berikan URL situs dengan --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'gambar “{0}” tidak ditemukan di folder input dan tidak disertakan; letakkan berkasnya di sana atau perbaiki jalurnya',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'gambar “{0}” tidak ditemukan di folder input; sebagai gantinya digunakan {1}',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'gambar “{0}” disalin tanpa {1}, yang dapat menjalankan atau memuat sesuatu saat gambar dibuka',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'gambar “{0}” berukuran {1} MB; setiap pembaca harus memuat seluruhnya; ekspor dengan ukuran lebih kecil, atau gunakan format lain',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'gambar “{0}” berukuran {1} MB; setiap pembaca harus memuat seluruhnya; jalankan “npm install --save-dev sharp” agar salinan yang lebih kecil dibuat, atau ekspor dengan ukuran lebih kecil',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'gambar “{0}” tidak memiliki URL di web dan tidak disertakan; gunakan URL absolut dalam feed',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} tidak akan tampil di halaman artikel maupun di widget, kecuali mungkin teks di dalamnya; gunakan HTML lain, atau buat tautan ke sana',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'tautan “{0}” menuju halaman yang tidak ada dalam feed; gunakan URL lengkapnya, dengan https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'pembaca tidak dapat membuka “{0}”, karena berada di komputer Anda sendiri; gunakan URL di web',
  'the link "{0}" does not lead to a post of this build; check the path':
    'tautan “{0}” tidak menuju artikel mana pun dalam build ini; periksa jalurnya',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'tidak ada baris yang mendefinisikan tautan "{0}", jadi pembaca melihat tanda kurungnya; tambahkan "[name]: URL" di baris tersendiri, atau perbaiki namanya',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'tautan “{0}” tidak ditulis sebagai tautan, jadi pembaca melihat tanda kurungnya; tulis [kata](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'pembaca melihat tanda "{0}"; tulis tepat sebelum kata pertama dan tepat sesudah kata terakhir, atau beri garis miring terbalik di depannya',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'pembaca melihat tag "{0}" karena bentuknya tidak benar atau terlalu panjang; perbaiki',
  'readers see "{0}", because there is no such character; correct the name':
    'pembaca melihat "{0}" karena tidak ada karakter seperti itu; perbaiki namanya',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'tidak ada emoji “{0}”, jadi pembaca melihat namanya; apakah maksud Anda “{1}”?',
  'the character "\ufffd" stands for one that was lost; write it again':
    'karakter "\ufffd" menggantikan karakter yang hilang; tulis kembali',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} tidak ditutup, jadi semua yang mengikutinya ada di dalamnya; tutup dengan {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} tidak memiliki awal, sehingga dihilangkan; tulis {1} sebelumnya, atau hapus',
  '{0} is not closed, so it is left out; close it with {1}': '{0} belum ditutup, jadi tidak disertakan; tutup dengan {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'baris ini tertinggal dari penggabungan; pertahankan salah satu versi dan hapus tanda-tandanya',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'ini tidak dibaca sebagai tabel, jadi pembaca melihat garisnya; tulis baris seperti "| --- | --- |" di bawah baris pertama',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'baris ini punya lebih banyak sel daripada kolom tabel, jadi pembaca tidak melihat yang terakhir; tulis "\\|" untuk "|" di dalam sel',
  'the heading has no text; write some, or delete it': 'judul bagian ini tidak punya teks; tulis teksnya, atau hapus',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'tautan ini tidak punya teks, jadi tidak ada yang dapat membukanya; tulis teks di antara "[" dan "]"',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'teks alternatif "{0}" tidak menyebutkan apa yang ditampilkan gambar; jelaskan gambarnya',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'pos ini diperbarui pada {0}, sebelum tanggalnya, {1}; perbaiki salah satunya',
  'the link "{0}" does not lead to a post of this build; check the name':
    'tautan “{0}” tidak menuju artikel mana pun dalam build ini; periksa namanya',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'berkas “{0}” tidak disalin karena jenis atau ukurannya; gunakan URL lengkapnya, dengan https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'gambar “{0}” tidak disalin ({1}), jadi pembaca memuatnya dari sumber aslinya; periksa URL-nya, atau simpan gambarnya di folder yang sama dengan artikel',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '“tips” menyebut judul bagian yang tidak ada dalam artikel ini: “{0}”; judul bagian yang ada: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'catatan kaki {0} tidak memiliki teks, jadi tandanya tidak disertakan; tulis “{1}: …” pada baris tersendiri',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'tidak ada teks yang merujuk ke catatan kaki {0}, jadi catatan itu tidak disertakan; tulis {1} di tempatnya, atau hapus',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} tidak didukung dan tidak disertakan ({1} kali dalam berkas ini); ganti dengan Markdown atau HTML, atau tulis sebagai kode',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} tidak didukung dan tidak disertakan; ganti dengan Markdown atau HTML, atau tulis sebagai kode',
  'the permalink "{0}" is also used by {1}; change one of them': 'permalink “{0}” juga digunakan oleh {1}; ubah salah satunya',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'permalink “{0}” diabaikan; tulis jalur seperti /2025/01/name/, atau jalur yang memakai {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'tidak satu pun dari {0} berkas Markdown adalah artikel; tambahkan “date” pada front matter berkas yang merupakan artikel',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'satu-satunya berkas Markdown bukan artikel; tambahkan “date” pada front matter-nya jika berkas itu artikel',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'slug “{0}” diubah menjadi “{1}”; gunakan hanya huruf, angka, “-”, dan “_”',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'slug “{0}” juga digunakan oleh {1}; ubah salah satunya dengan “slug: …”',
  'no other post has the slug "{0}"; use the original’s slug':
    'tidak ada artikel lain dengan slug “{0}”; gunakan slug artikel asli',
  '"{0}" is itself a translation; use the slug of its original': '“{0}” sendiri adalah terjemahan; gunakan slug artikel aslinya',
  'a translation needs a language; add "language: …"': 'terjemahan memerlukan bahasa; tambahkan “language: …”',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    '“{0}” sendiri berbahasa “{1}”; isi “language” dengan bahasa terjemahan ini',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '“{0}” sudah menjadi terjemahan bahasa “{1}” dari “{2}”; ubah salah satunya',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'hanya halaman feed ini yang dibaca; untuk membaca semua halaman, berikan URL feed, bukan berkasnya',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'tidak ada item feed yang tanggalnya dapat dibaca; tambahkan tanggal, misalnya 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    '{0} dari {1} item tidak memiliki tanggal yang dapat dibaca, jadi digunakan tanggal item tertua, {2}. Tambahkan tanggal pada feed',
  'it has more than {0} pages; the rest of the feed is left out':
    'feed memiliki lebih dari {0} halaman; selebihnya tidak disertakan',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'halaman-halaman feed berukuran lebih dari {0} byte; selebihnya tidak disertakan',
  'the feed cannot be loaded: {0}': 'feed tidak dapat dimuat: {0}',
  'the feed has no items; name another feed, or leave this one out':
    'feed tidak memiliki item; berikan feed lain, atau keluarkan feed ini',
  'the field "{0}" is not read; did you mean "{1}"?': 'field “{0}” tidak dibaca; apakah maksud Anda “{1}”?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '“{0}” tidak dibaca, karena berupa kode; dalam front matter JavaScript, hanya konstanta yang dibaca',
  'the front matter has more than {0} levels; use fewer': 'front matter memiliki lebih dari {0} tingkat; kurangi tingkatnya',
  'the front matter is not valid JSON ({0}); correct it': 'front matter bukan JSON yang valid ({0}); perbaiki',
  'the front matter cannot be read: {0}; correct this line': 'front matter tidak dapat dibaca: {0}; perbaiki baris ini',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'front matter bukan daftar baris “name: value”; beri “:” dan spasi setelah setiap nama',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '“{0}” ditulis dua kali, dan yang terakhir yang berlaku; nama harus unik, jadi hapus salah satunya',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '“{0}” diabaikan, karena merupakan komentar dalam YAML; apit seluruh nilai dengan tanda kutip',
  'aliases ("*name") are not supported; write the value instead': 'alias (“*name”) tidak didukung; tulis langsung nilainya',
  'the front matter is not closed; end it with a line of "{0}"': 'front matter tidak ditutup; akhiri dengan baris “{0}”',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'berkas tidak memiliki front matter; awali dengan baris “---”, “title: …”, “date: …”, dan “---”',
  'symbolic links are not followed; replace it with the file or folder itself':
    'tautan simbolis tidak diikuti; ganti dengan berkas atau folder aslinya',
  'the folder cannot be read ({0}); check its permissions': 'folder tidak dapat dibaca ({0}); periksa izinnya',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'semua berkas Markdown di folder ini dikecualikan ({0}); gunakan pola yang lebih sempit untuk --exclude, atau di pengaturan',
  'this folder has no Markdown files; add files that end in .md':
    'folder ini tidak berisi berkas Markdown; tambahkan berkas yang berakhiran .md',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '“{0}” bukan tanggal; tulis seperti 2025-01-14 atau 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '“{0}” bukan tanggal, jadi “updated” diabaikan; tulis seperti 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'artikel tidak memiliki judul, jadi digunakan “{0}” dari nama berkas. Tambahkan “title: …” pada front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'artikel tidak memiliki judul, jadi digunakan “{0}” dari teksnya. Tambahkan “title: …” pada front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'nilai “pinned” bukan true atau false, jadi diabaikan; tulis “pinned: true”',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'nilai “{0}” salah jenis, jadi diabaikan; tulis seperti “{1}”',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '“{0}” bukan tag bahasa dan diabaikan; gunakan tag seperti “en” atau “zh-Hans”',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'tidak ada tanggal; tambahkan “date: 2025-01-14” pada front matter, atau awali nama berkas dengan tanggal',
  'the file has {0} bytes, more than the {1} allowed; split it':
    'berkas berukuran {0} byte, melebihi batas {1} byte; pecah menjadi beberapa berkas',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'berkas bukan UTF-8; buka di editor dan simpan dengan pengodean UTF-8',
  'the file cannot be read ({0}); check its permissions': 'berkas tidak dapat dibaca ({0}); periksa izinnya',
  'the name is not UTF-8; rename it': 'namanya bukan UTF-8; ganti namanya',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '“{0}” adalah UTF-8 yang dibaca sebagai Windows-1252 dan telah diperbaiki menjadi “{1}”; perbaiki berkasnya',
  '{0} control characters were removed; delete them from the file': '{0} karakter kontrol telah dibuang; hapus dari berkas',
  'a control character was removed; delete it from the file': 'satu karakter kontrol telah dibuang; hapus dari berkas',
  'the value is not closed; add the missing {0}': 'nilai ini belum ditutup; tambahkan {0} yang kurang',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '“{0}” tidak boleh ada di dalam tanda kutip lurus ("); gunakan tanda kutip tunggal, atau tulis dua garis miring terbalik',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'indentasi baris ini berbeda dari baris yang menyertainya; gunakan jumlah spasi yang sama',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'baris ini bukan YAML yang valid; periksa indentasinya, dan apit nilai yang memuat “:”, “#”, “@” atau tanda kutip dengan tanda kutip lurus (")',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'sebagian besar judul tidak berbahasa Inggris, yaitu bahasa feed; sebutkan bahasanya dengan --language, misalnya --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'nilai ini bukan YAML yang valid dan dibaca sebagai teks; apit dengan tanda kutip',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'indentasi YAML tidak boleh memakai tab, jadi tab dibaca sebagai spasi; gunakan spasi',
  'the front matter has no date; {0} from the file name is used':
    'front matter tidak memiliki tanggal, jadi digunakan {0} dari nama berkas',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '“{0}” bukan tanggal, jadi digunakan tanggal dari nama berkas; tulis seperti 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'front matter tidak memiliki tanggal, jadi digunakan {0} dari jalur berkas',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '“{0}” bukan tanggal, jadi digunakan tanggal dari jalur berkas; tulis seperti 2025-01-14',
  'the front matter has no date; {0} from the permalink is used':
    'front matter tidak memiliki tanggal, jadi digunakan {0} dari permalink',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '“{0}” bukan tanggal, jadi digunakan tanggal dari permalink; tulis seperti 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'kartu dengan gambar ini memuat {0}, atau sekitar {1} dengan salinan yang lebih kecil; untuk membuat salinan itu, jalankan “npm install --save-dev sharp” lalu build ulang',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'kartu dengan semua {0} gambar memuat {1}, atau sekitar {2} dengan salinan yang lebih kecil; untuk membuat salinan itu, jalankan “npm install --save-dev sharp” lalu build ulang',
  '{0} (item "{1}")': '{0} (item “{1}”)',

  '"{0}" must be a string': '“{0}” harus berupa string',
  '"{0}" must be an array': '“{0}” harus berupa array',
  '"{0}" must be a number': '“{0}” harus berupa angka',
  '"{0}" must be true or false': '“{0}” harus bernilai true atau false',
  '"{0}" is not an absolute URL: "{1}"': '“{0}” bukan URL absolut: “{1}”',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '“{0}” memakai skema yang tidak dibuka oleh pembaca feed: “{1}”',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '“{0}” harus berupa tanggal, misalnya “2025-01-14T11:00:00Z”',
  '"id" should be a string': '“id” seharusnya berupa string',
  '"language" must be a language tag such as "en" or "zh-Hans"': '“language” harus berupa tag bahasa seperti “en” atau “zh-Hans”',
  '"next_url" must not be the same as "feed_url"': '“next_url” tidak boleh sama dengan “feed_url”',
  'an author must be an object with "name", "url" or "avatar"': 'penulis harus berupa objek dengan “name”, “url”, atau “avatar”',
  'an author needs at least one of "name", "url" and "avatar"':
    'penulis memerlukan setidaknya salah satu dari “name”, “url”, dan “avatar”',
  'an item must be an object': 'item harus berupa objek',
  'a tag must be a string': 'tag harus berupa string',
  'an attachment must be an object': 'lampiran harus berupa objek',
  'the attachment has no "{0}"': 'lampiran tidak memiliki “{0}”',
  'a hub must be an object with "type" and "url"': 'hub harus berupa objek dengan “type” dan “url”',
  'the hub has no "{0}"': 'hub tidak memiliki “{0}”',
  'the JSON is not an object, so it is not a feed': 'JSON ini bukan objek, jadi bukan feed',
  'the feed has no "title"': 'feed tidak memiliki “title”',
  'this is not JSON: {0}': 'ini bukan JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'Respons bukan JSON maupun XML. Pastikan URL menuju feed, bukan halaman web; halaman web mungkin mencantumkan feed-nya dalam <link rel="alternate">.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'Respons bukan feed. JSON Feed memerlukan array “items”; XML harus berupa RSS atau Atom yang strukturnya valid.',
  'The feed has no usable items. Give each item an "id".':
    'Feed tidak memiliki item yang dapat digunakan. Tambahkan “id” pada setiap item.',
  'the link is not an absolute URL: "{0}"': 'tautan bukan URL absolut: “{0}”',
  'the Markdown cannot be converted to HTML: {0}': 'Markdown tidak dapat dikonversi ke HTML: {0}',
  'the Markdown cannot be read: {0}': 'Markdown tidak dapat dibaca: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'gambar “{0}” berukuran {1} MB; build membuat salinan yang lebih kecil untuk kartu dan artikel',
  'its date {0} is in the future, so it is not in the feed yet':
    'tanggal artikel ini, {0}, masih di masa depan, jadi artikelnya belum ada dalam feed',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'artikel lain juga memiliki slug “{0}”, jadi slug artikel ini menjadi “{1}”',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'artikel lain juga memiliki slug “{0}”, jadi slug artikel ini tetap memuat tanggal dan menjadi “{1}”',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'berkas ada di folder “{0}” yang khusus untuk templat, jadi dianggap halaman dan tidak ada dalam feed',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'berkas ada di folder “pages”, jadi dianggap halaman dan tidak ada dalam feed',
  'it is a section page, so it counts as a page and is not in the feed':
    'berkas ini halaman bagian (section), jadi dianggap halaman dan tidak ada dalam feed',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'berkas ada di sebelah folder “_posts”, bukan di dalamnya, jadi dianggap halaman dan tidak ada dalam feed',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'nama berkas ini lazim dipakai untuk halaman, jadi berkas dianggap halaman dan tidak ada dalam feed',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'berkas dikecualikan dari koleksi, jadi dianggap halaman dan tidak ada dalam feed',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'permalink berkas ini “false”, jadi berkas dianggap halaman dan tidak ada dalam feed',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'berkas tidak memiliki front matter, jadi dianggap halaman dan tidak ada dalam feed',
  'the file has no date, so it counts as a page and is not in the feed':
    'berkas tidak memiliki tanggal, jadi dianggap halaman dan tidak ada dalam feed',
  'this is a draft, so it is not in the feed': 'ini draf, jadi tidak ada dalam feed',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'ada {0} pesan lain berjenis {1} dalam satu berkas; gunakan --format json untuk menampilkan daftarnya',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    'ada {0} pesan lain berjenis {1} dalam {2} berkas; gunakan --format json untuk menampilkan daftarnya',
  '{0} (item {1}, "{2}")': '{0} (item ke-{1}, “{2}”)',
  '{0} (item {1})': '{0} (item ke-{1})',
};
