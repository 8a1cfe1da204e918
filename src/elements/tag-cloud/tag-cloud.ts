import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Feed } from '../../core/model.js';
import { selectPosts } from '../../core/select-posts.js';
import { expandTemplate, resolveUrl } from '../../core/urls.js';
import { countTags, scaleTags, tagKey, type ScaledTag } from '../../core/tags.js';
import { formatNumber } from '../../localization/format.js';
import { str } from '../../localization/str.js';
import type { Strings } from '../../localization/strings.js';
import { linkRel } from '../../sanitise/link-rel.js';
import { TiktokRefugeeTagSelectEvent } from '../base/events.js';
import { enumeratedAttribute } from '../base/enumerated-attribute.js';
import { FeedElement } from '../base/feed-element.js';
import type { View } from '../base/view.js';
import { positiveInt, criteriaOf, filterProperties, tagsOf, type FilterProperties } from '../list/filters.js';
import { tagCloudStyles } from './tag-cloud-styles.js';

/** Lengths of the bars that stand for tags to come, in em. */
const BONES = [5, 7, 4, 8, 6, 5, 9, 4, 6, 7];

/**
 * A feed's tags, larger the more often they are used.
 *
 * @summary A list of tags in sizes by use, which can filter a list of articles.
 * @tag tiktok-refugee-tag-cloud
 *
 * @slot - fallback: shown until the tags are here, and again when they fail
 * @slot header - above the tags
 * @slot footer - below the tags
 *
 * @fires {TiktokRefugeeLoadEvent} tiktok-refugee-load - tags are shown; `{feed, posts}`
 * @fires {TiktokRefugeeErrorEvent} tiktok-refugee-error - there is nothing to show; `{error}`
 * @fires {TiktokRefugeeStaleEvent} tiktok-refugee-stale - older content is shown; `{feed, error}`
 * @fires {TiktokRefugeeTagSelectEvent} tiktok-refugee-tag-select - a tag was chosen or put back; `{tag, selected}`, cancelable
 *
 * @csspart tag - a tag
 * @csspart button - a button
 * @csspart error - the error's frame
 * @csspart footer - what stands in the slot `footer`
 */
export class TiktokRefugeeTagCloud extends FeedElement implements FilterProperties {
  static override styles = [FeedElement.styles, tagCloudStyles];

  static override properties: PropertyDeclarations = {
    ...filterProperties,
    max: { type: Number },
    minCount: { attribute: 'min-count', type: Number },
    sort: { useDefault: true, converter: enumeratedAttribute },
    for: {},
    href: {},
    contentLanguage: { attribute: 'content-language' },
    selectedTags: { attribute: false },
  };

  /** The most tags to show: those used most often. Default: 1000. */
  declare max: number | null | undefined;
  /** Tags that fewer posts carry are left out. */
  declare minCount: number | null | undefined;
  declare sort: 'count' | 'name';
  /** Id of a `<tiktok-refugee-posts>` or `<tiktok-refugee-tips>` that the chosen tags filter. */
  declare for: string | null | undefined;
  /** URL template with `{tag}`: tags become links. */
  declare href: string | null | undefined;
  /** BCP 47 tag: counts the tags of the translations in that language, where there are some; `auto` is the user interface's. */
  declare contentLanguage: string | null | undefined;
  declare tags: string | null | undefined;
  declare excludeTags: string | null | undefined;
  declare author: string | null | undefined;
  declare since: string | null | undefined;
  declare until: string | null | undefined;
  /** The chosen tags. */
  declare selectedTags: readonly string[] | null | undefined;

  constructor() {
    super();
    this.sort = 'count';
    this.selectedTags = [];
  }

  protected override view(feed: Feed, strings: Strings): View {
    const criteria = criteriaOf(this);
    const { tags, excludeTags, author, since, until } = criteria;
    const language = this.contentLanguage === 'auto' ? strings.locale : (this.contentLanguage ?? undefined);
    const whole = !author && !since && !until && !language && feed.tags?.length ? feed.tags : undefined;
    const posts = whole ? feed.posts : selectPosts(feed.posts, { author, since, until, language });
    const names = (list: readonly string[] | undefined): Set<string> => new Set(list?.map(tagKey));
    const [wanted, unwanted] = [names(tags), names(excludeTags)];
    const counts = (whole ?? countTags(posts)).filter(
      ({ name }) => (wanted.size === 0 || wanted.has(tagKey(name))) && !unwanted.has(tagKey(name)),
    );
    const max = positiveInt(this.max, 1000);
    const scaled = scaleTags(counts, { max, minCount: this.minCount ?? undefined, sort: this.sort });
    if (scaled.length === 0) return { state: 'empty', feed };
    return {
      state: 'ready',
      feed,
      posts,
      content: html`<ul
        class="cloud"
        role="list"
        aria-label=${strings.msg('Tags', { id: 'tags' })}
        @click=${(event: Event) => this.#onClick(event, scaled)}
      >
        ${scaled.map((tag) => this.#tag(tag, strings))}
      </ul>`,
    };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const tags = tagsOf(this.selectedTags);
    if (changed.get('for')) this.#filter(changed.get('for'), []);
    // A list may have a choice of its own before anybody has chosen here.
    if (tags.length > 0 || (changed.has('selectedTags') && !changed.has('for') && this.hasUpdated)) this.#filter(this.for, tags);
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="cloud bones" aria-hidden="true">${BONES.map((size) => html`<b class="tag" .style=${`inline-size:${size}em`}></b>`)}</div>`;
  }

  #tag({ name, count, step }: ScaledTag, { msg, locale }: Strings): TemplateResult {
    const number = formatNumber(count, locale);
    const label =
      name + (count === 1 ? msg(', 1 article', { id: 'tag-count-one' }) : msg(str`, ${number} articles`, { id: 'tag-count' }));
    const classes = `tag step-${step}`;
    // Hundreds of tags are no rarity: the number is the style sheet's to show, and none where it is one, as with most; the list
    // listens for all of them.
    const shown = count > 1 ? number : nothing;
    return this.href
      ? html`<li><a
          class=${classes}
          part="tag"
          href=${this.#link(name) ?? nothing}
          target=${this.linkTarget || nothing}
          rel=${linkRel(this.linkRel ?? '')}
          aria-label=${label}
          data-count=${shown}
          .textContent=${name}
        ></a></li>`
      : html`<li><button
          class=${classes}
          part="tag"
          type="button"
          aria-pressed=${this.#isSelected(name)}
          aria-label=${label}
          data-count=${shown}
          .textContent=${name}
        ></button></li>`;
  }

  /** By its place in the list, since a translator may have changed what the tag says. */
  #onClick(event: Event, tags: readonly ScaledTag[]): void {
    const items = [...(event.currentTarget as Element).children];
    const name = tags[items.findIndex((item) => item.contains((event.target as Element).closest('.tag')))]?.name;
    if (!name) return;
    if (!this.href) this.#toggle(name);
    else if (!this.dispatchEvent(new TiktokRefugeeTagSelectEvent(name, true))) event.preventDefault();
  }

  #link(name: string): string | undefined {
    return resolveUrl(expandTemplate([this.href].join(), 'tag', name), this.ownerDocument.baseURI);
  }

  #isSelected(name: string): boolean {
    return tagsOf(this.selectedTags).some((tag) => tagKey(tag) === tagKey(name));
  }

  #toggle(name: string): void {
    const selected = !this.#isSelected(name);
    if (!this.dispatchEvent(new TiktokRefugeeTagSelectEvent(name, selected))) return;
    const others = tagsOf(this.selectedTags).filter((tag) => tagKey(tag) !== tagKey(name));
    this.selectedTags = selected ? [...others, name] : others;
  }

  /** Filters the list of the id `id`. */
  #filter(id: string | null | undefined, tags: readonly string[]): void {
    // Outside of the page, the root is but the topmost element.
    const target: (Element & { selectedTags?: readonly string[] }) | null | '' | undefined =
      id && (this.getRootNode() as Partial<Document>).getElementById?.(id);
    if (target) target.selectedTags = tags;
  }
}
