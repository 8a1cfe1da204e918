/**
 * The one allow-list of what a feed's HTML may contain. Both routes (the browser's sanitiser and DOMPurify) are held to it by the
 * same last pass, see `dress.ts`.
 */
const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Allowed elements. What is not listed gives way to its children. */
export const ELEMENTS = list(
  'a abbr address article aside audio b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div ' +
    'dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hgroup hr i img ins kbd li mark ol p pre q rp rt ruby s samp section ' +
    'small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var video wbr',
);

/** Allowed attributes; where one has no meaning it does no harm. */
export const ATTRIBUTES = list(
  'align alt checked colspan datetime dir height href lang open poster reversed rowspan scope span src start title type ' +
    'value width',
);

/** Those of them that hold an address. */
export const URL_ATTRIBUTES = list('href poster src');

/** Elements that go together with what they contain, since that was never meant to be read. */
export const DROPPED = list(
  'embed iframe math noembed noframes noscript object plaintext script select style svg template textarea title xmp',
);
