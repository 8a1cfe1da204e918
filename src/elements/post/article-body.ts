import { html, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Body, Post } from '../../core/model.js';
import { directionOf } from '../../localization/locale.js';
import type { Strings } from '../../localization/strings.js';
import type { BodyOptions } from '../../sanitise/body-options.js';
import { renderBody } from '../../sanitise/render-body.js';
import type { SafeHtml } from '../../sanitise/safe-html.js';
import type { PostElement } from '../base/post-element.js';

type Rendered = SafeHtml | DirectiveResult;
type BodyRenderer = (body: Body, options: BodyOptions) => Rendered | Promise<Rendered>;

/** The whole article of one widget: its body, made anew only when its text or dress changes, so that readers keep their place. */
export class ArticleBody {
  readonly #host: PostElement;
  #post: Post | undefined;
  #dress = '';
  readonly #sanitise: BodyRenderer;
  #latest: Rendered | Promise<Rendered> | undefined;
  #body: TemplateResult | undefined;

  constructor(host: PostElement, sanitise: BodyRenderer = renderBody) {
    this.#host = host;
    this.#sanitise = sanitise;
  }

  /** The body, empty where there is but a summary; undefined while what it needs is on its way. */
  render(post: Post, { msg }: Strings): TemplateResult | undefined {
    if (!post.body) return html``;
    const { level, images, linkTarget, linkRel } = this.#host;
    const options: BodyOptions = {
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
    const { value, ...rest } = post.body;
    const dress = JSON.stringify([options, rest]);
    if (value !== this.#post?.body?.value || dress !== this.#dress) {
      // Until a new version of the same article is ready, the old one stays.
      if (post.id !== this.#post?.id) this.#body = undefined;
      this.#latest = this.#sanitise(post.body, options);
      this.#post = post;
      this.#dress = dress;
      if (this.#latest instanceof Promise) this.#wait(this.#latest, options);
      else this.#set(this.#latest, options);
    }
    return this.#body;
  }

  #wait(promise: Promise<Rendered>, options: BodyOptions): void {
    promise.then(
      (body) => {
        if (promise !== this.#latest) return;
        this.#set(body, options);
        this.#host.requestUpdate();
      },
      (cause: unknown) => {
        if (promise !== this.#latest) return;
        this.#dress = '';
        this.#host.fail(cause);
      },
    );
  }

  #set(body: Rendered, { direction }: BodyOptions): void {
    this.#body = html`<div class="body" part="body" dir=${direction}>${body}</div>`;
  }
}
