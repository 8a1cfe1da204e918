import { css } from 'lit';

/** The full article, `layout="full"`: what the browser's own style sheet does not do well. */
export const articleStyles = css`
  .stack > .full {
    min-block-size: 100svh;
  }
  .full .text {
    gap: 1em;
    padding: clamp(var(--pad), 5cqi, 2em);
  }
  .full .title {
    font-size: clamp(1.45em, 6cqi, 2em);
  }
  .full .words {
    display: block;
    overflow: visible;
  }
  .full .meta {
    padding-block-end: 1em;
    border-block-end: 1px solid var(--border);
  }
  .body {
    position: relative;
    font-size: 1.05em;
    line-height: calc(var(--leading) + 0.1);
  }
  .body :is(ul, ol) {
    padding-inline-start: min(1.5em, 6cqi);
  }
  .body li {
    margin-block: 0.35em;
  }
  .body ::marker,
  .body a {
    color: var(--ink);
  }
  .body a {
    text-decoration: underline;
    /* What changes the direction of the text around a link does not change the link's. */
    unicode-bidi: isolate;
  }
  .body :is(h1, h2, h3, h4, h5, h6) {
    margin: 1.5em 0 0.6em;
    font-size: 1.2em;
  }
  .body summary {
    padding-block: 0.5em;
  }
  /* A sheet of paper is followed by the next, but cannot be scrolled. */
  @media print {
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .full,
    .body * {
      overflow-wrap: anywhere;
      text-wrap: wrap;
      break-inside: auto;
    }
  }
  .body audio {
    inline-size: 100%;
  }
  .body :is(img, video) {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--radius) / 2);
  }
  .body :is(figure, blockquote) {
    margin-inline: 0;
  }
  .body :is(figcaption, blockquote) {
    color: var(--muted);
  }
  .body blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--accent);
  }
  .body :is(:not(pre) > code, pre, th) {
    background: var(--quiet);
  }
  .frame {
    display: block;
    margin-block: 1em;
    padding: 0.75em var(--pad);
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) / 2);
  }
  .frame > :is(.button, small) {
    margin-inline-end: 0.7em;
  }
  .body iframe {
    display: block;
    inline-size: 100%;
    max-block-size: 85svh;
    border: 0;
  }
  /*
   * Not every browser lets a formula itself scroll; an item that scrolls would hide its mark. Fractions of a pixel would make
   * boxes scroll up and down.
   */
  .scroll,
  .body math[display='block'],
  .body :not(li):has(> math[display='block']) {
    overflow: auto hidden;
  }
  .scroll {
    margin-block: 1em;
  }
  /* Code is written from the left, whatever the language around it. */
  .scroll:has(> pre > code),
  .body code {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .body pre {
    min-inline-size: min-content;
    margin: 0;
    padding: 1em;
    line-height: 1.5;
  }
  /* Parts of code differ in hue alone, so that they can be read on whatever the text can. */
  [class^='hl'] {
    color: oklch(from var(--text) calc(0.24 + 0.63 * l) 0.13 var(--hue, 12));
  }
  .hl-s {
    --hue: 150;
  }
  .hl-t {
    --hue: 280;
  }
  .hl-c {
    color: var(--muted);
  }
  .body table {
    border-collapse: collapse;
    overflow-wrap: normal;
  }
  .body :is(td, th) {
    padding: 0.45em 0.8em;
    border: 1px solid var(--border);
  }
`;
