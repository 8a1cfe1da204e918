import type { nothing, TemplateResult } from 'lit';
import type { ViewInput, Wanting, WidgetSettings } from '../base/view.js';
import type { CardActions } from './card-actions.js';
import type { PartsSettings } from './parts.js';

/** `lone` is a card that stands alone, `cell` one in a grid, `row` one in a list. */
export type CardLayout = 'lone' | 'cell' | 'row' | 'compact' | 'full';

/** A widget that shows posts. */
export interface CardWidget extends WidgetSettings, PartsSettings, CardActions {
  /** Ids of the posts whose images the reader requested (`images="click"`). */
  readonly wantedImages: ReadonlySet<string>;
  /** Ids of the posts whose tags the reader wanted to see in full. */
  readonly openTags: ReadonlySet<string>;
  /** Whether dates can be formatted in a language without delaying the first paint. */
  areDatesReady(locale: string): boolean;
}

/** What a card needs, apart from its post. */
export type CardInput = Wanting<ViewInput<CardWidget>>;

export type Optional = TemplateResult | typeof nothing;
