import type { CSSResult, TemplateResult } from 'lit';
import type { Feed, Post } from '../core/model.js';
import { collectTips } from '../core/tips.js';
import type { FeedElement } from '../elements/base/feed-element.js';
import type { View } from '../elements/base/view.js';
import { TiktokRefugeePost } from '../elements/post/post.js';
import { postSkeleton, postView } from '../elements/post/post-view.js';
import { TiktokRefugeePosts } from '../elements/posts/posts.js';
import { postsSkeleton, postsView } from '../elements/posts/posts-view.js';
import { TiktokRefugeeTagCloud } from '../elements/tag-cloud/tag-cloud.js';
import { tagCloudSkeleton, tagCloudView } from '../elements/tag-cloud/tag-cloud-view.js';
import { TiktokRefugeeTips } from '../elements/tips/tips.js';
import { tipsSkeleton, tipsView } from '../elements/tips/tips-view.js';
import { inlineFeed } from './inline-feed.js';
import { blogPosting, itemList } from './json-ld.js';
import type { StaticInput } from './static-view.js';

/** What a server has to know of one kind of widget. */
export interface Widget<Element extends FeedElement = FeedElement> {
  readonly element: (new () => Element) & Pick<typeof FeedElement, 'observedAttributes' | 'styles'>;
  view(element: Element, input: StaticInput): View;
  skeleton(element: Element): TemplateResult;
  /** The part of the feed that the element needs to show the same. */
  inline(feed: Feed, shown: readonly Post[], attributes: ReadonlyMap<string, string>): object;
  /** What search engines are told. */
  jsonLd?(shown: readonly Post[]): object | undefined;
}

/** The shown posts, what they are translations of, and their translations. */
function versionsOf(shown: readonly Post[], posts: readonly Post[]): Post[] {
  const others = (post: Post): string[] => Object.values(post.translations);
  const ids = new Set(shown.map(({ id }) => id));
  const translations = new Set(shown.flatMap(others));
  return posts.filter((post) => shown.includes(post) || translations.has(post.id) || others(post).some((id) => ids.has(id)));
}

const post: Widget<TiktokRefugeePost> = {
  element: TiktokRefugeePost,
  view: (settings, input) => postView({ ...input, settings }),
  skeleton: postSkeleton,
  inline: (feed, shown, attributes) => {
    const body = attributes.get('layout') === 'full';
    return inlineFeed({ ...feed, nextUrl: undefined }, versionsOf(shown, feed.posts), { body, text: true, tips: false });
  },
  jsonLd: ([shown]) => shown && blogPosting(shown),
};

const posts: Widget<TiktokRefugeePosts> = {
  element: TiktokRefugeePosts,
  view: (settings, input) => postsView({ ...input, settings }),
  skeleton: postsSkeleton,
  inline: (feed) => inlineFeed(feed, feed.posts, { body: false, text: true, tips: false }),
  jsonLd: (shown) => itemList(shown.map(({ url, title }) => ({ url, name: title || undefined }))),
};

const tagCloud: Widget<TiktokRefugeeTagCloud> = {
  element: TiktokRefugeeTagCloud,
  view: (settings, input) => tagCloudView({ ...input, settings }),
  skeleton: tagCloudSkeleton,
  inline: (feed) => inlineFeed(feed, feed.posts, { body: false, text: false, tips: false }),
};

const tips: Widget<TiktokRefugeeTips> = {
  element: TiktokRefugeeTips,
  view: (settings, input) => tipsView({ ...input, settings }),
  skeleton: tipsSkeleton,
  inline: (feed) => {
    const posts = feed.posts.filter(({ awaitsOriginal }) => !awaitsOriginal);
    return inlineFeed({ ...feed, nextUrl: undefined }, posts, { body: false, text: false, tips: true });
  },
  jsonLd: (shown) =>
    itemList(collectTips(shown).map(({ title, text }) => ({ '@type': 'HowToTip', 'name': title || undefined, text }))),
};

const WIDGETS = {
  'tiktok-refugee-post': post,
  'tiktok-refugee-posts': posts,
  'tiktok-refugee-tag-cloud': tagCloud,
  'tiktok-refugee-tips': tips,
} as const satisfies Record<string, Widget>;

export type WidgetTag = keyof typeof WIDGETS;

/** The tags of the four widgets. */
export const WIDGET_TAGS = Object.keys(WIDGETS) as readonly WidgetTag[];

/** @throws {TypeError} for a tag that is none of the four */
export function widgetOf(tag: string): Widget {
  if (Object.hasOwn(WIDGETS, tag)) return WIDGETS[tag as WidgetTag];
  throw new TypeError(`There is no widget <${tag}>; there are ${WIDGET_TAGS.join(', ')}`);
}

const STAND_INS = 'stack|bones|note|fallback';
const ARTICLE = 'full|body|scroll';

/** Classes that HTML in a layout never has: those of what stands in for content, and of other layouts. */
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
 * @param layout - the one layout that is shown; all of them unless given
 * @throws {TypeError} for a tag that is none of the four
 */
export function widgetStyles(tag: WidgetTag, layout?: string): string {
  const css = ([widgetOf(tag).element.styles].flat(Infinity) as CSSResult[]).map(({ cssText }) => cssText).join('\n');
  const absent = ABSENT[layout ?? ''];
  return absent ? without(absent, css) : css;
}
