import { html, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Body, Post } from '../../core/model.js';
import { directionOf } from '../../localization/locale.js';
import type { Strings } from '../../localization/strings.js';
import type { DressOptions } from '../../sanitise/dress.js';
import { renderBody, type SafeHtml } from '../../sanitise/render-body.js';
import type { PostElement } from '../base/post-element.js';

type Rendered = SafeHtml | DirectiveResult;
type BodyRenderer = (body: Body, options: DressOptions) => Rendered | Promise<Rendered>;

/** The whole article of one widget: its body, made anew only when the post or its dress changes. */
export class Article {
  readonly #host: PostElement;
  #post: Post | undefined;
  #dress = '';
  readonly #sanitise: BodyRenderer;
  #body: TemplateResult | undefined;

  constructor(host: PostElement, sanitise: BodyRenderer = renderBody) {
    this.#host = host;
    this.#sanitise = sanitise;
  }

  /** The body, empty where there is but a summary; undefined while what it needs is on its way. */
  render(post: Post, { msg }: Strings): TemplateResult | undefined {
    if (!post.body) return html``;
    const { level, images, linkTarget, linkRel } = this.#host;
    const options: DressOptions = {
      headingLevel: level,
      title: post.title,
      url: post.url,
      images,
      linkTarget: linkTarget ?? undefined,
      linkRel: linkRel ?? undefined,
      showImage: msg('Show image', { id: 'show-image' }),
    };
    const dress = JSON.stringify(options);
    if (post !== this.#post || dress !== this.#dress) {
      this.#post = post;
      this.#dress = dress;
      this.#body = undefined;
      const body = this.#sanitise(post.body, options);
      if (body instanceof Promise) this.#wait(body, post, dress);
      else this.#set(body, post);
    }
    return this.#body;
  }

  #wait(promise: Promise<Rendered>, post: Post, dress: string): void {
    const isWanted = (): boolean => post === this.#post && dress === this.#dress;
    promise.then(
      (body) => {
        if (!isWanted()) return;
        this.#set(body, post);
        this.#host.requestUpdate();
      },
      (cause: unknown) => {
        if (!isWanted()) return;
        this.#post = undefined;
        this.#host.fail(cause);
      },
    );
  }

  #set(body: Rendered, { language }: Post): void {
    this.#body = html`<div class="body" part="body" dir=${directionOf(language)}>${body}</div>`;
  }
}
