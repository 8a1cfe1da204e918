/** Lines below or above a text that are about the text, in the languages of the blogs that have them. */
const TRAILER = new RegExp(
  String.raw`^[\s([«→>]*(?:(?:read|view|see|show)(?: the)? (?:more|rest|full|original|whole)|continue reading|keep reading|click here to|` +
    String.raw`the post .{0,300} (?:appeared first|first appeared) on|(?:originally|first) (?:published|posted|appeared)|` +
    String.raw`this (?:post|article|entry|story) .{0,40}(?:appeared|published|posted)|share (?:this|on)|tweet(?: this)?$|permalink$|` +
    String.raw`(?:\d+ )?comments?$|leave a (?:comment|reply)|subscribe (?:to|now)|阅读(?:全文|更多|原文)|閱讀(?:全文|更多)|继续阅读|` +
    String.raw`繼續閱讀|查看(?:全文|更多|原文)|点击(?:查看|阅读)|原文(?:链接|地址|連結)|(?:続き|全文)を読む|もっと読む|weiterlesen|mehr lesen|` +
    String.raw`lire la suite|leer más|seguir leyendo|continua a leggere|leia mais|continue lendo|lees verder|читать (?:далее|дальше)|` +
    String.raw`계속 읽기|더 보기)`,
  'iu',
);
const AT_END =
  /(?:\s*(?:\[(?:…|\.\.\.)\]|…|\.\.\.|\(more…\)|(?<=\s)(?:read more|continue reading|weiterlesen)|继续阅读|阅读(?:全文|更多)|→|»))+$/iu;
const CREDIT =
  /^(?:photo|image|picture|illustration|cover|credits?|foto)\b.{0,60}(?:\bby\b|:|credit|unsplash|via )|^(?:图片|图源|封面)(?:来源|来自|：|:)/iu;

/** Whether a block of text only links elsewhere, or credits an image. */
export const isTrailer = (text: string): boolean =>
  (text.length < (/^the post /i.test(text) ? 400 : 90) && TRAILER.test(text)) || (text.length < 120 && CREDIT.test(text));

/** A block of text without the words at its end that only link to the rest. */
export const withoutTrailer = (text: string): string => {
  const end = AT_END.exec(text.slice(-60));
  return end ? `${text.slice(0, text.length - end[0].length)}…` : text;
};
