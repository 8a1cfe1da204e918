import { escapeHtml } from '../../sanitise/escape-html.js';
import { attribute } from '../shared/html-attribute.js';
import type { ImageSource, PlacedImage } from './image-file.js';

/** How wide an article's column is at most; where browsers measure the picture themselves, that goes first. */
const COLUMN = '(max-width: 44rem) 100vw, 44rem';
const LAZY_SIZES = `auto, ${COLUMN}`;

const srcset = ({ url, widths }: ImageSource): string =>
  widths.map((width) => `${url.replace('{width}', String(width))} ${width}w`).join(', ');

type Loose<T> = { readonly [Name in keyof T]: T[Name] | undefined };

interface Picture extends Loose<Omit<PlacedImage, 'url'>> {
  readonly url: string;
  readonly alt: string;
  readonly title?: string | null | undefined;
  /** It is at the top of its page. */
  readonly isCover?: boolean;
}

/**
 * An image of an article: an `img`, in a `picture` where there are smaller copies. Browsers that measure pictures before they
 * load them (`sizes="auto"`) do so for those that load late, as all in a body may.
 */
export function pictureHtml({ url, alt, title, width, height, sources = [], color, isCover }: Picture): string {
  const sizes = isCover ? COLUMN : LAZY_SIZES;
  const late = sources.length > 0 && !isCover ? { loading: 'lazy', sizes } : {};
  const own = isCover ? { 'class': 'cover', 'data-color': color } : {};
  const attributes = Object.entries({ ...own, src: url, alt, title, width, height, ...late });
  const img = `<img${attributes.map(([name, value]) => attribute(name, value)).join('')}>`;
  if (sources.length === 0) return img;
  const all = sources.map(
    (each) => `<source${attribute('type', each.type)} srcset="${escapeHtml(srcset(each))}" sizes="${sizes}">`,
  );
  return `<picture>${all.join('')}${img}</picture>`;
}

/** What makes an author's own `img` choose among the copies, in the one format that all current browsers read. */
export function srcsetAttributes({ sources = [] }: PlacedImage): string {
  const source = sources.find(({ type }) => type === 'image/webp');
  return source ? ` srcset="${escapeHtml(srcset(source))}" sizes="${LAZY_SIZES}"` : '';
}
