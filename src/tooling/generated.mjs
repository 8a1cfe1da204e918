// The stale check: what is generated and committed must be what its generator writes today.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstall, root } from './ensure-install.mjs';
import { staleEntries } from './generate.mjs';
import { allUnits, translationProblems } from './translations.mjs';

/** Every generator: the npm script that runs it, the folder that it writes to, and what must exist for it to run. */
const generators = [{ script: 'localize', folder: 'src/localization', config: 'lit-localize.json' }];

function contents(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Names of the files that running `generate` changes in `folder`; they are put back as they were. */
export function staleFiles(folder, generate) {
  const before = contents(folder);
  generate();
  const after = contents(folder);
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).sort();
  for (const name of stale) {
    if (before.has(name)) writeFileSync(join(folder, name), before.get(name));
    else rmSync(join(folder, name));
  }
  return stale;
}

function run(script) {
  const shell = process.platform === 'win32';
  const result = spawnSync('npm', ['run', '--silent', script], { cwd: root, encoding: 'utf8', shell });
  if (result.status !== 0) throw new Error(`npm run ${script} failed:\n${result.stdout}${result.stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstall();
  for (const { script, folder, config } of generators.filter((generator) => existsSync(join(root, generator.config)))) {
    const stale = staleFiles(join(root, folder), () => run(script));
    if (stale.length === 0) console.log(`${folder}: up to date (${config})`);
    else {
      console.error(`Out of date: ${stale.map((name) => join(folder, name)).join(', ')}`);
      console.error(`Run \`npm run ${script}\` and commit the result.`);
      process.exitCode = 1;
    }
  }
  const stale = [...(await staleEntries()).keys()];
  if (stale.length === 0) console.log('what names the elements: up to date (src/elements/registry.ts)');
  else {
    console.error(`Out of date: ${stale.join(', ')}`);
    console.error('Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  }
  const problems = [...allUnits()].flatMap(([locale, units]) => translationProblems(locale, units));
  if (problems.length === 0) console.log('src/localization/xliff: complete');
  else {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  }
}
