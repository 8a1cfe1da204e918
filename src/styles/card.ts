import { css } from 'lit';

/** A post's card, in all layouts. */
export const cardStyles = css`
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: hidden;
    break-inside: avoid;
  }
  .media {
    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: var(--tiktok-refugee-image-ratio, 16 / 9);
    background: var(--tint);
  }
  .media img {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .button,
  .meta > * {
    z-index: 1;
    /* Words of the reader's language, in a card that may be written the other way. */
    unicode-bidi: plaintext;
  }
  .text {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    min-inline-size: 0;
    padding: 1.1em 1.25em 0.95em;
  }
  /* As high as its skeleton, whatever the text: the title alone has three lines; with the summary, five together. */
  .text > :first-child {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    block-size: 4.9em;
    overflow: hidden;
  }
  .text > .words {
    -webkit-line-clamp: 5;
    block-size: 8.7em;
  }
  :not(p).title {
    font-size: 1.25em;
  }
  .title a:focus-visible {
    outline: none;
  }
  .title a:focus-visible::after {
    border-radius: var(--radius);
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .summary {
    margin-block-start: 0.6em;
    color: var(--muted);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    block-size: 1.75em;
    overflow: hidden;
    color: var(--accent);
    font-size: 0.8em;
  }
  .tags li {
    padding: 0.08em 0.7em;
    border-radius: 99px;
    background: var(--tint);
  }
  .meta {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0 0.9em;
    block-size: 2.6em;
    overflow: hidden;
    margin-block-start: auto;
    color: var(--muted);
    font-size: 0.85em;
    line-height: 2.6;
  }
  /* The room of tags that there are not. */
  .words + .meta {
    margin-block-start: 2.35em;
  }
  /* What does not fit on the line is not shown, so the button has a place of its own. */
  .meta:has(.share) {
    padding-inline-end: 4em;
  }
  .share {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding: 0;
    border: 0;
    background: var(--surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .compact {
    flex-direction: row;
  }
  .compact .media {
    flex: 0 0 min(6em, 30%);
    aspect-ratio: auto;
  }
  .compact .text {
    gap: 0.2em;
    padding: 0.75em 1em;
  }
  .compact .meta {
    margin: 0;
  }
  .compact .text > :first-child {
    -webkit-line-clamp: 2;
    align-content: end;
    block-size: 2.6em;
  }
  .compact .title {
    font-size: 1em;
  }
`;
