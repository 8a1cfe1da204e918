import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Feed, Post } from '../../core/model.js';
import { formatNumber, isFormatReady } from '../../localization/format.js';
import { str } from '../../localization/str.js';
import type { Strings } from '../../localization/strings.js';
import { nextPaint } from '../../store/next-paint.js';
import { searchStyles } from '../../styles/search.js';
import { card, cardSkeleton } from '../card/card.js';
import { flattenTemplate } from '../card/flatten-template.js';
import type { View } from '../base/view.js';
import {
  positiveInt,
  filterPosts,
  resetsPaging,
  filterProperties,
  focusOn,
  tagsOf,
  type ChoiceProperties,
} from '../list/filters.js';
import { enumeratedAttribute } from '../base/enumerated-attribute.js';
import { PostElement } from '../base/post-element.js';
import { loadErrorNotice } from '../base/lazy-modules.js';
import { searchable } from '../list/search.js';
import { LatePictures } from '../list/late-pictures.js';
import { postsStyles } from './posts-styles.js';

/** Cards that are shown at once, unless `page-size` says otherwise. */
const PAGE_SIZE = 20;
/** Cards of a long list that are rendered at once. The others follow in tasks of their own, so that the page stays responsive. */
const FIRST = 20;
/** Cards that the first of these tasks adds, and the most that any adds. */
const [SLICE, MOST] = [150, 500];
/** Milliseconds that each shall take, whatever the machine. */
const ENOUGH = 30;
/** Cards that are too few for a task of their own. */
const FEW = 50;

/**
 * A list of a feed's articles, as cards.
 *
 * @summary A list or grid of article cards, with filters and search.
 * @tag tiktok-refugee-posts
 *
 * @slot - fallback: shown until the articles are here, and again when they fail
 * @slot header - above the list
 * @slot footer - below the list
 *
 * @fires {TiktokRefugeeLoadEvent} tiktok-refugee-load - articles are shown; `{feed, posts}`
 * @fires {TiktokRefugeeErrorEvent} tiktok-refugee-error - there is nothing to show; `{error}`
 * @fires {TiktokRefugeeStaleEvent} tiktok-refugee-stale - older content is shown; `{feed, error}`
 * @fires {TiktokRefugeePostClickEvent} tiktok-refugee-post-click - a title's link was followed; `{post}`, cancelable
 * @fires {TiktokRefugeeImpressionEvent} tiktok-refugee-impression - an article was in view; `{post}`
 *
 * @csspart card - an article's frame
 * @csspart image - an image
 * @csspart title - an article's heading
 * @csspart summary - a summary
 * @csspart meta - the line of author, date and reading time
 * @csspart author - the authors
 * @csspart date - the date
 * @csspart tags - the list of tags
 * @csspart tag - a tag
 * @csspart button - a button
 * @csspart error - the error's frame
 * @csspart footer - what stands in the slot `footer`
 */
export class TiktokRefugeePosts extends PostElement implements ChoiceProperties {
  static override styles = [PostElement.styles, searchStyles, postsStyles];

  static override properties: PropertyDeclarations = {
    ...filterProperties,
    layout: { useDefault: true, converter: enumeratedAttribute },
    limit: { type: Number },
    pageSize: { attribute: 'page-size', type: Number },
    search: { type: Boolean },
    sort: { useDefault: true, converter: enumeratedAttribute },
    selectedTags: { attribute: false },
    _query: { state: true },
    _pages: { state: true },
    _rendered: { state: true },
  };

  declare layout: 'list' | 'grid';
  /** The most posts to show, in all. */
  declare limit: number | null | undefined;
  /** Posts to show at once; a button shows more. Default 20. */
  declare pageSize: number | null | undefined;
  /** Shows a search box. */
  declare search: boolean;
  declare sort: 'newest' | 'oldest' | 'title';
  declare tags: string | null | undefined;
  declare excludeTags: string | null | undefined;
  declare author: string | null | undefined;
  declare since: string | null | undefined;
  declare until: string | null | undefined;
  declare selectedTags: readonly string[] | null | undefined;
  readonly showsParts = true;
  declare private _query: string;
  declare private _pages: number;
  declare private _rendered: number;
  #nextSlice: Promise<void> | undefined;
  #slice = SLICE;
  #items = new WeakMap<Post, TemplateResult>();
  #look: readonly unknown[] = [];
  /** Cards that have their pictures from the beginning. */
  #whole = 0;
  readonly #late = new LatePictures(this);

  constructor() {
    super();
    this.layout = 'list';
    this.sort = 'newest';
    this.search = false;
    this.selectedTags = [];
    this._query = '';
    this._pages = 1;
    // What came as HTML is taken over as a whole.
    this._rendered = this.shadowRoot?.querySelectorAll('article').length || FIRST;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && resetsPaging(changed)) this._pages = 1;
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isConnected || this.shown.length <= this.#whole) return;
    const items = this.renderRoot.querySelectorAll(`.items > :nth-child(n + ${this.#whole + 1})`);
    this.#late.watch(items, this.shown.slice(this.#whole));
  }

  protected override view(feed: Feed, strings: Strings): View {
    const { msg, locale } = strings;
    const language = this.contentLanguage === 'auto' ? locale : (this.contentLanguage ?? undefined);
    const limit = positiveInt(this.limit, Infinity);
    const query = this.search ? this._query : '';
    const selected = filterPosts(feed.posts, this, { search: query, language }).slice(0, limit);
    const size = this._pages * positiveInt(this.pageSize, PAGE_SIZE);
    const posts = selected.slice(0, size);
    const { state } = this.controller;
    // Pages come newest first: in any other order, the first post may be on the last of them.
    const inOrder = this.sort !== 'oldest' && this.sort !== 'title';
    const canAsk = feed.nextUrl !== undefined && !(inOrder && selected.length >= limit);
    const asking = canAsk && state.status === 'ready' && !(inOrder && posts.length >= size);
    // What came as HTML is taken over first: it has no more than the first page.
    const isHtml = this.renderOptions.renderBefore && inOrder && posts.length > 0;
    if (asking && !isHtml) void this.controller.more();
    const narrowed = tagsOf(this.selectedTags).length > 0 || query.trim() !== '';
    const found = (): string => `${formatNumber(selected.length, locale)}${canAsk ? '+' : ''}`;
    const announcement = narrowed ? msg(str`Articles found: ${found()}`, { id: 'found' }) : '';
    const content = (list: TemplateResult): TemplateResult =>
      searchable(this.search, strings, query, announcement, (query) => (this._query = query), list);
    const failure = state.status === 'stale' ? state.error : undefined;
    const more =
      posts.length < selected.length || canAsk
        ? html`<div class="more">
            <p class="status" role="status" .textContent=${failure && this.use(loadErrorNotice)?.errorSentence(failure, msg)}></p>
            <button class="button" part="button" type="button" @click=${this.#onMore} .textContent=${msg('Show more', { id: 'show-more' })}></button>
          </div>`
        : nothing;
    if (posts.length === 0 || (asking && !inOrder)) {
      const state = asking ? 'loading' : 'empty';
      if (narrowed || this.search) {
        const note = html`<p class="panel note" .textContent=${msg('No article matches.', { id: 'no-match' })}></p>`;
        return { state, feed, content: content(asking ? this.skeleton() : html`${note}${more}`) };
      }
      // They may be on the page that did not come. On a server, none was asked for.
      return canAsk && failure && this.hasUpdated ? { state: 'error', error: failure } : { state, feed };
    }
    return {
      state: 'ready',
      feed,
      posts,
      content: content(html`<ul class="items ${this.#isGrid ? 'grid' : 'list'}" role="list">
          ${this.#cards(posts, strings)}
        </ul>
        ${more}`),
    };
  }

  /** In an order that the rest does not change. */
  protected override partialView(feed: Feed, strings: Strings): Pick<View, 'posts' | 'content'> {
    const { state, posts, content } = this.view(feed, strings);
    return state === 'ready' && this.sort === 'newest' ? { posts, content } : {};
  }

  protected override skeleton(): TemplateResult {
    const count = Math.min(positiveInt(this.limit, 6), positiveInt(this.pageSize, PAGE_SIZE), 6);
    return html`<div class="items ${this.#isGrid ? 'grid' : 'list'}">
      ${Array.from({ length: count }, () => cardSkeleton(this, this.#isGrid ? 'card' : 'row'))}
    </div>`;
  }

  /** Cards for as many of the posts as there was time to render, each made once while it looks the same. */
  #cards(posts: readonly Post[], strings: Strings): TemplateResult[] {
    const { level, hide, images, linkTarget, linkRel } = this;
    const { locale } = strings;
    const layout = this.#isGrid ? 'card' : 'row';
    const look = [layout, locale, isFormatReady(locale), level, hide, images, linkTarget, linkRel];
    // Images on demand also depend on what the reader asked for.
    if (look.some((value, i) => !Object.is(value, this.#look[i])) || images === 'click') this.#items = new WeakMap();
    this.#look = look;
    const count = posts.length > this._rendered + FEW ? Math.max(FIRST, this._rendered) : posts.length;
    this.#whole ||= Math.max(FIRST, count);
    const items = posts.slice(0, count).map((post, i) => {
      const isFirst = i < this.#whole;
      const item =
        this.#items.get(post) ?? flattenTemplate(html`<li>${card(this, post, layout, strings, nothing, !isFirst)}</li>`);
      this.#items.set(post, item);
      return this.#late.complete(item, post, isFirst);
    });
    this._rendered = count;
    // Once the first cards have waited for their frame, with their dates, which come in the same way.
    if (count < posts.length) this.#nextSlice ??= this.#addSlice(count > FIRST);
    return items;
  }

  get #isGrid(): boolean {
    return this.layout === 'grid';
  }

  async #addSlice(isLater: boolean): Promise<void> {
    await (isLater ? new Promise((resolve) => setTimeout(resolve)) : nextPaint());
    const start = performance.now();
    this.#nextSlice = undefined;
    this._rendered += Math.round(this.#slice);
    this.performUpdate();
    this.#slice = Math.min(MOST, Math.max(FEW, (this.#slice * ENOUGH) / (performance.now() - start)));
  }

  async #onMore(): Promise<void> {
    const cards = (): NodeListOf<HTMLElement> => this.renderRoot.querySelectorAll('article');
    const { length } = cards();
    this._pages += 1;
    await this.updateComplete;
    if (cards().length === length) await this.controller.more();
    await this.updateComplete;
    // The reader's place: on the first of the new articles, not at a button that moved away or is gone.
    focusOn(cards()[length]);
  }
}
