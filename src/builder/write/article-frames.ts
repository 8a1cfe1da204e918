import type { CompiledPost } from '../compile/compile.js';
import { slugKey } from '../shared/slug.js';
import type { FeedOptions, Items } from './feed-json.js';
import { frameFeed, framePage, movedFrame } from './frame-page.js';

const LAYOUTS = ['card', 'full'] as const;
type Layout = (typeof LAYOUTS)[number];
/** Pages and folders in `embed/`: many hosts have `embed/posts.html` at `embed/posts/`, too, before what is in that folder. */
const TAKEN: ReadonlySet<string> = new Set(['index', 'posts', 'tips', 'tags']);

const folderOf = (slug: string, layout: Layout): string => `embed/post/${slug}/${layout === 'full' ? 'full/' : ''}`;

/** The frames of an article, by path: its card, the whole of it, and where the latter was in earlier versions. */
export function* articleFrames(
  article: CompiledPost,
  { full }: Items,
  options: FeedOptions,
): Generator<[path: string, html: string]> {
  const { slug, title, translations } = article;
  const language = article.language ?? options.language;
  const feed = frameFeed([full], options);
  for (const layout of LAYOUTS) {
    const others = LAYOUTS.filter((other) => other !== layout).map((other) => ({ path: folderOf(slug, other), layout: other }));
    const inLanguages = Array.from(translations, ([tag, other]) => ({ path: folderOf(other, layout), language: tag }));
    const path = folderOf(slug, layout);
    const html = framePage(
      {
        tag: 'tiktok-refugee-post',
        // Without the widget's script nothing could be shared.
        attributes: { layout, 'heading-level': '1', 'hide': 'share' },
        title,
        language,
        layout,
        target: article.url ?? `posts/${slug}/`,
        versions: [...others, ...inLanguages],
        feed,
      },
      options,
    );
    yield [`${path}index.html`, html];
  }
  if (!TAKEN.has(slugKey(slug))) yield [`embed/${slug}.html`, movedFrame(folderOf(slug, 'full'), title, language)];
}
