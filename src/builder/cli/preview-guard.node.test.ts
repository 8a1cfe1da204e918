import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addFiles, folderOf, post } from '../shared/fixtures.test.support.js';
import { UsageError } from '../shared/messages.js';
import { startPreview, type Preview } from './preview-server.js';

let preview: Preview;
let port: number;
let cwd: string;

before(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'preview-guard-'));
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
  addFiles(cwd, { 'posts/a.md': post('Secret words. ![a](a.svg)'), 'posts/a.svg': picture, 'posts/.env': 'SECRET=1' });
  preview = await startPreview({ folder: 'posts', cwd, hosts: ['Preview.Example', 'bücher.example'] });
  port = Number(new URL(preview.url).port);
});

after(async () => {
  await preview.close();
  rmSync(cwd, { recursive: true });
});

/** Sends these bytes, as no client would, and gives the head and the body of the answer. */
async function ask(lines: readonly string[]): Promise<{ status: number; head: string; body: string }> {
  const socket = connect(port, '127.0.0.1').setTimeout(5000, () => socket.destroy());
  let text = '';
  socket.setEncoding('latin1').on('data', (part: string) => (text += part));
  socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`, 'latin1');
  await once(socket, 'close');
  const [head = '', ...body] = text.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), head, body: body.join('\r\n\r\n') };
}

const get = (path: string, host = `localhost:${port}`): ReturnType<typeof ask> => ask([`GET ${path} HTTP/1.1`, `Host: ${host}`]);

const PATHS = ['/', '/posts/a/', '/posts/a.json', '/feed.json', '/__preview/preview.js', '/__preview/page.css'];

for (const host of [
  'localhost:PORT',
  '127.0.0.1:PORT',
  '[::1]:PORT',
  'LOCALHOST:PORT',
  'preview.example',
  'PREVIEW.example:443',
  'xn--bcher-kva.example:8443',
]) {
  test(`answers the host ${host}`, async () => {
    for (const path of PATHS) assert.equal((await get(path, host.replace('PORT', String(port)))).status, 200, path);
  });
}

for (const host of [
  'evil.example',
  'evil.example:PORT',
  'localhost',
  'localhost:1',
  'localhost:PORT.evil.example',
  'localhost.evil.example:PORT',
  'evil-localhost:PORT',
  'localhost:PORT@evil.example',
  'evil.example@localhost:PORT',
  'localhost:PORT:PORT',
  '127.0.0.1.nip.io:PORT',
  '127.1:PORT',
  '2130706433:PORT',
  '0.0.0.0:PORT',
  '[::ffff:127.0.0.1]:PORT',
  'localhost.:PORT',
  'sub.preview.example',
  'preview.example.evil.example',
  '',
]) {
  test(`does not answer the host "${host}"`, async () => {
    for (const path of [...PATHS, '/__preview/events', '/nothing']) {
      const { status, body } = await get(path, host.replaceAll('PORT', String(port)));
      assert.equal(status, 403, path);
      assert.match(body, /This preview is not for the host .*; open http:\/\/localhost:\d+\/, or start the preview with --host/);
      assert.doesNotMatch(body, /Secret/);
    }
  });
}

test('what other names a request has for its host do not count', async () => {
  const own = `Host: localhost:${port}`;
  assert.equal((await ask(['GET / HTTP/1.1', 'Host: evil.example', `X-Forwarded-Host: localhost:${port}`])).status, 403);
  assert.notEqual((await ask([`GET http://localhost:${port}/ HTTP/1.1`, 'Host: evil.example'])).status, 200);
  assert.notEqual((await ask(['GET http://evil.example/ HTTP/1.1', own])).status, 200);
  assert.notEqual((await ask(['GET / HTTP/1.1', 'Host: evil.example', own])).status, 200);
  assert.notEqual((await ask(['GET / HTTP/1.0'])).status, 200);
});

for (const path of [
  '/.tiktok-refugee',
  '/%2etiktok-refugee',
  '/%2Etiktok-refugee',
  '/%252etiktok-refugee',
  '/%25252etiktok-refugee',
  '/posts/../.tiktok-refugee',
  '/posts/%2e%2e/%2etiktok-refugee',
  '/posts%2f..%2f.tiktok-refugee',
  '/posts%5c..%5c.tiktok-refugee',
  '/posts\\..\\.tiktok-refugee',
  '//.tiktok-refugee',
  '/./.tiktok-refugee',
  '/.tiktok-refugee?a',
  '/.tiktok-refugee/',
  '/feed.json%00/../.tiktok-refugee',
  '/.tiktok-refugee%00.html',
  '/..%2f..%2fposts/.env',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/../../../etc/passwd',
  '/..%c0%af..%c0%afetc/passwd',
  '/%',
  '/posts/a/..',
  'feed.json',
  '*',
]) {
  test(`serves no file by ${path}`, async () => {
    const { status, body } = await get(path);
    assert.ok(status === 404 || status === 400, String(status));
    assert.doesNotMatch(body, /tiktok-refugee build|SECRET|root:|folder posts/);
  });
}

test('answers are for its own pages alone', async () => {
  for (const path of [...PATHS, '/nothing']) {
    const { head } = await get(path);
    assert.match(head, /^cross-origin-resource-policy: same-origin$/im, path);
    assert.match(head, /^x-content-type-options: nosniff$/im, path);
    assert.doesNotMatch(head, /access-control/i, path);
  }
});

test('can only be read', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
    assert.equal((await ask([`${method} / HTTP/1.1`, `Host: localhost:${port}`])).status, 405, method);
  }
});

test('pictures have the policy that hosts give them', async () => {
  const [, path = ''] = /src="\.\.\/\.\.(\/images\/[^"]+)"/.exec((await get('/posts/a/')).body) ?? [];
  assert.match((await get(path)).head, /^content-security-policy: default-src 'none'.*; sandbox$/im);
});

for (const host of ['http://a.example', 'a.example:80', 'a.example/', '', 'a b', 'user@a.example', '*']) {
  test(`refuses --host "${host}"`, async (t) => {
    const start = startPreview({ folder: 'posts', cwd: folderOf(t, { 'posts/a.md': post('Text.') }), hosts: [host] });
    t.after(async () => (await start.catch(() => undefined))?.close());
    await assert.rejects(start, (error) => error instanceof UsageError && error.message.startsWith('--host must be a name'));
  });
}
