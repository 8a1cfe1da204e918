/** Style of all pages of the output. */
export const PAGE_CSS = `:root {
  color-scheme: light dark;
  --page: light-dark(#fbf8f4, #16130f);
  --card: light-dark(#fff, #201c17);
  --ink: light-dark(#26211c, #f2ece4);
  --muted: light-dark(#574f47, #b8ada0);
  --line: light-dark(#e6ddd2, #3a332b);
  --accent: light-dark(#a80f28, #ff8591);
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.65 system-ui, sans-serif; overflow-wrap: break-word; }
main, header.top { max-width: 72rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
main { padding-bottom: 3rem; }
.top { padding-block: clamp(2rem, 6vw, 4rem) 2rem; }
h1, h2, h3 { line-height: 1.2; overflow-wrap: anywhere; }
h1 { margin: 0 0 .5rem; font-size: clamp(1.9rem, 5vw, 3rem); letter-spacing: -.02em; }
.lead { margin: 0; max-width: 42rem; color: var(--muted); font-size: 1.15rem; }
a { color: var(--accent); text-underline-offset: .2em; }
a:focus-visible, pre:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
img, video, iframe, svg { max-width: 100%; height: auto; }
audio { width: 100%; }
pre { margin: 1rem 0 0; padding: .9rem 1rem; overflow-x: auto; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); }
code { font: .875em/1.5 ui-monospace, monospace; }
pre:has(> code), code { direction: ltr; unicode-bidi: isolate; text-align: left; }
[class^=hl-] { color: oklch(from var(--ink) calc(.24 + .63 * l) .13 var(--hue, 12)); }
.hl-s { --hue: 150; }
.hl-t { --hue: 280; }
pre .hl-c { color: var(--muted); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 20rem); gap: clamp(1.5rem, 4vw, 3rem); align-items: start; }
@media (max-width: 56rem) { .columns { grid-template-columns: minmax(0, 1fr); } }
section { margin-block: 0 2.5rem; }
section > tiktok-refugee-post { max-width: 44rem; }
section > h2 { margin: 0 0 1rem; font-size: 1.3rem; }
.article { max-width: 44rem; }
.article .top { margin: 0; padding-bottom: 0; }
.article h1 { margin-top: .5rem; }
.article .cover { display: block; width: 100%; border-radius: .8rem; background: attr(data-color type(<color>), none); }
.article :is(figure, blockquote) { margin-inline: 0; }
.article :is(figcaption, blockquote) { color: var(--muted); }
.article blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent); }
.article table { display: block; max-width: 100%; margin-block: 1rem; overflow-x: auto; border-collapse: collapse; }
.article td, .article th { padding: .4rem .7rem; border: 1px solid var(--line); }
.article :is(ul, ol):not([class]) { padding-inline-start: min(2rem, 6vw); }
.article math[display=block], .article :is(p, dd, div, blockquote):has(> math[display=block]) { padding-block: .2em; overflow: auto hidden; }
.meta { color: var(--muted); }
.meta > * { unicode-bidi: isolate; }
.archive { padding: 0; list-style: none; }
.archive li { display: flex; flex-wrap: wrap; gap: 0 1em; padding-block: .5em; border-block-start: 1px solid var(--line); }
.archive a { flex: 1 1 8em; min-width: 0; overflow-wrap: anywhere; text-align: match-parent; }
.archive time { min-inline-size: 7.5em; color: var(--muted); font-size: .875em; line-height: 1.9; font-variant-numeric: tabular-nums; }
.archive a, .tags a { color: inherit; text-decoration: none; }
.archive a:hover, .tags a:hover { text-decoration: underline; }
.lists { padding: 0; list-style: none; }
.lists a { display: inline-flex; align-items: center; min-height: 2.2rem; overflow-wrap: anywhere; }
.lists small { color: var(--muted); }
.neighbours { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1rem; margin-block-start: 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
[dir='rtl'] .neighbours span { display: inline-block; transform: scaleX(-1); white-space: pre; }
.neighbours p { margin: 0; overflow-wrap: anywhere; }
.neighbours .newer { text-align: end; }
.tags { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
.tags li { border: 1px solid var(--line); border-radius: 1rem; font-size: .875rem; overflow-wrap: anywhere; }
.tags a { display: block; min-width: 2.75rem; padding: .2rem .7rem; text-align: center; }
@media print {
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .article table { display: table; overflow-wrap: anywhere; }
  .article details::details-content { block-size: auto; content-visibility: visible; }
}
`;

/** Style of a page that fills an iframe. Its root is as that of most pages, so that the page is seen through its corners. */
export const FRAME_CSS = `:root { color-scheme: light; }
html, body { margin: 0; background: transparent; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
main { display: flow-root; }
h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.source { margin: .75rem 0 0; font-size: .875rem; }
.source a, .more { color: var(--tiktok-refugee-accent, light-dark(#a80f28, #ff8598)); }
.more { position: fixed; inset: auto 0 0; padding: .7rem 1rem; border-block-start: 1px solid; background: Canvas; text-align: center; }
html[data-script]:not([data-clipped]) .more { display: none; }
html[data-clipped] { overflow: clip; }
html:not([data-script]) .more { position: sticky; display: block; }
html:not([data-script])[data-layout=card] .more { display: none; }
`;

/** What goes with the style of a widget in a frame: the frame's height is that of all of it, whether it is in view or not. */
export const FRAME_WIDGET_CSS = `.items > *, .card { content-visibility: visible !important; }
`;

/** Chooses the tag that a link to the start page names, `?tag=`. */
export const START_JS = `(() => {
  const tag = new URLSearchParams(location.search).get('tag');
  if (!tag) return;
  for (const widget of document.querySelectorAll('#posts, tiktok-refugee-tag-cloud[for="posts"]')) widget.selectedTags = [tag];
})();
`;

/** Reloads a previewed page after each build, or shows what keeps the build from succeeding; shows the notes on articles. */
export const PREVIEW_JS = `const box = (role, background) => {
  const element = document.createElement('div');
  element.setAttribute('role', role);
  Object.assign(element.style, {
    position: 'sticky', insetBlockEnd: '0', zIndex: '2147483647', padding: '1rem', maxHeight: '50vh', overflow: 'auto', background,
    color: '#fff', font: '14px/1.5 ui-monospace, monospace', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere',
  });
  return element;
};
const events = new EventSource('/__preview/events');
events.addEventListener('reload', () => location.reload());
const failure = box('alert', '#7a0016');
events.addEventListener('failure', ({ data }) => {
  failure.textContent = JSON.parse(data).join('\\n');
  document.body.append(failure);
});
const showNotes = (notes) => {
  const panel = box('note', '#33303a');
  const [, slug = ''] = /^[/]posts[/]([^/]+)[/]/.exec(location.pathname) ?? [];
  const own = slug && notes[decodeURIComponent(slug)];
  if (own) panel.textContent = [own.status && own.status + ': not published yet', ...own.findings].filter(Boolean).join('\\n');
  else if (/^[/](index[.]html)?$/.test(location.pathname))
    for (const [name, { title, status, findings }] of Object.entries(notes)) {
      const link = document.createElement('a');
      Object.assign(link, { href: '/posts/' + encodeURIComponent(name) + '/', textContent: title });
      link.style.color = 'inherit';
      const count = findings.length === 1 ? '1 message' : findings.length + ' messages';
      panel.append(link, ': ' + [status?.toLowerCase(), findings.length > 0 && count].filter(Boolean).join(', ') + '\\n');
    }
  if (panel.hasChildNodes()) document.body.append(panel);
};
fetch('/__preview/notes.json').then((response) => response.json()).then(showNotes);
`;
