import { html, nothing, svg, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Feed, Post } from '../../core/model.js';
import { matchesSearch } from '../../core/select-posts.js';
import { collectTips, tipOfTheDay, type PostTip } from '../../core/tips.js';
import { directionOf } from '../../localization/locale.js';
import { str } from '../../localization/str.js';
import type { Strings } from '../../localization/strings.js';
import { FeedController } from '../../store/feed-controller.js';
import { searchStyles } from '../../styles/search.js';
import { enumeratedAttribute } from '../base/enumerated-attribute.js';
import { FeedElement } from '../base/feed-element.js';
import type { View } from '../base/view.js';
import { positiveInt, filterPosts, resetsPaging, filterProperties, focusOn, type ChoiceProperties } from '../list/filters.js';
import { heading } from '../card/heading.js';
import { link } from '../card/link.js';
import { PostResolver } from '../base/post-resolver.js';
import { searchable } from '../list/search.js';
import { words } from '../card/words.js';
import { tipsStyles } from './tips-styles.js';

const arrow = (path: string): TemplateResult => svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Tips that stand in the same section of the same post. */
function groupsOf(tips: readonly PostTip[]): PostTip[][] {
  const groups: PostTip[][] = [];
  for (const tip of tips) {
    const last = groups.at(-1);
    if (last && last[0]?.section === tip.section && last[0].post === tip.post) last.push(tip);
    else groups.push([tip]);
  }
  return groups;
}

/**
 * The tips that a feed's articles give.
 *
 * @summary Tips gathered from articles: a list by section, or one tip of the day.
 * @tag tiktok-refugee-tips
 *
 * @slot - fallback: shown until the tips are here, and again when they fail
 * @slot header - above the tips
 * @slot footer - below the tips
 *
 * @fires {TiktokRefugeeLoadEvent} tiktok-refugee-load - tips are shown; `{feed, posts}`
 * @fires {TiktokRefugeeErrorEvent} tiktok-refugee-error - there is nothing to show; `{error}`
 * @fires {TiktokRefugeeStaleEvent} tiktok-refugee-stale - older content is shown; `{feed, error}`
 *
 * @csspart section - a section's heading
 * @csspart tip - a tip
 * @csspart title - a tip's title
 * @csspart button - a button
 * @csspart error - the error's frame
 * @csspart footer - what stands in the slot `footer`
 */
export class TiktokRefugeeTips extends FeedElement implements ChoiceProperties {
  static override styles = [FeedElement.styles, searchStyles, tipsStyles];

  static override properties: PropertyDeclarations = {
    ...filterProperties,
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

  /** The item's `id`, its `url`, or its slug: that post's tips. Absent: those of all posts. */
  declare post: string | null | undefined;
  /** `single`: one tip of the day, with next and previous. */
  declare layout: 'list' | 'single';
  /** BCP 47 tag of the translation to take a post's tips from; `auto` is the language of the user interface. */
  declare contentLanguage: string | null | undefined;
  /** The most tips to show, in all. */
  declare limit: number | null | undefined;
  /** Tips to show at once; a button shows more. Default: all. */
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
  declare private _query: string;
  declare private _pages: number;
  /** Steps from the tip of the day. */
  declare private _turn: number;

  /** The publisher's feed of tips, for a feed of several pages. */
  readonly #tips = new FeedController(this);
  readonly #one = new PostResolver(this, () => this.controller);

  constructor() {
    super();
    this.layout = 'list';
    this.sort = 'newest';
    this.search = false;
    this.selectedTags = [];
    this._query = '';
    this._pages = 1;
    this._turn = 0;
  }

  /** As `refresh()` of every widget, also for tips that came from a feed of their own. */
  override async refresh(): Promise<void> {
    if (this.isConnected) await Promise.all([this.#tips.refresh(), this.#one.refresh()]);
    await super.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && resetsPaging(changed)) this._pages = 1;
    super.willUpdate(changed);
  }

  protected override view(feed: Feed, strings: Strings): View {
    const posts = this.#posts(feed, strings);
    if ('state' in posts) return posts;
    const query = this.search ? this._query : '';
    const tips = collectTips(posts)
      .filter(({ title, text, section }) => matchesSearch([title, text, section], query))
      .slice(0, positiveInt(this.limit, Infinity));
    const { msg } = strings;
    const announcement = query.trim() ? msg(str`Tips found: ${tips.length}`, { id: 'tips-found' }) : '';
    const content = (found: unknown): TemplateResult =>
      searchable(this.search, strings, query, announcement, (query) => (this._query = query), found);
    if (tips.length === 0) {
      if (!this.search) return { state: 'empty', feed };
      return {
        state: 'empty',
        feed,
        content: content(html`<p class="panel note" .textContent=${msg('No tip matches.', { id: 'no-tip-matches' })}></p>`),
      };
    }
    const found = this.layout === 'single' ? this.#single(tips, strings) : this.#list(tips, strings);
    return { state: 'ready', feed, posts: [...new Set(tips.map(({ post }) => post))], content: content(found) };
  }

  protected override skeleton(): TemplateResult {
    const tip = html`<div class="tip bones"><b></b><b></b></div>`;
    return html`<div class="panel" aria-hidden="true"><div class="tips">${this.layout === 'single' ? tip : [tip, tip, tip]}</div></div>`;
  }

  #posts(feed: Feed, strings: Strings): readonly Post[] | View {
    this.#tips.source = feed.tipsUrl && feed.nextUrl && !this.post ? this.controller.followUp(feed.tipsUrl) : undefined;
    if (this.post) {
      const post = this.#one.find(feed, strings, false);
      return 'state' in post ? post : [post];
    }
    const { state } = this.#tips;
    if (state.status === 'loading') return { state: 'loading' };
    const language = this.contentLanguage === 'auto' ? strings.locale : (this.contentLanguage ?? undefined);
    return filterPosts('feed' in state ? state.feed.posts : feed.posts, this, { language });
  }

  #list(tips: readonly PostTip[], { msg }: Strings): TemplateResult {
    const size = this._pages * positiveInt(this.pageSize, Infinity);
    return html`<div class="groups">
        ${groupsOf(tips.slice(0, size)).map(([first, ...rest]) =>
          first
            ? html`<section class="panel" lang=${first.post.language ?? nothing} dir=${directionOf(first.post.language)}>
                ${first.section ? heading(this.level, 'section', words(first.section)) : nothing}
                <ul class="tips" role="list">
                  ${[first, ...rest].map((tip) => html`<li class="tip" part="tip">${this.#tip(tip)}</li>`)}
                </ul>
                ${this.#source(first.post)}
              </section>`
            : nothing,
        )}
      </div>
      ${
        size < tips.length
          ? html`<div class="pager">
            <button class="button more" part="button" type="button" @click=${this.#onMore} .textContent=${msg('Show more', { id: 'show-more' })}></button>
          </div>`
          : nothing
      }`;
  }

  async #onMore(): Promise<void> {
    const tips = (): NodeListOf<HTMLElement> => this.renderRoot.querySelectorAll('.tip');
    const { length } = tips();
    this._pages += 1;
    await this.updateComplete;
    focusOn(tips()[length]);
  }

  #single(tips: readonly PostTip[], { msg }: Strings): TemplateResult | typeof nothing {
    const count = tips.length;
    const index = (((tipOfTheDay(count, new Date()) + this._turn) % count) + count) % count;
    const tip = tips[index];
    if (!tip) return nothing;
    const turn = (step: number, label: string, path: string): TemplateResult =>
      html`<button class="button" part="button" type="button" aria-label=${label} @click=${() => (this._turn += step)}>${arrow(path)}</button>`;
    return html`<section class="panel single" lang=${tip.post.language ?? nothing} dir=${directionOf(tip.post.language)}>
      <div aria-live="polite">
        ${tip.section ? heading(this.level, 'section', words(tip.section)) : nothing}
        <div class="tip" part="tip">${this.#tip(tip)}</div>
        ${this.#source(tip.post)}
      </div>
      ${
        count > 1
          ? html`<div class="pager">
            ${turn(-1, msg('Previous tip', { id: 'previous-tip' }), 'M15 5l-7 7 7 7')}
            <span .textContent=${msg(str`${index + 1} of ${count}`, { id: 'position' })}></span>
            ${turn(1, msg('Next tip', { id: 'next-tip' }), 'M9 5l7 7-7 7')}
          </div>`
          : nothing
      }
    </section>`;
  }

  #tip({ title, text }: PostTip): TemplateResult {
    return html`<strong part="title" .textContent=${title}></strong>
      <p .textContent=${text}></p>`;
  }

  #source({ title, url }: Post): TemplateResult | typeof nothing {
    return url && title ? html`<p class="source">${link(this, url, title)}</p>` : nothing;
  }
}
