import { join, posix } from 'node:path';
import type { Plan } from '../plan/plan.js';
import type { SourceFile } from '../read/source.js';
import { articleUrl, decodePath } from '../shared/urls.js';
import { findPost } from './post-lookup.js';
import type { ImageReference, ImageStore } from './images.js';
import type { PlacedImage } from './image-file.js';

/** How the addresses in a body are resolved, once they hold no character references. Offsets are those of the post's source. */
export interface References {
  image(href: string, offset: number): PlacedImage | undefined;
  link(href: string, offset: number): string;
  /** The URL of a post, by its file, slug or title; `undefined` when there is none. */
  post(name: string): string | undefined;
  /** Films and sounds. */
  media(href: string, offset: number): string;
}

/** What an article depends on beside its own file: what its references lead to. */
export interface Dependencies {
  readonly images: ImageReference[];
  /** Absolute path in NFC → slug of the post there, if there is one. */
  readonly links: Map<string, string | undefined>;
}

export interface CompileOptions {
  /** Absolute working directory, which paths in messages are relative to. */
  readonly cwd: string;
  /** Absolute URL with a trailing slash. */
  readonly site?: string | undefined;
  readonly images: ImageStore;
  readonly plan: Plan;
}

const ABSOLUTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** Resolves what a post refers to by the other posts of the build and the files beside it. */
export function referencesOf(
  source: SourceFile,
  slug: string,
  { plan, images, site }: CompileOptions,
  dependencies: Dependencies,
): References {
  const references: References = {
    image: (href, offset) => images.resolve(href, source, offset, dependencies.images),
    link(href, offset) {
      const [, path = '', fragment = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
      if (path === '' || ABSOLUTE.test(href)) return href;
      const decoded = decodePath(path);
      if (/\.(?:md|markdown)$/i.test(decoded)) {
        const target = (decoded.startsWith('/') ? join(source.root, decoded) : join(source.path, '..', decoded)).normalize('NFC');
        const found = plan.slugs.get(target);
        dependencies.links.set(target, found);
        if (found !== undefined) return articleUrl(found) + fragment;
        source.report(
          'warning',
          'unresolvable-link',
          `the link "${href}" does not lead to a post of this build; check the path`,
          offset,
        );
      }
      const base = site && new URL(posix.join('posts', encodeURIComponent(slug), '/'), site);
      return base && URL.canParse(href, base) ? new URL(href, base).href : href;
    },
    post(name) {
      const found = findPost(plan, name);
      if (!found) return undefined;
      dependencies.links.set(found.path, found.slug);
      return articleUrl(found.slug);
    },
    media(href, offset) {
      if (!ABSOLUTE.test(href) && !(site && href.startsWith('/'))) {
        const text = `the file "${href}" is not copied, because only images are; use its full URL, with https://`;
        source.report('warning', 'media-not-copied', text, offset);
      }
      return references.link(href, offset);
    },
  };
  return references;
}
