// `npm run build`: everything that is published, into dist/.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstall, root } from './ensure-install.mjs';
import { elementsManifest } from './manifest.mjs';
import { zip } from './zip.mjs';

const dist = join(root, 'dist');
const cdn = join(dist, 'cdn');
// Written last, so its time is that of the last build that was completed.
const lastOutput = join(cdn, 'sri.json');

function newestTime(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestTime(join(path, name))));
}

/** Whether dist is missing, incomplete or older than what it is built from. */
export function isBuildStale() {
  if (!existsSync(lastOutput)) return true;
  const settings = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'];
  const inputs = ['src', 'docs/elements.md', ...settings];
  return inputs.some((path) => newestTime(join(root, path)) > statSync(lastOutput).mtimeMs);
}

function declarations() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('TypeScript could not write the declarations (see above).'));
    });
  });
}

/** The style sheets that server-rendered widgets link, beside the script, one for each element. */
async function styleSheets() {
  const { WIDGET_TAGS, widgetStyles } = await import(pathToFileURL(join(dist, 'ssr/index.js')).href);
  for (const tag of WIDGET_TAGS) writeFileSync(join(cdn, `${tag}.css`), widgetStyles(tag));
}

/** What tools are to know of the elements. */
async function manifest() {
  const classes = await import(pathToFileURL(join(dist, 'index.js')).href);
  writeFileSync(join(dist, 'custom-elements.json'), `${JSON.stringify(await elementsManifest(classes), null, 2)}\n`);
}

/** Folders of `src/hosts` that hosts take as archives, and where their files are in these. */
const ARCHIVES = { wordpress: 'tiktok-refugee/', discourse: '', mybb: 'inc/plugins/', phpbb: '' };
/** Those that are a file or two. */
const FILES = ['flarum', 'fossil', 'nodebb'];

/** Plugins and the like, for other people's sites to install. */
function hostKits() {
  const source = (name) => join(root, 'src/hosts', name);
  mkdirSync(join(dist, 'hosts'), { recursive: true });
  for (const [name, place] of Object.entries(ARCHIVES)) {
    const entries = readdirSync(source(name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map((entry) => join(entry.parentPath, entry.name));
    const pathIn = (path) => place + path.slice(source(name).length + 1).replaceAll('\\', '/');
    const files = new Map(paths.map((path) => [pathIn(path), readFileSync(path)]));
    writeFileSync(join(dist, `hosts/tiktok-refugee-${name}.zip`), zip(files));
  }
  for (const name of FILES) cpSync(source(name), join(dist, 'hosts', name), { recursive: true });
}

function subresourceIntegrity() {
  const files = readdirSync(cdn)
    .filter((name) => /\.(?:js|css)$/.test(name))
    .sort();
  const integrity = (name) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(cdn, name)))
      .digest('base64')}`;
  return Object.fromEntries(files.map((name) => [name, integrity(name)]));
}

/** Builds dist/ from scratch. Rejects with a sentence when a part fails; dist is then incomplete and {@link isBuildStale}. */
export async function buildAll() {
  const { build } = await import('vite');
  rmSync(dist, { recursive: true, force: true });
  const configFile = join(root, 'vite.config.ts');
  const bundles = async () => {
    const modes = readdirSync(join(root, 'src')).flatMap((name) => /^cdn.*(?=\.ts$)/.exec(name) ?? []);
    const scripts = readdirSync(join(root, 'src/hosts')).flatMap((name) => /^[\w-]+(?=\.ts$)/.exec(name) ?? []);
    for (const mode of ['npm', ...modes, ...scripts.map((name) => `classic-${name}`)]) await build({ root, configFile, mode });
  };
  await Promise.all([declarations(), bundles()]);
  const themes = join(root, 'src/styles/themes');
  if (existsSync(themes)) {
    const isStyle = (path) => statSync(path).isDirectory() || path.endsWith('.css');
    cpSync(themes, join(dist, 'themes'), { recursive: true, filter: isStyle });
  }
  await styleSheets();
  await manifest();
  hostKits();
  chmodSync(join(dist, 'builder/cli/main.js'), 0o755);
  writeFileSync(lastOutput, `${JSON.stringify(subresourceIntegrity(), null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstall();
  try {
    await buildAll();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
