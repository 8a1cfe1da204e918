import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { buildFeed, type BuildResult } from '../write/build-feed.js';
import type { BuildOptions } from '../write/build-options.js';
import type { Message, Report } from './messages.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A temporary folder with these files, which goes when the test ends. */
export function folderOf(t: TestContext, files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'builder-test-'));
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  addFiles(folder, files);
  return folder;
}

export function addFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Waits until something is so, for half a minute at most. */
export async function until(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 30_000; !condition(); await wait(25)) {
    if (Date.now() > deadline) throw new Error(`it never came true that ${String(condition)}`);
  }
}

/** A post with a title and a date, and further lines of front matter. */
export const post = (body: string, frontMatter = '', title = 'A Post'): string =>
  `---\ntitle: ${title}\ndate: 2025-01-14\n${frontMatter && `${frontMatter}\n`}---\n\n${body}\n`;

/** Builds `posts` of a temporary folder into its `out`. */
export const buildIn = (cwd: string, options: Partial<BuildOptions> = {}): Promise<BuildResult> =>
  buildFeed({ inputs: ['posts'], out: 'out', cwd, ...options });

export interface Item {
  [name: string]: unknown;
  id: string;
  url: string;
  title: string;
  content_html: string;
  _tiktok_refugee: { [name: string]: unknown; slug: string };
}

export interface FeedJson {
  [name: string]: unknown;
  items: Item[];
  _tiktok_refugee: Record<string, unknown>;
}

/** A feed of the output; by default the one with bodies. */
export const readFeed = (cwd: string, path = 'out/full.json'): FeedJson =>
  JSON.parse(readFileSync(join(cwd, path), 'utf8')) as FeedJson;

/** The titles in the feed of an output folder; none as long as there is no feed. */
export const titlesOf = (cwd: string, out: string): string[] =>
  existsSync(join(cwd, out, 'feed.json')) ? readFeed(cwd, `${out}/feed.json`).items.map(({ title }) => title) : [];

/** The one item of the feed in `out`. */
export function onlyItem(cwd: string): Item {
  const [item] = readFeed(cwd).items;
  if (!item) throw new Error('the feed has no items');
  return item;
}

/** The only item of a build of one post. */
export async function itemOf(t: TestContext, markdown: string, options: Partial<BuildOptions> = {}): Promise<Item> {
  const cwd = folderOf(t, { 'posts/a-post.md': markdown });
  const { messages } = await buildIn(cwd, options);
  const [item] = readFeed(cwd).items;
  if (!item) throw new Error(messages.map(({ text }) => text).join('\n'));
  return item;
}

/** Path → content of all files in a folder. */
export function contentsOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const files = paths.filter((path) => statSync(path).isFile()).sort();
  return new Map(files.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}

/** Collects what is reported, as `severity code`. */
export function collect(): { report: Report; found: string[]; texts: string[]; offsets: number[] } {
  const found: string[] = [];
  const texts: string[] = [];
  const offsets: number[] = [];
  const report: Report = (severity, code, text, offset = 0) => {
    found.push(`${severity} ${code}`);
    texts.push(text);
    offsets.push(offset);
  };
  return { report, found, texts, offsets };
}

export const withCode = (messages: readonly Message[], code: string): Message[] =>
  messages.filter((message) => message.code === code);

/** A one-pixel-high GIF of a given width. */
export const gif = (width: number, height = 1): Uint8Array =>
  Buffer.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, width & 255, width >> 8, height & 255, height >> 8, 0, 0, 0, 0x3b]);
