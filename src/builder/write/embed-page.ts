import { escapeHtml } from '../../sanitise/escape-html.js';
import { OUTPUT_ROOT } from '../shared/urls.js';
import { HOSTS, type Host } from './embed-hosts.js';
import { embedWordsIn } from './embed-page-words.js';
import { DATA_HIDE, HIDE, QUERY, STYLE, widgetsOf, type Example, type Widget } from './embed-snippets.js';
import type { EmbedWords } from './embed-words/embed-words.js';
import { metadata, publicUrl } from './metadata.js';
import { feedLinks, page, pageCss, type PageOptions } from './page.js';
import { wordsIn } from './page-words.js';
import { bottomBand, topBand, type SiteBands } from './site-bands.js';
import type { PageWords } from './words/page-words.js';

const COLOURS = ['', 'c4122f', '0a7d5a', '2f5fd0', '8a3ffc', '9a5b00', '444444'];

/** Parts that can be left out, as in the elements' attribute `hide`. */
const PARTS = {
  'image': 'image',
  'author': 'author',
  'date': 'date',
  'tags': undefined,
  'summary': 'summary',
  'reading-time': 'readingTime',
} as const;

type Words = EmbedWords & Pick<PageWords, 'tags' | 'tips'>;

const labelOf = ({ name }: Widget, words: Words): string =>
  ({ card: words.card, full: words.full, posts: words.list, tips: words.tips, tags: words.tags })[name];

function hostLabel({ name, label }: Host, words: Words): string {
  const described: Partial<Record<Host['name'], string>> = {
    html: words.anyPage,
    frame: words.noScripts,
    markdown: words.readme,
  };
  return label ?? described[name] ?? name;
}

const choice = (name: string, value: string, label: string, isFirst: boolean): string =>
  `<label class="choice"><input type="radio" name="${name}" value="${value}"${isFirst ? ' checked' : ''}>${escapeHtml(label)}</label>\n`;

const step = (number: number, words: string, choices: string): string =>
  `<fieldset><legend><b>${number}</b> ${words}</legend><div class="choices">\n${choices}</div></fieldset>\n`;

const plain = (snippet: string): string =>
  [QUERY, STYLE, HIDE, DATA_HIDE].reduce((text, placeholder) => text.replaceAll(placeholder, ''), snippet);

function snippet(host: Host, widget: Widget, words: Words): string {
  const text = host.snippet(widget);
  const isLooked = plain(text) !== text;
  return `<div class="snippet" data-host="${host.name}" data-widget="${widget.name}">
<h3>${escapeHtml(labelOf(widget, words))}</h3>
<pre tabindex="0"${isLooked ? ` data-template="${escapeHtml(text)}"` : ''}><code>${escapeHtml(plain(text))}</code></pre>
</div>
`;
}

/** What to know of a host. What its administrator enters is written from the left in every language. */
function noteOf({ name, entered = '' }: Host, { notes }: Words): string {
  const [before = '', after = ''] = notes[name].split('#');
  const code = entered && `<code dir="ltr">${escapeHtml(entered)}</code>`;
  return `<p class="meta">${escapeHtml(before)}${code}${escapeHtml(after)}</p>`;
}

const hostSection = (
  host: Host,
  widgets: readonly Widget[],
  words: Words,
): string => `<section class="host" data-host="${host.name}">
<h2>${escapeHtml(hostLabel(host, words))}</h2>
${widgets.map((widget) => snippet(host, widget, words)).join('')}${noteOf(host, words)}
</section>
`;

const swatch = (colour: string, { ownColour }: Words): string =>
  `<label class="choice swatch"><input type="radio" name="accent" value="${colour}"${colour ? '' : ' checked'}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><circle cx="10" cy="10" r="9" fill="${colour ? `#${colour}` : 'none'}" stroke="currentColor"/></svg><span${colour ? ' dir="ltr"' : ''}>${colour ? `#${colour}` : ownColour}</span></label>\n`;

const leaveOut = (value: string, label: string): string =>
  `<label class="choice"><input type="checkbox" name="hide" value="${value}">${label}</label>\n`;

function choices(widgets: readonly Widget[], words: Words): string {
  const themes = { auto: words.sameAsPage, light: words.light, dark: words.dark };
  return [
    step(1, words.where, HOSTS.map((host, i) => choice('host', host.name, hostLabel(host, words), i === 0)).join('')),
    step(2, words.what, widgets.map((widget, i) => choice('widget', widget.name, labelOf(widget, words), i === 0)).join('')),
    step(
      3,
      words.look,
      Object.entries(themes)
        .map(([value, label], i) => choice('theme', value, label, i === 0))
        .join('') + COLOURS.map((colour) => swatch(colour, words)).join(''),
    ),
    step(
      4,
      words.leftOut,
      Object.entries(PARTS)
        .map(([value, name]) => leaveOut(value, words[name ?? 'tags']))
        .join(''),
    ),
  ].join('');
}

/** Without a script all snippets are there; the script shows one of them, with the look that was chosen. */
const maker = (widgets: readonly Widget[], words: Words): string => `<form class="steps" hidden>
${choices(widgets, words)}</form>
<div class="result">
<div class="copying" hidden><button type="button" id="copy">${words.copy}</button><span role="status" id="copied" data-copied="${words.copied}" data-selected="${words.selected}"></span></div>
${HOSTS.map((host) => hostSection(host, widgets, words)).join('')}<section id="preview" hidden><h2>${words.preview}</h2>
<div class="stage"><iframe title="${words.preview}" loading="lazy" height="480"></iframe></div></section>
</div>
`;

/** The page that makes the snippet for a place: works without a script, too. @param example The newest article */
export function embedPage(example: Example | undefined, options: PageOptions, bands: SiteBands): string {
  const { title, language, site, script } = options;
  const url = `${OUTPUT_ROOT}embed/`;
  const { show: name, tips, tags } = wordsIn(language);
  const words = { ...embedWordsIn(language), tips, tags };
  const widgets = widgetsOf(example, title);
  const frames = widgets.map((each) => `<link data-widget="${each.name}" rel="alternate" href="${OUTPUT_ROOT}${each.frame}">\n`);
  const about = metadata({
    title: name,
    url,
    siteName: title,
    language,
    picture: options.preview,
    jsonLd: { '@type': 'WebPage', 'url': publicUrl(url), name },
  });
  return page({
    title: `${name} · ${title}`,
    language,
    css: pageCss,
    script,
    hasFrames: true,
    head: `${site ? about : ''}${feedLinks(options)}${frames.join('')}<script src="${OUTPUT_ROOT}widgets/embed.js" defer></script>
<script src="${OUTPUT_ROOT}assets/embed.js" defer></script>
`,
    body: `${topBand('embed/index.html', options, bands)}<main>
<div class="title-row"><h1>${name}</h1><p class="lead">${words.lead}</p></div>
<div class="maker">
${maker(widgets, words)}</div>
</main>
${bottomBand(options)}`,
  });
}
