import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Message, Report } from '../shared/messages.js';
import { readPost, type SourcePost } from '../read/post.js';
import { assignSlugs } from './slugs.js';
import { linkTranslations } from './translations.js';
import { readSource, type InputFile } from '../read/source.js';
import { fileFingerprint } from '../read/file-fingerprint.js';

/** A post and its place among the others. */
export interface Entry {
  readonly post: SourcePost;
  readonly slug: string;
  /** Slug of the post that this one translates. */
  readonly translationOf?: string | undefined;
  /** BCP 47 tag → slug of the post that is this one in that language. */
  readonly translations: ReadonlyMap<string, string>;
}

export interface Plan {
  /** Pinned ones first, then newest first; equal dates in the order of the files. */
  readonly entries: readonly Entry[];
  /** Slug by absolute path, in NFC. */
  readonly slugs: ReadonlyMap<string, string>;
}

/** What is known of files from the run before: as long as a file does not change, it is not read again. */
export type KnownPosts = Map<
  string,
  { readonly fingerprint: string; readonly post: SourcePost | undefined; readonly messages: Message[] }
>;

/** Posts that are read before other work of the process has its turn. */
const POSTS_PER_TURN = 25;
const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Reads the front matter of all posts, and gives each its place. Everything found on the way goes to `messages`.
 *
 * @param language BCP 47 tag of the feed, where it is known.
 */
export async function planPosts(
  inputs: readonly InputFile[],
  cwd: string,
  messages: Message[],
  language?: string,
  known: KnownPosts = new Map(),
  onProgress?: (done: number) => void,
): Promise<Plan> {
  const paths = new Set(inputs.map(({ path }) => path));
  for (const path of known.keys()) if (!paths.has(path)) known.delete(path);
  const posts: SourcePost[] = [];
  for (const [index, input] of inputs.entries()) {
    const fingerprint = fileFingerprint(input.path);
    let entry = known.get(input.path);
    if (entry?.fingerprint !== fingerprint) {
      const found: Message[] = [];
      const source = readSource(input, cwd, found);
      entry = { fingerprint, post: source && readPost(source), messages: found };
      known.set(input.path, entry);
      if (index % POSTS_PER_TURN === 0) await yieldToEventLoop();
    }
    messages.push(...entry.messages);
    if (entry.post) posts.push(entry.post);
    onProgress?.(index);
  }
  const reportOn =
    (post: SourcePost): Report =>
    (...finding) =>
      readSource(post, cwd, messages, true)?.report(...finding);
  const slugs = assignSlugs(posts, reportOn);
  const { originals, translations } = linkTranslations(posts, slugs, reportOn, language);
  const entries = posts.map((post): Entry => {
    const slug = slugs.get(post) ?? '';
    return { post, slug, translationOf: originals.get(slug), translations: translations.get(slug) ?? NONE };
  });
  // Pinned ones are on the first page, since lists show them first.
  const place = ({ post: { pinned, date } }: Entry): string => `${Number(pinned)} ${date}`;
  entries.sort((a, b) => (place(a) < place(b) ? 1 : place(a) > place(b) ? -1 : 0));
  return { entries, slugs: new Map(posts.map((post) => [post.path.normalize('NFC'), slugs.get(post) ?? ''])) };
}
