// What views get, for tests in Node: a feed, and look-ups that find nothing but what a test gives.
import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../src/core/model.js';
import { parseFeed } from '../../src/core/parse-feed.js';
import type { FeedsInput, View, Want } from '../../src/elements/base/view.js';
import type { CardWidget } from '../../src/elements/card/card-widget.js';
import { stringsFor, type Strings } from '../../src/localization/strings.js';

/** A feed of posts `p1`, `p2`…, the first of which is the newest. */
export const feedOf = (count: number, members: object = {}, item: (n: number) => object = () => ({})): Feed =>
  parseFeed({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    feed_url: 'https://example.org/feed.json',
    items: Array.from({ length: count }, (_, i) => ({
      id: `p${i + 1}`,
      url: `https://example.org/p${i + 1}`,
      title: `Post ${i + 1}`,
      content_html: `<p>Body ${i + 1}.</p>`,
      date_published: `2025-01-01T00:00:${String(59 - i).padStart(2, '0')}Z`,
      ...item(i + 1),
    })),
    ...members,
  });

/** The input that all views have in common; any look-up that is not in `more` finds nothing. */
export const viewInput = (feed: Feed): Omit<FeedsInput, 'widget'> & { readonly ignore: () => undefined } => ({
  feed,
  load: { status: 'ready', feed },
  strings: stringsFor('en') as Strings,
  feedAt: () => ({ status: 'idle' }),
  module: () => undefined,
  pageUrls: () => [],
  ignore: () => undefined,
});

export const commonSettings = { level: 2, images: 'auto', linkTarget: undefined, linkRel: undefined } as const;
export const filterSettings = {
  tags: undefined,
  excludeTags: undefined,
  author: undefined,
  since: undefined,
  until: undefined,
  exclude: undefined,
  offset: undefined,
  pick: undefined,
  selectedTags: [],
  sort: 'newest',
  contentLanguage: undefined,
} as const;
export const cardWidget: Omit<CardWidget, 'layout' | 'hide' | keyof typeof commonSettings> = {
  onPostClick: () => undefined,
  onShowImage: () => Promise.resolve(),
  onShowTags: () => undefined,
  onShare: () => undefined,
  wantedImages: new Set<string>(),
  openTags: new Set<string>(),
  areDatesReady: () => true,
};

/** All that a template has between its tags and in its values, in order. */
export function contentText(value: unknown): string {
  if (Array.isArray(value)) return value.map(contentText).join('');
  const { strings, values } = (value ?? {}) as Partial<TemplateResult>;
  if (!strings || !values) return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return strings.map((part, i) => part + contentText(values[i])).join('');
}

export const wantsOf = ({ wants = [] }: View): string[] => wants.map(({ kind }) => kind);
export const wantOf = <Kind extends Want['kind']>({ wants = [] }: View, kind: Kind): (Want & { kind: Kind }) | undefined =>
  wants.find((want): want is Want & { kind: Kind } => want.kind === kind);

/** Stands for a sanitised body. */
export const someBody = html`<div>Sanitised</div>`;
