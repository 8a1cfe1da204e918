/*
 * `npm run bench`: the widgets, a page without any library (the floor), and what else there is, on the same work.
 *
 *   npm run bench                                        all, 15 rounds; writes docs/benchmarks.md
 *   npm run bench -- --only article,cards-20             these rows
 *   npm run bench -- --rounds 3 --ours-only              fewer rounds; the floor and the widgets alone
 *   npm run bench -- --network "slow 4G"                 one of the two networks
 *   npm run bench -- --widgets ../other/dist/cdn         another build of the widgets
 *   npm run bench -- --out table.md                      the tables go there
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAll, isBuildStale } from '../support/build.mjs';
import { ensureInstall } from '../support/ensure-install.mjs';
import { measure, networks } from './measure.mjs';
import { tables } from './report.mjs';
import { rows } from './rows.mjs';
import { randomFrom, shuffled } from './statistics.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

function usage(message) {
  console.error(message);
  process.exit(2);
}

function options() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      rounds: { type: 'string', default: '15' },
      seed: { type: 'string', default: '1' },
      network: { type: 'string' },
      'ours-only': { type: 'boolean', default: false },
      widgets: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const names = values.only?.split(',').map((name) => name.trim()) ?? Object.keys(rows);
  const unknown = names.find((name) => !(name in rows));
  if (unknown !== undefined) usage(`There is no row '${unknown}'. Rows: ${Object.keys(rows).join(', ')}.`);
  return { ...values, names, rounds: Number(values.rounds), seed: Number(values.seed) };
}

function installPeers() {
  if (existsSync(join(here, 'node_modules'))) return;
  console.log('Installing what the bench compares with…');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm install in test/bench failed (see above).');
}

/** All pages once, in random order: the row's pages for one network one after the other, since the machine's mood changes. */
function order({ names, network, 'ours-only': oursOnly }, isLeftOut, random) {
  const groups = names.flatMap((row) =>
    Object.keys(networks)
      .filter((each) => !network || each === network)
      .map((each) => ({ row, network: each })),
  );
  return shuffled(groups, random).flatMap((group) => {
    const wanted = ([page, { ours }]) => !isLeftOut(group.row, page) && (!oursOnly || ours || page === 'floor');
    const pages = Object.entries(rows[group.row].pages).filter(wanted);
    return shuffled(pages, random).map(([page]) => ({ ...group, page }));
  });
}

/** One round: each page once, in a browser of its own. A page that does not get done is left out from then on. */
async function runRound(views, launch, { isLeftOut, leaveOut, onResult }) {
  const browser = await launch();
  try {
    // The first page of a browser pays for what is not the page's.
    const [warmUp] = views;
    await measure(browser, warmUp.row, warmUp.page, warmUp.network).catch(() => {});
    for (const view of views) {
      if (isLeftOut(view.row, view.page)) continue;
      try {
        onResult({ ...view, ...(await measure(browser, view.row, view.page, view.network)) });
      } catch (error) {
        leaveOut(view.row, view.page, error.message);
      }
    }
    return await browser.version();
  } finally {
    await browser.close();
  }
}

async function main() {
  const chosen = options();
  ensureInstall();
  if (isBuildStale()) await buildAll();
  installPeers();
  // What was just installed.
  const [{ default: puppeteer }, { findChromium }, { contentFor }, { serve }] = await Promise.all([
    import('puppeteer-core'),
    import('../support/browser.mjs'),
    import('./content.mjs'),
    import('./server.mjs'),
  ]);
  const left = new Map();
  const isLeftOut = (row, page) => left.has(`${row}: ${page}`);
  const leaveOut = (row, page, why) => {
    left.set(`${row}: ${page}`, why);
    console.warn(`${row}: '${page}' is left out: ${why}`);
  };
  const peers = !chosen['ours-only'];
  const { files, skipped } = await contentFor(chosen.names, { widgets: chosen.widgets && resolve(chosen.widgets), peers });
  for (const [row, page, why] of skipped) leaveOut(row, page, why);
  const server = await serve(files);
  const found = await findChromium();
  const args = [...found.args, ...server.args, '--window-size=900,900'];
  const launch = () => puppeteer.launch({ ...found, args, defaultViewport: null });
  const random = randomFrom(chosen.seed);
  const results = [];
  let version = '';
  try {
    for (let round = 1; round <= chosen.rounds; round += 1) {
      const onResult = (result) => results.push({ ...result, round });
      version = await runRound(order(chosen, isLeftOut, random), launch, { isLeftOut, leaveOut, onResult });
      console.log(`round ${round} of ${chosen.rounds}`);
    }
  } finally {
    server.close();
  }
  for (const miss of server.misses) console.warn(`Not found: ${miss}`);
  const about = `${version}, ${chosen.rounds} rounds, ${new Date().toISOString().slice(0, 10)}`;
  const text = `${about}\n\n${tables(results, rows)}`;
  if (chosen.out) writeFileSync(resolve(chosen.out), text);
  console.log(text);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
}
