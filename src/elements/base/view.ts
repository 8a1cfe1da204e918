import type { TemplateResult } from 'lit';
import type { FeedError } from '../../core/errors.js';
import type { Feed, Post } from '../../core/model.js';
import type { Strings } from '../../localization/strings.js';
import type { BodyOptions, ImageMode } from '../../sanitise/body-options.js';
import type { LoadState } from '../../store/feed-entry.js';

/** What a widget is doing, as in its `state` property and its CSS custom state. */
export type WidgetState = 'idle' | 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/** The result of a view: `content` to show, or a `state` without content; and what is missing. */
export interface View {
  readonly state: WidgetState;
  readonly feed?: Feed | undefined;
  /** The posts that `content` shows. */
  readonly posts?: readonly Post[] | undefined;
  /** How many of `posts` are already in `content`, if the others follow in later tasks. */
  readonly rendered?: number | undefined;
  readonly content?: TemplateResult | undefined;
  /** Whether `content` may be shorter than the skeleton. */
  readonly isShort?: boolean | undefined;
  readonly error?: FeedError | undefined;
  /** Why older content is shown. */
  readonly reason?: FeedError | undefined;
  readonly wants?: readonly Want[] | undefined;
}

/** What a view lacks. The caller of the view gets it, and calls the view again. */
export type Want =
  /** The feed's next page. */
  | { readonly kind: 'more' }
  /** A feed that the widget's own leads to: of one post, or of tips. Also while it is in use: feeds not wanted are released. */
  | { readonly kind: 'feed'; readonly url: string }
  /** A part of the script. If the view cannot work without it, the widget fails if it fails to load. */
  | { readonly kind: 'module'; readonly load: () => Promise<unknown>; readonly isNeeded?: boolean | undefined }
  /** A post's sanitised body. Also while it is shown, since it is rendered again when its text or its options change. */
  | { readonly kind: 'body'; readonly post: Post; readonly options: BodyOptions }
  /** An error to report to the page's author, although the reader is shown something. */
  | { readonly kind: 'report'; readonly error: FeedError }
  /** Dates in the language of this one, which take a while to be ready. */
  | { readonly kind: 'dates'; readonly iso: string; readonly locale: string };

/** What a view may know and look up. A look-up finds what has loaded, and requests nothing. */
export interface ViewInput<Widget = WidgetSettings> {
  /** The element itself, or its replacement. */
  readonly widget: Widget;
  readonly feed: Feed;
  /** The state of `feed`. */
  readonly load: LoadState;
  readonly strings: Strings;
  /** URLs of the page that contains the widget: its own, and the canonical one that it declares. */
  pageUrls(): readonly string[];
  /** A part of the script, unless it has not loaded yet. */
  module<T>(load: () => Promise<T>): T | undefined;
}

/** Input of views that need further feeds. */
export interface FeedsInput<Widget = WidgetSettings> extends ViewInput<Widget> {
  /** The state of a further feed; `idle` if it has not been requested yet. */
  feedAt(url: string): LoadState;
}

/** The input of a view, and the list of its wants, which its parts add to. */
export type Wanting<Input> = Input & { readonly wants: Want[] };

/** Settings that all widgets have and views use. A widget's element has these settings itself. */
export interface WidgetSettings {
  /** `heading-level`, limited to 1 to 6. */
  readonly level: number;
  readonly images: ImageMode;
  readonly linkTarget: string | null | undefined;
  readonly linkRel: string | null | undefined;
}

/** A view, and its placeholder until there is a feed; each one knows only the settings of its own element. */
export interface ElementView {
  view(input: never): View;
  skeleton(widget: never): TemplateResult;
}

/** Turns a view into a pure function: it has its own list of wants, which is part of its result. */
export const pureView =
  <Input extends object>(view: (input: Wanting<Input>) => View): ((input: Input) => View) =>
  (input) => {
    const wants: Want[] = [];
    return { ...view({ ...input, wants }), wants };
  };

/** A part of the script, which is wanted unless it has loaded. */
export function need<T>(input: Wanting<ViewInput>, load: () => Promise<T>, isNeeded?: boolean): T | undefined {
  const module = input.module(load);
  if (!module) input.wants.push({ kind: 'module', load, isNeeded });
  return module;
}

/** The content of a view, without its state. */
export const contentOf = ({ posts, content, wants }: View): Pick<View, 'posts' | 'content' | 'wants'> => ({
  posts,
  content,
  wants,
});
