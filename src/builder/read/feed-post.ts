import { dateOnDay } from '../../core/dates.js';
import type { Author } from '../../core/model.js';
import type { FeedAuthor } from './authors.js';
import type { FeedItem } from './feed-item.js';
import type { SourcePost } from './post.js';
import type { InputFile } from './source.js';

const START = '1970-01-01T00:00:00.000Z';

const feedAuthor = ({ name, url, avatar }: Author): FeedAuthor => ({
  ...(name !== undefined && { name }),
  ...(url !== undefined && { url }),
  ...(avatar !== undefined && { avatar }),
});

/** An item of a feed as a post, as if it were a file with front matter. */
export function feedPost(input: InputFile, { feed, post, title, slug, url }: FeedItem): SourcePost {
  const { datePublished: date = START, dayPublished = date.slice(0, 10), dateModified, image, translationOf } = post;
  return {
    ...input,
    file: feed,
    title,
    date,
    written: dateOnDay(date, dayPublished),
    updated: dateModified === date ? undefined : dateModified,
    // Without one, there is nothing to say that the title does not say.
    description: post.summary === title ? '' : post.summary,
    authors: post.authors.map(feedAuthor),
    pinned: post.pinned ?? false,
    tags: post.tags,
    image: image && { value: image.url, offset: 0 },
    imageAlt: image?.alt ?? '',
    slug: { value: slug, offset: 0 },
    language: post.language,
    translationOf: translationOf === undefined ? undefined : { value: translationOf, offset: 0 },
    permalink: url === undefined ? undefined : { value: url, offset: 0 },
    aliases: [],
    categories: [],
  };
}
