import { css } from 'lit';

export const tagCloudStyles = css`
  /* Lines of text: hundreds of flex items take one and a half times as long to lay out. */
  .cloud li {
    display: inline;
  }
  .tag {
    display: inline-block;
    margin-block-end: 0.5em;
    margin-inline-end: 0.5em;
    padding: 0.2em 0.75em;
    border: 1px solid var(--edge);
    /* Half a line's height; around several lines, more would cut into their corners. */
    border-radius: max(1em, 22px);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    line-height: 1.5;
    text-align: start;
    unicode-bidi: plaintext;
    text-decoration: none;
    cursor: pointer;
  }
  .tag:hover {
    border-color: var(--ink);
    color: var(--ink);
  }
  .tag[aria-pressed='true'] {
    border-color: var(--ink);
    background: var(--tint);
    box-shadow: inset 0 0 0 1px var(--ink);
  }
  .tag[aria-pressed='true']::before {
    content: '✓' / '';
    margin-inline-end: 0.35em;
  }
  .tag[data-count]::after {
    /* A space, since a margin would be on the side of the page's direction, not of the tag's. */
    content: ' ' attr(data-count);
    word-spacing: 0.3em;
    font-size: max(0.75em, 0.7rem);
    color: var(--muted);
  }
  .tag:is([aria-pressed='true'], :hover)::after {
    color: inherit;
  }
  /* Weight matters as much as size: a cloud is for reading, not for looking at. */
  :is(.step-3, .step-4) {
    font-size: 0.97em;
    font-weight: 500;
  }
  .step-5 {
    font-size: 1.06em;
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .tag {
      min-inline-size: var(--target);
      padding-block: max(0.2em, 22px - 0.75em);
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .tag[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
