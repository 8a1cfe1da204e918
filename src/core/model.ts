/**
 * The readonly model that all other modules use.
 *
 * It is what remains of a JSON Feed after it has been cleaned up: every URL is absolute (if a base was known) and has a
 * safe scheme, every date is ISO 8601 in UTC, authors are inherited, and unusable parts are gone. Strings are plain text;
 * only {@link Body} contains markup, and it is not safe to insert before it has been sanitised.
 */

/** A person or organisation (JSON Feed 1.1, "Top-level": `authors`). At least one member is set. */
export interface Author {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly avatar?: string | undefined;
}

/** A related file (JSON Feed 1.1, "Attachments"). */
export interface Attachment {
  readonly url: string;
  readonly mimeType?: string | undefined;
  readonly title?: string | undefined;
  /** Size in bytes. */
  readonly sizeInBytes?: number | undefined;
  /** Duration in seconds. */
  readonly durationInSeconds?: number | undefined;
}

/** Copies of an image in one format (HTML Standard, "The source element"). */
export interface ImageSource {
  /** MIME type. */
  readonly type: string;
  /** Absolute URLs with their widths. */
  readonly srcset: string;
}

/** An image with what is needed to reserve its space. `width` and `height` are CSS pixels. */
export interface Image {
  readonly url: string;
  /** Alternative text; empty if the feed gives none, which marks the image as decorative. */
  readonly alt: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Smaller copies, the best format first, for the `source` elements of a `picture`. */
  readonly sources?: readonly ImageSource[] | undefined;
  /** Shown until the image has loaded: `#rrggbb`. */
  readonly color?: string | undefined;
}

/** The untrusted body of a post, in the format that the feed delivered it in. Its relative URLs resolve against `base`. */
export interface Body {
  readonly format: 'html' | 'text' | 'markdown';
  readonly value: string;
  readonly base?: string | undefined;
}

/** One piece of advice: a labelled list item from an advice section of a post. All plain text. */
export interface Tip {
  readonly section: string;
  readonly title: string;
  readonly text: string;
}

/** The feed that a post was taken from. */
export interface Source {
  readonly title: string;
  readonly url?: string | undefined;
  readonly icon?: string | undefined;
}

/** One item of a feed. */
export interface Post {
  readonly id: string;
  /** Last path segment of `url`, otherwise of `id`, unless the feed's extension names one. Never empty. */
  readonly slug: string;
  readonly url?: string | undefined;
  readonly externalUrl?: string | undefined;
  /** Empty for untitled (microblog) items. */
  readonly title: string;
  /** The feed's own summary; empty if it gives none. */
  readonly summary: string;
  /** Absent if the feed lists only the post's summary; the full post is then at the feed's `postUrl`, if it has one. */
  readonly body?: Body | undefined;
  readonly image?: Image | undefined;
  /** ISO 8601 in UTC, as `Date.prototype.toISOString` writes it; if the feed gives none, that of the last change. */
  readonly datePublished?: string | undefined;
  /** The day of `datePublished` as its author wrote it, in their zone: `YYYY-MM-DD`. Every reader sees this one. */
  readonly dayPublished?: string | undefined;
  readonly dateModified?: string | undefined;
  /** The item's own authors, otherwise the feed's. */
  readonly authors: readonly Author[];
  readonly tags: readonly string[];
  /** BCP 47; the item's own, otherwise the feed's. */
  readonly language?: string | undefined;
  readonly attachments: readonly Attachment[];
  readonly readingMinutes?: number | undefined;
  /** To be shown before the others (extension `pinned`). */
  readonly pinned?: boolean | undefined;
  /** Where the post comes from: only among posts of several feeds, or if the feed says so. */
  readonly source?: Source | undefined;
  readonly tips: readonly Tip[];
  /** BCP 47 tag → id of the item that is this post in that language. */
  readonly translations: Readonly<Record<string, string>>;
  /** Id of the item that this post is a translation of. */
  readonly translationOf?: string | undefined;
  /** That item is not among the posts, and may be on a later page. Until then, this post is not an article of its own. */
  readonly awaitsOriginal?: boolean | undefined;
}

/** A tag and how many posts have it. */
export interface TagCount {
  readonly name: string;
  readonly count: number;
}

/** A parsed feed page (or several pages combined, with the `nextUrl` of the last one). */
export interface Feed {
  readonly title: string;
  readonly description?: string | undefined;
  readonly homePageUrl?: string | undefined;
  readonly feedUrl?: string | undefined;
  readonly nextUrl?: string | undefined;
  readonly icon?: string | undefined;
  readonly favicon?: string | undefined;
  readonly language?: string | undefined;
  readonly expired: boolean;
  readonly authors: readonly Author[];
  /** Newest first; equal or missing dates keep the feed's order; undated posts come last. */
  readonly posts: readonly Post[];
  /** Tag counts over all pages, if the feed's extension gives them. */
  readonly tags?: readonly TagCount[] | undefined;
  /** URL template with `{slug}` of a one-item feed (extension `postUrl`), absolute. */
  readonly postUrl?: string | undefined;
  /** URL of the feed of tips (extension `tipsUrl`), absolute. */
  readonly tipsUrl?: string | undefined;
}
