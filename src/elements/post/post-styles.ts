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
  /*
   * Out of view, one of many cards is laid out a second later: at first, it is as high as its skeleton. The height of other cards
   * is unknown until they are laid out. What is skipped for good is missing from captures of a whole page, even in view.
   */
  .root > .lone.fills {
    content-visibility: auto;
    animation: seen 0s 1s forwards;
  }
  @keyframes seen {
    to {
      content-visibility: visible;
    }
  }
`;
