import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkPosts } from './check.js';
import { checkFeed } from './check-feed.js';
import { folderOf, post } from '../shared/fixtures.test.support.js';
import { UsageError } from '../shared/messages.js';

const item = { id: 'a', content_text: 'x' };
const feed = (members: object): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [item], ...members });
const codes = (text: string): string[] => checkFeed(text, 'feed.json').map(({ severity, code }) => `${severity} ${code}`);

test('a valid feed has no findings', () => {
  assert.deepEqual(
    codes(
      feed({
        home_page_url: 'https://example.org/',
        language: 'en-US',
        authors: [{ name: 'A', url: 'mailto:a@b.example' }],
        items: [
          {
            ...item,
            url: 'https://example.org/a',
            date_published: '2025-01-14T11:00:00-05:00',
            tags: ['x'],
            attachments: [{ url: 'https://example.org/a.mp3', mime_type: 'audio/mpeg' }],
          },
        ],
      }),
    ),
    [],
  );
});

test('names what widgets do not show of a body, and not what they do', () => {
  const shown = '<p style="color: red"><iframe src="https://x.example/"></iframe><math><mi>x</mi></math><video></video></p>';
  assert.deepEqual(codes(feed({ items: [{ id: 'a', content_html: shown }] })), []);
  const hidden = `${shown}<form><button>a</button></form><svg></svg><iframe srcdoc="a"></iframe><!-- <canvas> -->`;
  const [found, ...more] = checkFeed(feed({ items: [{ id: 'a', content_html: hidden }] }), 'feed.json');
  assert.deepEqual([found?.severity, found?.code, more], ['info', 'html-removed', []]);
  assert.match(found?.text ?? '', /^<form>, <button>, <svg>, <iframe> will not show/);
});

const invalid: [string, string, string][] = [
  ['text that is no JSON', '{"a": 1,\n  x}', 'error not-json'],
  ['JSON that is no object', '[]', 'error not-a-feed'],
  ['a missing version', feed({ version: undefined }), 'error missing-member'],
  ['another version', feed({ version: '1.1' }), 'error bad-version'],
  ['a missing title', feed({ title: undefined }), 'error missing-member'],
  ['missing items', feed({ items: undefined }), 'error missing-member'],
  ['a title that is no string', feed({ title: 7 }), 'error wrong-type'],
  ['a relative URL', feed({ feed_url: 'feed.json' }), 'warning relative-url'],
  ['a URL that is no string', feed({ feed_url: 7 }), 'error wrong-type'],
  ['a URL of a strange scheme', feed({ home_page_url: 'javascript:x' }), 'error bad-url'],
  ['a page that follows itself', feed({ feed_url: 'https://a.example/', next_url: 'https://a.example/' }), 'error bad-next-url'],
  ['a single author', feed({ author: { name: 'A' } }), 'warning deprecated'],
  ['authors that are no array', feed({ authors: 'A' }), 'error wrong-type'],
  ['an author that is no object', feed({ authors: ['A'] }), 'error wrong-type'],
  ['an empty author', feed({ authors: [{}] }), 'error empty-author'],
  ['a language by its name', feed({ language: 'English language' }), 'error bad-language'],
  ['an item that is no object', feed({ items: ['a'] }), 'error wrong-type'],
  ['an item without id', feed({ items: [{ content_text: 'x' }] }), 'error missing-id'],
  ['a number for an id', feed({ items: [{ ...item, id: 7 }] }), 'warning wrong-type'],
  ['an id twice', feed({ items: [item, item] }), 'error duplicate-id'],
  ['an item without content', feed({ items: [{ id: 'a' }] }), 'error no-content'],
  ['a date that is no RFC 3339', feed({ items: [{ ...item, date_published: '2025-01-14' }] }), 'error bad-date'],
  ['a day that is not', feed({ items: [{ ...item, date_published: '2025-02-30T00:00:00Z' }] }), 'error bad-date'],
  ['a name for a language', feed({ language: 'English' }), 'error bad-language'],
  ['words for "expired"', feed({ expired: 'yes' }), 'error wrong-type'],
  ['a hub that is no object', feed({ hubs: ['https://a.example/'] }), 'error wrong-type'],
  ['a hub without type', feed({ hubs: [{ url: 'https://a.example/' }] }), 'error missing-member'],
  [
    'text for a size',
    feed({ items: [{ ...item, attachments: [{ url: 'https://a.example/', mime_type: 'audio/mpeg', size_in_bytes: '1' }] }] }),
    'error wrong-type',
  ],
  ['tags that are one string', feed({ items: [{ ...item, tags: 'a, b' }] }), 'error wrong-type'],
  ['a tag that is no string', feed({ items: [{ ...item, tags: [1] }] }), 'error wrong-type'],
  [
    'an attachment without type',
    feed({ items: [{ ...item, attachments: [{ url: 'https://a.example/' }] }] }),
    'error missing-member',
  ],
  ['an attachment that is no object', feed({ items: [{ ...item, attachments: [1] }] }), 'error wrong-type'],
];
for (const [name, text, found] of invalid) {
  test(`reports ${name}`, () => {
    assert.deepEqual(codes(text), [found]);
  });
}

test('items of one id are counted as readers count', () => {
  const [message] = checkFeed(feed({ items: [{ ...item, id: 'z' }, item, item] }), 'feed.json');
  assert.match(message?.text ?? '', / is also used by item 2; change one of them$/);
});

test('findings in a feed have their place', () => {
  const text = JSON.stringify(JSON.parse(feed({ items: [{ ...item, date_published: 'x' }] })), null, 2);
  const [message] = checkFeed(text, 'feed.json');
  const lines = text.split('\n');
  assert.match(lines[(message?.line ?? 0) - 1]?.slice((message?.column ?? 0) - 1) ?? '', /^"x"/);
});

test('findings in a feed have their place beside words with many brackets', () => {
  const text = feed({ items: [{ ...item, content_html: '['.repeat(2000), date_published: 'x' }] });
  const [message] = checkFeed(text, 'feed.json');
  assert.equal(text.slice((message?.column ?? 0) - 1, (message?.column ?? 0) + 2), '"x"');
});

test('findings in a feed of thousands of levels have none', () => {
  const deep = `${'['.repeat(9000)}${']'.repeat(9000)}`;
  assert.deepEqual(codes(`{"version":"https://jsonfeed.org/version/1.1","title":"T","x":${deep}}`), ['error missing-member']);
});

test('an error in JSON has its place', () => {
  assert.deepEqual(
    checkFeed('{\n  "a": }', 'f').map(({ line, column }) => [line, column]),
    [[2, 8]],
  );
});

test('checks posts without writing', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('![x](/x.png)'), 'posts/b.md': '---\ntitle: x' });
  assert.deepEqual(
    (await checkPosts(['posts'], { cwd })).map(({ file, code }) => [file, code]),
    [
      ['posts/a.md', 'unresolvable-image'],
      ['posts/b.md', 'no-front-matter'],
    ],
  );
});

test('takes a folder for one, whatever its name', async (t) => {
  const cwd = folderOf(t, { 'posts.json/a.md': '---\ntitle: x' });
  assert.deepEqual(
    (await checkPosts(['posts.json'], { cwd })).map(({ code }) => code),
    ['no-front-matter'],
  );
});

test('resolves images against the site it is given', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('![x](/x.png)') });
  assert.deepEqual(await checkPosts(['posts'], { cwd, site: 'https://example.org/' }), []);
});

test('checks a file of a feed', async (t) => {
  const cwd = folderOf(t, { 'feed.json': feed({ title: undefined }) });
  assert.deepEqual(
    (await checkPosts(['feed.json'], { cwd })).map(({ file, code }) => [file, code]),
    [['feed.json', 'missing-member']],
  );
});

async function serverOf(
  t: TestContext,
  status: number,
  body: string | Uint8Array | undefined,
  type = 'text/plain',
): Promise<string> {
  const server = createServer((_request, response) => {
    if (body !== undefined) response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
}

test('checks a feed on the web', async (t) => {
  const url = await serverOf(t, 200, feed({ title: undefined }));
  assert.deepEqual(
    (await checkPosts([url])).map(({ file, code }) => [file, code]),
    [[url, 'missing-member']],
  );
});

const found = async (paths: string[], cwd?: string): Promise<string[]> =>
  (await checkPosts(paths, { cwd })).map(({ severity, code, text }) => `${severity} ${code}: ${text}`);

test('reads a feed in the encoding that it is in, and says that it should be UTF-8', async (t) => {
  const text = feed({ title: undefined });
  const cwd = folderOf(t, { 'feed.json': '' });
  writeFileSync(join(cwd, 'feed.json'), Buffer.from(`\ufeff${text}`, 'utf16le'));
  const [first, second, ...others] = await found(['feed.json'], cwd);
  assert.deepEqual([first, others], [`warning encoding: the feed is in utf-16le; save it as UTF-8`, []]);
  assert.match(second ?? '', /missing-member.*title/);
  const latin = Buffer.from(feed({ title: 'é', items: [{ ...item, id: '' }] }), 'latin1');
  const url = await serverOf(t, 200, latin, 'application/json; charset=iso-8859-1');
  assert.deepEqual(
    (await found([url])).map((line) => line.split(':')[0]),
    ['warning encoding', 'error missing-id'],
  );
});

for (const [name, status, body] of [
  ['an error of the server', 500, ''],
  ['a server that says nothing', 200, undefined],
  ['a feed without end', 200, ' '.repeat(20_000_001)],
] as const) {
  test(`reports ${name}`, async (t) => {
    const [message] = await checkPosts([await serverOf(t, status, body)], { timeout: body === undefined ? 50 : 5000 });
    assert.equal(message?.code, 'unreachable');
  });
}

test('reports a server that is not there', async () => {
  assert.equal((await checkPosts(['http://127.0.0.1:1/feed.json']))[0]?.code, 'unreachable');
});

for (const paths of [[], ['nowhere'], ['nowhere.json']]) {
  test(`refuses ${JSON.stringify(paths)}`, async (t) => {
    await assert.rejects(checkPosts(paths, { cwd: folderOf(t, {}) }), UsageError);
  });
}
