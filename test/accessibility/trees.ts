/**
 * What a screen reader is to be given of each widget, from its first line to its last: written by hand, and thought through as
 * its user would hear it. Articles are found by their names and headings; every button says what it does, and to which article;
 * lists have a size; nothing is said twice, and nothing of what only decorates.
 */

/** A line, and what is in it. */
const node = (line: string, ...content: readonly string[]): string =>
  [line, ...content.map((each) => each.replaceAll(/^/gm, '  '))].join('\n');

const text = (words: string): string => `text "${words}"`;
const paragraph = (words: string): string => node('paragraph', text(words));
const linked = (role: string, name: string, states = ''): string => node(`${role}${states}`, `link "${name}"`);
const title = (name: string): string => linked(`heading "${name}"`, name, ' [level 2]');
const items = (...content: readonly string[]): string[] => content.map((each) => node('listitem', each));
const time = (day: string): string => node('time', text(day));

const IMAGE = 'image "A cat"';
const FIRST = [title('First letter'), paragraph('What the receipts said.')];
const BYLINE = ['link "Ada"', text(', Bo'), time('Jan 30, 2025'), text('3 min'), 'button "Share: First letter"'];
const NAMES = ['letters', 'food', 'trains', 'cats', 'rain', 'songs', 'tea'].map(text);
const tags = (count: number): string =>
  node('list', ...items(...NAMES.slice(0, count), `button "+${7 - count} more tags: First letter"`));

const WIDE = node('article "First letter"', IMAGE, ...FIRST, tags(5), ...BYLINE);
const NARROW = node('article "First letter"', IMAGE, ...FIRST, tags(3), ...BYLINE);
const CHINESE = node(
  'article "第二封信"',
  title('第二封信'),
  paragraph('很长的一天。'),
  node('list', ...items(text('letters'))),
  text('Bo'),
  time('Jan 29, 2025'),
  text('1 min'),
  'button "Share: 第二封信"',
);
/** Without a title, an article is named after what it says, and its date is its link. */
const UNTITLED = node(
  'article "The kettle is on."',
  paragraph('The kettle is on.'),
  text('Ada'),
  linked('time', 'Jan 28, 2025'),
  'button "Share: The kettle is on."',
);

/** Alone, it also says which site it is from. */
const card = (...image: readonly string[]): string =>
  node('article "First letter"', ...image, text('Letters'), ...FIRST, tags(5), ...BYLINE);

const FULL = node(
  'article "First letter"',
  ...FIRST,
  node('list', ...items(...NAMES)),
  ...BYLINE,
  'heading "The way" [level 3]',
  node('paragraph', text('Text with'), 'link "a link"', text('.')),
  node('list', ...items(text('bread'), text('tea'))),
  // Scrolled by keys, and therefore named.
  node('group "Scrollable area"', node('table', node('row', 'columnheader "city"'), node('row', 'cell "Xi’an"'))),
  node('group "Scrollable area"', text('code')),
  node('blockquote', paragraph('Quoted.')),
  node('paragraph', 'image "A gate"'),
  // Nothing is loaded from the service unless the reader wants it, who is told from where.
  'button "Play: A film"',
  'link "A film"',
  text('YouTube, loads from www.youtube-nocookie.com'),
  'Audio "The episode"',
  'link "The episode"',
  text('MP3 · 12 kB'),
);

const COMPACT = node('article "First letter"', IMAGE, title('First letter'), time('Jan 30, 2025'), text('3 min'));

const list = (...articles: readonly string[]): string => node('list "Letters"', ...items(...articles));

const cloud = (role: string, states: string, first = states): string =>
  node(
    'list "Tags"',
    ...items(
      `${role} "letters, 2 articles"${first}`,
      ...['cats', 'food', 'rain', 'songs', 'tea', 'trains'].map((name) => `${role} "${name}, 1 article"${states}`),
    ),
  );

const tip = (name: string, words: string): string => [node('strong', text(name)), paragraph(words)].join('\n');
const SOURCE = linked('paragraph', 'First letter');
const DO = [
  'heading "Do" [level 2]',
  node('list "Do"', ...items(tip('Bring water', 'The walk is long.'), tip('Ask', 'People like to help.'))),
  SOURCE,
];
const AVOID = ['heading "Avoid" [level 2]', node('list "Avoid"', ...items(tip('Noise', 'Trains are quiet.'))), SOURCE];
/** Read out when the reader turns to another tip, and only then. */
const SINGLE = [
  node('generic [polite]', 'heading "Avoid" [level 2]', tip('Noise', 'Trains are quiet.'), SOURCE),
  'button "Previous tip"',
  text('3 of 3'),
  'button "Next tip"',
];

const chosen = (found: readonly string[]): string[] => [
  ...found,
  node('group "Selected tags"', 'button "Remove the tag letters"', 'button "Clear the selected tags"'),
];
const found = (words: string): string[] => [node('status', text(words))];
const search = (name: string): string => node(`search "${name}"`, 'searchbox "Search"');

const tree = (...parts: readonly string[]): string => parts.join('\n');

/** By what is shown. */
export const TREES = {
  'card': tree(card(IMAGE)),
  'card without images': tree(card('button "Show image: \u2068A cat\u2069"')),
  'full': tree(FULL),
  'compact': tree(COMPACT),
  'list': tree(list(WIDE, CHINESE, UNTITLED)),
  'list of chosen tags': tree(...chosen(found('Articles found: 2')), list(WIDE, CHINESE)),
  'searched list': tree(search('Articles'), list(WIDE), 'button "Show more"'),
  'grid': tree(list(NARROW, CHINESE, UNTITLED)),
  'cloud': tree(cloud('button', ' [not pressed]')),
  'cloud of links': tree(cloud('link', '')),
  'cloud with a chosen tag': tree(cloud('button', ' [not pressed]', ' [pressed]'), 'button "Clear the selected tags"'),
  'tips': tree(...DO, ...AVOID),
  'searched tips': tree(search('Tips'), ...DO, 'button "Show more"'),
  'tips of chosen tags': tree(...chosen(found('Tips found: 3')), ...DO, ...AVOID),
  'tip of the day': tree(...SINGLE),
} as const;

/** A skeleton only decorates. */
export const LOADING = '';
export const EMPTY = node('status', paragraph('There is nothing here yet.'));
export const FAILED = tree(
  'link "Read the articles"',
  node('status', paragraph('The articles are not available at the moment.'), 'button "Try again"'),
);
export const stale = (content: string): string =>
  tree(node('status', paragraph('These articles may be out of date.'), 'button "Try again"'), content);
