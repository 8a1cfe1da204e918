import { PUBLIC_ROOT } from '../shared/urls.js';
import { bbcode, fastSnippet, frameSnippet, HIDE, markdown, scriptedQuotation, STYLE, type Widget } from './embed-snippets.js';
import type { HostName } from './embed-words/embed-words.js';

/** A place to paste into. */
export interface Host {
  readonly name: HostName;
  /** Its own name; others are described. */
  readonly label?: string;
  /** What its administrator enters: a line or a URL. */
  readonly entered?: string;
  readonly snippet: (widget: Widget) => string;
}

/** Makes a card of a pasted URL, once an administrator has added it. */
const LINE = `<script async src="${PUBLIC_ROOT}widgets/embed.js" data-links></script>`;

const isPasted = ({ name }: Widget): boolean => name === 'card';

/** How hosts that ask for oEmbed get an article or the list. */
const linkOr = (widget: Widget): string => (isPasted(widget) || widget.name === 'posts' ? widget.url : scriptedQuotation(widget));
/** Discourse leaves a frame no style. */
const discourseFrame = (widget: Widget): string =>
  frameSnippet(widget).replace(' style="border: 0" loading="lazy"', ' frameborder="0"');

export const HOSTS: readonly Host[] = [
  {
    name: 'html',
    snippet: (widget) => fastSnippet(widget, (widget.isCard ? HIDE : '') + STYLE),
  },
  {
    name: 'frame',
    snippet: frameSnippet,
  },
  {
    name: 'wordpress',
    label: 'WordPress',
    snippet: linkOr,
  },
  {
    name: 'ghost',
    label: 'Ghost',
    snippet: scriptedQuotation,
  },
  {
    name: 'discourse',
    label: 'Discourse',
    entered: `${PUBLIC_ROOT}embed/`,
    snippet: discourseFrame,
  },
  {
    name: 'phpbb',
    label: 'phpBB',
    snippet: (widget) => (isPasted(widget) ? widget.url : bbcode(widget)),
  },
  {
    name: 'mybb',
    label: 'MyBB',
    entered: LINE,
    snippet: (widget) => (isPasted(widget) ? widget.url : bbcode(widget)),
  },
  {
    name: 'flarum',
    label: 'Flarum',
    snippet: (widget) => (isPasted(widget) ? widget.url : markdown(widget)),
  },
  {
    name: 'nodebb',
    label: 'NodeBB',
    entered: LINE,
    snippet: (widget) => (isPasted(widget) ? widget.url : scriptedQuotation(widget)),
  },
  {
    name: 'fossil',
    label: 'Fossil',
    entered: LINE.replace('<script', '<script nonce="$nonce"'),
    snippet: (widget) => (isPasted(widget) ? `<${widget.url}>` : markdown(widget)),
  },
  {
    name: 'generator',
    label: 'Hugo, Jekyll',
    snippet: scriptedQuotation,
  },
  {
    name: 'markdown',
    entered: `${PUBLIC_ROOT}card/`,
    snippet: markdown,
  },
];
