import { PUBLIC_ROOT } from '../shared/urls.js';
import { bbcode, fastSnippet, frameSnippet, HIDE, markdown, scriptedQuotation, STYLE, type Widget } from './embed-snippets.js';

/** A place to paste into. */
export interface Host {
  readonly name: string;
  readonly label: string;
  readonly note: string;
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
    label: 'Any HTML page',
    note: 'Paste the first four lines once into the head of the page, and the rest where it should appear.',
    snippet: (widget) => fastSnippet(widget, (widget.isCard ? HIDE : '') + STYLE),
  },
  {
    name: 'frame',
    label: 'A page without scripts',
    note: 'A frame shows the articles without any script in your page.',
    snippet: frameSnippet,
  },
  {
    name: 'wordpress',
    label: 'WordPress',
    note: 'Paste a URL on a separate line; WordPress turns it into a frame. Paste a quotation into a "Custom HTML" block.',
    snippet: linkOr,
  },
  {
    name: 'ghost',
    label: 'Ghost',
    note: 'Paste a URL on a separate line; Ghost turns it into a card. Paste a quotation into an HTML card.',
    snippet: linkOr,
  },
  {
    name: 'discourse',
    label: 'Discourse',
    note: `An administrator first adds ${PUBLIC_ROOT}embed/ to the setting "allowed iframes". With the theme component, a URL on a separate line is enough.`,
    snippet: discourseFrame,
  },
  {
    name: 'phpbb',
    label: 'phpBB',
    note: 'A link works in every post. With our definition for "Media Embed", the URL of an article becomes a card.',
    snippet: (widget) => (isPasted(widget) ? widget.url : bbcode(widget)),
  },
  {
    name: 'mybb',
    label: 'MyBB',
    note: `A link works in every post. With the plugin, or with this line before </body> in the template "footer", the URL of an article on a separate line becomes its card: ${LINE}`,
    snippet: (widget) => (isPasted(widget) ? widget.url : bbcode(widget)),
  },
  {
    name: 'flarum',
    label: 'Flarum',
    note: 'A link works in every post. With the lines for extend.php, the URL of an article becomes its card.',
    snippet: (widget) => (isPasted(widget) ? widget.url : markdown(widget)),
  },
  {
    name: 'nodebb',
    label: 'NodeBB',
    note: `In a post, paste a URL on a separate line; paste a quotation into an HTML widget. An administrator first pastes this line under Appearance, Custom Content, Custom Header: ${LINE}`,
    snippet: (widget) => (isPasted(widget) ? widget.url : scriptedQuotation(widget)),
  },
  {
    name: 'fossil',
    label: 'Fossil',
    note: `For wiki pages and posts in Markdown. An administrator first adds this line to the footer of the skin, and this site to the setting "default-csp": ${LINE.replace('<script', '<script nonce="$nonce"')}`,
    snippet: (widget) => (isPasted(widget) ? `<${widget.url}>` : markdown(widget)),
  },
  {
    name: 'generator',
    label: 'Hugo, Jekyll',
    note: 'The quotation stays readable where the script does not run. Hugo needs "unsafe: true" for its Markdown.',
    snippet: scriptedQuotation,
  },
  {
    name: 'markdown',
    label: 'README, e-mail',
    note: `A link works even where only text is allowed. Where images are allowed, there is one for each article: ${PUBLIC_ROOT}card/`,
    snippet: markdown,
  },
];
