import { css } from 'lit';
import { hiddenStyles } from './hidden.js';

/** The search box and the line that says what it found. */
export const searchStyles = [
  hiddenStyles,
  css`
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    margin-block-end: var(--gap);
  }
  .search input {
    flex: 1 1 14em;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.4em 1.1em;
    border: 1px solid var(--edge);
    border-radius: 99px;
    background: var(--surface);
    color: inherit;
    font: inherit;
    appearance: none;
  }
  .search input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .status {
    color: var(--muted);
    font-size: 0.9em;
    unicode-bidi: plaintext;
  }
  .status:empty {
    display: none;
  }
`,
];
