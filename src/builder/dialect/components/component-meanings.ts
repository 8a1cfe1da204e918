import { escapeHtml } from '../../../sanitise/escape-html.js';
import { imageIn, playerNamed } from '../tags/attribute-meanings.js';
import { shownAs } from '../tags/meanings.js';
import { aside, details, noteTitle } from '../tags/pairs.js';
import type { ComponentTag } from './component-tags.js';

/** Attributes whose values are known, by their names in lower case. */
export type NamedValues = Readonly<Record<string, string>>;

/** What replaces a tag; `undefined` if nothing is known of it. Tags that are not alone on their lines are within a paragraph. */
type Meaning = (tag: ComponentTag, named: NamedValues, isAlone: boolean) => string | undefined;

/** Groups of Markdown blocks, and what is around a part of a page. */
const wrapper: Meaning = (_tag, _named, isAlone) => (isAlone ? '\n' : '');

const pair =
  (htmlOf: (named: NamedValues) => readonly [open: string, close: string]): Meaning =>
  ({ isEnd }, named, isAlone) => {
    const [open, close] = htmlOf(named);
    return isAlone ? (isEnd ? close : open) : '';
  };

const note = (kind: string): Meaning => pair(({ level = kind, type = level, title = '' }) => aside(noteTitle(type, title)));
const fold = pair(({ title, summary }) => details(title ?? summary ?? ''));

const tab: Meaning = (tag, named, isAlone) => {
  if (tag.isEnd) return wrapper(tag, named, isAlone);
  const label = named['label'] ?? named['value'] ?? named['title'] ?? '';
  return label ? `**${escapeHtml(label)}**\n` : '\n';
};

/** A link that is all in the attributes, as that of a card is. */
function linkIn(named: NamedValues): string | undefined {
  const [url, words] = [named['href'] ?? named['to'] ?? named['url'], named['title'] ?? named['text'] ?? named['label']];
  if (!url || !words) return undefined;
  const { description } = named;
  return `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>${description ? ` – ${escapeHtml(description)}` : ''}`;
}

/** Around the text of a card, its title; without any text, it is a link. */
const card: Meaning = (tag, named, isAlone) =>
  tag.isVoid || named['href'] ? unknown({ ...tag, isVoid: !tag.isEnd }, named, isAlone) : tab(tag, named, isAlone);

/** Attributes of mdx-embed, sveltekit-embed and VuePress → what is before their values in a URL; nothing if they are ids. */
const EMBED_ATTRIBUTES: Readonly<Record<string, string>> = {
  'vimeoid': '',
  'codepenid': '',
  'slug-hash': '',
  'instagramid': '',
  'tweetlink': 'https://x.com/',
  'gistlink': 'https://gist.github.com/',
  'gisturi': 'https://gist.github.com/',
  'spotifylink': 'https://open.spotify.com/',
};

/** The attributes with the name that shortcodes have for what is shown. */
function withId(named: NamedValues): NamedValues {
  const name = Object.keys(EMBED_ATTRIBUTES).find((each) => named[each]);
  if (name === undefined || named['id']) return named;
  const value = named[name] ?? '';
  return { ...named, id: /^https?:/i.test(value) ? value : `${EMBED_ATTRIBUTES[name] ?? ''}${value.replace(/^\/+/, '')}` };
}

/** Media and cards that shortcodes have, too, and images and links under any name. */
const shown =
  (meant: string): Meaning =>
  ({ isEnd, isVoid }, named, isAlone) =>
    isEnd
      ? undefined
      : (shownAs(meant, { named: meant === '' ? named : withId(named) }, isAlone) ??
        imageIn(named, isAlone) ??
        (isVoid ? linkIn(named) : undefined));

const unknown = shown('');

const link: Meaning = (tag, named, isAlone) => {
  const target = named['to'] ?? named['href'];
  if (target !== undefined) return `<a href="${escapeHtml(target)}">`;
  if (tag.isEnd) return '</a>';
  return named['id'] ? `<a id="${escapeHtml(named['id'])}"></a>` : unknown(tag, named, isAlone);
};

const badge: Meaning = (tag, named, isAlone) =>
  !tag.isEnd && named['text'] ? escapeHtml(named['text']) : unknown(tag, named, isAlone);

const all = (names: string, meaningOf: (name: string) => Meaning): [string, Meaning][] =>
  names.split(' ').map((name) => [name, meaningOf(name)]);

/** By name, in lower case. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...all('note tip info warning danger caution important callout alert admonition', note),
  ['aside', note('')],
  ...all('details accordion collapse expandable', () => fold),
  ...all('tabs fragment codegroup clientonly blogpost section center grid row column columns', () => wrapper),
  ...all('steps step cardgrid cards cardgroup filetree', () => wrapper),
  ...all('tab tabs.tab tabitem codegroupitem', () => tab),
  ...all('toc tocinline tableofcontents', () => () => ''),
  ['card', card],
  ...all('youtube vimeo bilibili tweet twitter instagram gist codepen image img figure picture video spotify', shown),
  ...all('themedimage optimizedimage zoomableimage', () => shown('image')),
  ...all('githublink githubrepo githubcard', () => shown('github')),
  ['youtubeembed', shown('youtube')],
  ['vimeoembed', shown('vimeo')],
  ['twitterembed', shown('tweet')],
  ['link', link],
  ['badge', badge],
]);

/** What replaces a component; `undefined` if it is unknown. */
export const meaningOf: Meaning = (tag, named, isAlone) => {
  const name = tag.name
    .toLowerCase()
    .replace(/^callout-.+/, 'aside')
    .replace(/^(note|tip|info|warning|danger|caution|important|alert)(?:box|block|callout)$/, '$1');
  const meaning =
    MEANINGS.get(name) ?? (/^admonition|(?:layout|wrapper|container)$/.test(name) ? wrapper : shown(playerNamed(name) ?? ''));
  return meaning(tag, named, isAlone);
};
