/**
 * Measures `tiktok-refugee build` beside Eleventy on the same generated posts, in turns, and a rebuild of `--watch`; and
 * `tiktok-refugee check` beside the time that `remark` needs to parse as many posts. Build the package first. The others are
 * looked for in `--modules`: @11ty/eleventy unified remark-parse remark-gfm remark-frontmatter.
 *
 *   node test/bench/builder/run.mjs --modules test/bench/node_modules [--posts 10000] [--rounds 5]
 */
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writePosts } from './posts.mjs';

const { values } = parseArgs({
  options: {
    modules: { type: 'string', default: 'test/bench/node_modules' },
    posts: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
  },
});
const count = Number(values.posts);
const rounds = Number(values.rounds);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const cli = join(root, 'dist/builder/cli/main.js');
const eleventy = resolve(values.modules, '@11ty/eleventy/cmd.cjs');
const remark = fileURLToPath(new URL('remark.mjs', import.meta.url));
const modules = resolve(values.modules);
for (const path of [cli, eleventy, join(modules, 'remark-gfm')]) if (!existsSync(path)) throw new Error(`${path} is missing`);
const folder = mkdtempSync(join(tmpdir(), 'bench-builder-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const LAYOUT = `const escape = (text) => String(text).replace(/[&<>"]/g, (character) => '&#' + character.charCodeAt(0) + ';');
exports.render = ({ title, content }) => \`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>\${escape(title)}</title></head>
<body><main><h1>\${escape(title)}</h1>\${content}</main></body></html>\`;
`;

// Told by the process itself when it ends.
const TELL = `data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();
process.stderr.write('\\nusage '+JSON.stringify({maxRSS,cpu:(userCPUTime+systemCPUTime)/1e6}))})`;

/** Runs a Node program to its end: seconds of wall clock and of processor time, greatest resident set in MB. */
function run(args) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', TELL, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let text = '';
  child.stderr.on('data', (chunk) => (text += chunk));
  return new Promise((done, fail) => {
    child.on('close', (status) => {
      const usage = JSON.parse(/usage (\{.*\})/.exec(text)?.[1] ?? 'null');
      if (status !== 0 || !usage) fail(new Error(text));
      else done({ seconds: (performance.now() - start) / 1000, cpu: usage.cpu, megabytes: usage.maxRSS / 1024 });
    });
  });
}

const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
};
const of = (results, name) => median(results.map((result) => result[name]));

/** Prepares posts for both; gives a function for each that builds them afresh. */
function prepare(posts) {
  const [ours, theirs] = [`posts-${posts}`, `eleventy-${posts}`].map((name) => join(folder, name));
  writePosts(ours, posts);
  cpSync(ours, theirs, { recursive: true });
  mkdirSync(join(theirs, '_includes'));
  writeFileSync(join(theirs, '_includes/post.11ty.cjs'), LAYOUT);
  // Eleventy wants its configuration in the working directory's reach.
  cpSync(new URL('eleventy.config.mjs', import.meta.url), join(folder, 'eleventy.config.mjs'));
  const afresh = (out, args) => {
    rmSync(join(folder, out), { recursive: true, force: true });
    return run(args);
  };
  return {
    ours: () => afresh('out', [cli, 'build', ours, '--out', 'out']),
    check: () => run([cli, 'check', ours]),
    remark: () => run([remark, modules, ours]),
    theirs: () => afresh('site', [eleventy, '--config=eleventy.config.mjs', `--input=${theirs}`, '--output=site']),
    folder: ours,
  };
}

/** Seconds from a change of one post to the rebuilt output, in a process that watches, and those of its first build. */
async function watch(posts) {
  const { createBuilder } = await import(new URL('dist/builder/write/build-feed.js', `file://${root}`).href);
  const build = createBuilder({ inputs: [posts], out: join(folder, 'watched') });
  const timed = async () => {
    const start = performance.now();
    const { ok } = await build();
    if (!ok) throw new Error('the build failed');
    return (performance.now() - start) / 1000;
  };
  const first = await timed();
  const again = [];
  for (let round = 0; round < rounds; round += 1) {
    appendFileSync(
      join(posts, String(round % Math.ceil(count / 100)), `post-${(round % Math.ceil(count / 100)) * 100}.md`),
      '\nMore.\n',
    );
    again.push(await timed());
  }
  return { first, again: median(again) };
}

const large = prepare(count);
const small = prepare(count / 10);
const results = { ours: [], theirs: [], ourSmall: [], check: [], remark: [] };
for (let round = 0; round < rounds; round += 1) {
  results.ours.push(await large.ours());
  results.theirs.push(await large.theirs());
  results.ourSmall.push(await small.ours());
  results.check.push(await small.check());
  results.remark.push(await small.remark());
  const ratio = results.ours.at(-1).seconds / results.theirs.at(-1).seconds;
  process.stderr.write(`round ${round + 1}: ${ratio.toFixed(2)}\n`);
}
const row = (name, list) =>
  `| ${name} | ${of(list, 'seconds').toFixed(2)} | ${of(list, 'cpu').toFixed(2)} | ${of(list, 'megabytes').toFixed(0)} |`;
const ratios = (ours, theirs, name) => median(ours.map((result, i) => result[name] / theirs[i][name])).toFixed(2);
const all = (ours, theirs) =>
  `${ratios(ours, theirs, 'seconds')} of the time, ${ratios(ours, theirs, 'cpu')} of the processor time, ${ratios(ours, theirs, 'megabytes')} of the memory`;
const { first, again } = await watch(large.folder);
console.log(`| medians of ${rounds} rounds | seconds | processor seconds | MB |
|---|---|---|---|
${row(`tiktok-refugee build, ${count} posts`, results.ours)}
${row(`Eleventy, ${count} posts`, results.theirs)}
${row(`tiktok-refugee build, ${count / 10} posts`, results.ourSmall)}
${row(`tiktok-refugee check, ${count / 10} posts`, results.check)}
${row(`remark parsing ${count / 10} posts`, results.remark)}

build to Eleventy: ${all(results.ours, results.theirs)}
check to remark: ${all(results.check, results.remark)}
rebuild after a change of one post: ${again.toFixed(3)} s, ${((100 * again) / first).toFixed(1)} % of the ${first.toFixed(2)} s of the first build`);
