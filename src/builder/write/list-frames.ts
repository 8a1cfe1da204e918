import type { WidgetAttributes, WidgetTag } from '../../ssr/index.js';
import type { Entry } from '../plan/plan.js';
import { OUTPUT_ROOT } from '../shared/urls.js';
import type { FeedOptions } from './feed-json.js';
import { frameFeed, framePage } from './frame-page.js';
import { wordsIn } from './page-words.js';

/** Items that frames of lists choose from, newest first, translations among them. */
const FRAME_ITEMS = 100;
/** Articles and tips that a frame shows. */
const SHOWN = 20;
/** Languages that frames of lists come in. */
const LANGUAGES = 20;

interface ListFrame {
  readonly folder: string;
  readonly tag: WidgetTag;
  readonly attributes: WidgetAttributes;
  readonly layout?: string;
  /** What it shows, if that is not all articles. */
  readonly kind?: 'tips' | 'tags';
}

const FRAMES: readonly ListFrame[] = [
  {
    folder: 'embed/posts/',
    tag: 'tiktok-refugee-posts',
    attributes: { 'layout': 'list', 'limit': String(SHOWN), 'page-size': String(SHOWN), 'hide': 'share' },
    layout: 'list',
  },
  {
    folder: 'embed/tips/',
    tag: 'tiktok-refugee-tips',
    attributes: { layout: 'list', limit: String(SHOWN) },
    layout: 'list',
    kind: 'tips',
  },
  {
    folder: 'embed/tags/',
    tag: 'tiktok-refugee-tag-cloud',
    attributes: { href: `${OUTPUT_ROOT}index.html?tag={tag}#posts`, max: '100' },
    kind: 'tags',
  },
];

/** The items that frames of lists show, as they are made page by page. */
export class ListItems {
  readonly newest: string[] = [];
  readonly tips: string[] = [];

  get isFull(): boolean {
    return this.newest.length >= FRAME_ITEMS;
  }

  /** @param items Excerpts, newest first, in JSON. @param tips Those that have tips. */
  add(items: readonly string[], tips: readonly string[]): void {
    this.newest.push(...items.slice(0, FRAME_ITEMS - this.newest.length));
    this.tips.push(...tips.slice(0, FRAME_ITEMS - this.tips.length));
  }
}

/** That of the site first, then those of its newest articles. */
const languagesOf = (entries: readonly Entry[], { language }: FeedOptions): string[] =>
  [...new Set([language, ...entries.flatMap(({ post }) => post.language ?? [])])].slice(0, LANGUAGES);

/** The frames of the list, the tips and the tags, in each language of the site, by path. */
export function* listFrames(
  entries: readonly Entry[],
  items: Pick<ListItems, 'newest' | 'tips'>,
  tags: unknown,
  options: FeedOptions,
): Generator<[path: string, html: string]> {
  const languages = languagesOf(entries, options);
  const pathOf = (folder: string, language: string): string => (language === languages[0] ? folder : `${folder}${language}/`);
  const [newest, tips] = [frameFeed(items.newest, options, tags), frameFeed(items.tips, options, tags)];
  for (const { folder, tag, attributes, layout, kind } of FRAMES) {
    for (const language of languages) {
      const path = pathOf(folder, language);
      const title = kind ? `${wordsIn(language)[kind]} · ${options.title}` : options.title;
      const html = framePage(
        {
          tag,
          // Tags are counted over the whole site, whatever the language.
          attributes: folder === 'embed/tags/' ? attributes : { ...attributes, 'content-language': language },
          title,
          heading: title,
          language,
          ...(layout ? { layout } : {}),
          target: 'index.html',
          source: options.title,
          versions: languages
            .filter((other) => other !== language)
            .map((other) => ({ path: pathOf(folder, other), language: other })),
          feed: folder === 'embed/tips/' ? tips : newest,
        },
        options,
      );
      yield [`${path}index.html`, html];
    }
  }
}
