import type { nothing, TemplateResult } from 'lit';
import type { ViewInput, Wanting, WidgetSettings } from '../base/view.js';
import type { CardActions } from './card-actions.js';
import type { PartsSettings } from './parts.js';

/** `lone` is a card by itself, `cell` one of a grid, `row` one of a list. */
export type CardLayout = 'lone' | 'cell' | 'row' | 'compact' | 'full';

/** A widget that shows posts. */
export interface CardWidget extends WidgetSettings, PartsSettings, CardActions {
  /** Ids of the posts whose images the reader asked for (`images="click"`). */
  readonly wantedImages: ReadonlySet<string>;
  /** Ids of the posts all of whose tags the reader asked for. */
  readonly openTags: ReadonlySet<string>;
  /** Whether dates can be written in a language without holding up the first paint. */
  areDatesReady(locale: string): boolean;
}

/** What a card is made of, beside its post. */
export type CardInput = Wanting<ViewInput<CardWidget>>;

export type Optional = TemplateResult | typeof nothing;
