/** JSON of every kind for fast-check: anything at all, and feeds with anything in the places of their members. */
import fc from 'fast-check';

const MEMBERS = {
  feed: 'version title home_page_url feed_url description next_url icon favicon language author expired'.split(' '),
  item: 'id url external_url title summary content_html content_text image banner_image date_modified author language'.split(' '),
  extension: 'imageAlt imageWidth imageHeight readingMinutes slug markdown translationOf about postUrl tipsUrl'.split(' '),
};

const string = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.webUrl(),
  fc.constantFrom(
    '',
    ' ',
    '\ud800',
    '%\udc00',
    '__proto__',
    'constructor',
    'en',
    'zh-Hans',
    'en-ab-cd',
    'https://[',
    'javascript:alert(1)',
    '2025-01-01',
    '2025-13-45T99:99:99Z',
    '+275760-09-13T00:00:00Z',
    'Wed, 01 Jan 2025 10:00:00 GMT',
    '9999999999999',
    '<p>a</p>',
    '{slug}',
  ),
);

const anything = fc.oneof(
  string,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(-1, 0, 1e308, Number.MAX_SAFE_INTEGER, null, true, false),
);

// JSON.parse makes `__proto__` an own member, as it does in a feed.
const pollution = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString').map((key) => {
  return JSON.parse(`{"${key}": {"polluted": true, "prototype": {"polluted": true}}}`) as Record<string, unknown>;
});

type Json = Record<string, unknown>;

const holding = (names: readonly string[], more: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Json> =>
  fc
    .tuple(
      fc.dictionary(fc.constantFrom(...names), anything, { noNullPrototype: true }),
      fc.record(more, { requiredKeys: [], noNullPrototype: true }),
      fc.option(pollution, { nil: {} }),
    )
    .map(([some, others, dirt]) => JSON.parse(`{${[some, others, dirt].flatMap(entries).join()}}`) as Json);

const entries = (object: object): string[] =>
  Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);

const list = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: fc.array(arbitrary, { maxLength: 4 }) }, { weight: 1, arbitrary: anything });

const author = fc.oneof(anything, fc.dictionary(fc.constantFrom('name', 'url', 'avatar'), anything));
const tip = fc.oneof(anything, fc.dictionary(fc.constantFrom('section', 'title', 'text'), anything));
const extension = holding(MEMBERS.extension, {
  tips: list(tip),
  tags: list(fc.dictionary(fc.constantFrom('name', 'count'), anything)),
  translations: fc.dictionary(string, anything),
});
const item = holding(MEMBERS.item, {
  id: string,
  authors: list(author),
  tags: list(string),
  date_published: string,
  attachments: list(fc.dictionary(fc.constantFrom('url', 'mime_type', 'size_in_bytes'), anything)),
  _tiktok_refugee: extension,
});

/** Mostly something like a feed. */
export const feedJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: holding(MEMBERS.feed, { items: list(item), authors: list(author), _tiktok_refugee: extension }) },
  { weight: 1, arbitrary: anything },
);

/** Strings that somebody may put into an attribute. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  string,
  fc.constantFrom('full', 'grid', 'single', 'click', 'none', 'lazy', 'dark', 'image author date', 'auto'),
  fc.constantFrom('-1', '0', '1e999', 'NaN', '7'),
);
