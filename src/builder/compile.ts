import { join, posix } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Tip } from '../core/model.js';
import { renderBody, type References } from './body.js';
import type { FeedAuthor } from './fields.js';
import { ImageStore, type PlacedImage } from './images.js';
import type { Message } from './messages.js';
import { readPost, type Post } from './post.js';
import { assignSlugs, linkTranslations } from './relations.js';
import { readSource, type InputFile } from './source.js';
import { readingMinutes, summarise } from './text.js';
import { findTips } from './tips.js';
import { articleUrl } from './urls.js';

/** A finished article. Its URLs are absolute or begin with `OUTPUT_ROOT`. */
export interface Article {
  readonly slug: string;
  /** The file it was written in, relative to the working directory. */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  /** Not sanitised. */
  readonly html: string;
  readonly authors: readonly FeedAuthor[];
  /** ISO 8601 in UTC. */
  readonly datePublished: string;
  readonly dateModified?: string | undefined;
  readonly tags: readonly string[];
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly image?: (PlacedImage & { readonly alt: string }) | undefined;
  readonly readingMinutes: number;
  readonly tips: readonly Tip[];
  /** Slug of the article that this one translates. */
  readonly translationOf?: string | undefined;
  /** BCP 47 tag → slug of the article that is this one in that language. */
  readonly translations: ReadonlyMap<string, string>;
}

export interface Compilation {
  /** Newest first; equal dates in the order of the files. */
  readonly articles: readonly Article[];
  /** Path in the output → absolute path of the image to copy. */
  readonly images: ReadonlyMap<string, string>;
}

export interface CompileOptions {
  /** Absolute working directory, which paths in messages are relative to. */
  readonly cwd: string;
  /** Absolute URL with a trailing slash. */
  readonly site?: string | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

const BREATH = 25;

function referencesOf(
  post: Post,
  slug: string,
  slugs: ReadonlyMap<string, string>,
  images: ImageStore,
  site: string | undefined,
): References {
  const { source } = post;
  return {
    image: (href, offset) => images.resolve(href, source, offset),
    link(href, offset) {
      const [, path = '', fragment = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
      if (path === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return href;
      if (/\.(?:md|markdown)$/i.test(path)) {
        const decoded = path.replaceAll('%20', ' ');
        const target = decoded.startsWith('/') ? join(source.root, decoded) : join(source.path, '..', decoded);
        const found = slugs.get(target.normalize('NFC'));
        if (found !== undefined) return articleUrl(found) + fragment;
        source.report('warning', 'unresolvable-link', `the link "${href}" leads to no post of this build`, offset);
      }
      const base = site && new URL(posix.join('posts', encodeURIComponent(slug), '/'), site);
      return base && URL.canParse(href, base) ? new URL(href, base).href : href;
    },
  };
}

function article(post: Post, slug: string, references: References): Omit<Article, 'translationOf' | 'translations'> {
  const { source, image, imageAlt } = post;
  const body = renderBody(post, references);
  const placed = image && references.image(image.value, image.offset);
  return {
    slug,
    file: source.file,
    title: post.title,
    summary: post.description ?? summarise(body.prose || body.text),
    html: body.html,
    authors: post.authors,
    datePublished: post.date,
    dateModified: post.updated,
    tags: post.tags,
    language: post.language,
    image: placed && { ...placed, alt: imageAlt },
    readingMinutes: readingMinutes(body.text),
    tips: findTips(body.tokens, post.title, post.tips, source.report),
  };
}

/** Reads all posts and makes articles of them. Everything found on the way goes to `messages`; nothing is written. */
export async function compile(inputs: readonly InputFile[], options: CompileOptions, messages: Message[]): Promise<Compilation> {
  const { cwd, site, onProgress } = options;
  const posts: Post[] = [];
  for (const [index, input] of inputs.entries()) {
    const source = readSource(input, cwd, messages);
    const post = source && readPost(source);
    if (post) posts.push(post);
    onProgress?.(index / 2, inputs.length);
    if (index % BREATH === 0) await breathe();
  }
  const slugs = assignSlugs(posts);
  const { originals, translations } = linkTranslations(posts, slugs);
  const byPath = new Map(posts.map((post) => [post.source.path.normalize('NFC'), slugs.get(post) ?? '']));
  const images = new ImageStore(site);
  const articles: Article[] = [];
  for (const [index, post] of posts.entries()) {
    const slug = slugs.get(post) ?? '';
    try {
      const made = article(post, slug, referencesOf(post, slug, byPath, images, site));
      articles.push({ ...made, translationOf: originals.get(slug), translations: translations.get(slug) ?? new Map() });
    } catch (error) {
      post.source.report(
        'error',
        'unreadable-markdown',
        `the Markdown cannot be turned into HTML: ${(error as Error).message}`,
        post.bodyStart,
      );
    }
    onProgress?.((posts.length + index + 1) / 2, posts.length);
    if (index % BREATH === 0) await breathe();
  }
  articles.sort((a, b) => (a.datePublished < b.datePublished ? 1 : a.datePublished > b.datePublished ? -1 : 0));
  return { articles, images: images.files };
}
