import type { Feed, Post } from './model.js';

/**
 * A feed of a folder that `build` wrote, adapted to where that folder was found: everything is fetched from there (the next page,
 * full posts, tips and images). Where links lead, and the names of posts, do not change. Any other feed is returned unchanged.
 *
 * @param address - where the feed was found
 */
export function relocate(feed: Feed, address = ''): Feed {
  const { feedUrl = '', homePageUrl: root = '', postUrl = '', posts } = feed;
  const found = address.replace(/[?#].*/s, '');
  const path = feedUrl.slice(root.length);
  const isFolder = root.endsWith('/') && feedUrl.startsWith(root) && postUrl.startsWith(root);
  if (!isFolder || !path || !found.endsWith(`/${path}`)) return feed;
  const here = found.slice(0, -path.length);
  if (here === root) return feed;
  const moved = (url: string): string => (url.startsWith(root) ? here + url.slice(root.length) : url);
  const withMovedPictures = (text: string): string => text.replaceAll(`${root}images/`, `${here}images/`);
  const movedPost = (post: Post): Post => ({
    ...post,
    image: post.image && {
      ...post.image,
      url: withMovedPictures(post.image.url),
      ...(post.image.sources && {
        sources: post.image.sources.map((source) => ({ ...source, srcset: withMovedPictures(source.srcset) })),
      }),
    },
    body: post.body && { ...post.body, value: withMovedPictures(post.body.value) },
  });
  return {
    ...feed,
    feedUrl: moved(feedUrl),
    nextUrl: feed.nextUrl && moved(feed.nextUrl),
    postUrl: moved(postUrl),
    tipsUrl: feed.tipsUrl && moved(feed.tipsUrl),
    posts: posts.map(movedPost),
  };
}
