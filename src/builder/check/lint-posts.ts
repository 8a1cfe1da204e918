import { compile } from '../compile/compile.js';
import { findFile, hasFolderOf } from '../compile/image-file.js';
import type { ImageStore } from '../compile/images.js';
import { Parts } from '../compile/parts.js';
import type { Dependencies } from '../compile/references.js';
import type { Entry, Plan } from '../plan/plan.js';
import { bodyStartOf } from '../read/fences.js';
import { FIELD_NAMES } from '../read/field-names.js';
import type { SourceBody } from '../read/source-body.js';
import type { SourceFile } from '../read/source.js';
import type { Message } from '../shared/messages.js';
import { fileWords } from '../shared/slug.js';
import { comparable } from '../shared/text.js';
import { commonTags, tagEdits } from './tag-edits.js';
import { lintBody } from './lint-body.js';
import { lintLocal, targetOf, type FoundLink } from './lint-links.js';

interface LintOptions {
  readonly cwd: string;
  readonly site?: string | undefined;
  readonly images: ImageStore;
  /** The time that is not in the future, in milliseconds since 1970. */
  readonly now: number;
}

interface LintedPost {
  readonly entry: Entry;
  readonly source: SourceFile;
  readonly links: readonly FoundLink[];
  readonly parts: Parts;
}

/** Where a field is in the front matter, under the first of its names; the beginning, if it has none of them. */
function placeOf(text: string, field: 'title' | 'date' | 'updated'): number {
  const frontMatter = text.slice(0, bodyStartOf(text));
  const places = [field, ...FIELD_NAMES[field]].map((name) => {
    const [top = '', member] = name.split('.');
    // The name of a mapping may also be that of another field.
    const within = member === undefined ? '' : String.raw`(?=[^]{0,200}?\b${member}["']?[ \t]*[:=])`;
    return frontMatter.search(new RegExp(String.raw`(?<=^["']?|[{,]\s*["']|^\.\. )${top}["']?[ \t]*[:=]${within}`, 'im'));
  });
  return Math.max(0, places.find((place) => place >= 0) ?? 0);
}

/** Files that no generator writes itself. */
const OWN_FILE = /\.(?:pdf|zip|t?gz|7z|rar|docx?|xlsx?|pptx?|epub|png|jpe?g|gif|webp|svg|mp3|mp4)$/i;
/** Whether a file may be elsewhere on the website: at a path from its root, unless others with its folder are at hand. */
const mayBeElsewhere = (path: string, source: SourceFile): boolean =>
  path.startsWith('/') && !(OWN_FILE.test(path) && /[^/]\//.test(path) && hasFolderOf(path, source));

/** What is wrong with a post compared with others. */
class Lint {
  readonly #tags: ReadonlyMap<string, string>;
  readonly #titles = new Map<string, string>();
  readonly #permalinks = new Map<string, string>();
  readonly #tagForms = new Set<string>();

  constructor(
    readonly plan: Plan,
    readonly options: LintOptions,
    readonly messages: Message[],
  ) {
    this.#tags = commonTags(plan);
  }

  post(entry: Entry): LintedPost | undefined {
    const { cwd, site, images } = this.options;
    const dependencies: Dependencies = { images: [], links: [] };
    let found: Pick<LintedPost, 'source' | 'links'> | undefined;
    const inspect = (body: SourceBody): void => {
      const { source } = body;
      const hasFile = (path: string): boolean =>
        mayBeElsewhere(path, source) || findFile(path, source) !== undefined || this.plan.vaultFiles.has(path, source);
      found = { source, links: lintBody(body, hasFile) };
    };
    const compiled = compile(entry, { cwd, site, images, plan: this.plan, inspect }, this.messages, dependencies);
    if (!compiled || !found) return undefined;
    this.#frontMatter(entry, found.source);
    this.#permalink(entry, found.source);
    return { entry, ...found, parts: new Parts(compiled.html) };
  }

  /** Translations may have the same one, if the folder of each language comes before it. */
  #permalink({ post, permalink }: Entry, { report }: SourceFile): void {
    if (!post.permalink || permalink === undefined) return;
    const key = `${post.language ?? ''} ${permalink.replace(/\/$/, '')}`;
    const other = this.#permalinks.get(key);
    if (other === undefined) this.#permalinks.set(key, post.file);
    else {
      const text = `the permalink "${post.permalink.value}" is also used by ${other}; change one of them`;
      report('warning', 'same-permalink', text, post.permalink.offset);
    }
  }

  #frontMatter({ post }: Entry, { report, text }: SourceFile): void {
    for (const { code, tag, replacement, start } of tagEdits(text, post, this.#tags)) {
      // One message for each form says what hundreds would.
      if (code === 'tag-case' && this.#tagForms.has(tag)) continue;
      this.#tagForms.add(tag);
      const other = `the tag "${tag}" is "${replacement}" in other articles; use one form everywhere, or --fix`;
      const words = code === 'tag-case' ? other : `the tag "${tag}" has spaces around it; delete them`;
      report(code === 'tag-case' ? 'warning' : 'info', code, words, start);
    }
    const title = `${post.language ?? ''} ${comparable(post.title)}`;
    const other = this.#titles.get(title);
    // Notes without a title share nothing but their files' names.
    const isUntitled =
      post.title === fileWords(post.path, post.isDatedByFolders) &&
      !/^[^\w\n]{0,5}title\b/im.test(text.slice(0, bodyStartOf(text)));
    if (other === undefined || isUntitled) this.#titles.set(title, post.file);
    else report('warning', 'same-title', `${other} has the same title; change one of them`, placeOf(text, 'title'));
    for (const given of [post.image, post.canonical]) {
      const words = given && lintLocal(given.value);
      if (words) report('warning', given === post.image ? 'unresolvable-image' : 'bad-url', words, given.offset);
    }
    const [date, updated] = [post.date, post.updated].map((each) => each?.slice(0, 10));
    if (date !== undefined && updated !== undefined && updated < date) {
      const words = `the post was updated on ${updated}, before its date, ${date}; correct one of them`;
      report('warning', 'updated-before-date', words, placeOf(text, 'updated'));
    }
    if (Date.parse(post.date) > this.options.now)
      report('warning', 'future-date', `${post.date.slice(0, 10)} is in the future; check the date`, placeOf(text, 'date'));
  }
}

/**
 * Compiles all posts as a build would, and looks for what is wrong in them beyond that. Returns the links of each post, by its
 * file.
 */
export function lintPosts(plan: Plan, options: LintOptions, messages: Message[]): ReadonlyMap<SourceFile, readonly FoundLink[]> {
  const lint = new Lint(plan, options, messages);
  // In the order of their files, so that the first of two that are the same is the same one every time.
  const entries = [...plan.entries].sort(({ post: { file: a } }, { post: { file: b } }) => (a < b ? -1 : a > b ? 1 : 0));
  const posts = entries.flatMap((entry) => lint.post(entry) ?? []);
  const parts = new Map(posts.map((post) => [post.entry.post, post.parts]));
  for (const { entry, source, links } of posts) {
    for (const link of links) {
      const { path, part } = targetOf(link);
      // "#!" leads nowhere on purpose.
      if (!/[\p{L}\p{N}]/u.test(part) || part === 'top') continue;
      const target = path === '' ? entry.post : plan.posts.find(path, source)?.post;
      const known = target && parts.get(target);
      if (!known || known.find(part) !== undefined) continue;
      const text = `the link "${link.href}" leads to a part that the article does not have; check what follows the "#"`;
      source.report('warning', 'dead-anchor', text, link.offset);
    }
  }
  return new Map(posts.map(({ source, links }) => [source, links]));
}
