import { css } from 'lit';

/** Limits the width of one article, so that it stays easy to read. */
export const postStyles = css`
  :host {
    max-inline-size: var(--tiktok-refugee-max-width, 42em);
  }
  .lone {
    --room: 20em;
  }
  .fills {
    --room: calc(100cqi / (var(--tiktok-refugee-image-ratio, 16 / 9)) + 18em);
  }
  /* A card is as high as its skeleton: the image takes the space that the text leaves. */
  .stack > .lone,
  .lone.fills {
    min-block-size: var(--room);
  }
  /* The height of other cards is unknown until they are laid out, and content below them would move. */
  .root > .lone.fills {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--room) - 2px);
  }
`;
