import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { BuildResult } from '../write/build-feed.js';
import { buildIn, folderOf, gif, onlyItem, post, withCode } from '../shared/fixtures.test.support.js';
import { isPrivateAddress } from '../shared/private-addresses.js';

interface Asked {
  readonly path: string;
  readonly match: string | undefined;
}

/** A server of images, with what was asked of it. */
async function imageServer(t: TestContext): Promise<{ origin: string; port: number; asked: Asked[] }> {
  const asked: Asked[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '';
    asked.push({ path, match: request.headers['if-none-match'] });
    const { port } = server.address() as AddressInfo;
    if (path.startsWith('/to?')) response.writeHead(302, { location: path.slice(4).replace('PORT', String(port)) }).end();
    else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (path === '/page.png') response.writeHead(200, { 'content-type': 'image/png' }).end('<!doctype html><p>Sign in');
    else if (path === '/large.png') response.writeHead(200).end(Buffer.alloc(30_000_001));
    else if (path === '/bad.svg')
      response.writeHead(200).end('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    else if (!/^\/(?:cat|猫|%E7%8C%AB)/.test(path)) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { 'etag': '"1"', 'content-type': 'text/plain' }).end(gif(8, 4));
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, asked };
}

/** Builds with the server as a part of the site, where it may be in a private network. */
const buildWith = (cwd: string, origin: string): Promise<BuildResult> =>
  buildIn(cwd, { fetchImages: true, site: `${origin}/blog/`, cache: join(cwd, 'cache') });

const bodyOf = (cwd: string): string => onlyItem(cwd).content_html;

test('remote images are copied, named and sized like local ones, whatever their type says', async (t) => {
  const { origin, asked } = await imageServer(t);
  const text = `![Cat](${origin}/cat.png)\n\n<img src="${origin}/cat?size=2" alt="">\n\n![](${origin}/%E7%8C%AB.gif)\n\n![](${origin}/cat.png)`;
  const cwd = folderOf(t, { 'posts/a.md': post(text, `image: ${origin}/cat.png`) });
  const { ok, messages, files } = await buildWith(cwd, origin);
  assert.deepEqual([ok, messages.filter(({ severity }) => severity !== 'info')], [true, []]);
  const copies = files.filter((path) => path.startsWith('images/'));
  assert.deepEqual(copies.map((path) => path.replace(/\.[\da-f]{8}/, '')).sort(), ['images/cat.gif', 'images/猫.gif']);
  for (const path of copies) assert.deepEqual(readFileSync(join(cwd, 'out', path)), Buffer.from(gif(8, 4)));
  // An <img> of the author's is as it was, but for the address.
  assert.equal(bodyOf(cwd).match(/src="[^"]*\/blog\/images\//g)?.length, 4);
  assert.equal(bodyOf(cwd).match(/width="8" height="4"/g)?.length, 3);
  assert.match(String(onlyItem(cwd)['image']), /\/blog\/images\/cat\.[\da-f]{8}\.gif$/);
  // Each once.
  assert.deepEqual(asked.map(({ path }) => path).sort(), ['/%E7%8C%AB.gif', '/cat.png', '/cat?size=2']);
});

test('a copy is used for a week, and is then confirmed by its server', async (t) => {
  const { origin, asked } = await imageServer(t);
  const cwd = folderOf(t, { 'posts/a.md': post(`![](${origin}/cat.png)`) });
  await buildWith(cwd, origin);
  const first = bodyOf(cwd);
  await buildWith(cwd, origin);
  assert.equal(asked.length, 1);
  const folder = join(cwd, 'cache/remote');
  for (const name of readdirSync(folder)) {
    const file = join(folder, name, 'entry.json');
    const entry = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...entry, time: Date.now() - 8 * 86_400_000 }));
  }
  await buildWith(cwd, origin);
  await buildWith(cwd, origin);
  assert.deepEqual(
    asked.map(({ match }) => match),
    [undefined, '"1"'],
  );
  assert.equal(bodyOf(cwd), first);
});

test('images of feeds that are built are copied, too', async (t) => {
  const { origin } = await imageServer(t);
  const item = { id: '1', title: 'One', date_published: '2025-01-14T00:00:00Z', content_html: '<p><img src="/cat.png" alt="">' };
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'F',
    home_page_url: `${origin}/`,
    items: [{ ...item, url: `${origin}/1` }],
  };
  const cwd = folderOf(t, { 'feed.json': JSON.stringify(feed) });
  await buildIn(cwd, { inputs: ['feed.json'], fetchImages: true, site: `${origin}/blog/`, cache: join(cwd, 'cache') });
  assert.match(bodyOf(cwd), /src="[^"]*\/blog\/images\/cat\.[\da-f]{8}\.gif"/);
});

test('what cannot be copied stays where it is, with a warning that says why', async (t) => {
  const { origin, port } = await imageServer(t);
  const reasons: Record<string, RegExp> = {
    '/missing.png': /the server returned status 404/,
    '/page.png': /it is not a JPEG, PNG, GIF/,
    '/large.png': /it is larger than 30 MB/,
    '/loop': /redirects more than 5 times/,
    [`/to?http://localhost:${port}/cat.png`]: /localhost is in a private network/,
    '/to?http://169.254.169.254/cat.png': /169\.254\.169\.254 is in a private network/,
    '/to?http://[::1]/cat.png': /::1 is in a private network/,
    '/to?file:///etc/passwd': /not a web URL/,
  };
  for (const [path, reason] of Object.entries(reasons)) {
    const cwd = folderOf(t, { 'posts/a.md': post(`Text\n\n![](<${origin}${path}>)`) });
    const { ok, messages } = await buildWith(cwd, origin);
    const [message] = withCode(messages, 'image-not-fetched');
    assert.equal(ok, true);
    assert.match(message?.text ?? '', reason);
    assert.deepEqual([message?.line, message?.severity], [8, 'warning']);
    assert.ok(bodyOf(cwd).includes(`src="${origin}/`), path);
  }
});

test('a redirect to an image is followed, and an SVG is cleaned', async (t) => {
  const { origin } = await imageServer(t);
  const cwd = folderOf(t, { 'posts/a.md': post(`![](<${origin}/to?http://127.0.0.1:PORT/cat.png>) ![](${origin}/bad.svg)`) });
  const { files, messages } = await buildWith(cwd, origin);
  assert.equal(withCode(messages, 'svg-cleaned').length, 1);
  const svg = files.find((path) => /^images\/.*\.svg$/.test(path));
  assert.doesNotMatch(readFileSync(join(cwd, 'out', svg ?? ''), 'utf8'), /script/);
  assert.equal(files.filter((path) => path.startsWith('images/')).length, 2);
});

test('nothing in a private network is asked, unless the site is there; nothing at all by default', async (t) => {
  const { origin, asked } = await imageServer(t);
  const cwd = folderOf(t, { 'posts/a.md': post(`![](${origin}/cat.png)`) });
  const { messages } = await buildWith(cwd, 'https://example.org');
  assert.match(withCode(messages, 'image-not-fetched')[0]?.text ?? '', /127\.0\.0\.1 is in a private network/);
  await buildIn(cwd, { site: `${origin}/blog/` });
  assert.deepEqual(asked, []);
});

test('addresses that are not on the public internet are known', () => {
  for (const address of ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'])
    assert.equal(isPrivateAddress(address), true, address);
  for (const address of [
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    'localhost',
    '',
  ])
    assert.equal(isPrivateAddress(address), true, address);
  for (const address of ['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1', '::ffff:93.184.216.34'])
    assert.equal(isPrivateAddress(address), false, address);
});
