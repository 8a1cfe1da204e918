import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Compilation } from './compile.js';
import { feedFiles, type FeedOptions } from './feed-json.js';
import type { Message } from './messages.js';
import { FRAME_CSS, FRAME_JS, HEADERS, PAGE_CSS } from './page-assets.js';
import { articlePage, embedPage, indexPage, oembed, type PageOptions } from './pages.js';
import { atRoot, pageAtRoot, rootFor } from './urls.js';

/** A file of the output: its text, or the absolute path of the file to copy. */
export type OutputFile = { readonly text: string } | { readonly copyOf: string };

// Beside this module once it is built, and in the build when it runs from its source.
const WIDGET_FOLDERS = ['../cdn/', '../../dist/cdn/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

function widgetFiles(messages: Message[]): [string, OutputFile][] {
  for (const folder of WIDGET_FOLDERS) {
    try {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/')).sort();
      if (paths.includes('tiktok-refugee.js')) return paths.map((path) => [`widgets/${path}`, { copyOf: join(folder, path) }]);
    } catch {
      continue;
    }
  }
  const text = 'the widgets are not built, so the pages of the output show plain links; run "npm run build" and build again';
  messages.push({ file: 'widgets', line: 1, column: 1, severity: 'warning', code: 'no-widgets', text });
  return [];
}

/** Everything that belongs into the output folder: path → file. */
export function siteFiles(
  { articles, images }: Compilation,
  options: FeedOptions & PageOptions,
  messages: Message[],
): Map<string, OutputFile> {
  const files = new Map<string, OutputFile>();
  const add = (path: string, text: string): void => {
    files.set(path, { text: atRoot(text, rootFor(path, options.site)) });
  };
  const addPage = (path: string, text: string): void => {
    files.set(path, { text: pageAtRoot(text, path, options.site) });
  };
  for (const [path, text] of feedFiles(articles, options)) add(path, text);
  addPage('index.html', indexPage(articles, options));
  add('assets/page.css', PAGE_CSS);
  add('embed/frame.css', FRAME_CSS);
  add('embed/frame.js', FRAME_JS);
  add('_headers', HEADERS);
  for (const article of articles) {
    const { slug } = article;
    const feed = files.get(`posts/${slug}.json`);
    addPage(`posts/${slug}/index.html`, articlePage(article, options));
    if (feed && 'text' in feed) addPage(`embed/${slug}.html`, embedPage(article, feed.text, options));
    if (options.site) add(`oembed/${slug}.json`, oembed(article, options));
  }
  for (const [path, copyOf] of images) files.set(path, { copyOf });
  for (const [path, file] of widgetFiles(messages)) files.set(path, file);
  return files;
}
