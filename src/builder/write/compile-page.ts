import { compile, type CompiledPost } from '../compile/compile.js';
import type { Placement } from '../compile/image-file.js';
import type { PictureCopier } from '../compile/picture-copies.js';
import type { CompileOptions, Dependencies } from '../compile/references.js';
import type { Entry } from '../plan/plan.js';
import type { Message } from '../shared/messages.js';
import { itemsOf, type Items } from './feed-json.js';

/** The articles of one page of the feed. */
interface CompiledPage {
  readonly articles: readonly { readonly article: CompiledPost; readonly items: Items }[];
  readonly dependencies: Dependencies;
  readonly messages: readonly Message[];
}

export interface PictureOptions {
  /** Makes smaller copies of images; if absent, there are none. */
  readonly copier?: PictureCopier | undefined;
  /** Called as pictures are worked through. */
  readonly onImages?: ((done: number, total: number) => void) | undefined;
}

/** The files that articles refer to. */
export const placementsOf = ({ images }: Dependencies): Placement[] =>
  images.flatMap(({ placement }) => (placement ? [placement] : []));

function compileOnce(entries: readonly Entry[], options: CompileOptions, onEach: (index: number) => void): CompiledPage {
  const messages: Message[] = [];
  const dependencies: Dependencies = { images: [], links: [] };
  const articles: { article: CompiledPost; items: Items }[] = [];
  for (const [index, entry] of entries.entries()) {
    const article = compile(entry, options, messages, dependencies);
    if (article) articles.push({ article, items: itemsOf(article, options.site) });
    onEach(index);
  }
  return { articles, dependencies, messages };
}

/**
 * Makes the articles of a page of the feed. Which pictures they have is known when they are made; once there are copies of these,
 * they are made again. That takes a small part of the time that a single picture does.
 */
export async function compilePage(
  entries: readonly Entry[],
  options: CompileOptions & PictureOptions,
  onEach: (index: number) => void,
): Promise<CompiledPage> {
  let page = compileOnce(entries, options, onEach);
  if (await options.images.fetchRemote(options.onImages)) page = compileOnce(entries, options, onEach);
  const isNew = await options.copier?.prepare(placementsOf(page.dependencies), options.onImages);
  return isNew ? compileOnce(entries, options, onEach) : page;
}
