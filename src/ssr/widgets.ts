import type { CSSResult, TemplateResult } from 'lit';
import type { Feed, Post } from '../core/model.js';
import { collectTips } from '../core/tips.js';
import type { FeedElement } from '../elements/base/feed-element.js';
import type { View } from '../elements/base/view.js';
import { CLASSES } from '../elements/classes.js';
import { ELEMENTS, tagOf, type ElementName, type RegistryEntry, type WidgetTag } from '../elements/registry.js';
import { VIEWS } from '../elements/views.js';
import { inlineFeed } from './inline-feed.js';
import { blogPosting, itemList } from './json-ld.js';
import type { StaticInput } from './static-view.js';

export type { WidgetTag };

/** What a server has to know about one kind of widget. */
interface Widget {
  readonly element: (new () => FeedElement) & Pick<typeof FeedElement, 'observedAttributes' | 'styles'>;
  view(element: FeedElement, input: StaticInput): View;
  skeleton(element: FeedElement): TemplateResult;
  /** The part of the feed that the element needs to show the same content. */
  inline(feed: Feed, shown: readonly Post[], attributes: ReadonlyMap<string, string>): object;
  /** The description for search engines. */
  jsonLd(shown: readonly Post[]): object | undefined;
}

/** The shown posts, their originals, and their translations. */
function versionsOf(shown: readonly Post[], posts: readonly Post[]): Post[] {
  const others = (post: Post): string[] => Object.values(post.translations);
  const ids = new Set(shown.map(({ id }) => id));
  const translations = new Set(shown.flatMap(others));
  return posts.filter((post) => shown.includes(post) || translations.has(post.id) || others(post).some((id) => ids.has(id)));
}

const POSTS = {
  all: ({ posts }: Feed) => posts,
  originals: ({ posts }: Feed) => posts.filter(({ awaitsOriginal }) => !awaitsOriginal),
  shown: ({ posts }: Feed, shown: readonly Post[]) => versionsOf(shown, posts),
};

const JSON_LD = {
  article: ([shown]: readonly Post[]) => shown && blogPosting(shown),
  articles: (shown: readonly Post[]) => itemList(shown.map(({ url, title }) => ({ url, name: title || undefined }))),
  tips: (shown: readonly Post[]) =>
    itemList(collectTips(shown).map(({ title, text }) => ({ '@type': 'HowToTip', 'name': title || undefined, text }))),
};

/** Each view knows only the settings of its own element. */
interface AnyView {
  view(input: StaticInput & { readonly widget: FeedElement }): View;
  skeleton(widget: FeedElement): TemplateResult;
}

function widget(name: ElementName): Widget {
  const { inlined, jsonLd }: RegistryEntry = ELEMENTS[name];
  const { view, skeleton } = VIEWS[name] as unknown as AnyView;
  const { posts, parts, bodyLayout } = inlined;
  return {
    element: CLASSES[name],
    view: (widget, input) => view({ ...input, widget }),
    skeleton,
    inline: (feed, shown, attributes) =>
      inlineFeed(posts === 'all' ? feed : { ...feed, nextUrl: undefined }, POSTS[posts](feed, shown), {
        body: bodyLayout !== undefined && attributes.get('layout') === bodyLayout,
        text: parts.includes('text'),
        tips: parts.includes('tips'),
      }),
    jsonLd: (shown) => jsonLd && JSON_LD[jsonLd](shown),
  };
}

const WIDGETS = new Map<string, Widget>(
  Object.keys(ELEMENTS).map((name) => [tagOf(name as ElementName), widget(name as ElementName)]),
);

/** The tags of the widgets. */
export const WIDGET_TAGS = [...WIDGETS.keys()] as readonly WidgetTag[];

/** @throws {TypeError} for a tag that none of them has */
export function widgetOf(tag: string): Widget {
  const found = WIDGETS.get(tag);
  if (found) return found;
  throw new TypeError(`There is no widget <${tag}>. The widgets are ${WIDGET_TAGS.join(', ')}`);
}

const STAND_INS = 'stack|bones|note|fallback';
const ARTICLE = 'full|body|scroll';

/** Classes that the HTML of a layout never has: those of placeholders, and of other layouts. */
const ABSENT: Readonly<Record<string, string>> = {
  card: `${STAND_INS}|${ARTICLE}|compact`,
  compact: `${STAND_INS}|${ARTICLE}`,
  full: `${STAND_INS}|compact`,
  list: 'bones|compact',
  grid: 'bones|compact',
};

/** A rule, or an at-rule with its rules. */
const RULE = /[^{}]+\{(?:[^{}]|\{[^{}]*\})*\}/g;

function without(absent: string, css: string): string {
  const isAbsent = new RegExp(`(?:\\.|@keyframes )(?:${absent})\\b`);
  const selectorsOf = (rule: string): string[] =>
    rule
      .slice(0, rule.indexOf('{'))
      .replace(/:not\([^()]*\)/g, '')
      .split(/,(?![^(]*\))/);
  return css.replace(RULE, (rule) => (selectorsOf(rule).every((selector) => isAbsent.test(selector)) ? '' : rule));
}

/**
 * The style sheet of a widget's shadow root, for its HTML.
 *
 * @param layout - the only layout that is shown; if absent, all of them
 * @throws {TypeError} for a tag that no widget has
 */
export function widgetStyles(tag: WidgetTag, layout?: string): string {
  const css = ([widgetOf(tag).element.styles].flat(Infinity) as CSSResult[]).map(({ cssText }) => cssText).join('\n');
  const absent = ABSENT[layout ?? ''];
  // HTML in Markdown ends at an empty line.
  return (absent ? without(absent, css) : css).replace(/\n\s*\n/g, '\n');
}
