/** Style of the start page and the embed page, after that of all pages. */
export const SITE_CSS = `.band, .maker, .hero, .title-row { max-width: 72rem; margin-inline: auto; }
.band { padding-inline: clamp(1rem, 4vw, 2.5rem); }
.bar { border-block-end: 1px solid var(--line); background: var(--card); }
.bar > .band { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1rem; }
.brand { display: flex; align-items: center; gap: .6rem; flex: 1 1 8rem; min-height: 3.5rem; color: inherit; font-weight: 650; text-decoration: none; overflow-wrap: anywhere; }
.brand img { flex: none; }
.bar nav { display: flex; flex-wrap: wrap; }
.bar nav a, .menu summary, .menu a { display: inline-flex; align-items: center; min-height: 44px; padding-inline: .6rem; color: var(--muted); font-size: .9375rem; text-decoration: none; }
.bar nav a:hover, .bar nav a[aria-current] { color: var(--ink); }
.bar nav a[aria-current] { box-shadow: inset 0 -2px var(--accent); }
.menu { position: relative; }
.menu summary { cursor: pointer; }
.menu ul { position: absolute; z-index: 2; inset-inline-end: 0; min-width: 10rem; margin: 0; padding: .4rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); list-style: none; }
@media (max-width: 40rem) {
  .bar nav { order: 3; flex-basis: 100%; margin-inline: -.6rem; }
  .bar > .band { position: relative; }
  .menu { position: static; }
  .menu ul { inset-inline-end: clamp(1rem, 4vw, 2.5rem); min-width: min(10rem, 100% - 2rem); }
}
.hero { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem 3rem; align-items: center; padding-block: clamp(2rem, 6vw, 4.5rem) clamp(1.5rem, 4vw, 3rem); }
.hero h1 { font-size: clamp(2rem, 6vw, 3.5rem); line-height: 1.1; text-wrap: balance; }
.hero:lang(zh) h1, .hero:lang(ar) h1 { letter-spacing: 0; line-height: 1.3; }
@media (min-width: 56rem) { .hero { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.hero .meta { margin-block: 1rem 0; }
.doings { display: flex; flex-wrap: wrap; gap: .7rem; margin-block: 1.4rem 0; }
.button, #copy { display: inline-flex; align-items: center; min-height: 44px; padding-inline: 1.1rem; border: 1px solid var(--muted); border-radius: 2rem; background: var(--card); color: var(--ink); font: inherit; font-size: .9375rem; text-decoration: none; cursor: pointer; }
.button.strong { border-color: var(--ink); background: var(--ink); color: var(--page); }
.head-row { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .2rem 1.5rem; margin-block: 1rem; }
.head-row h2, .columns h2 { margin: 0 0 .6rem; font-size: 1.3rem; }
.columns .archive { margin: 0; }
.bottom { margin-block-start: 2rem; border-block-start: 1px solid var(--line); color: var(--muted); font-size: .9375rem; }
.bottom .band { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1.5rem 2.5rem; padding-block: 2rem 3rem; }
.bottom b { color: var(--ink); }
.bottom p, .bottom ul { margin: .3rem 0 0; padding: 0; list-style: none; }
.bottom a { display: inline-flex; align-items: center; min-height: 2.2rem; color: inherit; overflow-wrap: anywhere; }
.title-row { padding-block: 2.25rem 1.75rem; }
.maker { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem 2.5rem; align-items: start; }
@media (min-width: 60rem) {
  [data-script] .maker { grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr); }
  [data-script] .steps { position: sticky; inset-block-start: 1rem; }
}
.steps fieldset { min-width: 0; margin: 0 0 2rem; padding: 0; border: 0; }
.steps legend { display: flex; align-items: center; gap: .6rem; margin-block-end: .8rem; padding: 0; font-size: 1.1875rem; font-weight: 650; }
.steps legend b { display: grid; place-items: center; inline-size: 1.6em; block-size: 1.6em; border: 1px solid var(--muted); border-radius: 50%; font-size: .8em; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 8rem), 1fr)); gap: .6rem; }
.choice { display: flex; align-items: center; gap: .6rem; min-height: 44px; padding: .4rem .8rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); font-size: .9375rem; line-height: 1.3; cursor: pointer; }
.choice input { flex: none; inline-size: 1.1rem; block-size: 1.1rem; margin: 0; accent-color: var(--accent); }
.choice svg { flex: none; }
.swatch { gap: .4rem; padding-inline: .6rem; }
.choice:hover { border-color: var(--muted); }
.choice:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.steps :disabled .choice { opacity: .5; cursor: auto; }
.choice:has(:focus-visible), .button:focus-visible, #copy:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.result section { margin-block-end: 1.5rem; }
.result h2 { margin: 0 0 .6rem; font-size: 1.1875rem; }
.result h3 { margin: 1rem 0 0; font-size: 1rem; }
.snippet pre { margin-block-start: .4rem; white-space: pre-wrap; overflow-wrap: anywhere; direction: ltr; text-align: left; }
.copying { display: flex; align-items: center; gap: .8rem; margin-block-end: .8rem; }
.copying[hidden], .steps[hidden], .snippet[hidden] { display: none; }
.stage { padding: 1.25rem; border: 1px solid var(--line); border-radius: .8rem; background: var(--card); }
.stage[data-theme=light] { background: #f3efea; }
.stage[data-theme=dark] { background: #1c1916; }
.stage iframe { display: block; width: 100%; max-width: 42rem; height: 480px; margin-inline: auto; border: 0; }
tiktok-refugee-post:not(:defined) { display: block; box-sizing: content-box; max-inline-size: 42rem; block-size: 18em; padding-block-start: min(56.25%, 23.6rem); }
tiktok-refugee-post[hide]:not(:defined) { block-size: 20em; padding-block-start: 0; }
tiktok-refugee-posts { display: block; min-block-size: 100svh; }
tiktok-refugee-tips { display: block; min-block-size: 17rem; }
tiktok-refugee-tag-cloud { display: block; min-block-size: 13rem; }
@media print { .bar, .bottom, .doings, .neighbours { display: none; } }
`;
