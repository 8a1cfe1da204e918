/** What forums' marks are in HTML. Those without an element say how a text looks, or show a file. */
const ELEMENTS: Readonly<Record<string, string>> = {
  ...{ b: 'b', i: 'i', u: 'u', s: 's', strike: 's', sub: 'sub', sup: 'sup', h1: 'h1', h2: 'h2', h3: 'h3', p: 'p', center: 'div' },
  ...{ list: 'ul', ulist: 'ul', olist: 'ol', table: 'table', tr: 'tr', th: 'th', td: 'td', code: 'pre', php: 'pre', html: 'pre' },
  ...{
    'url': 'a',
    'quote': 'blockquote',
    '*': 'li',
    'size': '',
    'color': '',
    'colour': '',
    'font': '',
    'left': '',
    'right': '',
    'justify': '',
  },
  ...{ align: '', indent: '', highlight: '', spoiler: '', noparse: '', hide: '', email: '', img: '', video: '', media: '' },
  ...{
    youtube: '',
    previewyoutube: '',
    attach: '',
    attachment: '',
    mention: '',
    user: '',
    carousel: '',
    dynamiclink: '',
    hr: 'hr',
  },
};
/** Their text is the address or the number of a file. */
const FILES = /^(?:img|video|media|(?:preview)?youtube|attach(?:ment)?)$/;
const CODE = /^(?:code|php|html|noparse|pre|kbd|samp|textarea)$/;

/** A mark, to which phpBB adds a number of the post; or a tag of HTML, whose attributes have none. */
const MARK = new RegExp(
  String.raw`<(\/?)([a-z]*)[^<>]*>|\[(\/?)(${Object.keys(ELEMENTS)
    .join('|')
    .replace('*', String.raw`\*`)})` + String.raw`(?::[a-z\d:]{1,20})?(?:(?:=|\s+(?=[a-z]{1,20}=))([^[\]<>]{0,1000}))?(?:\]|$)`,
  'gi',
);
/** A mark whose end may have been cut off. */
const SURE = /(?<![\w*.#)])\[(?:url=(?:["']|&quot;)?(?:https?:|www\.)|img\]\s?https?:|quote=|(?:size|color)=["'&#\w])/i;
/** Of such texts, marks are the subject. */
const SUBJECT = /\bbb-?codes?\b/i;

interface Mark {
  readonly name: string;
  readonly isEnd: boolean;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  /** The mark that ends what this one begins, or the other way around. */
  pair?: Mark | undefined;
}

/** The marks of a text outside code. */
function marksIn(text: string): Mark[] {
  const open = new Map<string, Mark[]>();
  const marks: Mark[] = [];
  let code: string | undefined;
  for (const { 0: all, 1: slash, 2: tag, 3: slashOfMark, 4: word, 5: value = '', index } of text.matchAll(MARK)) {
    const name = word?.toLowerCase() ?? `<${tag?.toLowerCase()}`;
    const isEnd = Boolean(slash || slashOfMark);
    if (code && !(isEnd && name === code)) continue;
    code = !isEnd && CODE.test(name.replace('<', '')) ? name : undefined;
    if (!word) continue;
    const mark: Mark = { name, isEnd, value, from: index, to: index + all.length };
    const others = open.get(name) ?? [];
    if (isEnd) mark.pair = others.pop();
    else open.set(name, [...others.slice(-9), mark]);
    if (mark.pair) mark.pair.pair = mark;
    marks.push(mark);
  }
  return marks;
}

const address = (value: string): string =>
  value
    .trim()
    .replace(/^(?:["']|&quot;)|(?:["']|&quot;)?(?:\s.*)?$|:[\da-z]{8}$/gs, '')
    .replace(/^(?=www\.)/i, 'https://');

const link = (url: string): string => `<a href="${url}">`;

function htmlOf({ name, isEnd, value, to, pair }: Mark, text: string): string {
  const element = ELEMENTS[name];
  const inside = pair && !isEnd ? text.slice(to, pair.from).trim() : '';
  const isUrl = /^(?:https?:)?\/\/[^\s"<>]+$/i.test(inside);
  if (isUrl && FILES.test(name)) return name === 'img' ? `<img src="${inside}">` : `${link(inside)}${inside}</a>`;
  if (!element || (!pair && !/^(?:\*|hr)$/.test(name))) return '';
  if (isEnd) return name === '*' ? '' : `</${element}>`;
  if (name === 'url') return link(address(value || inside));
  // As XenForo writes what a post answers, which is no part of an excerpt.
  return name === 'quote' ? '<blockquote class="bbCodeBlock--quote">' : `<${element}>`;
}

function replaced(text: string, write: (mark: Mark) => string, isIgnored: RegExp): string {
  const marks = text.includes('[') && !SUBJECT.test(text) ? marksIn(text) : [];
  if (!marks.some(({ pair }) => pair) && !SURE.test(text)) return text;
  const parts: string[] = [];
  let at = 0;
  for (const mark of marks) {
    // A letter in brackets may be meant.
    const isWord = !mark.pair && !mark.isEnd && /^[a-z]$/.test(mark.name);
    if (mark.from < at || isWord) continue;
    parts.push(text.slice(at, mark.from), write(mark));
    at = mark.pair && !mark.isEnd && isIgnored.test(mark.name) ? mark.pair.to : mark.to;
  }
  return parts.join('') + text.slice(at);
}

/** HTML with the elements that BBCode, the marks of forums, stands for. Texts about BBCode are unchanged. */
export const withoutBbcode = (html: string): string => replaced(html, (mark) => htmlOf(mark, html), FILES);

/** A line of text without BBCode, and what it quotes. */
export const withoutBbcodeMarks = (text: string): string =>
  replaced(
    text,
    ({ name }) => (/^(?:\*|p|h\d|t[rdh]|quote)$/.test(name) ? ' ' : ''),
    /^(?:quote|img|video|media|.*youtube|attach.*)$/,
  )
    .replace(/ {2,}/g, ' ')
    .trim();

const URL_IN_TEXT = /<a [^<>]*>[^<]*<\/a>|<[^<>]*>|https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g;
const AROUND_BLOCK = /\n?(<\/?(?:[uo]l|li|blockquote|table|t[rhd]|h\d|p|div|pre)\b[^<>]*>)\n?/g;

/** Text with BBCode as HTML; nothing if there is none. */
export function htmlOfBbcode(text: string): string | undefined {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const html = withoutBbcode(escaped);
  return html === escaped
    ? undefined
    : html
        .replace(URL_IN_TEXT, (part) => (part.startsWith('<') ? part : `${link(part)}${part}</a>`))
        .replace(AROUND_BLOCK, '$1')
        .replace(/\n/g, '<br>');
}
