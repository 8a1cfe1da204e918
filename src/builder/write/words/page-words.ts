/** The words of the pages, in one language. */
export interface PageWords {
  /** Name of the list of articles, and of the page of all of them. */
  readonly articles: string;
  readonly tags: string;
  readonly authors: string;
  readonly languages: string;
  readonly archive: string;
  readonly tips: string;
  readonly embed: string;
  readonly language: string;
  readonly site: string;
  readonly allArticles: string;
  readonly allTags: string;
  readonly byYear: string;
  readonly newest: string;
  readonly newer: string;
  readonly older: string;
  readonly others: string;
  readonly subscribe: string;
  readonly follow: string;
  readonly onYourPage: string;
  readonly show: string;
  readonly notFound: string;
  readonly notFoundHelp: string;
  /** A count of articles, in the forms of a language: see `plural` of the user interface. */
  readonly count: string;
  /** `#` stands for {@link count}. */
  readonly lead: string;
  /** `#` stands for names. */
  readonly by: string;
  readonly byOthers: string;
  readonly plainFiles: string;
  readonly paste: string;
  readonly otherWays: string;
  readonly wholeFeed: string;
  readonly shortFeed: string;
}
