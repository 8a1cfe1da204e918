import { html, nothing, type TemplateResult } from 'lit';
import { selectPosts } from '../../core/select-posts.js';
import { countTags, scaleTags, tagKey, type ScaledTag } from '../../core/tags.js';
import { expandTemplate, resolveUrl } from '../../core/urls.js';
import { formatNumber } from '../../localization/format-number.js';
import { plural } from '../../localization/plural.js';
import { linkRel } from '../../sanitise/link-rel.js';
import { loadChosenTags } from '../base/lazy-modules.js';
import { need, pureView, type View, type ViewInput, type Wanting, type WidgetSettings } from '../base/view.js';
import { criteriaOf, positiveInt, type FilterProperties } from '../list/filters.js';
import { tagsOf } from '../list/tag-names.js';
import { joinTemplates } from './join-templates.js';

/** Lengths of the bars that represent tags before they have loaded, in em. */
const BONES = [5, 7, 4, 8, 6, 5, 9, 4, 6, 7];

interface TagCloudSettings extends WidgetSettings, Readonly<FilterProperties> {
  readonly max: number | null | undefined;
  readonly minCount: number | null | undefined;
  readonly sort: 'count' | 'name';
  readonly href: string | null | undefined;
  readonly contentLanguage: string | null | undefined;
  readonly selectedTags: readonly string[] | null | undefined;
}

export interface TagCloudInput extends ViewInput<TagCloudSettings> {
  /** URL of the page, which `href` is relative to. */
  readonly baseURI: string | undefined;
  /** @param tags - all that are shown, in their order */
  onTagClick(event: Event, tags: readonly ScaledTag[]): void;
}

export const isSelected = (selectedTags: TagCloudSettings['selectedTags'], name: string): boolean =>
  tagsOf(selectedTags).some((tag) => tagKey(tag) === tagKey(name));

function tagItem({ feed, widget, strings, baseURI }: TagCloudInput, { name, count, step }: ScaledTag): TemplateResult {
  const { href, linkTarget, selectedTags } = widget;
  const label = name + plural(strings, count, strings.msg('one:, # article|, # articles', { id: 'tag-count' }));
  const language = feed.language ?? nothing;
  const classes = `tag step-${step}`;
  // Hundreds of tags are common: the style sheet shows the number, except where it is one, as with most; the list listens for all
  // of them.
  const shown = count > 1 ? formatNumber(count, strings.locale) : nothing;
  return href
    ? html`<li lang=${language}><a
        class=${classes}
        part="tag"
        dir="auto"
        href=${resolveUrl(expandTemplate([href].join(), 'tag', name), baseURI) ?? nothing}
        target=${linkTarget || nothing}
        rel=${linkRel(widget.linkRel ?? '')}
        aria-label=${label}
        data-count=${shown}
        .textContent=${name}
      ></a></li>`
    : html`<li lang=${language}><button
        class=${classes}
        part="tag"
        dir="auto"
        type="button"
        aria-pressed=${isSelected(selectedTags, name)}
        aria-label=${label}
        data-count=${shown}
        .textContent=${name}
      ></button></li>`;
}

export const tagCloudView = pureView((input: Wanting<TagCloudInput>): View => {
  const { feed, widget, strings } = input;
  const criteria = criteriaOf(widget);
  const { tags, excludeTags, author, since, until } = criteria;
  const language = widget.contentLanguage === 'auto' ? strings.locale : (widget.contentLanguage ?? undefined);
  const whole = !author && !since && !until && !language && feed.tags?.length ? feed.tags : undefined;
  const posts = whole ? feed.posts : selectPosts(feed.posts, { author, since, until, language });
  const names = (list: readonly string[] | undefined): Set<string> => new Set(list?.map(tagKey));
  const [wanted, unwanted] = [names(tags), names(excludeTags)];
  const counts = (whole ?? countTags(posts)).filter(
    ({ name }) => (wanted.size === 0 || wanted.has(tagKey(name))) && !unwanted.has(tagKey(name)),
  );
  const max = positiveInt(widget.max, 1000);
  const scaled = scaleTags(counts, { max, minCount: widget.minCount ?? undefined, sort: widget.sort });
  if (scaled.length === 0) return { state: 'empty', feed };
  const selected = tagsOf(widget.selectedTags);
  return {
    state: 'ready',
    feed,
    posts,
    content: html`<ul
      class="cloud"
      role="list"
      aria-label=${strings.msg('Tags', { id: 'tags' })}
      @click=${(event: Event) => input.onTagClick(event, scaled)}
    >
      ${joinTemplates(scaled.map((tag) => tagItem(input, tag)))}
    </ul>
    ${selected.length > 0 && !widget.href ? need(input, loadChosenTags)?.clearButton(selected, strings) : nothing}`,
  };
});

export const tagCloudSkeleton = (): TemplateResult =>
  html`<div class="cloud bones" aria-hidden="true">${BONES.map((size) => html`<b class="tag" .style=${`inline-size:${size}em`}></b>`)}</div>`;
