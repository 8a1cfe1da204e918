import type { TemplateResult } from 'lit';
import type { FeedError } from '../../core/errors.js';
import type { Feed, Post } from '../../core/model.js';
import type { Strings } from '../../localization/strings.js';
import type { BodyOptions, ImageMode } from '../../sanitise/body-options.js';
import type { LoadState } from '../../store/feed-entry.js';

/** What a widget is doing, as its `state` property and its CSS custom state say it. */
export type WidgetState = 'idle' | 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/** The result of a view: `content` to show, or what `state` stands for; and what is lacking. */
export interface View {
  readonly state: WidgetState;
  readonly feed?: Feed | undefined;
  /** The posts that `content` shows. */
  readonly posts?: readonly Post[] | undefined;
  /** How many of `posts` are in `content` already, where the others follow in later tasks. */
  readonly rendered?: number | undefined;
  readonly content?: TemplateResult | undefined;
  /** Whether `content` may be lower than the skeleton. */
  readonly isShort?: boolean | undefined;
  readonly error?: FeedError | undefined;
  /** Why what is shown is older content. */
  readonly reason?: FeedError | undefined;
  readonly wants?: readonly Want[] | undefined;
}

/** What a view lacks. Whoever asked for the view gets it, and asks for the view again. */
export type Want =
  /** The feed's next page. */
  | { readonly kind: 'more' }
  /** A feed that the widget's own leads to: of one post, or of tips. Also while it is in use: what no view wants is let go of. */
  | { readonly kind: 'feed'; readonly url: string }
  /** A part of the script. Where the view can do nothing without it, the widget fails if it cannot be loaded. */
  | { readonly kind: 'module'; readonly load: () => Promise<unknown>; readonly isNeeded?: boolean | undefined }
  /** A post's sanitised body. Also while it is shown, since it is made again when its text or its options change. */
  | { readonly kind: 'body'; readonly post: Post; readonly options: BodyOptions }
  /** That the page's author is told what is wrong, though the reader is shown something. */
  | { readonly kind: 'report'; readonly error: FeedError }
  /** Dates in a language, which take a while to be ready, such as this one. */
  | { readonly kind: 'dates'; readonly iso: string; readonly locale: string };

/** What a view may know and look up. A look-up finds what is here, and requests nothing. */
export interface ViewInput<Widget = WidgetSettings> {
  /** The element itself, or what stands for it. */
  readonly widget: Widget;
  readonly feed: Feed;
  /** Where `feed` stands. */
  readonly load: LoadState;
  readonly strings: Strings;
  /** URLs of the page that the widget is in: its own, and the canonical one that it names. */
  pageUrls(): readonly string[];
  /** A part of the script, unless it is not here yet. */
  module<T>(load: () => Promise<T>): T | undefined;
}

/** Of views that need further feeds. */
export interface FeedsInput<Widget = WidgetSettings> extends ViewInput<Widget> {
  /** Where a further feed stands; `idle` where nobody asked for it yet. */
  feedAt(url: string): LoadState;
}

/** The input of a view, and the list of its wants, to which its parts add theirs. */
export type Wanting<Input> = Input & { readonly wants: Want[] };

/** Settings that all widgets have and views use. A widget's element is such settings itself. */
export interface WidgetSettings {
  /** `heading-level`, held to 1 to 6. */
  readonly level: number;
  readonly images: ImageMode;
  readonly linkTarget: string | null | undefined;
  readonly linkRel: string | null | undefined;
}

/** A view, and what stands in its place before there is a feed; each knows the settings of its own element alone. */
export interface ElementView {
  view(input: never): View;
  skeleton(widget: never): TemplateResult;
}

/** Makes a pure function of a view: the list of wants is its own, and part of its result. */
export const pureView =
  <Input extends object>(view: (input: Wanting<Input>) => View): ((input: Input) => View) =>
  (input) => {
    const wants: Want[] = [];
    return { ...view({ ...input, wants }), wants };
  };

/** A part of the script, which is wanted unless it is here. */
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
