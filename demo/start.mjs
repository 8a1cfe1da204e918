// `npm start`: installs and builds what is missing, builds the demo's feed, and serves the demo. Needs Node alone.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { isBuildStale, buildAll } from '../src/tooling/build.mjs';
import { ensureInstall, root } from '../src/tooling/ensure-install.mjs';

const firstPort = 4173;
const lastPort = firstPort + 100;
const feed = join(root, 'demo/site/feed');

async function build() {
  if (isBuildStale()) {
    console.log('Building the widgets…');
    await buildAll();
  }
  // What an earlier version built there has no list of its files, and nobody's are among them.
  rmSync(feed, { recursive: true, force: true });
  const cli = join(root, 'dist/builder/cli/main.js');
  const result = spawnSync(process.execPath, [cli, 'build', 'demo/posts', '--out', feed, '--title', 'TikTok Refugee'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (result.status !== 0) throw new Error('The feed of the demo was not built. Correct the errors above, then start again.');
}

async function createDemo() {
  const { default: sirv } = await import('sirv');
  const pages = sirv(join(root, 'demo'), { dev: true });
  // Other pages on this machine may try the widgets too.
  const output = sirv(feed, { dev: true, setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*') });
  return createServer((request, response) => {
    const notFound = () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    if (!request.url?.startsWith('/feed/')) return pages(request, response, notFound);
    request.url = request.url.slice('/feed'.length);
    return output(request, response, notFound);
  });
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

async function listenSomewhere(server) {
  const wanted = process.env['PORT'];
  if (wanted !== undefined) return listen(server, Number(wanted));
  for (let port = firstPort; port < lastPort; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`All ports from ${firstPort} to ${lastPort - 1} are in use. Choose another with PORT=….`);
}

try {
  ensureInstall();
  await build();
  const server = await createDemo();
  const port = await listenSomewhere(server);
  console.log(`\n  The demo is at http://127.0.0.1:${port}/\n  Press Ctrl+C to stop it.`);
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${process.env['PORT']} is in use. Choose another with PORT=….` : error.message,
  );
  process.exitCode = 1;
}
