// Everything the server has: the built feeds, the pages, and their scripts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../support/ensure-install.mjs';
import { articles, writeArticles } from './articles.mjs';
import { slug } from './host-page.mjs';
import { BLANK_URL, pageUrl, rows } from './rows.mjs';
import { floorScripts, peerScripts } from './scripts.mjs';
import { Files } from './server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Runs `tiktok-refugee build` on generated articles. */
function buildSite(name, made, pageSize, folder) {
  const [source, site] = [join(folder, `${name}-articles`), join(folder, name)];
  writeArticles(source, made);
  const options = ['--out', site, '--site', new URL('./', pageUrl(name, 'floor')).href, '--title', 'Bench'];
  const args = [join(root, 'dist/builder/cli.js'), 'build', source, ...options, '--page-size', String(pageSize)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tiktok-refugee build failed:\n${stdout}${stderr}`);
  return site;
}

const itemsOf = (site, count) =>
  Array.from({ length: count }, (_, i) => JSON.parse(readFileSync(join(site, `posts/${slug(i)}.json`), 'utf8')).items[0]);

/** What a built folder holds for readers; pages of articles and descriptions for oEmbed are no part of the works. */
const isServed = (path) => /^(widgets|images|feed)\/|^feed\.json$|^posts\/[^/]+\.json$/.test(path);

function addSite(files, base, site, widgets) {
  for (const entry of readdirSync(site, { recursive: true })) {
    const path = entry.replaceAll('\\', '/');
    if (!isServed(path) || !/\.\w+$/.test(path) || (widgets && path.startsWith('widgets/'))) continue;
    files.add(base + path, readFileSync(join(site, entry)));
  }
  for (const name of widgets ? readdirSync(widgets) : []) files.add(`${base}widgets/${name}`, readFileSync(join(widgets, name)));
}

/** Adds a row's pages. Gives those that cannot be shown, and why. */
function addPages(files, base, row, content) {
  const skipped = [];
  for (const [name, { html, files: further }] of Object.entries(rows[row].pages)) {
    try {
      files.add(pageUrl(row, name), html(content));
      for (const [address, text, type] of further?.(content) ?? []) files.add(new URL(address, base).href, text, type);
    } catch (error) {
      skipped.push([row, name, error.message]);
    }
  }
  return skipped;
}

/**
 * @param {string[]} names of rows.
 * @param {{widgets?: string, peers: boolean}} options `widgets`: folder of another build of the widgets, like dist/cdn.
 * @returns {Promise<{files: Files, skipped: [row: string, page: string, why: string][]}>}
 */
export async function contentFor(names, { widgets, peers }) {
  const files = new Files();
  const skipped = [];
  files.add(BLANK_URL, '<!doctype html><title>Blank</title><link rel="icon" href="data:,">');
  files.add(new URL('/host.css', BLANK_URL).href, readFileSync(join(here, 'pages/host.css')));
  for (const [address, text, type] of [...floorScripts(), ...(peers ? await peerScripts() : [])]) {
    files.add(new URL(address, BLANK_URL).href, text, type);
  }
  const folder = mkdtempSync(join(tmpdir(), 'tiktok-refugee-bench-'));
  try {
    for (const name of names) {
      const { feed } = rows[name];
      const base = new URL('./', pageUrl(name, 'floor')).href;
      const made = articles(feed);
      const site = buildSite(name, made, feed.pageSize ?? 20, folder);
      const items = itemsOf(site, feed.count);
      addSite(files, base, site, widgets);
      // The feed of pages without a library: one file with all bodies in it, which is what feeds usually are.
      files.add(`${base}full.json`, JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Bench', items }));
      skipped.push(...addPages(files, base, name, { site, items, bodies: made.map(({ body }) => body) }));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { files, skipped };
}
