import { escapeHtml } from '../../../sanitise/escape-html.js';
import { playerAt } from '../../../sanitise/players.js';
import { figcaption, plainCaption } from './captions.js';
import type { Tag } from './tags.js';
import { labelled, plain, words } from './text-tags.js';

/** What a tag's meaning may depend on, apart from the tag itself. */
export interface TagContext {
  /** It is alone on its line. */
  readonly isAlone: boolean;
  /** The URL of a post, by its file, slug or title. */
  readonly post: (name: string) => string | undefined;
  /** A post that a tag names does not exist. */
  readonly missing: (name: string) => void;
}

/** Markdown that replaces a tag; `undefined` if the tag does not have what its name requires. */
type Meaning = (tag: Tag, context: TagContext) => string | undefined;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Markdown for a link, whatever its text and URL are. */
export const link = (text: string, url: string): string =>
  `[${oneLine(text).replace(/[[\]\\`<>]/g, '\\$&')}](<${oneLine(url).replace(/[<>\\]/g, encodeURIComponent)}>)`;

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i;
const isUrl = (text: string): boolean => /^https?:\/\//i.test(text);
const first = (tag: Tag, ...names: string[]): string | undefined =>
  names.map((name) => tag.named[name]).find((value) => value !== undefined && value !== '');

/** An image with a caption. */
function figure(tag: Tag, { isAlone }: TagContext, positional = tag.values): string | undefined {
  const named = first(tag, 'src', 'url', 'image_path', 'path', 'image', 'img', 'link', 'file');
  const at = positional.findIndex((value) => IMAGE.test(value) || isUrl(value));
  const src = named ?? positional[at] ?? (at < 0 ? positional[0] : undefined);
  if (!src) return undefined;
  const others = positional
    .slice(Math.max(0, at) + 1)
    .filter((value) => !/^\d+(?:px|%|,)?$/.test(value) && !/^\[|\]$/.test(value));
  const caption = first(tag, 'caption', 'title');
  const alt =
    first(tag, 'alt', 'description') ??
    (named === undefined ? oneLine(others.join(' ')) : undefined) ??
    plainCaption(caption ?? '');
  const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`;
  if (!isAlone) return image;
  return `<figure>${image}${figcaption(caption ?? '')}</figure>\n`;
}

/** A frame with the player at a URL, which starts when the reader wants it to; undefined for other pages. */
function playerFrame(address: string, title: string | undefined): string | undefined {
  const player = URL.canParse(address) ? playerAt(address) : undefined;
  if (!player) return undefined;
  const src = new URL(player.embed);
  for (const name of ['autoplay', 'auto_play', 'auto']) src.searchParams.delete(name);
  return `<iframe src="${escapeHtml(src.href)}"${title ? ` title="${escapeHtml(title)}"` : ''}></iframe>\n`;
}

/** The player at a URL; within a line, and for other pages, a link. @param words of the link, unless there is a title */
export const playerOrLink = (url: string, isAlone: boolean, words: string, title?: string): string =>
  (isAlone ? playerFrame(url, title) : undefined) ?? link(title ?? words, url);

/** A player of another site, by the id in a tag; within a line, or where the site has none, a link. */
const elsewhere =
  (name: string, url: (id: string, tag: Tag) => string, ...names: string[]): Meaning =>
  (tag, { isAlone }) => {
    const id =
      first(tag, 'id', 'src', 'url', 'vid', 'bvid', 'video', 'videoid', 'youtubeid', 'slug_hash', 'hash', ...names) ??
      tag.values[0];
    if (!id) return undefined;
    const address = isUrl(id) ? id : url(encodeURIComponent(id), tag);
    const title = first(tag, 'title', 'caption', 'label');
    return playerOrLink(address, isAlone, name, title);
  };

const youtube = elsewhere('Video on YouTube', (id) => `https://www.youtube.com/watch?v=${id}`);
const bilibili = elsewhere('Video on bilibili', (id) => `https://www.bilibili.com/video/${/^\d/.test(id) ? `av${id}` : id}`);
const tweet = elsewhere('Post on X', (id, { named, values }) =>
  values.length > 1
    ? `https://x.com/${id}/status/${encodeURIComponent(values[1] ?? '')}`
    : `https://x.com/${encodeURIComponent(named['user'] ?? 'i')}/status/${id}`,
);
const embedded = elsewhere('Embedded page', (id) => decodeURIComponent(id));
const gist = elsewhere('Gist', (id, { values }) =>
  values.length > 1 && !values[1]?.includes('.')
    ? `https://gist.github.com/${id}/${encodeURIComponent(values[1] ?? '')}`
    : `https://gist.github.com/${decodeURIComponent(id)}`,
);

/** The URL of a post, for a tag that represents a URL. */
const postUrl: Meaning = (tag, { post, missing }) => {
  const [name, fragment = ''] = (first(tag, 'path', 'page', 'slug') ?? tag.values[0] ?? '').split(/(?=#)/);
  const url = name === undefined ? undefined : name.startsWith('#') ? name : post(name);
  if (name !== undefined && url === undefined) missing(name);
  return url === undefined ? '#' : url + fragment;
};

const postLink: Meaning = (tag, { post, missing }) => {
  const [name, ...words] = tag.values.filter((value) => value !== 'true' && value !== 'false');
  if (!name) return undefined;
  const url = post(name);
  if (url === undefined) missing(name);
  const text = words.join(' ') || name.replace(/^.*\//, '').replace(/[-_]+/g, ' ');
  return url === undefined ? escapeHtml(text) : link(text, url);
};

/** Hexo's has a text and a URL, LoveIt's a URL and a text; Jekyll's has the file of a post. */
const linkTag: Meaning = (tag, context) => {
  const [, words, url] = /^(.*?)\s*::\s*(https?:\S+)/.exec(tag.rest) ?? [];
  if (url) return link(words || url, url);
  const at = tag.values.findIndex((value) => isUrl(value) || /^(?:mailto|tel):/.test(value));
  const target = tag.named['href'] ?? tag.values[at];
  if (target === undefined) return postUrl(tag, context);
  const text = tag.named['content'] ?? (tag.values.slice(0, Math.max(0, at)).join(' ') || tag.values[1]);
  return link(text || target.replace(/^\w+:(?!\/)/, ''), target);
};

/** A button of Hexo's themes: its URL, its words and an icon, with commas. */
const buttonLink: Meaning = ({ rest }) => {
  const [url = '', text = ''] = rest.split(',').map((part) => part.trim().replace(/^(["'])(.*)\1$/, '$2'));
  return url && link(text || url, url);
};

/** The image of a gallery: its title, its description, a link and its URL. */
const galleryGroup: Meaning = (tag, context) => {
  const [caption = '', alt = caption] = tag.values;
  return figure({ ...tag, named: { caption, alt }, values: tag.values.slice(-1) }, context);
};

/** Includes that show the same as the tags of these names. */
const EMBED =
  /youtube|vimeo|(?<=^|\/)(?:asciinema|audio|bilibili|codepen|gist|instagram|jsfiddle|spotify|tweet|twitter|video)(?=\.\w+$)/i;

/** What an include shows is known from its file name and its parameters. */
const include: Meaning = (tag, context) => {
  const name = tag.values[0] ?? '';
  // Jekyll-Bootstrap has it in each post, and it only sets variables.
  if (name === 'JB/setup') return '';
  const shown = MEANINGS[EMBED.exec(name)?.[0].toLowerCase() ?? '']?.({ ...tag, values: tag.values.slice(1) }, context);
  if (shown) return shown;
  if (/video|player/i.test(name) && tag.named['id'])
    return (tag.named['provider'] === 'vimeo' ? vimeo : youtube)({ ...tag, values: [] }, context);
  return /fig|image|img|picture|photo/i.test(name) ? figure(tag, context, tag.values.slice(1)) : undefined;
};

const video: Meaning = (tag, context) => {
  const source = first(tag, 'src', 'url', 'path', 'mp4', 'webm') ?? tag.values[0];
  if (!source) return undefined;
  return /\.(?:mp4|webm|ogv|mov|m4v)(?:[?#]|$)/i.test(source) && !/\s/.test(source)
    ? `<video src="${escapeHtml(source)}" controls></video>${context.isAlone ? '\n' : ''}`
    : elsewhere('Video', (id) => decodeURIComponent(id))({ ...tag, values: [source] }, context);
};

const title: Meaning = ({ values, named }) => {
  const text = named['title'] ?? named['name'] ?? named['label'] ?? values.join(' ');
  return text ? `**${escapeHtml(text)}**` : '';
};

const vimeo = elsewhere('Video on Vimeo', (id) => `https://vimeo.com/${id}`);
const instagram = elsewhere('Post on Instagram', (id) => `https://www.instagram.com/p/${id}/`);

/** A formula of Zola, which has it in its tag; Blowfish only tells a theme to load KaTeX. */
const formula: Meaning = ({ kind, named, values }, { isAlone }) => {
  const tex = oneLine(named['body'] ?? (kind === 'output' ? (values[0] ?? '') : '')).replace(/\$/g, '');
  const isBlock = isAlone || named['block'] === 'true' || named['display'] === 'true';
  return tex && (isBlock ? `\n\n$$\n${tex}\n$$\n` : `$${tex}$`);
};

const named = (names: string, meaning: Meaning): Record<string, Meaning> =>
  Object.fromEntries(names.split(' ').map((name) => [name, meaning]));

/** Tags without an end tag. */
export const MEANINGS: Readonly<Record<string, Meaning>> = {
  youtube,
  'youtubelite': youtube,
  'ytb': youtube,
  vimeo,
  'vimeo_simple': vimeo,
  bilibili,
  'bili': bilibili,
  video,
  'peertube': elsewhere('Video', (id) => id),
  'audio': elsewhere('Audio', (id) => decodeURIComponent(id), 'path'),
  'mp3': elsewhere('Audio', (id) => decodeURIComponent(id)),
  'spotify': elsewhere('Spotify', (id, { named }) => `https://open.spotify.com/${named['type'] ?? 'track'}/${id}`),
  tweet,
  'twitter': tweet,
  'twitter_simple': tweet,
  'x': tweet,
  'x_simple': tweet,
  instagram,
  'instagram_simple': instagram,
  gist,
  'codepen': elsewhere('CodePen', (id, { named }) => `https://codepen.io/${named['user'] ?? 'pen'}/pen/${id}`),
  'jsfiddle': elsewhere('JSFiddle', (id) => `https://jsfiddle.net/${decodeURIComponent(id)}/`),
  'asciinema': elsewhere('Recording on asciinema', (id) => `https://asciinema.org/a/${id}`),
  ...named('iframe embed media', embedded),
  'pdf': elsewhere('PDF', (id) => decodeURIComponent(id)),
  'github': elsewhere('GitHub', (id) => `https://github.com/${decodeURIComponent(id)}`, 'repo'),
  ...named('figure fig img image imgproc picture asset_img resize_image responsive_image', figure),
  'asset_path': ({ values }) => values[0],
  'asset_link': ({ values: [file, ...words] }) => file && link(words.join(' ') || file, file),
  'post_url': postUrl,
  'post_path': postUrl,
  'ref': postUrl,
  'relref': postUrl,
  'get_url': postUrl,
  'post_link': postLink,
  'link': linkTag,
  include,
  'include_cached': include,
  'inlineimg': figure,
  'gallerygroup': galleryGroup,
  'btn': buttonLink,
  'button': (tag, context) => (/^["']?[^\s"',]+["']?\s*,/.test(tag.rest) ? buttonLink(tag, context) : undefined),
  // Where blogdown puts the files of a post.
  'blogdown/postref': () => '',
  'tab': title,
  'span': words,
  'p': words,
  'label': labelled,
  'hideinline': ({ rest }) => rest.split(',')[0]?.trim(),
  'checkbox': words,
  'radio': words,
  'u': plain,
  'emp': plain,
  'wavy': plain,
  'del': plain,
  'quot': plain,
  'psw': plain,
  ...named('icon fa fas bi iconify pagebreak toc more', () => ''),
  ...named('katex math mathjax', formula),
  'linebreak': () => '<br>',
  'br': () => '<br>',
};

/**
 * What is shown for something that is not written as a tag, such as a component, but means the same as one. It names no posts.
 *
 * @returns `undefined` if no tag has this name, or it lacks something
 */
export function shownAs(
  name: string,
  { rest = '', values = [], named = {} }: Partial<Pick<Tag, 'rest' | 'values' | 'named'>>,
  isAlone: boolean,
): string | undefined {
  if (!Object.hasOwn(MEANINGS, name)) return undefined;
  const tag: Tag = { kind: 'liquid', name, isEnd: false, start: 0, end: 0, rest, values, named };
  return MEANINGS[name]?.(tag, { isAlone, post: () => undefined, missing: () => undefined });
}
