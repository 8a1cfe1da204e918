import { html, nothing, type TemplateResult } from 'lit';
import type { Image, Post } from '../../core/model.js';
import { formatNumber } from '../../localization/format-number.js';
import { plural } from '../../localization/plural.js';
import { loadErrorNotice } from '../base/lazy-modules.js';
import { need, pureView, type View, type ViewInput, type Wanting } from '../base/view.js';
import { card, cardSkeleton, PICTURE_PLACEHOLDER } from '../card/card.js';
import type { CardWidget } from '../card/card-widget.js';
import { picture } from '../card/picture.js';
import { flattenTemplate } from '../card/flatten-template.js';
import type { CardMemo } from '../list/card-memo.js';
import { filterPosts, namesOf, positiveInt, type ChoiceProperties } from '../list/filters.js';
import { chosenIn, searchable } from '../list/search.js';

/** Cards that are shown at once, unless `page-size` says otherwise. */
const PAGE_SIZE = 20;
/** Cards of a long list that are rendered at once. The others follow in separate tasks, so that the page stays responsive. */
export const FIRST = 20;
/** Too few cards for a separate task. */
export const FEW = 50;

interface PostsWidget extends CardWidget, Readonly<ChoiceProperties> {
  readonly layout: 'list' | 'grid';
  readonly limit: number | null | undefined;
  readonly pageSize: number | null | undefined;
  readonly search: boolean;
  readonly pick: string | null | undefined;
  readonly contentLanguage: string | null | undefined;
}

export interface PostsInput extends ViewInput<PostsWidget> {
  /** What the reader searches for. */
  readonly query: string;
  /** Pages that the reader requested. */
  readonly pages: number;
  /** How many cards there was time to render. */
  readonly rendered: number;
  /** How many cards have their images from the beginning; 0 until there are any. */
  readonly eagerCount: number;
  /** Whether the content is still HTML that waits to be taken over. */
  readonly isHtml: boolean;
  readonly memo: CardMemo;
  /** Whether a post's card is close enough to the viewport for its image. */
  isNear(post: Post): boolean;
  onSearch(query: string): void;
  onMore(): void;
}

type Input = Wanting<PostsInput>;

const layoutOf = ({ layout }: PostsWidget): 'cell' | 'row' => (layout === 'grid' ? 'cell' : 'row');
const itemsClass = ({ layout }: PostsWidget, posts: readonly Post[] = []): string =>
  `items ${layout === 'grid' ? 'grid' : 'list'}${posts.some(({ image }) => image) ? ' posters' : ''}`;

/** A card that was created with {@link PICTURE_PLACEHOLDER}, with its image. */
const withPicture = (card: TemplateResult, image: Image): TemplateResult => ({
  ...card,
  values: card.values.map((value) => (value === PICTURE_PLACEHOLDER ? picture(image) : value)),
});

/** The first `count` posts as cards. */
function cardsOf(input: Input, posts: readonly Post[], count: number): TemplateResult[] {
  const { widget, strings, memo } = input;
  const { level, hide, images, linkTarget, linkRel } = widget;
  const layout = layoutOf(widget);
  const { locale } = strings;
  const key = [layout, strings, widget.areDatesReady(locale), level, hide, images, linkTarget, linkRel];
  // Images on demand also depend on what the reader requested, and on the module of their buttons.
  const made = images === 'click' ? new WeakMap<Post, TemplateResult>() : memo.cardsFor(key);
  const eagerCount = input.eagerCount || Math.max(FIRST, count);
  return posts.slice(0, count).map((post, i) => {
    const isFirst = i < eagerCount;
    // A card with all its tags is created again each time: there are only a few.
    const isOpen = widget.openTags.has(post.id);
    const item = (!isOpen && made.get(post)) || flattenTemplate(html`<li>${card(input, post, layout, nothing, !isFirst)}</li>`);
    if (!isOpen) made.set(post, item);
    return post.image && (isFirst || input.isNear(post)) ? withPicture(item, post.image) : item;
  });
}

export const postsSkeleton = (widget: PostsWidget): TemplateResult => {
  const { limit, pageSize } = widget;
  const count = Math.min(positiveInt(limit, 6), positiveInt(pageSize, PAGE_SIZE), 6);
  return html`<div class=${itemsClass(widget)}>
      ${Array.from({ length: count }, () => cardSkeleton(widget, layoutOf(widget)))}
    </div>`;
};

export const postsView = pureView((input: Input): View => {
  const { feed, load, widget, strings, rendered, wants } = input;
  const { msg, locale } = strings;
  const { contentLanguage, pageSize, search, sort } = widget;
  // An order that the rest of a feed does not change.
  if (load.status === 'loading' && sort !== 'newest') return { state: 'loading' };
  const language = contentLanguage === 'auto' ? locale : (contentLanguage ?? undefined);
  const pick = namesOf(widget.pick);
  const limit = positiveInt(widget.limit, pick.length || Infinity);
  const query = search ? input.query : '';
  const narrowed = chosenIn(widget).length > 0 || query.trim() !== '';
  // A search finds all posts, including those that another widget shows before this list.
  const offset = narrowed ? 0 : (widget.offset ?? 0);
  const selected = filterPosts(input, feed.posts, { search: query, language, pick, offset })?.slice(0, limit);
  if (!selected) return { state: 'loading' };
  const size = input.pages * positiveInt(pageSize, PAGE_SIZE);
  const posts = selected.slice(0, size);
  // Pages come newest first: in any other order, the first post may be on the last page.
  const inOrder = sort !== 'oldest' && sort !== 'title';
  const canAsk = feed.nextUrl !== undefined && !(inOrder && selected.length >= limit);
  const asking = canAsk && load.status === 'ready' && !(inOrder && posts.length >= size);
  // Content that came as HTML is taken over first: it has no more than the first page.
  if (asking && !(input.isHtml && inOrder && posts.length > 0)) wants.push({ kind: 'more' });
  const found = (): string => `${formatNumber(selected.length, locale)}${canAsk ? '+' : ''}`;
  const announcement = narrowed ? plural(strings, selected.length, msg('Articles found: #', { id: 'found' }), found()) : '';
  const articles = msg('Articles', { id: 'articles' });
  const content = (list: TemplateResult): TemplateResult => searchable(input, query, announcement, list, articles);
  const failure = load.status === 'stale' ? load.error : undefined;
  const more =
    posts.length < selected.length || canAsk
      ? html`<div class="more">
            <p class="status" role="status" .textContent=${failure && need(input, loadErrorNotice)?.errorSentence(failure, msg)}></p>
            <button class="button" part="button" type="button" @click=${input.onMore} .textContent=${msg('Show more', { id: 'show-more' })}></button>
          </div>`
      : nothing;
  if (load.status === 'loading' && posts.length === 0) return { state: 'loading' };
  if (posts.length === 0 || (asking && !inOrder)) {
    const state = asking ? 'loading' : 'empty';
    if (narrowed || search) {
      const note = html`<p class="panel note" .textContent=${msg('No matching articles.', { id: 'no-match' })}></p>`;
      return { state, feed, content: content(asking ? postsSkeleton(widget) : html`${note}${more}`) };
    }
    // They may be on the page that failed to load.
    return canAsk && failure ? { state: 'error', error: failure } : { state, feed };
  }
  const count = posts.length > rendered + FEW ? Math.max(FIRST, rendered) : posts.length;
  const list = html`<ul
          class=${itemsClass(widget, posts)}
          role="list"
          lang=${feed.language ?? nothing}
          aria-label=${feed.title || articles}
        >
          ${cardsOf(input, posts, count)}
        </ul>
        ${more}`;
  // The page is not told about a feed that is still arriving.
  const state = load.status === 'loading' ? { state: load.status } : { state: 'ready' as const, feed };
  return { ...state, posts, rendered: count, content: content(list) };
});
