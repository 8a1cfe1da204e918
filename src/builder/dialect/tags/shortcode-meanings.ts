import { escapeHtml } from '../../../sanitise/escape-html.js';
import { decodeEntities } from '../../shared/text.js';
import { MEANINGS } from './meanings.js';
import { fenced } from './opaque.js';
import type { Shortcode } from './shortcode-tags.js';

/** Where a shortcode is. */
interface ShortcodePlace {
  /** The text is HTML, not Markdown. */
  readonly isHtml: boolean;
  /** It is alone on its line, or in its element. */
  readonly isAlone: boolean;
}

/** What replaces a shortcode and its content; `undefined` if it does not have what its name requires. */
type ShortcodeMeaning = (tag: Shortcode, content: string, place: ShortcodePlace) => string | undefined;

const block = (text: string, { isAlone }: ShortcodePlace): string => (isAlone ? `${text}\n` : `\n\n${text}\n\n`);

const IMAGE =
  /^\s*(?:(?:<p>\s*)?(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?|\[!\[[^\]]*\]\([^)]*\)\]\([^)]*\)|!\[[^\]]*\]\([^)]*\))/i;

const caption: ShortcodeMeaning = ({ named }, content, place) => {
  const [image = ''] = IMAGE.exec(content) ?? [];
  const own = content.slice(image.length).trim();
  if (image === '') return own;
  const words = own || escapeHtml(named['caption'] ?? '');
  const isMarkdown = !place.isHtml && /[*_`[\]\\]/.test(words);
  const below = words && `<figcaption>${isMarkdown ? `\n\n${words}\n\n` : words}</figcaption>`;
  const isTag = image.includes('<img');
  return block(`<figure>${isTag ? image.trim() : `\n\n${image.trim()}\n\n`}${below}</figure>${place.isHtml ? '' : '\n'}`, place);
};

/** Code as it was meant: the editor of WordPress stores it with character references, and with lines that end in elements. */
function codeOf(content: string, isHtml: boolean): string {
  let lines = isHtml
    ? content
        .replace(/<br\s{0,9}\/?>\n?/gi, '\n')
        .replace(/<\/p>\s*<p(?:\s[^<>]*)?>/gi, '\n\n')
        .replace(/<\/?p(?:\s[^<>]*)?>/gi, '')
    : content;
  // It also makes quotation marks typographic that were meant as they are in code.
  lines = lines.replace(/&#(?:822[01]|8243);/g, '"').replace(/&#(?:821[67]|8242);/g, "'");
  const isEncoded = isHtml || (/&(?:lt|gt);/.test(lines) && !lines.includes('<'));
  return (isEncoded ? decodeEntities(lines) : lines).replace(/^(?:[ \t]*\n)+|\s+$/g, '');
}

const code: ShortcodeMeaning = ({ named, values, name, rest }, content, place) => {
  if (/^\s*(?:```|~~~|<pre[\s>])/i.test(content)) return content;
  const own = LANGUAGES.has(name) ? name : '';
  const given = named['lang'] ?? named['language'] ?? (/^[=:]/.test(rest) ? values[0] : undefined) ?? own;
  const language = given.toLowerCase().replace(/[^\w+#-]/g, '');
  const text = codeOf(content, place.isHtml);
  if (!place.isAlone && !text.includes('\n')) return `<code>${escapeHtml(text)}</code>`;
  if (!place.isHtml) return block(fenced(text, language), place);
  return `<pre><code${language && ` class="language-${escapeHtml(language)}"`}>${escapeHtml(text)}\n</code></pre>`;
};

const latex: ShortcodeMeaning = (_tag, content, { isHtml }) =>
  isHtml ? `<code>${content.trim()}</code>` : `$${content.trim().replace(/\$/g, '')}$`;

const LINK = /^\[((?:[^\]\\]|\\.)*)\]\(<([^<>]*)>\)$/;
/** A link that is Markdown, as HTML. */
const asHtml = (markdown: string): string =>
  markdown.replace(
    LINK,
    (_all, text: string, url: string) => `<a href="${escapeHtml(url)}">${escapeHtml(text.replace(/\\(.)/g, '$1'))}</a>`,
  );

const YOUTUBE =
  /^(?:https?:)?\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\/(?:.*[?&]v=|embed\/|v\/|shorts\/)?([\w-]{6,20})/i;
const SITES: readonly (readonly [site: RegExp, name: string])[] = [
  [/^https?:\/\/(?:www\.)?(?:player\.)?vimeo\.com\//i, 'vimeo'],
  [/^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\//i, 'tweet'],
  [/^https?:\/\/(?:www\.)?instagram\.com\//i, 'instagram'],
  [/^https?:\/\/gist\.github\.com\//i, 'gist'],
];

/** What is embedded, by its URL or its id at the site that the name tells. */
const elsewhere: ShortcodeMeaning = (tag, content, { isHtml, isAlone }) => {
  const inside = decodeEntities(content.replace(/<[^<>]*>/g, '')).trim();
  const written = inside || tag.named['url'] || tag.named['id'] || tag.named['src'] || tag.named['v'] || tag.values[0] || '';
  const url = written.startsWith('//') ? `https:${written}` : written;
  const video = YOUTUBE.exec(url)?.[1];
  const name = video ? 'youtube' : (SITES.find(([site]) => site.test(url))?.[1] ?? tag.name);
  // Sizes follow the URL.
  const id = video ?? url.replace(/&[wh]=.*$/, '');
  const known = Object.hasOwn(MEANINGS, name) ? name : 'iframe';
  if (id === '' || /[\s<>"]/.test(id) || (known === 'iframe' && !/^https?:/.test(id))) return undefined;
  const context = { isAlone, post: (): undefined => undefined, missing: (): undefined => undefined };
  const shown = MEANINGS[known]?.({ ...tag, values: [id], named: {} }, context);
  return shown && isHtml ? asHtml(shown) : shown;
};

const media: ShortcodeMeaning = (tag, content, place) => {
  const names = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'mp3', 'ogg', 'oga', 'wav', 'm4a', 'url'];
  const source = names.map((name) => tag.named[name]).find(Boolean) ?? /https?:[^\s|<>"]+/.exec(tag.rest || content)?.[0];
  if (!source) return undefined;
  if (!/\.(?:mp4|m4v|webm|ogv|mov|mp3|ogg|oga|wav|m4a|flac)(?:[?#]|$)/i.test(source)) return elsewhere(tag, source, place);
  const element = /\.(?:mp3|ogg|oga|wav|m4a|flac)(?:[?#]|$)/i.test(source) ? 'audio' : 'video';
  return `<${element} src="${escapeHtml(source)}" controls></${element}>`;
};

const named = (names: string, meaning: ShortcodeMeaning): Record<string, ShortcodeMeaning> =>
  Object.fromEntries(names.split(' ').map((name) => [name, meaning]));

/** Names that are only shortcodes with an end tag, because as words they are in many texts. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'php js javascript css html xml sql bash shell python py ruby java csharp cpp perl ps powershell scala vb text plain diff ' +
    'delphi groovy objc json yaml'
  ).split(' '),
);

/** By name; also in {@link LANGUAGES}. */
export const SHORTCODES: Readonly<Record<string, ShortcodeMeaning>> = {
  ...named('caption wp_caption', caption),
  ...named('code sourcecode codeblock highlight cc cce cci ccie ccn ccin crayon', code),
  ...named([...LANGUAGES].join(' '), code),
  ...named(
    'embed youtube vimeo dailymotion tweet twitter instagram gist soundcloud spotify codepen facebook ted tiktok',
    elsewhere,
  ),
  ...named('audio video wpvideo', media),
  ...named('latex tex', latex),
};

/** What a shortcode means that is not known: code, if it names a language. */
export const meaningByAttributes = ({ named: { lang, language } }: Shortcode): ShortcodeMeaning | undefined =>
  (lang ?? language) === undefined ? undefined : code;

/** Names of shortcodes whose result is only on the author's server. */
export const SERVER_ONLY: ReadonlySet<string> = new Set(
  [
    'gallery playlist archives contact-form contact-field contact-form-7 gravityform gravityforms wpforms ninja_form',
    'ninja_forms mc4wp_form nggallery ngg slideshow slideshare googlemaps google_map flickr polldaddy poll',
    'wpdm_package wpdm_file rev_slider metaslider product products add_to_cart woocommerce_cart recent_products',
    'tablepress sitemap jetpack_subscription_form blog_subscription_form related-posts jetpack-related-posts recaptcha',
    'adsense instagram-feed wp_ad_camp',
  ].flatMap((names) => names.split(' ')),
);
/** Beginnings of the names of shortcodes of page builders, around text. */
export const FAMILY =
  /^(?:su|vc|et_pb|fusion|av|mk|ux|wpsm|tcb|nectar|qode|tatsu|themify)_\w+$|^(?:one|two|three)_(?:half|third|fourth|thirds|fourths)(?:_last)?$|^(?:dropcap|toggle|accordions?|toggles|tabgroup)$/;
