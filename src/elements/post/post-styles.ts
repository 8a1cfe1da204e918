import { css } from 'lit';

/** One article should not grow wider than it reads well. */
export const postStyles = css`
  :host {
    max-inline-size: var(--tiktok-refugee-max-width, 42rem);
  }
  /* Until a card's place in the page is known, it counts as high as it will be, lest what follows move in that frame. */
  .card {
    contain-intrinsic-block-size: auto calc(var(--media, 0em) + var(--words, 15.5em));
  }
  .pictured {
    --media: 100cqi / (var(--tiktok-refugee-image-ratio, 16 / 9));
  }
  .brief {
    --words: 11.7em;
  }
  .root > .card:not(.full, .compact) {
    content-visibility: auto;
  }
`;
