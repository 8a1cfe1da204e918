import { html, nothing, type TemplateResult } from 'lit';
import type { Post } from '../../core/model.js';
import { directionOf } from '../../localization/locale.js';
import { loadAttachments } from '../base/lazy-modules.js';
import { resolvePost, type OnePostSettings } from '../base/post-resolver.js';
import { need, pureView, type FeedsInput, type View, type Wanting } from '../base/view.js';
import { card, cardSkeleton } from '../card/card.js';
import type { CardLayout, CardWidget } from '../card/card-widget.js';
import { opensWith } from '../card/opens-with.js';

interface PostWidget extends CardWidget, OnePostSettings {
  readonly layout: 'card' | 'full' | 'compact';
}

export interface PostInput extends FeedsInput<PostWidget> {
  /** A post's sanitised body, or an earlier version of it; undefined if there is none yet. */
  body(post: Post): TemplateResult | undefined;
}

/** The body, empty if there is only a summary; undefined while something that it needs is loading. */
function bodyOf({ feed, widget, strings, wants, body }: Wanting<PostInput>, post: Post): TemplateResult | undefined {
  if (!post.body) return html``;
  const { msg, language } = strings;
  const { level, images, linkTarget, linkRel } = widget;
  const options = {
    headingLevel: level,
    title: post.title,
    direction: directionOf(post, feed),
    url: post.url,
    images,
    linkTarget: linkTarget ?? undefined,
    linkRel: linkRel ?? undefined,
    strings,
    showImage: msg('Show image', { id: 'show-image' }),
    readOn: msg('Read on', { id: 'read-on' }),
    wordsLanguage: language,
  };
  wants.push({ kind: 'body', post, options });
  return body(post);
}

/** The files that belong to the post, once the code that shows them has loaded. */
const filesOf = (input: Wanting<PostInput>, post: Post): unknown =>
  post.attachments[0] && need(input, loadAttachments)?.attachments(input.widget, post, input.strings);

const layoutOf = ({ layout }: PostWidget): CardLayout => (layout === 'card' ? 'lone' : layout);

export const postView = pureView((input: Wanting<PostInput>): View => {
  const { feed, widget } = input;
  const { layout } = widget;
  const post = resolvePost(input, layout === 'full');
  if ('state' in post) return post;
  const body = layout === 'full' ? bodyOf(input, post) : nothing;
  if (!body) return { state: 'loading' };
  const whole = layout === 'full' ? [body, filesOf(input, post)] : body;
  const content = card(input, post, layoutOf(widget), whole, false, layout !== 'full' || !opensWith(post));
  return { state: 'ready', feed, posts: [post], content, isShort: layout !== 'full' };
});

export const postSkeleton = (widget: PostWidget): TemplateResult => cardSkeleton(widget, layoutOf(widget));
