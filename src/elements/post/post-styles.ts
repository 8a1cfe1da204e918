import { css } from 'lit';

/** One article should not grow wider than it reads well. */
export const postStyles = css`
  :host {
    max-inline-size: var(--tiktok-refugee-max-width, 42rem);
  }
  .lone {
    --room: 20em;
  }
  .fills {
    --room: calc(100cqi / (var(--tiktok-refugee-image-ratio, 16 / 9)) + 18em);
  }
  /* A card is as high as its skeleton: the picture takes what the words leave. */
  .stack > .lone,
  .lone.fills {
    min-block-size: var(--room);
  }
  /* Of other cards the height is not known before they are laid out, and what follows would move. */
  .root > .lone.fills {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--room) - 2px);
  }
`;
