// Everything the server has: the built feeds, the pages, and their scripts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../src/tooling/ensure-install.mjs';
import { articles, writeArticles } from './articles.mjs';
import { slug, times } from './host-page.mjs';
import { BLANK_URL, pageUrl, rows } from './rows.mjs';
import { handWritten, peerScripts } from './scripts.mjs';
import { Files } from './server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Runs `tiktok-refugee build` on generated articles. */
async function buildSite(name, made, { photos, pageSize = 20 }, folder) {
  const [source, site] = [join(folder, `${name}-articles`), join(folder, name)];
  await writeArticles(source, made, photos);
  const options = ['--out', site, '--site', new URL('./', pageUrl(name, 'floor')).href, '--title', 'Bench'];
  const args = [join(root, 'dist/builder/cli/main.js'), 'build', source, ...options, '--page-size', String(pageSize)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tiktok-refugee build failed:\n${stdout}${stderr}`);
  return site;
}

const itemsOf = (site, count) =>
  times(count, (i) => JSON.parse(readFileSync(join(site, `posts/${slug(i)}.json`), 'utf8')).items[0]);

function addFolder(files, base, folder, wanted = () => true) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (entry.isFile() && wanted(name)) files.add(base + name, readFileSync(path));
  }
}

/** What a built folder holds for widgets; of the posts those that the works show. */
function addSite(files, base, site, count, widgets) {
  for (const name of ['images', 'widgets']) {
    addFolder(files, `${base}${name}/`, (name === 'widgets' && widgets) || join(site, name), (path) => !path.endsWith('.md'));
  }
  addFolder(files, base, site, (name) => /^feed(\/\d+)?\.json$/.test(name));
  const shown = [...Array(Math.min(count, 50)).keys(), count - 1];
  for (const name of shown.map((i) => `posts/${slug(i)}.json`)) files.add(base + name, readFileSync(join(site, name)));
}

/** Adds a row's pages. Gives those that cannot be shown, and why. */
function addPages(files, base, row, content) {
  const skipped = [];
  for (const [name, { html, files: further, answer }] of Object.entries(rows[row].pages)) {
    try {
      files.add(pageUrl(row, name), html(content), undefined, answer);
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
  for (const [address, text, type] of [...handWritten(), ...(peers ? await peerScripts() : [])]) {
    files.add(new URL(address, BLANK_URL).href, text, type);
  }
  const folder = mkdtempSync(join(tmpdir(), 'tiktok-refugee-bench-'));
  try {
    for (const name of names) {
      const { feed } = rows[name];
      const base = new URL('./', pageUrl(name, 'floor')).href;
      const made = articles(feed);
      const site = await buildSite(name, made, feed, folder);
      const items = itemsOf(site, feed.count);
      addSite(files, base, site, feed.count, widgets);
      skipped.push(...addPages(files, base, name, { site, items, bodies: made.map(({ body }) => body) }));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { files, skipped };
}
