// The part of the policy that the HTML of most articles keeps to; the rest is in `policy.ts`.

export const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const PHRASING = 'a code del em span strong sub sup';
export const BLOCKS = 'blockquote div figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td th thead tr ul';

/** Allowed elements that Markdown makes, and what people often write beside it; `input` is a box of a task list. */
export const COMMON = `${PHRASING} br img input ${BLOCKS}`;

/** Allowed attributes; where one has no meaning it does no harm. */
export const ATTRIBUTES = list(
  'align alt checked colspan datetime dir height href lang open poster reversed rowspan scope span src start title type ' +
    'value width',
);

/** Those of them that hold an address. */
export const URL_ATTRIBUTES = list('href poster src');
