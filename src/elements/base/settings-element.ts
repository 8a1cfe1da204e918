import type { PropertyDeclarations } from 'lit';
import { enumeratedAttribute, reflectedKeyword } from './enumerated-attribute.js';
import { GuardedElement } from './guarded-element.js';

/** The settings that all widgets have. */
export abstract class SettingsElement extends GuardedElement {
  static override properties: PropertyDeclarations = {
    feed: {},
    theme: { reflect: true, useDefault: true, converter: reflectedKeyword },
    locale: {},
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    loading: { useDefault: true, converter: enumeratedAttribute },
    images: { useDefault: true, converter: enumeratedAttribute },
    cache: { useDefault: true, converter: enumeratedAttribute },
    linkTarget: { attribute: 'link-target' },
    linkRel: { attribute: 'link-rel' },
    feedData: { attribute: false },
  };

  /** URL of the feed, relative to the page. If absent: `../feed.json`, relative to the script. */
  declare feed: string | null | undefined;
  /** `auto` follows the computed `color-scheme` of the element that contains the widget. */
  declare theme: 'auto' | 'light' | 'dark';
  /** BCP 47 tag of the user interface. If absent: the nearest `lang` in the page, then the browser's language. */
  declare locale: string | null | undefined;
  /** Level of the widget's topmost heading, 1 to 6. Headings inside an article are below it. */
  declare headingLevel: number;
  /** `lazy` fetches when the widget comes near the viewport. */
  declare loading: 'eager' | 'lazy';
  /** `click` loads remote images only after a click, `none` never. */
  declare images: 'auto' | 'click' | 'none';
  /** `none` stores nothing of the feed on the reader's device. */
  declare cache: 'auto' | 'none';
  /** Like `target` on `<a>`. */
  declare linkTarget: string | null | undefined;
  /** Like `rel` on `<a>`; `noopener noreferrer` is always added. */
  declare linkRel: string | null | undefined;
  /** A feed (as returned by `parseFeed`) or parsed JSON, instead of fetching. */
  declare feedData: unknown;

  constructor() {
    super();
    this.theme = 'auto';
    this.headingLevel = 2;
    this.loading = 'eager';
    this.images = 'auto';
    this.cache = 'auto';
  }

  /** `heading-level`, limited to 1 to 6. */
  get level(): number {
    return Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2));
  }
}
