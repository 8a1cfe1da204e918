import { readDate } from './dates.js';

/** Words of links to the rest of a text, in the languages of the blogs that have them. */
const MORE = [
  String.raw`(?:read|view|see|show|learn)(?: the)? (?:more|rest|full|original|whole)`,
  String.raw`(?:continue|keep) reading|find out more|click here to`,
  'weiterlesen|mehr lesen|mehr erfahren|den ganzen (?:artikel|beitrag) lesen',
  'lire la suite|lire plus|en savoir plus|continuer la lecture|lees (?:verder|meer)|verder lezen',
  'leer más|seguir leyendo|continuar leyendo|leia mais|ler mais|continue (?:lendo|a ler)',
  'continuar (?:lendo|a ler)|saiba mais',
  'leggi (?:tutto|di più|anche)|continua (?:a leggere|la lettura)|citește (?:mai )?(?:mult|departe)|llegir(?:-ne)? més',
  'läs mer|läs vidare|läs hela|fortsätt läsa|læs mere|læs videre|les mer|les videre|lue lisää|jatka lukemista',
  'czytaj (?:dalej|więcej|całość)|číst (?:dále|dál|více|celé)|čítať ďalej|tovább olvas|devamını oku|okumaya devam',
  'читать (?:далее|дальше|полностью)|читати (?:далі|більше)|διαβάστε περισσότερα|đọc (?:thêm|tiếp)|xem thêm',
  'baca (?:selengkapnya|lebih lanjut|selanjutnya)|lanjutkan membaca|اقرأ المزيد|قراءة المزيد',
  'متابعة القراءة|أكمل القراءة',
  'ادامه (?:مطلب|نوشته)|بیشتر بخوانید|קראו? עוד|להמשך קריאה|המשך (?:ל)?קר(?:וא|יאה)|और पढ़ें',
  'आगे पढ़ें|আরও পড়ুন|อ่านต่อ|อ่านเพิ่มเติม',
  '阅读(?:全文|更多|原文)|閱讀(?:全文|更多)|继续阅读|繼續閱讀|查看(?:全文|更多|原文)|点击(?:查看|阅读)|原文(?:链接|地址|連結)',
  '(?:続き|全文)を(?:読む|よむ|見る|みる)|もっと(?:読む|見る)|계속 읽기|더 (?:보기|읽기)|자세히 보기',
].join('|');
/** WordPress's line below each article of a feed: in which blog it appeared first. */
const FIRST_APPEARED = [
  'the post .{0,300} (?:appeared first|first appeared) on',
  'der (?:beitrag|artikel) .{0,300} (?:erschien (?:zuerst|erstmals)|ist zuerst erschienen) auf',
  'het bericht .{0,300} verscheen eerst op',
  "l[’']article .{0,300} est apparu en premier sur|l[’']articolo .{0,300} (?:proviene da|sembra essere il primo su)",
  '(?:la entrada|el artículo) .{0,300} (?:se publicó|aparece|apareció) primero en',
  'la entrada .{0,300} ha aparegut primer',
  '(?:o post|o conteúdo|o artigo|a entrada) .{0,300} (?:apareceu|aparece|foi publicado) primeiro em',
  'articolul .{0,300} (?:apare|a apărut) prima dată',
  'inlägget .{0,300} dök först upp på|indlægget .{0,300} (?:blev først udgivet|dukkede først op) på',
  'innlegget .{0,300} dukket først opp på',
  'artikkeli .{0,300} julkaistiin ensimmäisen kerran|(?:artykuł|wpis) .{0,300} pochodzi z serwisu',
  '(?:příspěvek|článek) .{0,300} (?:pochází z|se nejdříve objevil)',
  '(?:сообщение|запись) .{0,300} (?:впервые появил|появились сначала)',
  "(?:запис|публікація|допис) .{0,300} (?:спершу|вперше|спочатку) з[’']яв",
  'το άρθρο .{0,300} εμφανίστηκε πρώτα στο',
  'bài viết .{0,300} xuất hiện (?:đầu tiên|lần đầu)|(?:postingan|artikel|pos) .{0,300} pertama kali (?:tampil|muncul)',
  'ظهرت المقالة .{0,300} أولاً على|المقالة .{0,300} ظهرت أولاً|نوشته .{0,300} اولین بار در',
  'הפוסט .{0,300} הופיע (?:לראשונה|ראשון)',
  '投稿 ?.{0,300} は .{0,100} に最初に表示',
].join('|');
/** Lines above or below a text that are about the text. */
const TRAILER = new RegExp(
  String.raw`^[\s([«→>∞#¶§★]*(?:${MORE}|(?:originally|first) (?:published|posted|appeared)|` +
    String.raw`this (?:post|article|entry|story|review|essay|column|interview) .{0,40}(?:appeared|published|posted)|share (?:this|on)|tweet(?: this)?$|perma(?:nent )?link(?: \|.*)?$|` +
    String.raw`transcript$|no content\.?$|full changelog\s?:|link\] ?\[more\]$|n/a$|discussion \| link$|.{1,60} posted an? (?:photo|video):?$|` +
    // Of Hacker News and Tildes, and below the posts of phpBB.
    String.raw`(?:\d+ )?points?(?:: \d+)?(?:, \d+ comments?)?$|(?:# )?comments: \d+$|\d+ \p{L}+ [-–] \d+ \p{L}+$|\p{L}+ \d+ [-–] \p{L}+ \d+$|votes: \d+$|` +
    '(?:statisti(?:cs|ken?|ques|che|eken)|esta(?:dí|tí)sticas|statystyki|статистика) ?: |' +
    String.raw`(?:\d+ )?comments?$|leave a (?:comment|reply)|subscribe (?:to|now)|` +
    // Of advertisements, newsletters, and pages that a program has copied.
    String.raw`(?:advertisements?|anzeige|werbung|publicité|publicidad|реклама|广告|廣告)$|sponsored (?:by:? \S|content|post)|` +
    String.raw`view (?:this (?:e-?mail|post|newsletter|message) )?(?:in|on) (?:your |a |the )?(?:web ?)?browser|` +
    String.raw`(?:please |you need to )?enable javascript|(?:table of contents|contents|inhaltsverzeichnis|目录|目次):?$|` +
    String.raw`listen to (?:this|the) (?:article|post|story)|(?:related|(?:see|read) also|also read|further reading)\s*:|` +
    String.raw`(?:tags?|labels?|categor(?:y|ies)|filed under|posted in|标签|標籤|タグ)\s?[:：]|` +
    String.raw`(?:duration|length|runtime|dauer|durée|duración|durata)\s?: [\d:.]+$|` +
    String.raw`forwarded from \S|(?:©|copyright (?:©|\(c\)|\d{4})))`,
  'iu',
);
const APPEARED = new RegExp(
  `^(?:${FIRST_APPEARED}|.{0,250} was originally published in .{1,100} on medium, where|thanks for reading.{0,80}! subscribe (?:for free|now)|originally (?:published|posted) (?:at|on) https?://\\S+$)`,
  'iu',
);
/** The same in languages that put the article's title first. */
const APPEARED_AFTER =
  /bejegyzés először .{0,100} jelent meg|(?:yazısı|gönderisi) ilk önce .{0,100} ortaya çıktı|最先出现在|最早出現於| 처음 (?:등장|나타)/u;
/** A link to the rest after dots: whatever follows it belongs to the link. */
const AFTER_DOTS = new RegExp(
  String.raw`\s*(?:\[(?:…|\.{3})\]|…|\.{3})[\s([]*(?:${MORE})[^.?!。！？]{0,120}[\s.!…»→>\])]*$`,
  'iu',
);
const AT_END = new RegExp(
  String.raw`(?:\s*(?:\[(?:…|\.\.\.)\]|…|\.\.\.|\(more…\)|(?<=[\s.!?。！？])(?:${MORE})|(?<=(?:…|\.{3})\s)more|[→»]|(?<=\s)∞ permalink))+$`,
  'iu',
);
const CREDIT =
  /^(?:photo|image|picture|illustration|cover|credits?|foto)\b.{0,60}(?:\bby\b|:|credit|unsplash|via )|^(?:图片|图源|封面)(?:来源|来自|：|:)/iu;
/** Names, days and reading times above a text. */
const BYLINE =
  /^(?:by|von|par|por|di|door)\s+\p{Lu}[\p{L}.’'-]*(?:\s+(?:and|und|et|y|e|en|&|de|van|von|\p{Lu}[\p{L}.’'-]*)){0,6}$|^(?:posted|published|last updated|updated|written)\s+(?:on|by|at|in)\b|^(?:last )?(?:updated|modified)\s*[:：]|^\d{1,3}[\s-]*min(?:ute)?s?\.? read\b|^(?:(?:estimated )?reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|время чтения|(?:预计)?阅读(?:时间|时长))\s*[:：]/u;

/** A list of tags, however long. */
const TAGS = /^(?:tags?|labels?|keywords|标签|標籤|タグ)\s?[:：] ?[^,，、]{1,60}(?:[,，、][^,，、.]{1,60}){3}/iu;

/** Whether a block of text only links elsewhere, lists tags, or credits an image. */
export const isTrailer = (text: string): boolean =>
  (text.length < 90 && TRAILER.test(text)) ||
  TAGS.test(text) ||
  // The sum of a file, or the token of a site.
  /^(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{12,64}$/.test(text) ||
  // A tag that a program has escaped.
  /^<(?:script|iframe|style|link)\s[^<>]*=/.test(text) ||
  (text.length < 400 && (APPEARED.test(text) || APPEARED_AFTER.test(text))) ||
  (text.length < 120 && CREDIT.test(text.replace(/^\(([^()]*)\)$/, '$1')));

/** A URL. After a slash or a dash, letters of scripts with spaces between words belong to it, too. */
const ADDRESS =
  /https?:\/\/[!-~]+(?:(?:(?<=[-/=_])|[—–])[^\s\p{P}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}][^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]*)?/gu;

/** Whether a block of text is only URLs, with at most a few words that say what they are. */
export const isLinks = (text: string): boolean => {
  const words = text.replace(ADDRESS, '').trim();
  return words !== text && /^(?:[^.!?。！？]{0,40}[:：])?$/u.test(words);
};

/** What a post in a forum answers, as phpBB introduces it. */
const QUOTE =
  /^\S.{0,40} (?:wrote|schrieb|hat geschrieben|a écrit|escribió|escreveu|ha scritto|schreef|napisał(?:\(a\)|a)?|(?:на)?писал(?:\(а\)|а)?|yazdı) ?:/iu;

/** Whether a block of text quotes another post. */
export const isQuote = (text: string): boolean => QUOTE.test(text);

/** The end of the line in which Drupal writes the title, the author and the time. */
const STAMP = /\d{4} - \d\d:\d\d$/;

/** Whether a block of text above an article only says who wrote it and when. */
export const isByline = (text: string, title: string): boolean =>
  (text.startsWith(title) && STAMP.test(text)) ||
  (text.length < 60 &&
    ([text, text.replace(/^./u, (first) => first.toLowerCase())].some((line) => BYLINE.test(line)) ||
      // A day or a month.
      (text.length < 40 && [text, `1 ${text}`].some(readDate))));

/** What Reddit adds below a post, with the number of comments in older feeds, and in the language of whoever asked for it. */
const SUBMITTER =
  /(?:^|\s)submitted by ?\/?(?:u\/)?\S{1,60}(?: to \/?(?:r\/)?\S{1,40})? \[link\] ?\[(?:\d{1,6} )?comments?\]$|^[\p{Ll}\p{Lo}][^\s[\]]*(?: [^\s[\]]+){0,3} \/u\/\S{1,40}(?: \S{1,10} \/r\/\S{1,40})? \[[^[\]]{2,20}\] \[[^[\]]{2,30}\]$/u;
/** What Lemmy adds above a post. */
const SUBMISSION = /^submitted by \S{1,60} to \S{1,80} -?\d+ points? \| \d+ comments?(?: https?:\/\/\S+)?\s*/;
/** Of a section that a program has ended in the wrong place. */
const CDATA_END = /\]{1,2}>$/;
/** What arXiv writes above the abstract of a paper. */
const ANNOUNCED = /^arXiv:\S{1,40} Announce Type: \S{1,20}(?: |$)/;
const LABEL = /^Abstract: (?=\p{Lu})/u;
/** What Bluesky adds to a post whose quotes or images are not in the feed. */
const EMBEDDED = /\s*\[contains quote post or other embedded content\]$/;
/** The ends of lines, where a program has escaped them. */
const ESCAPED_END = /\s*(?:\\r)?\\n$/;

/** A block of text without what programs leave in it and at its end. */
export const withoutRemains = (text: string): string =>
  text
    .replace(/\ufffc/g, '')
    .replace(ESCAPED_END, '')
    .replace(SUBMITTER, '')
    .replace(SUBMISSION, '')
    .replace(ANNOUNCED, '')
    .replace(LABEL, '')
    .replace(EMBEDDED, '')
    .replace(CDATA_END, '')
    .trim();

/** The section and the keywords of an article, which SPIP writes below its text. */
const KEYWORDS = /(?<=[\s>]|^)-\s+<a\s[^<>]*\srel="directory"[^]*$/;

/** HTML without the links to the section and the keywords of its article. */
export const withoutKeywords = (html: string): string => (html.includes('rel="directory"') ? html.replace(KEYWORDS, ' ') : html);

/** A block of text without the words at its end that only link to the rest. */
export const withoutTrailer = (text: string): string => {
  const tail = text.slice(-200);
  const end = AFTER_DOTS.exec(tail) ?? AT_END.exec(tail.slice(-90));
  return end ? `${text.slice(0, text.length - end[0].length)}…` : text;
};
