import { tipsSkeleton, tipsView } from './tips-view.js';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { searchStyles } from '../../styles/search.js';
import { enumeratedAttribute } from '../base/enumerated-attribute.js';
import { FeedElement } from '../base/feed-element.js';
import { FurtherFeeds } from '../base/further-feeds.js';
import type { View, ViewInput, Want } from '../base/view.js';
import { choiceProperties, focusOn, resetsPaging, type ChoiceProperties } from '../list/filters.js';
import { SelectionMember } from '../list/selection-member.js';
import { tipsStyles } from './tips-styles.js';

/**
 * The tips in a feed's articles.
 *
 * @summary Tips gathered from articles: a list by section, or one tip of the day.
 * @tag tiktok-refugee-tips
 *
 * @slot - fallback: shown until the tips have loaded, and again if they fail to load
 * @slot header - above the tips
 * @slot footer - below the tips
 *
 * @fires {TiktokRefugeeLoadEvent} tiktok-refugee-load - tips are shown; `{feed, posts}`
 * @fires {TiktokRefugeeErrorEvent} tiktok-refugee-error - there is nothing to show; `{error}`
 * @fires {TiktokRefugeeStaleEvent} tiktok-refugee-stale - older content is shown; `{feed, error}`
 * @fires {TiktokRefugeeTagSelectEvent} tiktok-refugee-tag-select - a selected tag was removed; `{tag, selected}`, cancelable
 *
 * @csspart section - a section's heading
 * @csspart tip - a tip
 * @csspart title - a tip's title
 * @csspart button - a button
 * @csspart error - the error's frame
 * @csspart footer - the content of the slot `footer`
 */
export class TiktokRefugeeTips extends FeedElement implements ChoiceProperties {
  static override styles = [FeedElement.styles, searchStyles, tipsStyles];

  static override properties: PropertyDeclarations = {
    ...choiceProperties,
    post: {},
    layout: { useDefault: true, converter: enumeratedAttribute },
    contentLanguage: { attribute: 'content-language' },
    limit: { type: Number },
    pageSize: { attribute: 'page-size', type: Number },
    search: { type: Boolean },
    sort: { useDefault: true, converter: enumeratedAttribute },
    selectedTags: { attribute: false },
    _query: { state: true },
    _pages: { state: true },
    _turn: { state: true },
  };

  /** The item's `id`, its `url`, or its slug: the tips of that post. If absent, those of all posts. */
  declare post: string | null | undefined;
  /** `single`: one tip of the day, with next and previous. */
  declare layout: 'list' | 'single';
  /** BCP 47 tag of the translation to take a post's tips from; `auto` is the language of the user interface. */
  declare contentLanguage: string | null | undefined;
  /** The maximum number of tips in total. */
  declare limit: number | null | undefined;
  /** Tips to show at first; a button shows more. Default: all. */
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
  /** The selected tags: only what has one of them is shown. */
  declare selectedTags: readonly string[] | null | undefined;
  declare private _query: string;
  declare private _pages: number;
  /** Steps from the tip of the day. */
  declare private _turn: number;

  readonly #further = new FurtherFeeds(this, this.controller);

  constructor() {
    super();
    this.layout = 'list';
    this.sort = 'newest';
    this.search = false;
    this.selectedTags = [];
    new SelectionMember(this);
    this._query = '';
    this._pages = 1;
    this._turn = 0;
  }

  /** Like `refresh()` of every widget, also for tips from their own feed. */
  override async refresh(): Promise<void> {
    if (this.isConnected) await this.#further.refresh();
    await super.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && resetsPaging(changed)) this._pages = 1;
    super.willUpdate(changed);
  }

  protected override view(input: ViewInput<this>): View {
    return tipsView({
      ...input,
      feedAt: this.#further.feedAt,
      query: this._query,
      pages: this._pages,
      turn: this._turn,
      today: new Date(),
      onSearch: (query) => (this._query = query),
      onMore: () => void this.#onMore(),
      onTurn: (step) => (this._turn += step),
    });
  }

  protected override carryOut(want: Want): boolean {
    return want.kind === 'feed' ? this.#further.want(want.url) : super.carryOut(want);
  }

  protected override skeleton(): TemplateResult {
    return tipsSkeleton(this);
  }

  async #onMore(): Promise<void> {
    const tips = (): NodeListOf<HTMLElement> => this.renderRoot.querySelectorAll('.tip');
    const { length } = tips();
    this._pages += 1;
    await this.updateComplete;
    focusOn(tips()[length]);
  }
}
