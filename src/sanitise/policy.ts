/**
 * The only allow-list of what a feed's HTML may contain, one name per line. The same pass checks both routes (the browser's
 * sanitiser and DOMPurify), the server and the builder against it, see `hold-to-policy.ts`.
 *
 * The lists of elements differ in how they are processed, not in what may be shown: HTML with only common elements is shown at
 * once, see `plain-html.ts`.
 */

/** Allowed elements that most articles have within their text. */
export const COMMON_PHRASING = [
  'a', // `href`, see URL_ATTRIBUTES
  'code',
  'del',
  'em',
  'picture',
  'span',
  'strong',
  'sub',
  'sup',
];

/** Allowed elements without content that most articles have. */
export const COMMON_VOID = [
  'br',
  'img', // `src`, see URL_ATTRIBUTES
  'source',
];

/** Allowed elements that most articles have around their text. */
export const COMMON_BLOCKS = [
  'blockquote',
  'div',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
];

/** Allowed elements. Elements that are not listed are replaced by their children. */
export const ELEMENTS: ReadonlySet<string> = new Set([
  ...COMMON_PHRASING,
  ...COMMON_VOID,
  ...COMMON_BLOCKS,
  'abbr',
  'address',
  'article',
  'aside',
  'audio',
  'b',
  'bdi',
  'bdo', // but in links
  'caption',
  'cite',
  'col',
  'colgroup',
  'data',
  'dd',
  'details',
  'dfn',
  'dl',
  'dt',
  'footer', // of a quotation
  'header',
  'hgroup',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'section',
  'small',
  'summary',
  'tfoot',
  'time',
  'track',
  'u',
  'var',
  'video',
  'wbr',
]);

/** The checkbox of a task list: it is not allowed either, but is replaced by a character that shows its state. */
export const CHECKBOX = 'input';

/** Elements that are removed with their content, since that was never meant to be read. */
export const DROPPED: ReadonlySet<string> = new Set([
  'embed',
  'iframe',
  'math',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'plaintext',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'xmp',
]);

/** Allowed attributes; an attribute on an element where it has no meaning does no harm. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  'align',
  'alt',
  'checked',
  'class', // of a part of code, see CODE_CLASS
  'colspan',
  'datetime',
  'dir',
  'height',
  'href',
  'kind',
  'label',
  'lang',
  'media',
  'open',
  'poster',
  'reversed',
  'rowspan',
  'scope',
  'sizes',
  'span',
  'src',
  'srclang',
  'srcset', // each of its URLs
  'start',
  'title',
  'type',
  'value',
  'width',
]);

/** The classes of parts of code, as `build` writes them: the only classes that are kept. */
export const CODE_CLASS = /^hl-[a-z]$/;

/** Those of them that contain a URL. */
export const URL_ATTRIBUTES: ReadonlySet<string> = new Set([
  'href', // of a scheme for links
  'poster', // of a scheme for images
  'src', // of a scheme for images
]);

/**
 * Elements that sanitisers keep in addition to the allowed ones, because their content says what should be shown. None of them is
 * shown itself: the first pass removes them.
 */
export const SOURCE_ELEMENTS: readonly string[] = [
  'mjx-assistive-mml', // MathJax's formula as MathML
  'mjx-container', // MathJax's formula
  'x-frame', // these stand for others, see `name-frames.ts`
  'x-noscript',
  'x-object',
];

/** Attributes that sanitisers keep for the same reason, in addition to the allowed ones. */
export const SOURCE_ATTRIBUTES: readonly string[] = [
  'class', // which part of a formula it is
  'crossorigin', // of players with tracks, see `adapt-players.ts`
  'data', // URL of an `object`
  'data-actualsrc',
  'data-lazy-src',
  'data-lazy-srcset',
  'data-original',
  'data-src',
  'data-srcset',
  'id', // of a part that links of the article lead to
  'name', // the same, as it was once written
];
