import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '“author” 1.1 sürümünden beri kullanımdan kaldırılmıştır; bir dizi olan “authors” alanını kullanın',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'ögenin kullanılabilir bir “id” değeri yok; ekleyin, yoksa akış okuyucuları ögeyi yok sayar',
  'the id "{0}" is also used by {1}; change one of them': '“{0}” id’si şurada da kullanılıyor: {1}; birini değiştirin',
  'the item has no "content_html" and no "content_text"; add one of them':
    'ögede ne “content_html” ne de “content_text” var; birini ekleyin',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'akışta “version” yok; “https://jsonfeed.org/version/1.1” değerini ekleyin',
  '"version" should be "https://jsonfeed.org/version/1.1"': '“version” değeri “https://jsonfeed.org/version/1.1” olmalıdır',
  'the feed has no "items"; add an array': 'akışta “items” yok; bir dizi ekleyin',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '“{0}” bir tarih değil; şu biçimde yazın: Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'ögenin tarihi yok; “pubDate” veya “published” gibi bir tarih ekleyin',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'ögede ne “guid” ne de “id” var; birini ekleyin, yoksa akış okuyucuları ögeyi yok sayar',
  'the id "{0}" is also used by item {1}; change one of them': '“{0}” id’si şu ögede de kullanılıyor: {1}; birini değiştirin',
  'the item has no content and no description; add one of them': 'ögenin ne içeriği ne de açıklaması var; birini ekleyin',
  'the feed has no title; add one': 'akışın başlığı yok; ekleyin',
  'the feed is in {0}; save it as UTF-8': 'akışın kodlaması {0}; UTF-8 olarak kaydedin',
  'the server returned {0} for {1}; correct or remove the link':
    'sunucu {0} yanıtını verdi: {1}; bağlantıyı düzeltin veya kaldırın',
  'there is no response from {0}; correct or remove the link': 'şu adresten yanıt yok: {0}; bağlantıyı düzeltin veya kaldırın',
  'the server returned {0} for {1}; open it in a browser': 'sunucu {0} yanıtını verdi: {1}; bağlantıyı tarayıcıda açın',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'görselin alternatif metni yok; ne gösterdiğini “![” ile “]” arasına veya alt özniteliğine yazın',
  'a heading of level {0} follows one of level {1}; use level {2}':
    '{1}. düzey bir başlıktan sonra {0}. düzey bir başlık geliyor; {2}. düzeyi kullanın',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'kod bloğu kapatılmamış, bu yüzden sonrasındaki her şey kod sayılıyor; aynı işaretlerle kapatın',
  'the article has no text; write some, or mark it with "draft: true"':
    'yazının metni yok; metin yazın veya “draft: true” ile taslak olarak işaretleyin',
  'the file "{0}" was not found; check the path': '“{0}” dosyası bulunamadı; yolu kontrol edin',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    '“{0}” etiketi diğer yazılarda “{1}” olarak geçiyor; her yerde aynı biçimi veya --fix seçeneğini kullanın',
  'the tag "{0}" has spaces around it; delete them': '“{0}” etiketinin başında veya sonunda boşluk var; silin',
  '{0} has the same title; change one of them': '{0} aynı başlığı taşıyor; birini değiştirin',
  '{0} is in the future; check the date': '{0} gelecekte bir tarih; tarihi kontrol edin',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    '“{0}” bağlantısı yazıda olmayan bir bölüme gidiyor; “#” işaretinden sonrasını kontrol edin',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'kapatılmamış bir HTML etiketi ardından gelen metni gizlerdi, bu yüzden metin olarak gösteriliyor; ters tırnak içinde, kod olarak yazın',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    '“{0}” formülü TeX olarak okunamıyor ve kod olarak gösteriliyor; düzeltin',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'yazı gösterilirken betikler, olay işleyicileri ve “javascript:” URL’leri kaldırılır; bunları silin',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'HTML ögeleri çok derin iç içe geçmiş veya kapatılmamış, bu yüzden sayfa yalnızca metni gösteriyor; ögeleri kapatın veya düzey sayısını azaltın',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    '“{0}” görseli bir dosya veya web adresi değil; dosyayı yazının yanına koyun',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    '“{0}” görselinin küçük kopyaları oluşturulamıyor ({1}); görsel olduğu gibi yayımlanıyor',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    '“{0}” görseli biçimi hatalı bir SVG ({1}) ve atlandı; düzeltin veya yeniden dışa aktarın',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    '“{0}” görseli okunamıyor; en fazla 30 MB boyutunda JPEG, PNG, GIF, WebP, AVIF veya SVG kullanın',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    '“{0}” görseli girdi klasöründe bulunamadı ve atlandı; dosyayı oraya koyun veya sitenin URL’sini --site ile belirtin',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    '“{0}” görseli girdi klasöründe bulunamadı ve atlandı; dosyayı oraya koyun veya yolu düzeltin',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    '“{0}” görseli girdi klasöründe bulunamadı; yerine şu kullanılıyor: {1}',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    '“{0}” görseli, açıldığında bir şey çalıştırabilecek veya yükleyebilecek şu içerik olmadan kopyalandı: {1}',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    '“{0}” görseli {1} MB ve her okur tamamını yüklüyor; daha küçük dışa aktarın veya başka bir biçim kullanın',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    '“{0}” görseli {1} MB ve her okur tamamını yüklüyor; küçük kopyalar için “npm install --save-dev sharp” komutunu çalıştırın veya görseli daha küçük dışa aktarın',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    '“{0}” görselinin web’de bir URL’si yok ve atlandı; akışta mutlak URL’ler kullanın',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} yazının sayfasında ve widget’larda gösterilmez, en fazla içindeki metin görünür; başka HTML kullanın veya bağlantı verin',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    '“{0}” bağlantısı akışta olmayan bir sayfaya gidiyor; https:// ile başlayan tam URL’yi kullanın',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'okurlar “{0}” adresini açamaz, çünkü bu adres sizin bilgisayarınızda; web’deki bir URL’yi kullanın',
  'the link "{0}" does not lead to a post of this build; check the path':
    '“{0}” bağlantısı bu derlemedeki bir yazıya gitmiyor; yolu kontrol edin',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'hiçbir satır "{0}" bağlantısını tanımlamıyor, bu yüzden okurlar köşeli ayraçları görüyor; ayrı bir satıra "[name]: URL" ekleyin veya adı düzeltin',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    '“{0}” bağlantısı bağlantı olarak yazılmamış, bu yüzden okurlar köşeli parantezleri görüyor; [sözcükler](URL) yazın',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'okurlar "{0}" işaretini görüyor; onu ilk sözcüğün hemen önüne ve son sözcüğün hemen arkasına yazın veya önüne ters eğik çizgi koyun',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'okurlar "{0}" etiketini görüyor, çünkü biçimi bozuk veya çok uzun; düzeltin',
  'readers see "{0}", because there is no such character; correct the name':
    'okurlar "{0}" görüyor, çünkü böyle bir karakter yok; adı düzeltin',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    '“{0}” diye bir emoji yok, bu yüzden okurlar adını görüyor; şunu mu demek istediniz: “{1}”?',
  'the character "\ufffd" stands for one that was lost; write it again':
    '"\ufffd" karakteri kaybolmuş bir karakterin yerinde; onu yeniden yazın',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} kapatılmamış, bu yüzden ardından gelen her şey onun içinde; {1} ile kapatın',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} için bir başlangıç yok, bu yüzden çıkarılıyor; önüne {1} yazın ya da silin',
  '{0} is not closed, so it is left out; close it with {1}': '{0} kapatılmamış, bu yüzden atlandı; {1} ile kapatın',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'bu satır bir birleştirmeden kalmış; sürümlerden birini tutun ve işaretleri silin',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'bu bir tablo olarak okunmuyor, bu yüzden okurlar çizgilerini görüyor; ilk satırın altına "| --- | --- |" gibi bir satır yazın',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'satırda tablonun sütunlarından çok hücre var, bu yüzden okurlar sonuncuları görmüyor; hücredeki "|" için "\\|" yazın',
  'the heading has no text; write some, or delete it': 'başlığın metni yok; bir metin yazın veya başlığı silin',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'bağlantının metni yok, bu yüzden kimse onu açamaz; "[" ile "]" arasına bir metin yazın',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    '"{0}" alternatif metni görselin ne gösterdiğini söylemiyor; görseli betimleyin',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'yazı {0} tarihinde, kendi tarihi {1} öncesinde güncellenmiş; birini düzeltin',
  'the link "{0}" does not lead to a post of this build; check the name':
    '“{0}” bağlantısı bu derlemedeki bir yazıya gitmiyor; adı kontrol edin',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    '“{0}” dosyası türü veya boyutu nedeniyle kopyalanmıyor; https:// ile başlayan tam URL’yi kullanın',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    '“{0}” görseli kopyalanmadı ({1}), bu yüzden okurlar onu özgün adresinden yüklüyor; URL’yi kontrol edin veya görseli yazının yanına kaydedin',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '“tips” bu yazıda olmayan bir başlığı belirtiyor: “{0}”; yazıdaki başlıklar: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    '{0} dipnotunun metni yok, bu yüzden işareti atlandı; ayrı bir satıra “{1}: …” yazın',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'hiçbir metin {0} dipnotuna gönderme yapmıyor, bu yüzden dipnot atlandı; uygun yere {1} yazın ya da dipnotu silin',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} desteklenmiyor ve atlandı, bu dosyada {1} kez; bunun yerine Markdown veya HTML kullanın ya da kod olarak yazın',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} desteklenmiyor ve atlandı; bunun yerine Markdown veya HTML kullanın ya da kod olarak yazın',
  'the permalink "{0}" is also used by {1}; change one of them':
    '“{0}” kalıcı bağlantısı şurada da kullanılıyor: {1}; birini değiştirin',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    '“{0}” kalıcı bağlantısı yok sayıldı; /2025/01/name/ gibi bir yol veya şunu içeren bir yol yazın: {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    '{0} Markdown dosyasının hiçbiri yazı değil; yazı olanların front matter bölümüne “date” ekleyin',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'tek Markdown dosyası yazı değil; yazıysa front matter bölümüne “date” ekleyin',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    '“{0}” slug’ı “{1}” olarak değiştirildi; yalnızca harf, rakam, “-” ve “_” kullanın',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    '“{0}” slug’ı şurada da kullanılıyor: {1}; birini “slug: …” ile değiştirin',
  'no other post has the slug "{0}"; use the original’s slug':
    'slug’ı “{0}” olan başka bir yazı yok; özgün yazının slug’ını kullanın',
  '"{0}" is itself a translation; use the slug of its original': '“{0}” da bir çeviri; özgün yazının slug’ını kullanın',
  'a translation needs a language; add "language: …"': 'çevirinin dili belirtilmelidir; “language: …” ekleyin',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    'özgün “{0}” yazısının dili zaten “{1}”; “language” değerini bu çevirinin dili olarak ayarlayın',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '“{0}” zaten “{2}” yazısının “{1}” çevirisi; birini değiştirin',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'akışın yalnızca bu sayfası okundu; tüm sayfaları okumak için dosya yerine URL’sini verin',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'akıştaki hiçbir ögenin okunabilir bir tarihi yok; 2025-01-14T11:00:00Z gibi tarihler ekleyin',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    '{1} ögeden {0} tanesinin okunabilir bir tarihi yok; bunlar en eski ögenin tarihini alıyor: {2}. Akışa tarih ekleyin',
  'it has more than {0} pages; the rest of the feed is left out':
    'akışın sayfa sayısı {0} sınırını aşıyor; akışın geri kalanı atlandı',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'akış sayfalarının boyutu {0} bayt sınırını aşıyor; akışın geri kalanı atlandı',
  'the feed cannot be loaded: {0}': 'akış yüklenemiyor: {0}',
  'the feed has no items; name another feed, or leave this one out': 'akışta öge yok; başka bir akış belirtin veya bunu çıkarın',
  'the field "{0}" is not read; did you mean "{1}"?': '“{0}” alanı okunmuyor; şunu mu demek istediniz: “{1}”?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '“{0}” kod olduğu için okunmuyor; JavaScript ile yazılmış front matter bölümünde yalnızca sabitler okunur',
  'the front matter has more than {0} levels; use fewer':
    'front matter bölümünün düzey sayısı {0} sınırını aşıyor; düzeyleri azaltın',
  'the front matter is not valid JSON ({0}); correct it': 'front matter bölümü geçerli JSON değil ({0}); düzeltin',
  'the front matter cannot be read: {0}; correct this line': 'front matter bölümü okunamıyor: {0}; bu satırı düzeltin',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'front matter bölümü “name: value” satırlarından oluşmuyor; her addan sonra “:” ve bir boşluk koyun',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '“{0}” iki kez verilmiş, sonuncusu geçerli; adlar benzersiz olmalıdır, birini kaldırın',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '“{0}” YAML’da yorum olduğu için yok sayıldı; değerin tamamını tırnak içine alın',
  'aliases ("*name") are not supported; write the value instead':
    'takma adlar (“*name”) desteklenmiyor; bunun yerine değeri yazın',
  'the front matter is not closed; end it with a line of "{0}"': 'front matter bölümü kapatılmamış; bir “{0}” satırıyla bitirin',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'dosyada front matter bölümü yok; dosyaya “---”, “title: …”, “date: …” ve “---” satırlarıyla başlayın',
  'symbolic links are not followed; replace it with the file or folder itself':
    'sembolik bağlantılar izlenmez; bağlantının yerine dosyanın veya klasörün kendisini koyun',
  'the folder cannot be read ({0}); check its permissions': 'klasör okunamıyor ({0}); izinlerini kontrol edin',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'bu klasördeki tüm Markdown dosyaları hariç tutuluyor ({0}); --exclude için veya ayarlarda daha dar desenler kullanın',
  'this folder has no Markdown files; add files that end in .md':
    'bu klasörde Markdown dosyası yok; .md ile biten dosyalar ekleyin',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '“{0}” bir tarih değil; şu biçimde yazın: 2025-01-14 veya 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '“{0}” bir tarih değil, bu yüzden “updated” yok sayıldı; şu biçimde yazın: 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'yazının başlığı yok; dosya adındaki “{0}” kullanılıyor. Front matter bölümüne “title: …” ekleyin',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'yazının başlığı yok; metnindeki “{0}” kullanılıyor. Front matter bölümüne “title: …” ekleyin',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    '“pinned” true veya false olmalıdır, bu yüzden yok sayıldı; “pinned: true” yazın',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    '“{0}” değerinin türü yanlış, bu yüzden yok sayıldı; şu biçimde yazın: “{1}”',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '“{0}” bir dil kodu değil ve yok sayıldı; “en” veya “zh-Hans” gibi bir kod kullanın',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'tarih eksik; front matter bölümüne “date: 2025-01-14” ekleyin veya dosya adına tarihle başlayın',
  'the file has {0} bytes, more than the {1} allowed; split it': 'dosya {0} bayt, izin verilen en fazla {1}; dosyayı bölün',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'dosya UTF-8 değil; bir düzenleyicide açıp UTF-8 kodlamasıyla kaydedin',
  'the file cannot be read ({0}); check its permissions': 'dosya okunamıyor ({0}); izinlerini kontrol edin',
  'the name is not UTF-8; rename it': 'ad UTF-8 değil; adı değiştirin',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '“{0}”, Windows-1252 olarak okunmuş UTF-8 metnidir ve “{1}” olarak onarıldı; dosyayı düzeltin',
  '{0} control characters were removed; delete them from the file': '{0} denetim karakteri kaldırıldı; bunları dosyadan silin',
  'a control character was removed; delete it from the file': 'bir denetim karakteri kaldırıldı; bunu dosyadan silin',
  'the value is not closed; add the missing {0}': 'değer kapatılmamış; eksik {0} işaretini ekleyin',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '“{0}” düz çift tırnak (") içinde olamaz; tek tırnak kullanın ya da iki ters eğik çizgi yazın',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'bu satırın girintisi, birlikte olduğu satırlarınkinden farklı; aynı sayıda boşluk kullanın',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'bu satır geçerli YAML değil; girintisini kontrol edin ve “:”, “#”, “@” ya da tırnak içeren değeri düz çift tırnak (") içine alın',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'başlıkların çoğu beslemenin dili olan İngilizcede değil; dillerini --language ile belirtin, örneğin --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'bu değer geçerli YAML değil ve metin olarak okundu; tırnak içine alın',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML’da sekmeyle girinti yapılamaz, bu yüzden sekmeler boşluk olarak okundu; boşluk kullanın',
  'the front matter has no date; {0} from the file name is used':
    'front matter bölümünde tarih yok; dosya adındaki {0} kullanılıyor',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '“{0}” bir tarih değil, bu yüzden dosya adındaki tarih kullanılıyor; şu biçimde yazın: 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'front matter bölümünde tarih yok; dosya yolundaki {0} kullanılıyor',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '“{0}” bir tarih değil, bu yüzden dosya yolundaki tarih kullanılıyor; şu biçimde yazın: 2025-01-14',
  'the front matter has no date; {0} from the permalink is used':
    'front matter bölümünde tarih yok; kalıcı bağlantıdaki {0} kullanılıyor',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '“{0}” bir tarih değil, bu yüzden kalıcı bağlantıdaki tarih kullanılıyor; şu biçimde yazın: 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'bu görseli içeren bir kart {0} yüklüyor, küçük kopyalarla ise yaklaşık {1}; bunun için “npm install --save-dev sharp” komutunu çalıştırıp yeniden derleyin',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    '{0} görselin tümünü içeren kartlar {1} yüklüyor, küçük kopyalarla ise yaklaşık {2}; bunun için “npm install --save-dev sharp” komutunu çalıştırıp yeniden derleyin',
  '{0} (item "{1}")': '{0} (öge “{1}”)',

  '"{0}" must be a string': '“{0}” bir metin değeri olmalıdır',
  '"{0}" must be an array': '“{0}” bir dizi olmalıdır',
  '"{0}" must be a number': '“{0}” bir sayı olmalıdır',
  '"{0}" must be true or false': '“{0}” true veya false olmalıdır',
  '"{0}" is not an absolute URL: "{1}"': '“{0}” mutlak bir URL değil: “{1}”',
  '"{0}" has a scheme that feed readers do not open: "{1}"':
    '“{0}” alanında akış okuyucularının açmadığı bir URL şeması var: “{1}”',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '“{0}” değeri “2025-01-14T11:00:00Z” gibi bir tarih olmalıdır',
  '"id" should be a string': '“id” için bir metin değeri kullanılmalıdır',
  '"language" must be a language tag such as "en" or "zh-Hans"':
    '“language” değeri “en” veya “zh-Hans” gibi bir dil kodu olmalıdır',
  '"next_url" must not be the same as "feed_url"': '“next_url” ile “feed_url” aynı olmamalıdır',
  'an author must be an object with "name", "url" or "avatar"':
    'her yazar bir nesne olmalı ve “name”, “url” veya “avatar” içermelidir',
  'an author needs at least one of "name", "url" and "avatar"':
    'her yazarda “name”, “url” ve “avatar” alanlarından en az biri bulunmalıdır',
  'an item must be an object': 'her öge bir nesne olmalıdır',
  'a tag must be a string': 'her etiket bir metin değeri olmalıdır',
  'an attachment must be an object': 'her ek bir nesne olmalıdır',
  'the attachment has no "{0}"': 'ekte “{0}” yok',
  'a hub must be an object with "type" and "url"': 'her hub bir nesne olmalı ve “type” ile “url” içermelidir',
  'the hub has no "{0}"': 'hub’da “{0}” yok',
  'the JSON is not an object, so it is not a feed': 'bu JSON bir nesne değil, dolayısıyla bir akış da değil',
  'the feed has no "title"': 'akışta “title” yok',
  'this is not JSON: {0}': 'bu, JSON değil: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'Yanıt ne JSON ne de XML. URL’nin bir web sayfasına değil, bir akışa gittiğini kontrol edin; bir sayfa, akışını <link rel="alternate"> içinde belirtmiş olabilir.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'Yanıt bir akış değil. JSON Feed’de bir “items” dizisi bulunmalıdır; XML ise düzgün biçimlendirilmiş RSS veya Atom olmalıdır.',
  'The feed has no usable items. Give each item an "id".': 'Akışta kullanılabilir öge yok. Her ögeye bir “id” verin.',
  'the link is not an absolute URL: "{0}"': 'bağlantı mutlak bir URL değil: “{0}”',
  'the Markdown cannot be converted to HTML: {0}': 'Markdown, HTML’ye dönüştürülemiyor: {0}',
  'the Markdown cannot be read: {0}': 'Markdown okunamıyor: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    '“{0}” görseli {1} MB; derleme sırasında kartlar ve yazılar için küçük kopyalar oluşturulur',
  'its date {0} is in the future, so it is not in the feed yet':
    'yazının tarihi ({0}) gelecekte, bu yüzden yazı henüz akışta değil',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    '“{0}” slug’ı başka bir yazıda da var, bu yüzden bu yazının slug’ı “{1}” oldu',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    '“{0}” slug’ı başka bir yazıda da var, bu yüzden bu yazının slug’ı tarihini koruyarak “{1}” oldu',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'dosya, şablonlara ayrılmış “{0}” klasöründe, bu yüzden sayfa sayılıyor ve akışta yer almıyor',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'dosya “pages” klasöründe, bu yüzden sayfa sayılıyor ve akışta yer almıyor',
  'it is a section page, so it counts as a page and is not in the feed':
    'dosya bir bölüm sayfası, bu yüzden sayfa sayılıyor ve akışta yer almıyor',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'dosya “_posts” klasörünün yanında, bu yüzden sayfa sayılıyor ve akışta yer almıyor',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'dosyanın adı sayfalara özgü, bu yüzden dosya sayfa sayılıyor ve akışta yer almıyor',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'dosya koleksiyonların dışında tutulmuş, bu yüzden sayfa sayılıyor ve akışta yer almıyor',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'dosyanın kalıcı bağlantısı “false”, bu yüzden dosya sayfa sayılıyor ve akışta yer almıyor',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'dosyada front matter bölümü yok, bu yüzden dosya sayfa sayılıyor ve akışta yer almıyor',
  'the file has no date, so it counts as a page and is not in the feed':
    'dosyada tarih yok, bu yüzden dosya sayfa sayılıyor ve akışta yer almıyor',
  'this is a draft, so it is not in the feed': 'bu bir taslak, bu yüzden akışta yer almıyor',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'bir dosyada {1} türünde {0} ileti daha var; listelemek için --format json kullanın',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    '{2} dosyada {1} türünde {0} ileti daha var; listelemek için --format json kullanın',
  '{0} (item {1}, "{2}")': '{0} (öge {1}, “{2}”)',
  '{0} (item {1})': '{0} (öge {1})',
};
