import { isSelected, tagCloudSkeleton, tagCloudView } from './tag-cloud-view.js';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { tagKey, type ScaledTag } from '../../core/tags.js';
import { TiktokRefugeeTagSelectEvent } from '../base/events.js';
import { enumeratedAttribute } from '../base/enumerated-attribute.js';
import { FeedElement } from '../base/feed-element.js';
import { loadShareSelection } from '../base/lazy-modules.js';
import type { View, ViewInput } from '../base/view.js';
import { filterProperties, type FilterProperties } from '../list/filters.js';
import { SelectionMember } from '../list/selection-member.js';
import { tagsOf } from '../list/tag-names.js';
import { tagCloudStyles } from './tag-cloud-styles.js';

/**
 * A feed's tags, larger the more often they are used.
 *
 * @summary A list of tags in sizes by use, which can filter a list of articles.
 * @tag tiktok-refugee-tag-cloud
 *
 * @slot - fallback: shown until the tags have loaded, and again if they fail to load
 * @slot header - above the tags
 * @slot footer - below the tags
 *
 * @fires {TiktokRefugeeLoadEvent} tiktok-refugee-load - tags are shown; `{feed, posts}`
 * @fires {TiktokRefugeeErrorEvent} tiktok-refugee-error - there is nothing to show; `{error}`
 * @fires {TiktokRefugeeStaleEvent} tiktok-refugee-stale - older content is shown; `{feed, error}`
 * @fires {TiktokRefugeeTagSelectEvent} tiktok-refugee-tag-select - a tag was selected or removed; `{tag, selected}`, cancelable
 *
 * @csspart tag - a tag
 * @csspart button - a button
 * @csspart error - the error's frame
 * @csspart footer - the content of the slot `footer`
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

  /** The maximum number of tags: those used most often. Default: 1000. */
  declare max: number | null | undefined;
  /** Tags that fewer posts have are left out. */
  declare minCount: number | null | undefined;
  declare sort: 'count' | 'name';
  /** Id of a `<tiktok-refugee-posts>` or `<tiktok-refugee-tips>` that the selected tags filter: they share the selection. */
  declare for: string | null | undefined;
  /** URL template with `{tag}`: tags become links. */
  declare href: string | null | undefined;
  /** BCP 47 tag: counts the tags of the translations in that language, if there are any; `auto` is the user interface's. */
  declare contentLanguage: string | null | undefined;
  declare tags: string | null | undefined;
  declare excludeTags: string | null | undefined;
  declare author: string | null | undefined;
  declare since: string | null | undefined;
  declare until: string | null | undefined;
  /** The selected tags. */
  declare selectedTags: readonly string[] | null | undefined;

  constructor() {
    super();
    this.sort = 'count';
    this.selectedTags = [];
    new SelectionMember(this);
  }

  protected override view(input: ViewInput<this>): View {
    return tagCloudView({ ...input, baseURI: this.ownerDocument.baseURI, onTagClick: this.#onClick });
  }

  protected override willUpdate(changed: PropertyValues): void {
    // First, since it may change the selection.
    if (this.for) this.use(loadShareSelection)?.shareSelections(this);
    super.willUpdate(changed);
  }

  protected override skeleton(): TemplateResult {
    return tagCloudSkeleton();
  }

  /** By its position in the list, since a translation tool may have changed the tag's text. */
  readonly #onClick = (event: Event, tags: readonly ScaledTag[]): void => {
    const items = [...(event.currentTarget as Element).children];
    const name = tags[items.findIndex((item) => item.contains((event.target as Element).closest('.tag')))]?.name;
    if (!name) return;
    if (!this.href) this.#toggle(name);
    else if (!this.dispatchEvent(new TiktokRefugeeTagSelectEvent(name, true))) event.preventDefault();
  };

  #toggle(name: string): void {
    const selected = !isSelected(this.selectedTags, name);
    if (!this.dispatchEvent(new TiktokRefugeeTagSelectEvent(name, selected))) return;
    const others = tagsOf(this.selectedTags).filter((tag) => tagKey(tag) !== tagKey(name));
    this.selectedTags = selected ? [...others, name] : others;
  }
}
