// The part of the policy that the HTML of most articles keeps to; the rest is in `policy.ts`.

export const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Allowed elements that Markdown makes, and what people often write beside it; `input` is a box of a task list. */
export const COMMON =
  'a blockquote br code del div em figcaption figure h1 h2 h3 h4 h5 h6 hr img input li ol p pre span strong sub sup ' +
  'table tbody td th thead tr ul';

/** Allowed attributes; where one has no meaning it does no harm. */
export const ATTRIBUTES = list(
  'align alt checked colspan datetime dir height href lang open poster reversed rowspan scope span src start title type ' +
    'value width',
);

/** Those of them that hold an address. */
export const URL_ATTRIBUTES = list('href poster src');
