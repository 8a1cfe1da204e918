// Everything the server has: the built feeds, the pages, and their scripts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../support/ensure-install.mjs';
import { writeArticles } from './articles.mjs';
import { rows } from './rows.mjs';
import { Files } from './server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Runs `tiktok-refugee build` on generated articles. */
function buildSite(name, { count, tags, pageSize = 20 }, folder) {
  const [source, site] = [join(folder, `${name}-articles`), join(folder, name)];
  writeArticles(source, { count, tags });
  const options = ['--out', site, '--site', `https://bench.test/${name}/`, '--title', 'Bench', '--page-size', String(pageSize)];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/builder/cli.js'), 'build', source, ...options],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`tiktok-refugee build failed:\n${stdout}${stderr}`);
  return site;
}

/** The feed of a page without a library: one file with all bodies in it, which is what feeds usually are. */
function fullFeed(site) {
  const posts = readdirSync(join(site, 'posts'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const items = posts.flatMap((name) => JSON.parse(readFileSync(join(site, 'posts', name), 'utf8')).items);
  const { title, home_page_url } = JSON.parse(readFileSync(join(site, 'feed.json'), 'utf8'));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, home_page_url, items });
}

/**
 * @param {string[]} names of rows.
 * @param {string} [widgets] folder of another build of the widgets to measure, like dist/cdn.
 * @returns {Files}
 */
export function filesFor(names, widgets) {
  const files = new Files();
  const folder = mkdtempSync(join(tmpdir(), 'tiktok-refugee-bench-'));
  try {
    files.add('bench.test/blank.html', '<!doctype html><title>Blank</title><link rel="icon" href="data:,">');
    files.add('bench.test/host.css', readFileSync(join(here, 'pages/host.css')));
    files.addFolder('bench.test/scripts', join(here, 'pages'), (name) => name.startsWith('floor-'));
    mkdirSync(folder, { recursive: true });
    for (const name of names) {
      const { site: wanted, pages } = rows[name];
      const site = buildSite(name, wanted, folder);
      const served =
        /^(feed|posts\/article-\d+|embed\/article-00001|feed\/\d+|.*\.[a-f0-9]{8})\.|^widgets\/|^images\/|^embed\/frame/;
      files.addFolder(`bench.test/${name}`, site, (path) => served.test(path) && !(widgets && path.startsWith('widgets/')));
      if (widgets) files.addFolder(`bench.test/${name}/widgets`, widgets);
      files.add(`bench.test/${name}/full.json`, fullFeed(site));
      for (const [page, { html }] of Object.entries(pages)) files.add(`bench.test/${name}/${page}.html`, html(site));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return files;
}
