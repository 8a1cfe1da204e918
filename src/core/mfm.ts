/** Effects of Misskey's markup: what is moved, enlarged or coloured. */
const EFFECT =
  String.raw`\$\[(?:x[234]|tada|jelly|twitch|shake|spin|jump|bounce|rainbow|sparkle|rotate|fade|flip|font|blur|[fb]g|border|` +
  String.raw`position|scale|crop|ruby)(?:\.[\w.,=-]{0,200})? `;
const BRACKETS = new RegExp(String.raw`${EFFECT}|\[|\]`, 'g');
const MFM = new RegExp(EFFECT);
const HTML = /<\/?(?:p|div|br|pre|code)\b/i;

/** Misskey's markup without its effects, which makes it Markdown; nothing if a text has none. */
export function markdownOfMfm(text: string): string | undefined {
  if (!MFM.test(text) || HTML.test(text)) return undefined;
  const open: string[] = [];
  const plain = text.replace(BRACKETS, (bracket) => {
    if (bracket !== ']') open.push(bracket);
    const start = bracket === ']' ? open.pop() : bracket;
    return start?.startsWith('$') ? '' : bracket;
  });
  // Its own elements; and each line is one.
  return plain.replace(/<\/?(?:center|small|plain)>/g, '').replace(/(?<!\n)\n(?!\n)/g, '  \n');
}
