import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly customElements: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly sideEffects: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Puts the package, as `npm pack` writes it, into `node_modules` of a folder, beside what it declares to need. */
export async function installPackage(folder: string): Promise<{ installed: string; manifest: Manifest }> {
  const shell = process.platform === 'win32';
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root, shell });
  const archive = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error('npm pack wrote no archive');
  await run('tar', ['-xzf', archive], { cwd: folder });
  const manifest = JSON.parse(fs.readFileSync(join(folder, 'package/package.json'), 'utf8')) as Manifest;
  const installed = join(folder, 'node_modules', manifest.name);
  fs.mkdirSync(dirname(installed));
  fs.renameSync(join(folder, 'package'), installed);
  // With React come its types, where there is TypeScript.
  for (const dependency of [...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }), '@types/react']) {
    fs.mkdirSync(dirname(join(folder, 'node_modules', dependency)), { recursive: true });
    fs.symlinkSync(join(root, 'node_modules', dependency), join(folder, 'node_modules', dependency), 'junction');
  }
  return { installed, manifest };
}
