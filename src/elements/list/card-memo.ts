import type { TemplateResult } from 'lit';
import type { Post } from '../../core/model.js';

/** Cards that have already been created, so that each one is created once as long as it looks the same. */
export class CardMemo {
  #cards = new WeakMap<Post, TemplateResult>();
  #key: readonly unknown[] = [];

  /** The cards that look as `key` says; none if another key was given before. */
  cardsFor(key: readonly unknown[]): WeakMap<Post, TemplateResult> {
    if (key.some((value, i) => !Object.is(value, this.#key[i]))) this.#cards = new WeakMap();
    this.#key = key;
    return this.#cards;
  }
}
