import { css } from 'lit';

export const postsStyles = css`
  .items {
    display: grid;
    gap: var(--gap);
  }
  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
  }
  .items > li {
    min-inline-size: 0;
    /* Not a list item's box, whose place in the list is counted: of a thousand, that takes longer than all their styles. */
    display: block;
    contain-intrinsic-block-size: auto calc(56.25cqi + 15.5em);
  }
  /* The first ones are in view, or near it: were their heights but a guess in the first frame, what follows would move. */
  .items > :nth-child(n + 7) {
    content-visibility: auto;
  }
  @container (inline-size >= 30rem) {
    .list > li {
      contain-intrinsic-block-size: auto 15.6em;
    }
    .grid > li {
      contain-intrinsic-block-size: auto 26em;
    }
    .row {
      flex-direction: row;
    }
    .row .media {
      flex: 0 0 38%;
      aspect-ratio: auto;
      min-block-size: 11em;
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
