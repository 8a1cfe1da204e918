import { css } from 'lit';

/** One article should not grow wider than it reads well. */
export const postStyles = css`
  :host {
    max-inline-size: var(--tiktok-refugee-max-width, 42rem) !important;
  }
  .root > .card:not(.full) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 26em;
  }
`;
