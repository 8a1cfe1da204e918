import { html, nothing, type TemplateResult } from 'lit';
import type { Post } from '../../core/model.js';
import { directionOf } from '../../localization/locale.js';
import { resolvePost, type OnePostSettings } from '../base/post-resolver.js';
import { pureView, type FeedsInput, type View, type Wanting, type WidgetSettings } from '../base/view.js';
import { card, cardSkeleton, type CardInput } from '../card/card.js';
import { shownParts, type PostPart } from '../card/parts.js';

interface PostSettings extends WidgetSettings, OnePostSettings {
  readonly layout: 'card' | 'full' | 'compact';
  readonly hide: string | null | undefined;
}

export interface PostInput extends CardInput, FeedsInput {
  readonly settings: PostSettings;
  /** A post's sanitised body, or an earlier version of it; undefined where there is none yet. */
  body(post: Post): TemplateResult | undefined;
}

const partsOf = ({ hide, layout }: PostSettings): ((part: PostPart) => boolean) => shownParts(hide, layout === 'compact');

/** The body, empty where there is only a summary; undefined while what it needs is on its way. */
function bodyOf({ settings, strings: { msg }, wants, body }: Wanting<PostInput>, post: Post): TemplateResult | undefined {
  if (!post.body) return html``;
  const { level, images, linkTarget, linkRel } = settings;
  const options = {
    headingLevel: level,
    title: post.title,
    direction: directionOf(post.language),
    url: post.url,
    images,
    linkTarget: linkTarget ?? undefined,
    linkRel: linkRel ?? undefined,
    showImage: msg('Show image', { id: 'show-image' }),
    readOn: msg('Read on', { id: 'read-on' }),
  };
  wants.push({ kind: 'body', post, options });
  return body(post);
}

export const postView = pureView((input: Wanting<PostInput>): View => {
  const { feed, settings } = input;
  const { layout } = settings;
  const post = resolvePost(input, layout === 'full');
  if ('state' in post) return post;
  const body = layout === 'full' ? bodyOf(input, post) : nothing;
  if (!body) return { state: 'loading' };
  return { state: 'ready', feed, posts: [post], content: card({ ...input, shows: partsOf(settings) }, post, layout, body) };
});

export const postSkeleton = (settings: PostSettings): TemplateResult =>
  cardSkeleton(settings.images, partsOf(settings), settings.layout);
