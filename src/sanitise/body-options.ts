import type { Strings } from '../localization/strings.js';

/** When remote images are loaded. */
export type ImageMode = 'auto' | 'click' | 'none';

/** What the place of a body asks of it. */
export interface BodyOptions {
  /** Level of the heading above the body; the body's headings follow below it without a gap. */
  readonly headingLevel: number;
  /** Title shown above the body: a first heading that repeats it goes. */
  readonly title: string;
  /** Which way the text runs; `auto`, the default: as its first letter does. */
  readonly direction?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** The article's own URL: ids go, so links to a part of it lead there. */
  readonly url?: string | undefined;
  readonly images: ImageMode;
  readonly linkTarget?: string | undefined;
  readonly linkRel?: string | undefined;
  /** Words on the button that stands for an image when `images` is `click`. */
  readonly showImage: string;
  /** What stands in a body for something else is said in these words; default English. */
  readonly strings?: Strings | undefined;
  /** Words of the link to the whole article, where it is shortened; default English. */
  readonly readOn?: string | undefined;
  /** BCP 47 tag of `showImage` and `readOn`, where it is known. */
  readonly wordsLanguage?: string | undefined;
}
