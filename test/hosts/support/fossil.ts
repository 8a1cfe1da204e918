/** A Fossil of one's own: Debian's package, a repository in a temporary folder, its own server on loopback. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from './free-port.js';

/** Why Fossil cannot be tested here; `false` where it can. */
export function missingForFossil(): string | false {
  try {
    execFileSync('fossil', ['version'], { stdio: 'ignore' });
    return false;
  } catch {
    return 'install the package fossil to test with Fossil';
  }
}

export interface Fossil {
  readonly origin: string;
  /** Runs a command on the repository. */
  command(args: readonly string[], input?: string): string;
  /** Sets what the administration pages set. */
  set(name: 'default-csp' | 'footer', value: string): void;
  close(): Promise<void>;
}

export async function startFossil(): Promise<Fossil> {
  const folder = mkdtempSync(join(tmpdir(), 'fossil-'));
  const repository = join(folder, 'forum.fossil');
  // Its settings are in the home folder.
  const env = { ...process.env, HOME: folder, USER: 'admin', FOSSIL_USER: 'admin' };
  const run = (args: readonly string[], input = ''): string =>
    execFileSync('fossil', args, { cwd: folder, env, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
  run(['init', '--admin-user', 'admin', repository]);
  const port = await freePort();
  const server = spawn('fossil', ['server', repository, '--localhost', '--port', String(port)], { env, stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(origin);
      break;
    } catch (error) {
      if (tries > 60) throw error;
      await setTimeout(250);
    }
  }
  const command = (args: readonly string[], input = ''): string => run([...args, '-R', repository], input);
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  return {
    origin,
    command,
    set: (name, value) =>
      void command(
        ['sql'],
        `REPLACE INTO config(name, value, mtime) VALUES(${quoted(name)}, ${quoted(value)}, strftime('%s', 'now'));`,
      ),
    close: async () => {
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
