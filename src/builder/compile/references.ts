import type { NamedTargets, NoteQuote } from '../dialect/text/named-targets.js';
import { existsSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { Plan } from '../plan/plan.js';
import { urlOf, type LinkedPost } from '../plan/post-index.js';
import type { SourceBody } from '../read/source-body.js';
import type { SourceFile } from '../read/source.js';
import type { ImageReference, ImageStore } from './images.js';
import { findFile, type PlacedImage } from './image-file.js';
import { linkedFile, type LinkedFile } from './linked-file.js';
import type { Parts } from './parts.js';
import { IMAGE_NAME } from '../shared/image-name.js';
import { decodePath, isAbsoluteUrl, pelicanPath } from '../shared/urls.js';

/** How the addresses in a body are resolved, once they hold no character references. Offsets are those of the post's source. */
export interface References extends NamedTargets {
  image(href: string, offset: number): PlacedImage | undefined;
  link(href: string, offset: number): string;
  /** Video and audio. */
  media(href: string, offset: number): string;
}

/** What an article depends on in addition to its own file: the targets of its references. */
export interface Dependencies {
  readonly images: ImageReference[];
  readonly links: PostReference[];
}

/** A link to a post, or to what looks like one. */
export interface PostReference {
  readonly href: string;
  /** Absolute path of the file with the link, and of its input folder; absent: `href` is a name that a tag or a wiki link has. */
  readonly from?: string;
  readonly root?: string;
  /** Where it leads; absent: to no post. */
  readonly url: string | undefined;
  /** Whether the name is that of a file. Absent: it was not asked. */
  readonly isFile?: boolean;
  /** The name is that of a file in the folder `root`, and `url` is its path. */
  readonly isPath?: boolean;
  /** The name is that of the file of a page, and `url` is where that is in its site. */
  readonly isPage?: boolean;
  /** It is one in a folder for static files. */
  readonly isStatic?: boolean;
  /** What follows the path: a query and a fragment; of a quotation, the id of a heading or a block. */
  readonly part?: string;
  /** What is quoted of the post that has the name. */
  readonly quote?: NoteQuote | undefined;
}

/** Reads other posts. */
interface OtherPosts {
  /** The parts of one that links can lead to. */
  readonly partsOf: PartsOf;
  /** What is quoted of one, or of a part of it. */
  readonly quoteOf: (post: LinkedPost['post'], part?: string) => NoteQuote | undefined;
}

type PartsOf = (post: LinkedPost['post']) => Parts;

/** The URL of a post, and of the part of it that a link means by what it has after the path. */
export function linkTarget(entry: LinkedPost | undefined, part: string, partsOf: PartsOf): string | undefined {
  if (!entry) return undefined;
  const [, query = '', whole = ''] = /^([^#]*)#?(.*)$/s.exec(part) ?? [];
  // What follows are words that browsers mark on the page.
  const [fragment = '', ...marked] = whole.split(/(?=:~:)/);
  // In a blog of its own, headings have the ids of that blog.
  const found = fragment && entry.url === undefined ? partsOf(entry.post).find(fragment) : undefined;
  const id = [found ?? fragment, ...marked].join('');
  return urlOf(entry) + query + (id && `#${id}`);
}

export interface CompileOptions {
  /** Absolute working directory, which paths in messages are relative to. */
  readonly cwd: string;
  /** Absolute URL with a trailing slash. */
  readonly site?: string | undefined;
  readonly images: ImageStore;
  readonly plan: Plan;
  /** Called with each body as it was read. Only findings and ids are wanted then, so code is not coloured. */
  readonly inspect?: ((body: SourceBody) => void) | undefined;
}

/** What a URL has after its path, for a file that is copied: the page of a document, or a time in a video. */
const fragmentOf = (part: string): string => part.replace(/^[^#]*/, '');

/** The path of a URL and what follows it, which may belong to the name of a file, such as `C#.pdf`. */
function partsOfUrl(href: string, source: SourceFile): readonly [path: string, part: string] {
  const [, path = '', part = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  if (!/[^.]\.[a-z\d]{1,5}$/i.test(part) || isAbsoluteUrl(href)) return [path, part];
  const whole = href.replace(/[?#]/g, encodeURIComponent);
  return findFile(whole, source) === undefined ? [path, part] : [whole, ''];
}

const leadsToPage = (href: string): string =>
  `the link "${href}" leads to a page that is not in the feed; use its full URL, with https://`;
const notCopied = (href: string): string =>
  `the file "${href}" is not copied, because of its type or size; use its full URL, with https://`;

/** Whether a link leads to an input file that is not a post. */
const isPage = (path: string, { path: from, root }: SourceFile): boolean => {
  const [decoded, fromTop] = [decodePath(path), /^(?:@(?:site)?)?\/(.+)$/.exec(decodePath(path))?.[1]];
  const target = fromTop === undefined ? join(from, '..', decoded) : join(root, fromTop);
  return target.startsWith(join(root, sep)) && existsSync(target);
};

/** A post as its references need it. */
interface PlacedPost {
  readonly slug: string;
  /** Where it is in its own blog. */
  readonly url?: string | undefined;
  readonly imageFolder?: string | undefined;
}

/**
 * Resolves what a post refers to, with the other posts of the build and the files next to it.
 */
export function referencesOf(
  source: SourceFile,
  { slug, url, imageFolder }: PlacedPost,
  { plan, images, site }: CompileOptions,
  dependencies: Dependencies,
  { partsOf, quoteOf }: OtherPosts,
): References {
  const placed = (href: string): string => {
    const base = url ?? (site && new URL(posix.join('posts', encodeURIComponent(slug), '/'), site));
    return base && !isAbsoluteUrl(href) && !/^(?:[?#]|$)/.test(href) && URL.canParse(href, base)
      ? new URL(href, base).href
      : href;
  };
  const isVault = plan.vaultFiles.isVault(source.folders ?? [source.root]);
  /** The path of a file anywhere in a folder, or only in those for static files. */
  const search = (name: string, root: string, isStatic = false): string | undefined => {
    const path = isStatic ? plan.vaultFiles.findStatic(name, root) : plan.vaultFiles.find(name, root);
    dependencies.links.push({ href: name, root, url: path, isPath: true, ...(isStatic && { isStatic }) });
    return path;
  };
  const fileOf = (written: string): string => {
    const href = pelicanPath(written);
    if (isAbsoluteUrl(href) || /^[@~/]/.test(href) || images.find(href, source) !== undefined) return href;
    if (imageFolder) return posix.join('/', imageFolder, href);
    const name = decodePath(href);
    const found = isVault ? search(name, source.root) : undefined;
    // Templates put the folder of the site before it.
    return found ?? search(name, source.folders?.at(-1) ?? source.root, true) ?? href;
  };
  /** The URL of the copy that a link leads to, as from a small image to the whole one. */
  const linkedImage = (path: string, offset: number): string | undefined => {
    if (!IMAGE_NAME.test(path) || isAbsoluteUrl(path)) return undefined;
    const reference = fileOf(path);
    // Nothing is said of the size of an image that only those load who open it.
    const placement = images.findFor(source, reference, dependencies.images);
    return placement?.svg ? images.resolve(reference, source, offset, dependencies.images)?.url : placement?.image?.url;
  };
  const linked = (path: string): LinkedFile | undefined =>
    isAbsoluteUrl(path) ? undefined : linkedFile(path, source, images, fileOf, dependencies.images);
  /** Whether what is not copied is known to be on the website. */
  const isOnSite = (path: string): boolean => url !== undefined || (site !== undefined && path.startsWith('/'));
  /** The URL of the page whose file a link names, which is known if the site is. */
  const pageUrl = (name: string): string | undefined => {
    const path = plan.pages.find(name, source.path);
    dependencies.links.push({ href: name, from: source.path, url: path, isPage: true });
    const page = path === undefined ? undefined : placed(path);
    return page && isAbsoluteUrl(page) ? page : undefined;
  };
  return {
    image: (href, offset) => images.resolve(fileOf(href), source, offset, dependencies.images),
    link(written, offset) {
      const href = pelicanPath(written);
      const [path, part] = partsOfUrl(href, source);
      const { posts } = plan;
      const found = linkTarget(path === '' ? undefined : posts.find(path, source), part, partsOf);
      const looksLikePost = found === undefined && posts.looksLikePost(path);
      if (found !== undefined || looksLikePost)
        dependencies.links.push({ href: path, from: source.path, root: source.root, url: found, ...(part && { part }) });
      const page = looksLikePost ? pageUrl(path) : undefined;
      if (page !== undefined) return page + part;
      const target = found ?? linkedImage(path, offset);
      if (target !== undefined) return target;
      const file = looksLikePost ? undefined : linked(path);
      if (file?.copy) return file.copy + fragmentOf(part);
      if (file && !isOnSite(path)) {
        const isOfSite = /\.html?$/i.test(path);
        const code = isOfSite ? 'unresolvable-link' : 'media-not-copied';
        source.report('warning', code, isOfSite ? leadsToPage(href) : notCopied(href), offset);
      }
      if (looksLikePost) {
        const text = isPage(path, source)
          ? leadsToPage(href)
          : `the link "${href}" does not lead to a post of this build; check the path`;
        source.report('warning', 'unresolvable-link', text, offset);
      }
      return placed(href);
    },
    post(name) {
      const entry = plan.posts.named(name);
      const url = entry && urlOf(entry);
      if (url === undefined) return pageUrl(name);
      dependencies.links.push({ href: name, url });
      return url;
    },
    isFile(name) {
      const isFile = plan.posts.isFile(name);
      const entry = plan.posts.named(name);
      dependencies.links.push({ href: name, url: entry && urlOf(entry), isFile });
      return isFile;
    },
    quote(name, part) {
      const entry = plan.posts.named(name);
      const quote = entry && quoteOf(entry.post, part);
      dependencies.links.push({ href: name, url: entry && urlOf(entry), quote, ...(part && { part }) });
      return quote;
    },
    embedded(name) {
      return images.find(name, source) === undefined ? (search(name, source.root) ?? name) : name;
    },
    file(name) {
      const path = images.find(name, source) === undefined ? search(name, source.root) : name;
      // What is special in a URL is part of the name.
      return path?.replace(/[%#?]/g, encodeURIComponent);
    },
    isVault,
    media(written, offset) {
      const href = pelicanPath(written);
      const [path, part] = partsOfUrl(href, source);
      const file = linked(path);
      if (file?.copy) return file.copy + fragmentOf(part);
      if (!isAbsoluteUrl(href) && !isOnSite(path)) {
        const text = file ? notCopied(href) : `the file "${href}" was not found; check the path`;
        source.report('warning', 'media-not-copied', text, offset);
      }
      return placed(href);
    },
  };
}
