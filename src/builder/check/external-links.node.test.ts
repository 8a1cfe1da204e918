import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf, post } from '../shared/fixtures.test.support.js';
import { checkPosts } from './check.js';

test('asks for each link elsewhere once, with HEAD and then GET, and remembers the response', async (t) => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const status =
      request.url === '/gone'
        ? 404
        : request.url === '/closed'
          ? 403
          : request.method === 'HEAD' && request.url === '/get'
            ? 405
            : 200;
    response.writeHead(status).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Words that say where a link leads, as it is on this computer.
  const link = (url: string): string => `[127.0.0.1](${url})`;
  const body = ['good#a', 'good#b', 'gone', 'gone', 'get', 'closed'].map((path) => link(`${site}/${path}`)).join(' ');
  const cwd = folderOf(t, {
    'posts/a.md': post(`${body} ${link('http://127.0.0.1:1/')}`),
    'posts/b.md': post(link(`${site}/gone`), '', 'B'),
  });
  const external = { delay: 0, timeout: 5000, cacheFile: join(cwd, 'cache.json') };
  const check = async (): Promise<string[]> =>
    (await checkPosts(['posts'], { cwd, external })).map(
      ({ file, code, text }) => `${file} ${code} ${/ (\d{3}|response) /.exec(text)?.[1]}`,
    );
  const expected = [
    'posts/a.md dead-external-link 404',
    'posts/a.md unchecked-link 403',
    'posts/a.md dead-external-link response',
    'posts/b.md dead-external-link 404',
  ];
  assert.deepEqual(await check(), expected);
  const once = ['HEAD /good', 'HEAD /gone', 'GET /gone', 'HEAD /get', 'GET /get', 'HEAD /closed', 'GET /closed'];
  assert.deepEqual(requests, once);
  assert.deepEqual(await check(), expected);
  assert.deepEqual(requests, once);
});
