import { css } from 'lit';

export const postsStyles = css`
  .items {
    display: grid;
    gap: var(--gap);
  }
  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  .items > li {
    min-inline-size: 0;
    /* Not a list item box, which browsers number: for a thousand, that takes longer than all their styles. */
    display: block;
    contain-intrinsic-block-size: auto calc(56.25cqi + 15.5em);
  }
  /* The first ones are in view, or near it: if their heights were only estimated in the first frame, content below would move. */
  .items > :nth-child(n + 7) {
    content-visibility: auto;
  }
  /*
   * What is skipped for good is missing from captures of a whole page: those of a usual page are laid out a second later. Where
   * browsers do not hold the reader's place, that could move it.
   */
  @supports (overflow-anchor: auto) {
    .items > :nth-child(-n + 40) {
      animation: seen 0s 1s forwards;
    }
  }
  @keyframes seen {
    to {
      content-visibility: visible;
    }
  }
  .items .card {
    block-size: 100%;
  }
  /*
   * The space by which a card in a grid is shorter than its neighbours is above its footer; if it has an image, up to 1.5em, and
   * the rest is for the image. So footers align.
   */
  .cell .text {
    display: contents;
  }
  .cell .text > * {
    margin: 0.7em var(--pad) 0;
  }
  .cell .text > :first-child {
    margin-block-start: 1em;
  }
  .cell :is(.site, .tags, .meta) {
    margin-inline: calc(var(--pad) / 0.8125);
  }
  .micro.cell > .media {
    margin-block-start: 0.7em;
  }
  .cell .site + .words {
    margin-block-start: 0.35em;
  }
  .cell .text::after {
    content: '';
    order: 1;
    flex: 9999 0 0.8em;
  }
  .pictured .text::after {
    max-block-size: 1.5em;
  }
  .cell .words ~ * {
    order: 2;
    margin-block: 0;
  }
  .cell .tags + .meta {
    margin-block-start: 0.6em;
  }
  .cell .words ~ :last-child {
    margin-block-end: 0.9em;
  }
  /* Without an image among cards that have one: a poster, with larger text in the middle. */
  .posters .cell:not(.pictured) {
    --lines: 10;
    background: color-mix(in srgb, var(--accent) 4%, var(--surface));
  }
  .posters .cell:not(.pictured) .text::before,
  .posters .cell:not(.pictured) .text::after {
    content: '';
    flex: 1 0 0.8em;
  }
  .posters .cell:not(.pictured, .micro) .title {
    font-size: 1.44em;
  }
  @container (inline-size >= 30em) {
    .list > li {
      contain-intrinsic-block-size: auto 13em;
    }
    .grid > li {
      contain-intrinsic-block-size: auto 26em;
    }
  }
  .more {
    display: grid;
    gap: 0.6em;
    place-items: center;
    text-align: center;
    margin-block-start: var(--gap);
  }
`;
