import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Post } from '../../core/model.js';
import { matchesSearch } from '../../core/select-posts.js';
import { collectTips, tipOfTheDay, type PostTip } from '../../core/tips.js';
import { directionOf } from '../../localization/locale.js';
import { formatNumber } from '../../localization/format-number.js';
import { plural } from '../../localization/plural.js';
import { str } from '../../localization/str.js';
import { resolvePost, type OnePostSettings } from '../base/post-resolver.js';
import { pureView, type FeedsInput, type View, type Wanting, type WidgetSettings } from '../base/view.js';
import { heading } from '../card/heading.js';
import { link } from '../card/link.js';
import { words } from '../card/words.js';
import { filterPosts, positiveInt, type ChoiceProperties } from '../list/filters.js';
import { chosenIn, searchable } from '../list/search.js';

interface TipsSettings extends WidgetSettings, OnePostSettings, Readonly<ChoiceProperties> {
  readonly layout: 'list' | 'single';
  readonly limit: number | null | undefined;
  readonly pageSize: number | null | undefined;
  readonly search: boolean;
}

export interface TipsInput extends FeedsInput<TipsSettings> {
  /** What the reader searches for. */
  readonly query: string;
  /** Pages that the reader requested. */
  readonly pages: number;
  /** Steps from the tip of the day. */
  readonly turn: number;
  readonly today: Date;
  onSearch(query: string): void;
  onMore(): void;
  onTurn(step: number): void;
}

const arrow = (path: string): TemplateResult => svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Tips in the same section of the same post. */
function groupsOf(tips: readonly PostTip[]): PostTip[][] {
  const groups: PostTip[][] = [];
  for (const tip of tips) {
    const last = groups.at(-1);
    if (last && last[0]?.section === tip.section && last[0].post === tip.post) last.push(tip);
    else groups.push([tip]);
  }
  return groups;
}

/** The posts whose tips are shown; otherwise, what there is instead. */
function postsOf(input: Wanting<TipsInput>): readonly Post[] | View {
  const { feed, feedAt, widget, strings, wants } = input;
  const { post: key, contentLanguage } = widget;
  if (key) {
    const post = resolvePost(input, false);
    return 'state' in post ? post : (filterPosts(input, [post], {}) ?? { state: 'loading' });
  }
  // The publisher's feed of tips, for a feed of several pages.
  const url = feed.nextUrl && feed.tipsUrl;
  if (url) wants.push({ kind: 'feed', url });
  const all = url ? feedAt(url) : undefined;
  if (all?.status === 'idle' || all?.status === 'loading') return { state: 'loading' };
  const language = contentLanguage === 'auto' ? strings.locale : (contentLanguage ?? undefined);
  return filterPosts(input, all && 'feed' in all ? all.feed.posts : feed.posts, { language }) ?? { state: 'loading' };
}

const tipText = ({ title, text }: PostTip): TemplateResult =>
  html`<strong part="title" .textContent=${title}></strong>
    <p .textContent=${text}></p>`;

const source = (widget: TipsSettings, { title, url }: Post): TemplateResult | typeof nothing =>
  url && title ? html`<p class="source">${link(widget, url, title)}</p>` : nothing;

function tipList({ feed, widget, strings, pages, onMore }: TipsInput, tips: readonly PostTip[]): TemplateResult {
  const size = pages * positiveInt(widget.pageSize, Infinity);
  return html`<div class="groups">
      ${groupsOf(tips.slice(0, size)).map(([first, ...rest]) =>
        first
          ? html`<section class="panel" lang=${first.post.language ?? nothing} dir=${directionOf(first.post, feed)}>
              ${first.section ? heading(widget.level, 'section', words(first.section)) : nothing}
              <ul class="tips" role="list" aria-label=${first.section || first.post.title || nothing}>
                ${[first, ...rest].map((tip) => html`<li class="tip" part="tip">${tipText(tip)}</li>`)}
              </ul>
              ${source(widget, first.post)}
            </section>`
          : nothing,
      )}
    </div>
    ${
      size < tips.length
        ? html`<div class="pager">
          <button class="button more" part="button" type="button" @click=${onMore} .textContent=${strings.msg('Show more', { id: 'show-more' })}></button>
        </div>`
        : nothing
    }`;
}

function singleTip(input: TipsInput, tips: readonly PostTip[]): TemplateResult | typeof nothing {
  const { feed, widget, strings, today, onTurn } = input;
  const { msg, locale, language } = strings;
  const count = tips.length;
  const number = (value: number): string => formatNumber(value, locale);
  const index = (((tipOfTheDay(count, today) + input.turn) % count) + count) % count;
  const tip = tips[index];
  if (!tip) return nothing;
  const turn = (step: number, label: string, path: string): TemplateResult =>
    html`<button class="button" part="button" type="button" aria-label=${label} @click=${() => onTurn(step)}>${arrow(path)}</button>`;
  return html`<section class="panel single" lang=${tip.post.language ?? nothing} dir=${directionOf(tip.post, feed)}>
    <div aria-live="polite">
      ${tip.section ? heading(widget.level, 'section', words(tip.section)) : nothing}
      <div class="tip" part="tip">${tipText(tip)}</div>
      ${source(widget, tip.post)}
    </div>
    ${
      count > 1
        ? html`<div class="pager" lang=${language} dir=${directionOf({ language })}>
          ${turn(-1, msg('Previous tip', { id: 'previous-tip' }), 'M15 5l-7 7 7 7')}
          <span .textContent=${msg(str`${number(index + 1)} of ${number(count)}`, { id: 'position' })}></span>
          ${turn(1, msg('Next tip', { id: 'next-tip' }), 'M9 5l7 7-7 7')}
        </div>`
        : nothing
    }
  </section>`;
}

export const tipsView = pureView((input: Wanting<TipsInput>): View => {
  const { feed, widget, strings } = input;
  const { search } = widget;
  const posts = postsOf(input);
  if ('state' in posts) return posts;
  const query = search ? input.query : '';
  const tips = collectTips(posts)
    .filter(({ title, text, section }) => matchesSearch([title, text, section], query))
    .slice(positiveInt(widget.offset, 0))
    .slice(0, positiveInt(widget.limit, Infinity));
  const { msg } = strings;
  const narrowed = chosenIn(widget).length > 0 || query.trim();
  const announcement = narrowed ? plural(strings, tips.length, msg('Tips found: #', { id: 'tips-found' })) : '';
  const content = (found: unknown): TemplateResult => searchable(input, query, announcement, found, msg('Tips', { id: 'tips' }));
  if (tips.length === 0) {
    if (!search && !narrowed) return { state: 'empty', feed };
    return {
      state: 'empty',
      feed,
      content: content(html`<p class="panel note" .textContent=${msg('No matching tips.', { id: 'no-tip-matches' })}></p>`),
    };
  }
  const found = widget.layout === 'single' ? singleTip(input, tips) : tipList(input, tips);
  return { state: 'ready', feed, posts: [...new Set(tips.map(({ post }) => post))], content: content(found) };
});

export const tipsSkeleton = ({ layout }: TipsSettings): TemplateResult => {
  const tip = html`<div class="tip bones"><b></b><b></b></div>`;
  return html`<div class="panel" aria-hidden="true"><div class="tips">${layout === 'single' ? tip : [tip, tip, tip]}</div></div>`;
};
