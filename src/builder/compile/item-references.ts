import { IMAGE_SCHEMES, resolveUrl } from '../../core/urls.js';
import type { FeedItem } from '../read/feed-item.js';
import type { SourceFile } from '../read/source.js';
import type { ImageReference, ImageStore } from './images.js';
import type { References } from './references.js';
import { isWebUrl } from '../shared/download.js';

/** Resolves what an item of a feed refers to: what is on the web, and never a file of the machine that builds. */
export function itemReferences({ post }: FeedItem, source: SourceFile, images: ImageStore, found: ImageReference[]): References {
  const base = post.body?.base ?? post.url;
  return {
    image(href, offset) {
      const url = resolveUrl(href.trim(), base, IMAGE_SCHEMES);
      if (url !== undefined) return isWebUrl(url) ? images.resolveRemote(url, source, offset, found) : { url };
      const text = `the image "${href}" has no URL on the web and is left out; use absolute URLs in the feed`;
      source.report('warning', 'unresolvable-image', text, offset);
      return undefined;
    },
    link: (href) => (/^\s*#/.test(href) ? href : (resolveUrl(href, base) ?? href)),
    media: (href) => resolveUrl(href, base) ?? href,
    post: () => undefined,
    isFile: () => false,
    embedded: (name) => name,
  };
}
