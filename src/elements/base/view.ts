import type { TemplateResult } from 'lit';
import type { FeedError } from '../../core/errors.js';
import type { Feed, Post } from '../../core/model.js';
import type { FeedElement } from './feed-element.js';

/** What a widget is doing, as its `state` property and its CSS custom state say it. */
export type WidgetState = FeedElement['state'];

/** What there is to show: `content`, or what `state` stands for. */
export interface View {
  readonly state: WidgetState;
  readonly feed?: Feed | undefined;
  /** The posts that `content` shows. */
  readonly posts?: readonly Post[] | undefined;
  readonly content?: TemplateResult | undefined;
  readonly error?: FeedError | undefined;
  /** Why what is shown is older content. */
  readonly reason?: FeedError | undefined;
}

/** The content of a view, without its state. */
export const contentOf = ({ posts, content }: View): Pick<View, 'posts' | 'content'> => ({ posts, content });
