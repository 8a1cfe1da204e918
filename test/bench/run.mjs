/*
 * `npm run bench`: the widgets, a page without any library (the floor), and what else there is, on the same work.
 *
 *   npm run bench                                        all, 15 rounds; writes docs/benchmarks.md and its plot
 *   npm run bench -- --only article,cards-20             these rows
 *   npm run bench -- --rounds 3 --ours-only              fewer rounds; the floor and the widgets alone
 *   npm run bench -- --network "slow 4G"                 one of the two networks
 *   npm run bench -- --widgets ../other/dist/cdn         another build of the widgets
 *   npm run bench -- --out table.md                      the tables go there
 *   npm run bench -- --profile cards-1000                where the time goes, of the floor and of the widgets
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAll, isBuildStale } from '../../src/tooling/build.mjs';
import { ensureInstall, isInstallStale, lockedPackages, root } from '../../src/tooling/ensure-install.mjs';
import { measure, networks } from './measure.mjs';
import { plot } from './plot.mjs';
import { profile } from './profile.mjs';
import { documentation, summary, tables } from './report.mjs';
import { rows } from './rows.mjs';
import { randomFrom, shuffled } from './statistics.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

function usage(message) {
  console.error(message);
  process.exit(2);
}

const known = {
  'only': { type: 'string' },
  'rounds': { type: 'string', default: '15' },
  'seed': { type: 'string', default: '1' },
  'network': { type: 'string' },
  'ours-only': { type: 'boolean', default: false },
  'widgets': { type: 'string' },
  'out': { type: 'string' },
  'profile': { type: 'string' },
};

function options() {
  let values;
  try {
    ({ values } = parseArgs({ options: known }));
  } catch (error) {
    usage(error.message);
  }
  const { only, network, rounds, seed, widgets, out } = values;
  const names = (values.profile ?? only)?.split(',').map((name) => name.trim()) ?? Object.keys(rows);
  const unknown = names.find((name) => !(name in rows));
  if (unknown !== undefined) usage(`There is no row '${unknown}'. Rows: ${Object.keys(rows).join(', ')}.`);
  if (network !== undefined && !(network in networks)) usage(`--network is one of: ${Object.keys(networks).join(', ')}.`);
  if (!/^[1-9]\d*$/.test(rounds) || !/^\d+$/.test(seed)) usage('--rounds and --seed are whole numbers.');
  return {
    names,
    networks: network === undefined ? Object.keys(networks) : [network],
    rounds: Number(rounds),
    seed: Number(seed),
    peers: !values['ours-only'] && values.profile === undefined,
    widgets: widgets && resolve(widgets),
    out: out && resolve(out),
    profiles: values.profile !== undefined,
    // What stands in the documentation is all of it, of this build.
    isWhole: !only && network === undefined && !values['ours-only'] && !widgets && values.profile === undefined,
  };
}

function installPeers() {
  if (
    !isInstallStale(lockedPackages('test/bench/package-lock.json'), lockedPackages('test/bench/node_modules/.package-lock.json'))
  )
    return;
  console.log('Installing what the bench compares with (npm ci in test/bench)…');
  const options = { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status !== 0) throw new Error('npm ci in test/bench failed (see above).');
}

/** Pages that cannot be measured, and why. */
class LeftOut {
  #reasons = new Map();

  add(row, page, why) {
    this.#reasons.set(`${rows[row].title}, ${page}`, why);
    console.warn(`Left out: ${rows[row].title}, ${page}: ${why}`);
  }

  has(row, page) {
    return this.#reasons.has(`${rows[row].title}, ${page}`);
  }

  get lines() {
    return [...this.#reasons].map(([page, why]) => `${page}: ${why}`);
  }
}

/** All pages once, in random order: those of a work and network one after the other, since the machine's mood changes. */
function order(chosen, leftOut, random) {
  const groups = chosen.names.flatMap((row) => chosen.networks.map((network) => ({ row, network })));
  return shuffled(groups, random).flatMap((group) => {
    const isWanted = ([page, { ours }]) => !leftOut.has(group.row, page) && (chosen.peers || ours || page === 'floor');
    const pages = Object.entries(rows[group.row].pages).filter(isWanted);
    return shuffled(pages, random).map(([page]) => ({ ...group, page }));
  });
}

async function withBrowser(launch, use) {
  const browser = await launch();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** One round: each page once. A page that does not get done is left out from then on. */
async function runRound(browser, views, leftOut) {
  const results = [];
  const look = ({ row, page, network }) => measure(browser, row, page, network);
  // The first page of a browser pays for what is not the page's.
  await look(views[0]).catch(() => {});
  for (const view of views) {
    if (leftOut.has(view.row, view.page)) continue;
    try {
      results.push({ ...view, ...(await look(view)) });
    } catch (error) {
      leftOut.add(view.row, view.page, error.message);
    }
  }
  return results;
}

function write(path, text) {
  mkdirSync(resolve(path, '..'), { recursive: true });
  writeFileSync(path, text);
  console.log(`Wrote ${path}`);
}

/** The packages of test/bench that are compared; the others serve them. */
const compared = [
  ...['zero-md', 'md-block', 'marked', 'dompurify', 'react', 'preact', '@idotj/mastodon-embed-timeline', 'bsky-embed'],
  ...['bluesky-post-embed', 'lite-youtube-embed', 'react-tagcloud', 'wordcloud', 'd3-cloud'],
];

const versions = () =>
  compared.map((name) => {
    const { version } = JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8'));
    return `${name} ${version}`;
  });

async function compare(chosen, launch, leftOut) {
  const random = randomFrom(chosen.seed);
  const results = [];
  for (let round = 1; round <= chosen.rounds; round += 1) {
    const views = order(chosen, leftOut, random);
    const found = await withBrowser(launch, (browser) => runRound(browser, views, leftOut));
    results.push(...found.map((result) => ({ ...result, round })));
    console.log(`Round ${round} of ${chosen.rounds}`);
  }
  const groups = summary(results, rows, chosen.networks);
  const about = {
    browser: await withBrowser(launch, (browser) => browser.version()),
    rounds: chosen.rounds,
    date: new Date().toISOString().slice(0, 10),
    processor: `${cpus().length} × ${cpus()[0].model.trim()}`,
    leftOut: leftOut.lines,
  };
  const text = `${about.date}, ${about.browser}, ${about.rounds} rounds\n\n${tables(groups)}`;
  if (chosen.out) write(chosen.out, text);
  else console.log(text);
  if (!chosen.isWhole) return;
  write(join(root, 'docs/benchmarks.md'), documentation(groups, { ...about, versions: versions() }));
  write(join(root, 'docs/images/benchmarks.svg'), plot(groups));
}

async function profileAll(chosen, launch, files, leftOut) {
  const views = order({ ...chosen, networks: chosen.networks.slice(-1) }, leftOut, randomFrom(chosen.seed));
  const texts = await withBrowser(launch, async (browser) => {
    const found = [];
    for (const { row, page, network } of views) found.push(await profile(browser, files, row, page, network));
    return found;
  });
  const text = `${texts.join('\n\n')}\n`;
  if (chosen.out) write(chosen.out, text);
  else console.log(text);
}

async function main() {
  const chosen = options();
  ensureInstall();
  if (isBuildStale()) await buildAll();
  installPeers();
  // These need what was just installed.
  const [{ default: puppeteer }, { findChromium }, { contentFor }, { serve }] = await Promise.all([
    import('puppeteer-core'),
    import('../support/browser.mjs'),
    import('./content.mjs'),
    import('./server.mjs'),
  ]);
  const leftOut = new LeftOut();
  const { files, skipped } = await contentFor(chosen.names, chosen);
  for (const [row, page, why] of skipped) leftOut.add(row, page, why);
  const server = await serve(files);
  try {
    const found = await findChromium();
    const args = [...found.args, ...server.args, '--window-size=900,900'];
    const launch = () => puppeteer.launch({ ...found, args, defaultViewport: null });
    if (chosen.profiles) await profileAll(chosen, launch, files, leftOut);
    else await compare(chosen, launch, leftOut);
  } finally {
    server.close();
  }
  for (const miss of server.misses) console.warn(`Not found: ${miss}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
}
