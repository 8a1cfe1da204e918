/**
 * Parses all Markdown files of a folder with `remark`: GitHub's Markdown with front matter, which is what `check` reads.
 *
 *   node remark.mjs <folder of node_modules> <folder>
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, folder] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(resolve(modules, name, 'index.js')).href);
const { unified } = await load('unified');
const plugins = await Promise.all(['remark-parse', 'remark-gfm', 'remark-frontmatter'].map(load));
const processor = plugins.reduce((each, plugin) => each.use(plugin.default), unified());
for (const name of readdirSync(folder, { recursive: true }))
  if (name.endsWith('.md')) processor.parse(readFileSync(join(folder, name), 'utf8'));
