import { css } from 'lit';

/** A card's image, which grows into the space that the card has in addition to its text. */
export const pictureStyles = css`
  .media {
    position: relative;
    display: grid;
    flex: 1 0 auto;
    place-items: center;
    aspect-ratio: var(--tiktok-refugee-image-ratio, 16 / 9);
    overflow: hidden;
    background: var(--quiet);
  }
  .media .button {
    --lines: 2;
    display: grid;
    place-items: center;
    margin: 0.4em;
    padding: 0 0.8em;
    line-height: 1.4;
  }
  .media img {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: var(--tiktok-refugee-image-fit, cover);
    /* Slightly above the middle, where faces and horizons are. */
    object-position: var(--tiktok-refugee-image-position, 50% 35%);
  }
  .portrait img {
    object-position: var(--tiktok-refugee-image-position, 50% 15%);
  }
  .small img {
    padding: 1em;
    object-fit: scale-down;
    object-position: 50%;
  }
  .lone > .strip {
    flex: none;
    aspect-ratio: auto;
    block-size: 6em;
  }
  .lone > .wide {
    flex: none;
    aspect-ratio: 3;
  }
  /* That a picture was meant: its words are still read out. */
  .missing img {
    opacity: 0;
  }
  .missing::before {
    content: '';
    inline-size: 2em;
    block-size: 1.5em;
    border: 2px solid var(--edge);
    border-radius: 0.3em;
  }
`;
