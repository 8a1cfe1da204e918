import { readCanonicalFeed } from '../../core/canonical-feed.js';
import type { Feed, Post } from '../../core/model.js';
import { stringsFor, type Strings } from '../../localization/strings.js';
import type { View, ViewInput } from './view.js';

/**
 * What content that came as HTML shows, for the page that asks: the feed next to it is only read when somebody does. `render`
 * writes it in the form that can be read at once.
 */
export class HtmlContent {
  #view: View | undefined;

  /**
   * @param text - the feed
   * @param url - what its URLs resolve against
   * @param show - the widget's view
   */
  constructor(
    readonly text: string,
    readonly url: string | undefined,
    readonly show: (input: Omit<ViewInput, 'widget' | 'pageUrls'>) => View,
  ) {}

  get feed(): Feed {
    return this.view.feed as Feed;
  }

  get posts(): readonly Post[] {
    return this.view.posts ?? [];
  }

  get view(): View {
    return (this.#view ??= this.#read());
  }

  /** What a feed in the page says: the same object that the page may have got, if it is this feed. */
  dataOf(text: string | undefined): unknown {
    return text === this.text && this.#view ? this.feed : text;
  }

  #read(): View {
    const feed = readCanonicalFeed(this.text, this.url);
    // Only the posts matter, which do not depend on the words: those of other languages would have to load first.
    const strings = stringsFor('en') as Strings;
    const { posts, wants } = this.show({ feed, load: { status: 'ready', feed }, strings, module: () => undefined });
    // An article whose body has not been prepared is not shown yet.
    const article = wants?.flatMap((want) => (want.kind === 'body' ? want.post : []));
    return { state: 'ready', feed, posts: posts ?? article };
  }
}
