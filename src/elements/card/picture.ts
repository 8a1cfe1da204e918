import { html, type TemplateResult } from 'lit';
import type { Image } from '../../core/model.js';

/**
 * An image of a post. If the feed has smaller copies, browsers choose among them by the size that they measure (`auto`), or
 * otherwise by that of a wide card, and show a colour until the image has loaded.
 */
export const picture = ({ url, alt, sources, color }: Image): TemplateResult =>
  sources?.[0]
    ? html`<picture
        >${sources.map(({ type, srcset }) => html`<source type=${type} srcset=${srcset} sizes="auto,40em" />`)}<img
          part="image"
          src=${url}
          alt=${alt}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          sizes="auto,40em"
          .style=${color ? `background:${color}` : ''}
      /></picture>`
    : html`<img part="image" src=${url} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`;
