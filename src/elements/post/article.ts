import { html, type TemplateResult } from 'lit';
import type { Post } from '../../core/model.js';
import { directionOf } from '../../localization/locale.js';
import type { DressOptions } from '../../sanitise/dress.js';
import { renderBody, type SafeHtml } from '../../sanitise/safe-html.js';
import { articleStyles } from './article-styles.js';

/** A post's body for one place; `content` is undefined while what it needs is on its way. */
export class Article {
  content: TemplateResult | undefined;
  readonly #key: string;

  constructor(
    readonly post: Post,
    options: DressOptions,
    onReady: () => void,
  ) {
    this.#key = JSON.stringify(options);
    const rendered = renderBody(post.body, options);
    if ('then' in rendered) {
      void rendered.then((body) => {
        this.#set(body);
        onReady();
      });
    } else this.#set(rendered);
  }

  /** Whether this is still the body of `post` with these options. */
  fits(post: Post, options: DressOptions): boolean {
    return post === this.post && JSON.stringify(options) === this.#key;
  }

  #set(body: SafeHtml): void {
    this.content = html`<div class="body" part="body" dir=${directionOf(this.post.language)}>${body}</div>`;
  }
}

/** Gives a widget's root the styles of an article, once. */
export function adoptArticleStyles(root: ShadowRoot): void {
  const sheet = articleStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
