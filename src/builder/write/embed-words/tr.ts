import type { EmbedWords } from './embed-words.js';

export const words: EmbedWords = {
  lead: 'Birkaç seçim ve yapıştırılacak tek bir kod. Sayfanızın renklerine uyar ve kimseyi saymaz.',
  where: 'Nereye yapıştırıyorsunuz?',
  what: 'Ne gösterilsin?',
  look: 'Nasıl görünsün?',
  leftOut: 'Kartlarda ne gösterilmesin?',
  sameAsPage: 'Sayfayla aynı',
  light: 'Açık',
  dark: 'Koyu',
  ownColour: 'Kendi rengi',
  image: 'Görsel',
  author: 'Yazar',
  date: 'Tarih',
  summary: 'Özet',
  readingTime: 'Okuma süresi',
  card: 'Tek kart',
  full: 'Yazının tamamı',
  list: 'Liste',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  selected: 'Seçildi; Ctrl+C veya ⌘C’ye basın',
  preview: 'Önizleme',
  anyPage: 'Herhangi bir HTML sayfası',
  noScripts: 'Betiksiz sayfa',
  readme: 'README, e-posta',
  notes: {
    html: 'İlk dört satırı bir kez sayfanın head bölümüne, gerisini görünmesini istediğiniz yere yapıştırın.',
    frame: 'Bir çerçeve, sayfanızda hiç betik olmadan yazıları gösterir.',
    wordpress: 'URL’yi ayrı bir satıra yapıştırın; WordPress onu çerçeveye dönüştürür. Alıntıyı “Özel HTML” bloğuna yapıştırın.',
    ghost: 'Bunu bir HTML kartına yapıştırın. Ayrı bir satırdaki URL, başlığı ve görseli olan bir yer imine dönüşür.',
    discourse:
      'Önce bir yönetici “allowed iframes” ayarına # adresini ekler. Tema bileşeniyle ayrı bir satırdaki URL yeterlidir.',
    phpbb: 'Bağlantı her gönderide çalışır. “Media Embed” tanımımızla bir yazının URL’si karta dönüşür.',
    mybb: 'Bağlantı her gönderide çalışır. Eklentiyle ya da “footer” şablonunda </body> öncesindeki şu satırla, ayrı bir satırdaki yazı URL’si karta dönüşür: #',
    flarum: 'Bağlantı her gönderide çalışır. extend.php satırlarıyla bir yazının URL’si karta dönüşür.',
    nodebb:
      'Gönderide URL’yi ayrı bir satıra, alıntıyı bir HTML widget’ına yapıştırın. Önce bir yönetici şu satırı Appearance, Custom Content, Custom Header altına yapıştırır: #',
    fossil:
      'Markdown ile yazılmış wiki sayfaları ve gönderiler için. Önce bir yönetici şu satırı temanın altbilgisine, bu siteyi de “default-csp” ayarına ekler: #',
    generator: 'Betik çalışmasa da alıntı okunur. Hugo, Markdown için “unsafe: true” ister.',
    markdown:
      'Bağlantı yalnızca metne izin verilen yerlerde bile çalışır. Görsellere izin verilen yerler için her yazının bir görseli vardır: #',
  },
};
