import { css } from 'lit';

/**
 * What every widget stands on: a root that nothing is inherited into, the custom properties with their defaults, and the pieces
 * that all of them show (buttons, panels, the skeleton).
 *
 * `:host` rules are `!important` where a host page's own `*` rules would otherwise win (CSS Cascade 5, section 6.1: among
 * important declarations the inner tree wins).
 */
export const tokens = css`
  :host {
    display: block;
    box-sizing: border-box;
    /* All that its place has, less its margins, where the browser knows that; nothing in it has a width of its own. */
    inline-size: 100%;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    min-inline-size: 0;
    max-inline-size: var(--tiktok-refugee-max-width, none);
    /* In a column of a vertical page, it would have no width. */
    writing-mode: horizontal-tb;
    isolation: isolate;
    color-scheme: var(--tiktok-refugee-color-scheme, inherit);
  }
  /* Where the page gives the widget no font. "inherit" on the element is then another value than this: that of the page. */
  @container not style(--tiktok-refugee-font) {
    :host {
      --tiktok-refugee-font: system-ui, sans-serif;
    }
  }
  /* Fifteen rem in a box as wide as what is in it, and next to nothing in a column that is narrower: two words, and the space. */
  :host::before {
    all: initial;
    display: block;
    visibility: hidden;
    content: '. .';
    font-size: 0;
    word-spacing: 15rem;
  }
  :host(:state(error)),
  :host(:state(empty)) {
    min-block-size: 0 !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light' i]) {
    color-scheme: light !important;
  }
  :host([theme='dark' i]) {
    color-scheme: dark !important;
  }
  .root {
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    container-type: inline-size;
    --accent: var(--tiktok-refugee-accent, light-dark(#d3163f, #ff8598));
    --surface: var(--tiktok-refugee-surface, light-dark(#fff, #1d1b20));
    --text: var(--tiktok-refugee-text, light-dark(#1d1a20, #f0edf2));
    --muted: var(--tiktok-refugee-muted, light-dark(#4e4954, #bdb7c3));
    --border: var(--tiktok-refugee-border, light-dark(#e6e1e8, #37333c));
    /* The accent as words can be written in, whatever it is. */
    --ink: light-dark(oklch(from var(--accent) min(l, 0.46) c h), oklch(from var(--accent) max(l, 0.78) c h));
    --tint: color-mix(in srgb, var(--accent) 9%, #0000);
    --quiet: color-mix(in srgb, var(--text) 6%, #0000);
    --edge: color-mix(in srgb, var(--text) 52%, #0000);
    /* What a finger needs, and more where the text is large. */
    --target: max(44px, 2.25em);
    --radius: var(--tiktok-refugee-radius, 14px);
    --gap: var(--tiktok-refugee-gap, 1.25em);
    background: var(--tiktok-refugee-background, none);
    color: var(--text);
    font-family: var(--tiktok-refugee-font, inherit);
    font-size: 1em;
    line-height: var(--leading);
    overflow-wrap: anywhere;
  }
  @media (prefers-contrast: more) {
    .root {
      --ink: var(--text);
      --muted: var(--text);
      --border: var(--text);
      --edge: var(--text);
    }
  }
  .root,
  .card {
    --leading: 1.6;
  }
  :is(.root, .card):is(:lang(zh), :lang(ja), :lang(ko)) {
    --leading: 1.7;
  }
  :is(.root, .card):is(:lang(ar), :lang(fa), :lang(ur), :lang(he)) {
    --leading: 1.75;
  }
  * {
    box-sizing: border-box;
  }
  slot[part] {
    display: block;
  }
  [role='list'],
  [part] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--tiktok-refugee-heading-font, inherit);
    line-height: calc(var(--leading) - 0.3);
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  a:hover,
  button:hover {
    color: var(--ink);
  }
  :focus-visible,
  .card:has(:is(.title, time) a:focus-visible) {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  .button {
    min-block-size: var(--target);
    padding-inline: min(1.5em, 6cqi);
    border: 1px solid var(--edge);
    border-radius: 99px;
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-size: 0.9em;
    cursor: pointer;
  }
  .panel {
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .stack {
    display: grid;
    align-items: start;
  }
  .stack > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .stack > :first-child:not(:only-child) {
    visibility: hidden;
  }
  .note {
    padding: 0.75em 1em;
    color: var(--muted);
    text-align: center;
    unicode-bidi: plaintext;
  }
  .fallback {
    display: block;
    padding: 1em;
  }
  @media print {
    .root {
      color-scheme: light;
    }
    * {
      content-visibility: visible !important;
    }
    .button,
    .share,
    .search,
    .pager {
      display: none !important;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .bones {
      animation: 1s infinite alternate bones;
    }
  }
  .bones b {
    display: block;
    margin-block: 0.3em;
    padding: 0;
    /* A border, which forced colours keep. */
    border: 0.5em solid var(--quiet);
    border-radius: 6px;
  }
  @keyframes bones {
    to {
      opacity: 0.5;
    }
  }
`;
