/**
 * The readonly model that the rest of the house works on.
 *
 * It is what remains of a JSON Feed once its untidiness is dealt with: every URL is absolute (where a base was known) and of a
 * safe scheme, every date is ISO 8601 in UTC, authors are inherited, and what was unusable is gone. Strings are plain text;
 * only {@link Body} carries markup, and it is not safe to insert before it went through the sanitiser.
 */

/** A person or organisation (JSON Feed 1.1, "Top-level": `authors`). At least one member is set. */
export interface Author {
  readonly name?: string;
  readonly url?: string;
  readonly avatar?: string;
}

/** A related file (JSON Feed 1.1, "Attachments"). */
export interface Attachment {
  readonly url: string;
  readonly mimeType?: string;
  readonly title?: string;
  /** Size in bytes. */
  readonly sizeInBytes?: number;
  /** Duration in seconds. */
  readonly durationInSeconds?: number;
}

/** An image with what is needed to reserve its place. `width` and `height` are CSS pixels. */
export interface Image {
  readonly url: string;
  /** Alternative text; empty when the feed gives none, which marks the image as decorative. */
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
}

/** The untrusted body of a post, in the format that the feed delivered it in. Its relative URLs resolve against `base`. */
export interface Body {
  readonly format: 'html' | 'text' | 'markdown';
  readonly value: string;
  readonly base?: string;
}

/** One piece of advice: a labelled list item from an advice section of a post. All plain text. */
export interface Tip {
  readonly section: string;
  readonly title: string;
  readonly text: string;
}

/** One item of a feed. */
export interface Post {
  readonly id: string;
  /** Last path segment of `url`, else of `id`, unless the feed's extension names one. Never empty. */
  readonly slug: string;
  readonly url?: string;
  readonly externalUrl?: string;
  /** Empty for untitled (microblog) items. */
  readonly title: string;
  /** The feed's own summary; empty when it gives none. */
  readonly summary: string;
  readonly body: Body;
  readonly image?: Image;
  /** ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
  readonly datePublished?: string;
  readonly dateModified?: string;
  /** The item's own authors, else the feed's. */
  readonly authors: readonly Author[];
  readonly tags: readonly string[];
  /** BCP 47; the item's own, else the feed's. */
  readonly language?: string;
  readonly attachments: readonly Attachment[];
  readonly readingMinutes?: number;
  readonly tips: readonly Tip[];
  /** BCP 47 tag → id of the item that is this post in that language. */
  readonly translations: Readonly<Record<string, string>>;
}

/** A tag and how many posts carry it. */
export interface TagCount {
  readonly name: string;
  readonly count: number;
}

/** A parsed feed page (or several pages joined, then `nextUrl` is that of the last one). */
export interface Feed {
  readonly title: string;
  readonly description?: string;
  readonly homePageUrl?: string;
  readonly feedUrl?: string;
  readonly nextUrl?: string;
  readonly icon?: string;
  readonly favicon?: string;
  readonly language?: string;
  readonly expired: boolean;
  readonly authors: readonly Author[];
  /** Newest first; equal or missing dates keep the feed's order; undated posts come last. */
  readonly posts: readonly Post[];
  /** Tag counts over all pages, when the feed's extension gives them. */
  readonly tags?: readonly TagCount[];
  /** URL template with `{slug}` of a one-item feed (extension `postUrl`), absolute. */
  readonly postUrl?: string;
  /** URL of the feed of tips (extension `tipsUrl`), absolute. */
  readonly tipsUrl?: string;
}
