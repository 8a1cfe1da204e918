import { css } from 'lit';

/** One article should not grow wider than it reads well. */
export const postStyles = css`
  :host {
    max-inline-size: var(--tiktok-refugee-max-width, 42rem);
  }
  .lone {
    --room: 20em;
    /* Until its place in the page is known, lest what follows move in that frame. */
    contain-intrinsic-block-size: auto calc(var(--room) - 2px);
  }
  .fills {
    --room: calc(100cqi / (var(--tiktok-refugee-image-ratio, 16 / 9)) + 18em);
  }
  /* A card is as high as its skeleton: the picture takes what the words leave. */
  .stack > .lone,
  .lone.fills {
    min-block-size: var(--room);
  }
  .root > .lone {
    content-visibility: auto;
  }
`;
