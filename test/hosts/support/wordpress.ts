/** A WordPress of one's own: Debian's packages, a database on loopback, PHP's own server. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from './free-port.js';

const run = promisify(execFile);
const SOURCE = '/usr/share/wordpress';
const COMMANDS = fileURLToPath(new URL('wordpress.php', import.meta.url));

const has = (program: string): boolean =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'].some((folder) => existsSync(join(folder, program)));

/** The Debian packages that are not installed. */
export const missingForWordPress = (): string[] => [
  ...(existsSync(join(SOURCE, 'wp-load.php')) ? [] : ['wordpress']),
  ...(has('php') ? [] : ['php-cli']),
  ...(has('mariadbd') ? [] : ['mariadb-server']),
];

/** A theme that is a loop and a sidebar; `?dark` is a dark page. */
const THEME = `<!doctype html><html <?php language_attributes(); ?> style="color-scheme: <?php echo isset( $_GET['dark'] ) ? 'dark' : 'light'; ?>">
<head><meta charset="utf-8"><?php wp_head(); ?></head><body><main style="max-width: 620px"><?php
while ( have_posts() ) { the_post(); the_content(); } ?></main><aside style="width: 326px"><?php dynamic_sidebar( 'side' ); ?></aside><?php wp_footer(); ?></body></html>`;

/** Lets this WordPress fetch from the tests' server, which lies where a public one must fetch nothing. */
const LOCAL = `<?php
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', static function ( $ports ) { $ports[] = (int) getenv( 'SITE_PORT' ); return $ports; } );`;

const config = (port: number): string => `<?php
define( 'DB_NAME', 'wordpress' ); define( 'DB_USER', 'root' ); define( 'DB_PASSWORD', '' ); define( 'DB_HOST', '127.0.0.1:${port}' );
define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' ); define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', false ); $table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';`;

export interface WordPress {
  readonly origin: string;
  /** Folder of the plugins. */
  readonly plugins: string;
  /** Runs a command of `wordpress.php`. */
  command<T>(name: string, input?: object): Promise<T>;
  close(): Promise<void>;
}

/** @param sitePort - that of the server that it may fetch from */
export async function startWordPress(sitePort: number): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const site = join(folder, 'site');
  const data = join(folder, 'data');
  const children: ChildProcess[] = [];
  const env = {
    ...process.env,
    PATH: `${process.env['PATH'] ?? ''}:/usr/sbin`,
    SITE_PORT: String(sitePort),
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const start = (program: string, ...args: string[]): void => {
    children.push(spawn(program, args, { env, stdio: 'ignore', detached: true }));
  };
  const close = async (): Promise<void> => {
    for (const { pid } of children) if (pid !== undefined) process.kill(-pid, 'SIGTERM');
    for (const child of children) if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [database, http] = await Promise.all([freePort(), freePort()]);
    const user = `--user=${userInfo().username}`;
    await run('mariadb-install-db', ['--no-defaults', user, `--datadir=${data}`, '--auth-root-authentication-method=normal'], {
      env,
    });
    const socket = `--socket=${join(folder, 'socket')}`;
    const own = ['--no-defaults', user, `--datadir=${data}`, socket, `--port=${database}`, '--bind-address=127.0.0.1'];
    start('mariadbd', ...own, '--innodb-flush-log-at-trx-commit=0');
    cpSync(SOURCE, site, { recursive: true, dereference: true, filter: (path) => !path.endsWith('/wp-content/languages') });
    const content = join(site, 'wp-content');
    for (const path of ['mu-plugins', 'themes/host', 'plugins', 'uploads']) mkdirSync(join(content, path), { recursive: true });
    writeFileSync(join(site, 'wp-config.php'), config(database));
    writeFileSync(join(content, 'mu-plugins/local.php'), LOCAL);
    writeFileSync(join(content, 'themes/host/style.css'), '/* Theme Name: Host */');
    writeFileSync(join(content, 'themes/host/index.php'), THEME);
    writeFileSync(
      join(content, 'themes/host/functions.php'),
      `<?php register_sidebar( array( 'id' => 'side', 'name' => 'Side' ) );`,
    );
    for (let tries = 0; ; tries += 1) {
      try {
        await run('mariadb', ['--no-defaults', socket, '-uroot', '-e', 'CREATE DATABASE IF NOT EXISTS wordpress'], { env });
        break;
      } catch (error) {
        if (tries > 60) throw error;
        await setTimeout(500);
      }
    }
    const origin = `http://127.0.0.1:${http}`;
    const command = async <T>(name: string, input: object = {}): Promise<T> => {
      const { stdout } = await run('php', [COMMANDS, site, name, JSON.stringify(input)], { env });
      return JSON.parse(stdout.slice(stdout.search(/["\d[{]/))) as T;
    };
    await command('install', { url: origin });
    start('php', '-S', `127.0.0.1:${http}`, '-t', site);
    return { origin, plugins: join(content, 'plugins'), command, close };
  } catch (error) {
    await close();
    throw error;
  }
}
