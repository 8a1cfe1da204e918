import { html, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Body, Post } from '../../core/model.js';
import type { BodyOptions } from '../../sanitise/body-options.js';
import { renderBody } from '../../sanitise/render-body.js';
import type { SafeHtml } from '../../sanitise/safe-html.js';

type Rendered = SafeHtml | DirectiveResult;
type BodyRenderer = (body: Body, options: BodyOptions) => Rendered | Promise<Rendered>;

/** The element that shows the body. */
interface BodyHost {
  requestUpdate(): void;
  fail(cause: unknown): void;
}

/** The article of one widget: its body is rendered again only if its text or options change, so that readers keep their place. */
export class ArticleBody {
  readonly #host: BodyHost;
  #post: Post | undefined;
  #optionsKey = '';
  readonly #sanitise: BodyRenderer;
  #latest: Rendered | Promise<Rendered> | undefined;
  #body: TemplateResult | undefined;

  constructor(host: BodyHost, sanitise: BodyRenderer = renderBody) {
    this.#host = host;
    this.#sanitise = sanitise;
  }

  /** A post's body as far as it is ready: until a new version of the same article is ready, the old one. */
  get({ id }: Post): TemplateResult | undefined {
    return id === this.#post?.id ? this.#body : undefined;
  }

  /**
   * Sanitises a post's body, unless it is the same as before.
   *
   * @returns whether it is ready at once
   */
  prepare(post: Post, options: BodyOptions): boolean {
    if (!post.body) return false;
    const { value, ...rest } = post.body;
    const optionsKey = JSON.stringify([post.id, options, rest]);
    if (value === this.#post?.body?.value && optionsKey === this.#optionsKey) return false;
    if (post.id !== this.#post?.id) this.#body = undefined;
    this.#latest = this.#sanitise(post.body, options);
    this.#post = post;
    this.#optionsKey = optionsKey;
    if (this.#latest instanceof Promise) this.#wait(this.#latest, options);
    else this.#set(this.#latest, options);
    return !(this.#latest instanceof Promise);
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
        this.#optionsKey = '';
        this.#host.fail(cause);
      },
    );
  }

  #set(body: Rendered, { direction }: BodyOptions): void {
    this.#body = html`<div class="body" part="body" dir=${direction}>${body}</div>`;
  }
}
