/** Feeds that cost more than they look, by size: about as many pieces as `n`. */

const range = (n: number): number[] => Array.from({ length: Math.floor(n) }, (_, i) => i);
const of = <T>(n: number, piece: (i: number) => T): T[] => range(n).map(piece);
const feed = (items: readonly object[], more: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'a',
  items: items.map((item, i) => ({
    id: `${i}`,
    url: `https://example.org/${i}`,
    title: `Title ${i}`,
    content_html: 'a',
    ...item,
  })),
  ...more,
});
const extended = (extension: object): object => ({ language: 'en', _tiktok_refugee: extension });
const names = (n: number, name: string): string[] => of(n, (i) => `${name}${i}`);

export const FEEDS: Readonly<Record<string, (n: number) => object>> = {
  'tags of one item': (n) => feed([{ tags: names(n * 2, 'tag') }]),
  'tags in one text': (n) => feed([{ tags: names(n * 2, 'tag').join() }]),
  'tags of the feed': (n) => feed([{}], { _tiktok_refugee: { tags: of(n * 2, (i) => ({ name: `tag${i}`, count: i })) } }),
  'tags of many items': (n) => feed(of(n / 20, (i) => ({ tags: names(20, `tag${i}-`) }))),
  'authors of one item': (n) => feed([{ authors: names(n * 2, 'n').map((name) => ({ name, url: `/${name}` })) }]),
  'authors of the feed': (n) => feed([{}], { authors: names(n * 2, 'n').map((name) => ({ name })) }),
  'attachments': (n) => feed([{ attachments: of(n * 2, (i) => ({ url: `/${i}`, mime_type: 'a/b' })) }]),
  'tips of one item': (n) => feed([extended({ tips: of(n * 2, (i) => ({ section: 's', title: `t${i}`, text: 'a' })) })]),
  'tips of many sections': (n) => feed([extended({ tips: of(n * 2, (i) => ({ section: `s${i}`, title: `t${i}`, text: 'a' })) })]),
  'translations of one item': (n) =>
    feed([
      extended({ translations: Object.fromEntries(of(n, (i) => [`en-x-${i}`, `${i + 1}`])) }),
      ...of(n, () => extended({ translationOf: '0' })),
    ]),
  'a chain of translations': (n) => feed(of(n, (i) => extended({ translationOf: `${i + 1}` }))),
  'translations of each other': (n) => feed(of(n, (i) => extended({ translations: { de: `${i + 1}`, fr: `${i - 1}` } }))),
  'items of one id': (n) => feed(of(n * 2, () => ({ id: 'a' }))),
  'a long title': (n) => feed([{ title: 'word '.repeat(n * 20) }]),
  'a long word as title': (n) => feed([{ title: 'x'.repeat(n * 100) }]),
  'accents in a title': (n) =>
    feed(of(10, () => ({ title: `a${'\u0301'.repeat(n * 5)}`, summary: `b${'\u0301'.repeat(n * 5)}` }))),
  'signs of direction in a title': (n) => feed(of(10, () => ({ title: '\u2067\u2066x\u2069\u2069'.repeat(n) }))),
  'white space in a title': (n) => feed([{ title: ` ${'\t\n'.repeat(n * 50)}` }]),
  'a long summary': (n) => feed(of(10, () => ({ summary: 'word '.repeat(n * 5) }))),
  'a long date': (n) =>
    feed([{ date_published: `2025-01-01T00:00:00.${'1'.repeat(n * 50)}` }, { date_published: '1 '.repeat(n * 50) }]),
  'a long language': (n) => feed([{ language: `en${'-a'.repeat(n * 50)}!` }]),
  'a long address': (n) => feed([{ url: `https://example.org/${'a/'.repeat(n * 50)}`, image: `/${'%'.repeat(n * 50)}` }]),
  'a long id': (n) => feed([{ id: '%/'.repeat(n * 50), url: undefined }]),
  'BBCode in bodies': (n) =>
    feed([{ content_html: '[b]'.repeat(n * 5) + '[/b]'.repeat(n * 5) }, { content_text: '[url=a]'.repeat(n * 5) }]),
  'unknown members': (n) => feed([Object.fromEntries(of(n * 2, (i) => [`k${i}`, i]))]),
};
