import { css } from 'lit';

export const tipsStyles = css`
  .groups {
    display: grid;
    gap: var(--gap);
  }
  .panel {
    padding: 1.1em 1.25em;
  }
  .section {
    margin-block-end: 0.7em;
    font-size: 1.1em;
  }
  .tips {
    display: grid;
    gap: 0.8em;
  }
  .tip {
    position: relative;
    padding-inline-start: 1.6em;
  }
  .tip::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    inset-block-start: 0.5em;
    /* A border, which forced colours keep. */
    border: 0.325em solid var(--accent);
    border-radius: 50%;
    border-end-start-radius: 0;
  }
  .tip strong {
    display: block;
    line-height: 1.4;
  }
  .tip p,
  .source {
    margin: 0;
  }
  .tip p {
    color: var(--muted);
  }
  .source {
    margin-block-end: -0.8em;
    font-size: 0.85em;
    color: var(--muted);
  }
  .source a {
    display: inline-block;
    padding-block: 0.85em;
  }
  .single .tip strong {
    font-size: 1.1em;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    margin-block-start: 1em;
    color: var(--muted);
    font-size: 0.9em;
  }
  .pager span {
    unicode-bidi: plaintext;
  }
  .pager .button {
    min-inline-size: var(--target);
    padding: 0 0.75em;
  }
  .pager svg {
    display: block;
    margin-inline: auto;
    inline-size: 1.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .pager svg:dir(rtl) {
    scale: -1 1;
  }
  @container (inline-size < 14em) {
    /* Between the buttons, there is no space for it. */
    .pager span {
      flex-basis: 100%;
      order: -1;
      text-align: center;
    }
  }
  @container (inline-size < 9em) {
    .panel {
      padding-inline: 0.5em;
    }
    .tip {
      padding: 0;
    }
    .tip::before {
      content: none;
    }
  }
`;
