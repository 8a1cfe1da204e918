/** A place to paste into. */
export type HostName =
  | 'html'
  | 'frame'
  | 'wordpress'
  | 'ghost'
  | 'discourse'
  | 'phpbb'
  | 'mybb'
  | 'flarum'
  | 'nodebb'
  | 'fossil'
  | 'generator'
  | 'markdown';

/** The words of the page that makes snippets, in one language. */
export interface EmbedWords {
  readonly lead: string;
  readonly where: string;
  readonly what: string;
  readonly look: string;
  readonly leftOut: string;
  readonly sameAsPage: string;
  readonly light: string;
  readonly dark: string;
  readonly ownColour: string;
  readonly image: string;
  readonly author: string;
  readonly date: string;
  readonly summary: string;
  readonly readingTime: string;
  readonly card: string;
  readonly full: string;
  readonly list: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly preview: string;
  readonly anyPage: string;
  readonly noScripts: string;
  readonly readme: string;
  /** What to know of a place; `#` stands for a line or a URL that its administrator enters. */
  readonly notes: Readonly<Record<HostName, string>>;
}
