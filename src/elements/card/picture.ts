import { html, type TemplateResult } from 'lit';
import type { Image } from '../../core/model.js';

/** How wide a picture is where browsers do not measure it themselves (`auto`): in a card, unless that is an article's. */
const sizesIn = (layout: string): string => (layout === 'full' ? 'auto,45em' : 'auto,20em');

/** An image of a post. Where the feed has smaller copies, browsers choose among them, and show a colour until one is there. */
export const picture = ({ url, alt, sources, color }: Image, layout: string): TemplateResult => {
  const sizes = sizesIn(layout);
  return sources?.[0]
    ? html`<picture
        >${sources.map(({ type, srcset }) => html`<source type=${type} srcset=${srcset} sizes=${sizes} />`)}<img
          part="image"
          .style=${color ? `background:${color}` : ''}
          sizes=${sizes}
          src=${url}
          alt=${alt}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
      /></picture>`
    : html`<img part="image" src=${url} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`;
};
