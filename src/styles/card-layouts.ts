import { css } from 'lit';

/** What of a card depends on its layout, its width and its pointer; after `card.ts`. Breakpoints are in em, as all lengths. */
export const cardLayoutStyles = css`
  .compact {
    --lines: 2;
    flex-direction: row;
    align-items: center;
    gap: 0.85em;
    padding: 0.7em;
  }
  .compact .media {
    flex: 0 0 4.25em;
    max-inline-size: 32%;
    align-self: start;
    aspect-ratio: 1;
    border-radius: calc(var(--radius) / 2);
  }
  .compact .text {
    gap: 0.15em;
    padding: 0;
  }
  .compact .button {
    place-self: stretch;
    min-block-size: 0;
    margin: 0;
    padding: 0;
  }
  .compact .title {
    font-size: 1em;
    line-height: calc(var(--leading) - 0.3);
    /* Balanced, Firefox ends a title that fills its last line with an ellipsis. */
    text-wrap: wrap;
  }
  .compact .meta {
    min-block-size: 0;
  }
  /* Posts without a title: who and when stand first, then the text. */
  .micro:not(.compact) {
    --lines: 10;
  }
  /* Within the room that its skeleton had. */
  .lone.micro.pictured {
    --lines: 5;
  }
  .micro:is(.lone, .row) :is(.site, .meta) {
    order: -1;
  }
  .micro:is(.lone, .row, .cell) > .media {
    order: 1;
  }
  @media (hover: hover) {
    .card:has(:is(.title, time) a):hover {
      border-color: var(--edge);
      box-shadow: 0 8px 24px -8px rgb(20 10 30 / 0.16);
    }
    .card:hover .title a,
    .facts a:hover {
      text-decoration: underline 2px var(--accent);
      text-underline-offset: 0.16em;
    }
    .share:hover {
      background: var(--quiet);
    }
    .rest:hover {
      border-color: var(--ink);
    }
  }
  @media (pointer: coarse) {
    .rest {
      min-inline-size: var(--target);
      min-block-size: var(--target);
    }
  }
  @container (inline-size >= 30em) {
    .row,
    .lone.tall {
      display: grid;
      grid-template-columns: clamp(9em, 34%, 16em) minmax(0, 1fr);
    }
    .row:not(.pictured) {
      grid-template-columns: 1fr;
    }
    .row .media,
    .tall .media {
      aspect-ratio: auto;
      min-block-size: 7em;
    }
    .tall .media {
      min-block-size: 12em;
    }
    .micro:is(.row, .tall) > .media {
      order: 0;
    }
    .row .text {
      justify-content: center;
    }
    :is(.lone, .row) .extra {
      display: -webkit-box;
    }
    :is(.lone, .row) .rest i + i {
      display: inline;
    }
    :is(.lone, .row) .few,
    :is(.lone, .row) .rest i:has(+ i) {
      display: none;
    }
  }
  @container (inline-size < 20em) {
    .card {
      --pad: 1em;
    }
    .compact {
      --lines: 3;
    }
  }
  /* Large text, mostly: it has fewer words in a line, and is not to lose those that smaller text has. */
  @container (inline-size < 14em) {
    .card {
      --lines: 14;
      --pad: 0.8em;
    }
    .compact {
      --lines: 6;
    }
    .avatar {
      display: none;
    }
  }
  @container (inline-size < 9em) {
    .card {
      --pad: 0.5em;
      hyphens: auto;
    }
    time + span,
    .compact .media {
      display: none;
    }
    .meta {
      flex-wrap: wrap;
    }
    .facts {
      flex-basis: 100%;
    }
  }
`;
