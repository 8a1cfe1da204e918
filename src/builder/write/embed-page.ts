import { escapeHtml } from '../../sanitise/escape-html.js';
import { OUTPUT_ROOT } from '../shared/urls.js';
import { HOSTS, type Host } from './embed-hosts.js';
import { DATA_HIDE, HIDE, QUERY, STYLE, widgetsOf, type Example, type Widget } from './embed-snippets.js';
import { metadata, publicUrl } from './metadata.js';
import { feedLinks, page, pageCss, type PageOptions } from './page.js';
import { wordsIn } from './page-words.js';
import { bottomBand, topBand, type SiteBands } from './site-bands.js';

const THEMES = [
  ['auto', 'Same as the page'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

const COLOURS = ['', 'c4122f', '0a7d5a', '2f5fd0', '8a3ffc', '9a5b00', '444444'];

/** Parts that can be left out, as in the elements' attribute `hide`. */
const PARTS = [
  ['image', 'Image'],
  ['author', 'Author'],
  ['date', 'Date'],
  ['tags', 'Tags'],
  ['summary', 'Summary'],
  ['reading-time', 'Reading time'],
] as const;

const choice = (name: string, value: string, label: string, isFirst: boolean): string =>
  `<label class="choice"><input type="radio" name="${name}" value="${value}"${isFirst ? ' checked' : ''}>${escapeHtml(label)}</label>\n`;

const step = (number: number, words: string, choices: string): string =>
  `<fieldset><legend><b>${number}</b> ${words}</legend><div class="choices">\n${choices}</div></fieldset>\n`;

const plain = (snippet: string): string =>
  [QUERY, STYLE, HIDE, DATA_HIDE].reduce((text, placeholder) => text.replaceAll(placeholder, ''), snippet);

function snippet(host: Host, widget: Widget): string {
  const text = host.snippet(widget);
  const isLooked = plain(text) !== text;
  return `<div class="snippet" data-host="${host.name}" data-widget="${widget.name}">
<h3>${escapeHtml(widget.label)}</h3>
<pre tabindex="0"${isLooked ? ` data-template="${escapeHtml(text)}"` : ''}><code>${escapeHtml(plain(text))}</code></pre>
</div>
`;
}

const hostSection = (host: Host, widgets: readonly Widget[]): string => `<section class="host" data-host="${host.name}">
<h2>${escapeHtml(host.label)}</h2>
${widgets.map((widget) => snippet(host, widget)).join('')}<p class="meta">${escapeHtml(host.note)}</p>
</section>
`;

/** Without a script all snippets are there; the script shows one of them, with the look that was chosen. */
const maker = (widgets: readonly Widget[]): string => `<form class="steps" hidden>
${step(1, 'Where do you paste it?', HOSTS.map(({ name, label }, index) => choice('host', name, label, index === 0)).join(''))}${step(
  2,
  'What is shown?',
  widgets.map(({ name, label }, index) => choice('widget', name, label, index === 0)).join(''),
)}${step(
  3,
  'How does it look?',
  THEMES.map(([value, label], index) => choice('theme', value, label, index === 0)).join('') +
    COLOURS.map(
      (colour, index) =>
        `<label class="choice swatch"><input type="radio" name="accent" value="${colour}"${index === 0 ? ' checked' : ''}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><circle cx="10" cy="10" r="9" fill="${colour ? `#${colour}` : 'none'}" stroke="currentColor"/></svg><span>${colour ? `#${colour}` : 'Its own colour'}</span></label>\n`,
    ).join(''),
)}${step(
  4,
  'What is left out of cards?',
  PARTS.map(
    ([value, label]) => `<label class="choice"><input type="checkbox" name="hide" value="${value}">${label}</label>\n`,
  ).join(''),
)}</form>
<div class="result">
<div class="copying" hidden><button type="button" id="copy">Copy</button><span role="status" id="copied"></span></div>
${HOSTS.map((host) => hostSection(host, widgets)).join('')}<section id="preview" hidden><h2>Preview</h2>
<div class="stage"><iframe title="Preview" loading="lazy" width="100%" height="480"></iframe></div></section>
</div>
`;

/** The page that makes the snippet for a place: works without a script, too. @param example The newest article */
export function embedPage(example: Example | undefined, options: PageOptions, bands: SiteBands): string {
  const { title, language, site, script } = options;
  const url = `${OUTPUT_ROOT}embed/`;
  const name = wordsIn(language).show;
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
<div class="title-row"><h1>${name}</h1><p class="lead" lang="en" dir="ltr">A few choices, and the one thing to paste. It follows your page’s colours and counts nobody.</p></div>
<div class="maker" lang="en" dir="ltr">
${maker(widgets)}</div>
</main>
${bottomBand(options)}`,
  });
}
