import type { Image } from './model.js';

/**
 * Sizes in URLs of Blogger, which lists images of 72 pixels, of WordPress.com, some of 150 at most, and YouTube, some of 120, or
 * of the frames between which readers choose.
 */
const BLOGGER_SIZE = /^(https?:\/\/[^/]+\.(?:bp\.blogspot|googleusercontent)\.com\/.*\/)(?:s72|w72-h72)[\w-]*(?=\/[^/]*$)/;
const WORDPRESS_SIZE =
  /^(https?:\/\/[^/]+\.files\.wordpress\.com\/[^?#]+)\?[wh]=(?:\d\d|1[0-4]\d|150)(?:&[wh]=\d{1,3})?(?:&crop=1)?$/;
const YOUTUBE_SIZE = /^(https?:\/\/(?:img\.youtube|i\d?\.ytimg)\.com\/vi\/[\w-]+\/)(?:default|[123])\.jpg$/;

/** An image in a size that fills a card, if its server has one. */
export function larger(image: Image): Image {
  const sized = image.url.replace(BLOGGER_SIZE, '$1s640').replace(WORDPRESS_SIZE, '$1?w=640');
  const url = sized.replace(YOUTUBE_SIZE, '$1hqdefault.jpg');
  return url === image.url ? image : { ...image, url, width: undefined, height: undefined };
}
