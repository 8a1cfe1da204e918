import type { Strings } from '../localization/strings.js';

/** When remote images are loaded. */
export type ImageMode = 'auto' | 'click' | 'none';

/** What the place of a body requires. */
export interface BodyOptions {
  /** Level of the heading above the body; the body's headings are below it, without gaps. */
  readonly headingLevel: number;
  /** Title shown above the body: a first heading that repeats it is removed. */
  readonly title: string;
  /** Text direction; the default, `auto`, uses the first letter. */
  readonly direction?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** The article's own URL: ids are removed, so links to a part of it lead there. */
  readonly url?: string | undefined;
  readonly images: ImageMode;
  readonly linkTarget?: string | undefined;
  readonly linkRel?: string | undefined;
  /** Label of the button that is shown instead of an image when `images` is `click`. */
  readonly showImage: string;
  /** Words for what replaces something else in a body; default English. */
  readonly strings?: Strings | undefined;
  /** Text of the link to the full article if it is shortened; default English. */
  readonly readOn?: string | undefined;
  /** BCP 47 tag of the words of the user interface, if it is known. */
  readonly wordsLanguage?: string | undefined;
}
