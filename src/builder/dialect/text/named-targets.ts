/** What is shown of a post that a note embeds. */
export interface NoteQuote {
  readonly title: string;
  /** Its beginning, as plain text; may be empty. */
  readonly text: string;
}

/** Finds what tags, embeds and wiki links name. */
export interface NamedTargets {
  /** The URL of a post, by its file, slug or title; `undefined` if there is none. */
  post(name: string): string | undefined;
  /** Whether a name is that of a file of the input, which may be no post. */
  isFile(name: string): boolean;
  /** The text is a note in a vault, where double brackets are always links. Default: only if one of them leads to a file. */
  readonly isVault?: boolean;
  /**
   * What a note that embeds a post shows of it.
   *
   * @param part the id of a heading or a block
   */
  quote?(name: string, part?: string): NoteQuote | undefined;
  /** The path of an image that a note embeds by its name. */
  embedded(name: string): string;
  /** The path of another file that is copied, as a note names it; `undefined` if there is none. */
  file?(name: string): string | undefined;
}

/** For a text that is only examined. */
export const NOTHING_NAMED: NamedTargets = { post: () => undefined, isFile: () => false, embedded: (name) => name };
