import { css } from 'lit';

/**
 * A post's card, in all layouts. Its height follows its content: the number of lines of text is limited, and any remaining space
 * goes to the image. Breakpoints are in em, so that large text uses the narrow rules.
 */
export const cardStyles = css`
  .card {
    --lines: 6;
    --pad: 1.25em;
    position: relative;
    display: flex;
    flex-direction: column;
    overflow: clip;
    line-height: var(--leading);
    break-inside: avoid;
  }
  .button,
  .site,
  .facts *,
  [part='tag'] {
    /* Words that may be of another language than their card, and be written the other way. */
    unicode-bidi: plaintext;
  }
  .text {
    display: flex;
    flex-direction: column;
    gap: 0.7em;
    min-inline-size: 0;
    padding: 1em var(--pad) 0.8em;
  }
  .words {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines);
    overflow: hidden;
  }
  .title {
    font-size: 1.1875em;
    text-wrap: balance;
  }
  .title:is(:lang(zh), :lang(ja)) {
    text-wrap: wrap;
  }
  p.title {
    font-size: 1.0625em;
    text-wrap: wrap;
  }
  :lang(ko) {
    word-break: keep-all;
  }
  :is(.title, time) a:focus-visible {
    outline: none;
  }
  :is(.title, time) a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .button,
  .share,
  .summary,
  .facts > [part] > a,
  .rest {
    z-index: 1;
    position: relative;
  }
  .summary {
    padding-block-start: 0.35em;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .site {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: -0.35em;
  }
  .site img {
    inline-size: 1.25em;
    block-size: 1.25em;
    border-radius: 0.3em;
  }
  .site,
  .tags,
  .meta {
    color: var(--muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  /* What no other page has, and the tags of a whole article, are not cut. */
  .card:not(:has(.title a, time a)) .text > .words,
  .full [part='tag'] {
    -webkit-line-clamp: none !important;
  }
  [part='tag'],
  .rest {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: clip;
    /* Nothing of a third line in the padding. */
    overflow-clip-margin: content-box;
    padding: 0.22em 0.75em;
    border: 1px solid #0000;
    border-radius: 1em;
    background: var(--quiet);
  }
  .tags .rest {
    border-color: var(--edge);
    background: none;
    font: inherit;
    text-align: start;
    color: var(--text);
    cursor: pointer;
  }
  .extra,
  .rest i + i {
    display: none;
  }
  i {
    font-style: normal;
  }
  .meta {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.25em;
  }
  .avatar {
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: var(--quiet);
    object-fit: cover;
  }
  .facts {
    flex: 1;
    min-inline-size: 0;
    margin-block: -0.4em;
    padding-block: 0.4em;
    overflow: clip;
  }
  [part='author'] a {
    margin-block: -0.4em;
    padding-block: 0.4em;
  }
  .facts > div,
  .when {
    display: flex;
    flex-wrap: wrap;
  }
  .facts > div {
    margin-inline-start: -1.1em;
  }
  /* Each fact brings its dot, and that of the first in a line is clipped. Drawn: in a Chinese font the sign is as wide as a word. */
  .facts > div > :not(.when),
  .when > * {
    position: relative;
    /* Not padding, by which WebKit shifts text that runs against its card. */
    margin-inline-start: 1.1em;
  }
  .facts > div > :not(.when)::before,
  .when > ::before {
    content: '';
    position: absolute;
    inset-inline-start: -0.64em;
    inset-block-start: 0.6em;
    border: 0.09em solid;
    border-radius: 50%;
  }
  .facts * {
    /* Lines of the other direction begin where the card's do. The prefix is Chromium's. */
    text-align: match-parent;
    text-align: -webkit-match-parent;
  }
  .facts > div > :not(.when) {
    color: var(--text);
  }
  .share {
    flex: none;
    display: grid;
    place-items: center;
    min-inline-size: var(--target);
    block-size: var(--target);
    margin-block: -0.6em;
    margin-inline: auto calc((1.25em - var(--target)) / 2);
    padding: 0;
    border: 0;
    border-radius: 99px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  /* A tray and an arrow out of it. Drawn, since many pages allow no images by data: URLs. */
  .share:empty::before {
    content: '';
    inline-size: 1.5em;
    block-size: 1.5em;
    background: currentcolor;
    forced-color-adjust: none;
    clip-path: polygon(
      17% 42%, 34% 42%, 34% 49%, 24% 49%, 24% 85%, 50% 85%, 50% 64%, 46.5% 64%, 46.5% 24%, 34% 36%, 29% 31%, 50% 10%, 71% 31%,
      66% 36%, 53.5% 24%, 53.5% 64%, 50% 64%, 50% 85%, 76% 85%, 76% 49%, 66% 49%, 66% 42%, 83% 42%, 83% 92%, 17% 92%
    );
  }
`;
