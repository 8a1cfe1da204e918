import { FEW, FIRST, postsSkeleton, postsView } from './posts-view.js';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { nextPaint } from '../../store/next-paint.js';
import { readParts } from '../../store/read-parts.js';
import { searchStyles } from '../../styles/search.js';
import { enumeratedAttribute } from '../base/enumerated-attribute.js';
import { PostElement } from '../base/post-element.js';
import type { View, ViewInput } from '../base/view.js';
import { CardMemo } from '../list/card-memo.js';
import { choiceProperties, focusOn, resetsPaging, type ChoiceProperties } from '../list/filters.js';
import { LatePictures } from '../list/late-pictures.js';
import { SelectionMember } from '../list/selection-member.js';
import { postsStyles } from './posts-styles.js';

/** Cards that the first task adds when a long list is rendered in tasks, and the maximum for each task. */
const [FIRST_SLICE, MAX_SLICE] = [150, 500];
/** Milliseconds that each task should take, on any machine. */
const SLICE_BUDGET_MS = 30;

/**
 * A list of a feed's articles, as cards.
 *
 * @summary A list or grid of article cards, with filters and search.
 * @tag tiktok-refugee-posts
 *
 * @slot - fallback: shown until the articles have loaded, and again if they fail to load
 * @slot header - above the list
 * @slot footer - below the list
 *
 * @fires {TiktokRefugeeLoadEvent} tiktok-refugee-load - articles are shown; `{feed, posts}`
 * @fires {TiktokRefugeeErrorEvent} tiktok-refugee-error - there is nothing to show; `{error}`
 * @fires {TiktokRefugeeStaleEvent} tiktok-refugee-stale - older content is shown; `{feed, error}`
 * @fires {TiktokRefugeeTagSelectEvent} tiktok-refugee-tag-select - a selected tag was removed; `{tag, selected}`, cancelable
 * @fires {TiktokRefugeePostClickEvent} tiktok-refugee-post-click - the reader followed a title's link; `{post}`, cancelable
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
 * @csspart footer - the content of the slot `footer`
 */
export class TiktokRefugeePosts extends PostElement implements ChoiceProperties {
  static override styles = [PostElement.styles, searchStyles, postsStyles];

  static override properties: PropertyDeclarations = {
    ...choiceProperties,
    pick: {},
    layout: { useDefault: true, converter: enumeratedAttribute },
    limit: { type: Number },
    pageSize: { attribute: 'page-size', type: Number },
    search: { type: Boolean },
    sort: { useDefault: true, converter: enumeratedAttribute },
    selectedTags: { attribute: false },
    _query: { state: true },
    _pages: { state: true },
  };

  declare layout: 'list' | 'grid';
  /** The maximum number of posts in total. */
  declare limit: number | null | undefined;
  /** Posts to show at first; a button shows more. Default 20. */
  declare pageSize: number | null | undefined;
  /** Shows a search box. */
  declare search: boolean;
  declare sort: 'newest' | 'oldest' | 'title';
  declare tags: string | null | undefined;
  declare excludeTags: string | null | undefined;
  declare author: string | null | undefined;
  declare since: string | null | undefined;
  declare until: string | null | undefined;
  declare exclude: string | null | undefined;
  declare offset: number | null | undefined;
  /** Ids, slugs or URLs of the posts to show, separated by spaces, in this order. */
  declare pick: string | null | undefined;
  /** The selected tags: only what has one of them is shown. */
  declare selectedTags: readonly string[] | null | undefined;
  readonly readParts = readParts;
  declare private _query: string;
  declare private _pages: number;
  /** How many cards there was time to render. Content that came as HTML is taken over as a whole. */
  #rendered = this.shadowRoot?.querySelectorAll('article').length || FIRST;
  #nextSlice: Promise<void> | undefined;
  #slice = FIRST_SLICE;
  /** How many cards have their images from the beginning. */
  #eagerCount = 0;
  readonly #memo = new CardMemo();
  readonly #late = new LatePictures(this);

  constructor() {
    super();
    this.layout = 'list';
    this.sort = 'newest';
    this.search = false;
    this.selectedTags = [];
    new SelectionMember(this);
    this._query = '';
    this._pages = 1;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && resetsPaging(changed)) this._pages = 1;
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isConnected) return;
    const { posts = [], rendered = 0 } = this.shown;
    if (rendered > 0) {
      this.#rendered = rendered;
      this.#eagerCount ||= Math.max(FIRST, rendered);
      // Once the first cards have waited for their frame, together with their dates, which become ready in the same way.
      if (rendered < posts.length) this.#nextSlice ??= this.#addSlice(rendered > FIRST);
    }
    if (posts.length <= this.#eagerCount) return;
    const items = this.renderRoot.querySelectorAll(`.items > :nth-child(n + ${this.#eagerCount + 1})`);
    this.#late.watch(items, posts.slice(this.#eagerCount));
  }

  protected override view(input: ViewInput<this>): View {
    return postsView({
      ...input,
      query: this._query,
      pages: this._pages,
      rendered: this.#rendered,
      eagerCount: this.#eagerCount,
      isHtml: !!this.renderOptions.renderBefore,
      memo: this.#memo,
      isNear: (post) => this.#late.isNear(post),
      onSearch: (query) => (this._query = query),
      onMore: () => void this.#onMore(),
    });
  }

  protected override skeleton(): TemplateResult {
    return postsSkeleton(this);
  }

  async #addSlice(isLater: boolean): Promise<void> {
    await (isLater ? new Promise((resolve) => setTimeout(resolve)) : nextPaint());
    const start = performance.now();
    this.#nextSlice = undefined;
    this.#rendered += Math.round(this.#slice);
    this.requestUpdate();
    this.performUpdate();
    this.#slice = Math.min(MAX_SLICE, Math.max(FEW, (this.#slice * SLICE_BUDGET_MS) / (performance.now() - start)));
  }

  async #onMore(): Promise<void> {
    const cards = (): NodeListOf<HTMLElement> => this.renderRoot.querySelectorAll('article');
    const { length } = cards();
    this._pages += 1;
    await this.updateComplete;
    if (cards().length === length) await this.controller.more();
    await this.updateComplete;
    // The reader's position: on the first of the new articles, not on a button that has moved or disappeared.
    focusOn(cards()[length]);
  }
}
