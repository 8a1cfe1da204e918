import { link, shownAs } from './meanings.js';
import type { Tag } from './tags.js';

type Named = Readonly<Record<string, string>>;

const SOURCE = /(?:^|_)(?:src|source|image|img|url|path)$|^(?:href|cover|poster|light|dark)$/;
const IMAGE = /^[^\s<>"][^\n<>"]*\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#][^\s]*)?$/i;
const WORDS = ['text', 'quote', 'original', 'translated'];

/** The image that a tag names, whatever the tag is called: `dual_image(light_src="a.png", alt="A")`. */
export function imageIn(named: Named, isAlone: boolean): string | undefined {
  const [name, src] = Object.entries(named).find(([key, value]) => SOURCE.test(key) && IMAGE.test(value)) ?? [];
  if (name === undefined || src === undefined) return undefined;
  const alt = named['alt'] ?? named[name.replace(/[a-z]+$/, 'alt')];
  const { caption = '', title = '' } = named;
  return shownAs('figure', { named: { src, caption: caption || title, ...(alt !== undefined && { alt }) } }, isAlone);
}

/** The images in a list, as in `carousel images="{a.jpg, b.jpg}"`. */
function imagesIn({ images = '' }: Named, isAlone: boolean): string | undefined {
  const names = images
    .replace(/^[{[]|[}\]]$/g, '')
    .split(',', 50)
    .map((name) => name.trim());
  if (!names.every((name) => IMAGE.test(name))) return undefined;
  return names.map((src) => imageIn({ src, alt: '' }, isAlone)).join('');
}

/** What an unknown tag shows by its attributes, whatever it is called: images, or a link with words of its own. */
export function shownIn(named: Named, isAlone: boolean): string | undefined {
  const shown = imageIn(named, isAlone) ?? imagesIn(named, isAlone);
  const [url, words] = [named['href'] ?? named['url'], named['name'] ?? named['text'] ?? named['title']];
  return shown ?? (url && words && /^(?:https?:\/)?\//.test(url) ? link(words, url) : undefined);
}

/** Tags that make a card of another page; its title and picture are fetched where the site is built. */
const CARD =
  /(?:link|blog|web|url|site|page|og|ogp)[_-]?(?:card|preview|embed)$|card[_-]?link$|^(?:embed[_-]?)?(?:card|bookmark)$/;

/** The link of a card, with the words that the tag has for it. */
function cardLink({ name, values, named }: Tag): string | undefined {
  const url = named['url'] ?? named['href'] ?? named['link'] ?? named['src'] ?? values[0] ?? '';
  return CARD.test(name) && /^https?:\/\//i.test(url) ? link(named['title'] ?? url, url) : undefined;
}

/** What an unknown tag shows that begins with what it is about. */
export const shownFirst = (tag: Tag, isAlone: boolean): string | undefined => imageFirst(tag, isAlone) ?? cardLink(tag);

/** The image that is the first value of an unknown tag. Words after it describe it; in quotation marks, the last ones do. */
function imageFirst({ values: [src = '', ...others], rest }: Tag, isAlone: boolean): string | undefined {
  if (!IMAGE.test(src)) return undefined;
  const alt = /["']\s*$/.test(rest) ? (others.at(-1) ?? '') : others.join(' ');
  return imageIn({ src, alt }, isAlone);
}

/** The words that a tag has as a value, because it has no end: `note(text="…")`. */
export function wordsIn(named: Named): string | undefined {
  const words = WORDS.map((name) => named[name] ?? '').filter((text) => text.trim() !== '');
  return words.length > 0 ? words.join('\n\n') : undefined;
}

const PLAYER = /^(?!.*(?:channel|list|pl$|user|subscri|count|icon|badge|button)).*(youtube|vimeo|bilibili|asciinema|codepen)/;

/** The tag that has the meaning of one with a name that is not known, but tells a site: `lite-youtube`, `YouTubePlayer`. */
export const playerNamed = (name: string): string | undefined => PLAYER.exec(name.slice(0, 40).toLowerCase())?.[1];
