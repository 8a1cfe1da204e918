import assert from 'node:assert/strict';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parseFeed } from '../../core/parse-feed.js';
import { buildIn, contentsOf, folderOf, post, readFeed } from '../shared/fixtures.test.support.js';
import type { Message } from '../shared/messages.js';
import { createFeedReader } from './feed-input.js';

type Answer = (response: ServerResponse, url: string) => void;

const send =
  (body: string, type = 'application/feed+json'): Answer =>
  (response) => {
    response.setHeader('content-type', type);
    response.end(body);
  };

/** A server on this machine, by path; its URL without a slash at the end. */
async function serve(t: TestContext, answers: Readonly<Record<string, Answer>>): Promise<string> {
  const server: Server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) answer(response, `http://${request.headers.host}`);
    else {
      response.statusCode = 404;
      response.end('no such page');
    }
  }).listen(0, '127.0.0.1');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((done) => server.once('listening', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const item = (name: string, more: object = {}): object => ({
  id: `tag:garden.example,2025:${name}`,
  url: `https://garden.example/2025/${name}.html`,
  title: `About ${name}`,
  content_html: `<p>We grow <b>${name}</b>.</p>`,
  date_published: '2025-03-02T23:30:00-05:00',
  ...more,
});
const feed = (items: readonly object[], more: object = {}): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A garden', items, ...more });

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>A kitchen</title><link>https://kitchen.example/</link><language>fr</language>
<item><guid isPermaLink="false">1</guid><link>https://kitchen.example/soup/</link><title>Soup</title>
<dc:creator>Ana</dc:creator><category>Warm</category><pubDate>Tue, 04 Mar 2025 08:00:00 GMT</pubDate>
<description>&lt;p onclick="x()"&gt;*Not* Markdown. &lt;img src="/pot.jpg" alt="A pot" width="800" height="500"&gt;
&lt;a href="bread/"&gt;Bread&lt;/a&gt;&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description></item></channel></rss>`;
const RDF = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://old.example/">
<title>Old news</title><link>https://old.example/</link></channel><item rdf:about="https://old.example/one">
<title>One</title><link>https://old.example/one</link><dc:date>2004-05-06T07:08:09Z</dc:date><description>First.</description>
</item></rdf:RDF>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://atom.example/"><title>Atoms</title>
<entry><id>urn:a</id><title>Helium</title><link href="elements/helium"/><updated>2025-02-01T00:00:00Z</updated>
<author><name>Bo</name></author><content type="html">&lt;p&gt;Light.&lt;/p&gt;</content></entry></feed>`;

test('builds feeds in JSON, RSS 2.0, RSS 1.0 and Atom beside a folder of Markdown', async (t) => {
  const cwd = folderOf(t, {
    'posts/mine.md': post('Mine.'),
    'garden.json': feed([item('beans', { tags: ['Green'], summary: 'On beans.' })]),
    'kitchen.rss': RSS,
    'old.rdf': RDF,
    'atoms.atom': ATOM,
  });
  const { ok, messages } = await buildIn(cwd, { inputs: ['garden.json', 'posts', 'kitchen.rss', 'old.rdf', 'atoms.atom'] });
  assert.ok(ok, JSON.stringify(messages));
  const { items } = readFeed(cwd);
  assert.deepEqual(
    items.map(({ url, date_published, _tiktok_refugee: { slug } }) => [slug, url, date_published]),
    [
      ['soup', 'https://kitchen.example/soup/', '2025-03-04T08:00:00.000Z'],
      ['beans', 'https://garden.example/2025/beans.html', '2025-03-02T23:30:00.000-05:00'],
      ['helium', 'https://atom.example/elements/helium', '2025-02-01T00:00:00.000Z'],
      ['mine', '../posts/mine/', '2025-01-14T00:00:00.000Z'],
      ['one', 'https://old.example/one', '2004-05-06T07:08:09.000Z'],
    ].map(([slug, url, date]) => [slug, slug === 'mine' ? items[3]?.url : url, date]),
  );
  const [soup, beans, helium] = items;
  assert.deepEqual(soup?.['authors'], [{ name: 'Ana' }]);
  assert.deepEqual([soup['tags'], soup['language'], soup['image']], [['Warm'], 'fr', 'https://kitchen.example/pot.jpg']);
  assert.equal(soup._tiktok_refugee['imageAlt'], 'A pot');
  assert.match(
    soup.content_html,
    /\*Not\* Markdown.*src="https:\/\/kitchen\.example\/pot\.jpg".*href="https:\/\/kitchen\.example\/soup\/bread\/"/s,
  );
  assert.deepEqual([beans?.['tags'], beans?.['summary']], [['Green'], 'On beans.']);
  assert.deepEqual(helium?.['authors'], [{ name: 'Bo' }]);
  const page = String(contentsOf(join(cwd, 'out')).get('posts/soup/index.html'));
  assert.match(page, /<link rel="canonical" href="https:\/\/kitchen\.example\/soup\/">/);
  assert.doesNotMatch(page, /onclick|alert\(1\)/);
  assert.ok(messages.some(({ code, file, text }) => code === 'unsafe-html' && file === 'kitchen.rss' && text.includes('"Soup"')));
});

test('gives the same bytes twice', async (t) => {
  const cwd = folderOf(t, { 'a.json': feed([item('beans'), item('peas')]), 'b.xml': RSS });
  for (const out of ['one', 'two']) await buildIn(cwd, { inputs: ['a.json', 'b.xml'], out });
  assert.deepEqual(contentsOf(join(cwd, 'one')), contentsOf(join(cwd, 'two')));
});

test('follows next_url once for each page, and lists an item once', async (t) => {
  const url = await serve(t, {
    '/feed.json': (response, host) => {
      response.end(feed([item('beans'), item('peas')], { next_url: `${host}/2.json` }));
    },
    '/2.json': (response, host) => {
      response.end(feed([item('peas'), item('kale')], { next_url: `${host}/feed.json` }));
    },
    '/old': (response) => {
      response.writeHead(301, { location: '/feed.json' }).end();
    },
    '/more.json': send(feed([item('kale', { id: 'other' }), item('leek', { url: 'https://farm.example/beans.html' })])),
  });
  const cwd = folderOf(t, {});
  const { ok } = await buildIn(cwd, { inputs: [`${url}/old`, `${url}/more.json`] });
  assert.ok(ok);
  const slugs = readFeed(cwd).items.map(({ _tiktok_refugee: { slug } }) => slug.replace(/-[\da-f]{8}$/, '-#'));
  assert.deepEqual(slugs, ['beans-#', 'peas', 'kale', 'beans-#']);
});

test('keeps all items of a feed that link to one page, and names them by their titles', async (t) => {
  const news = { url: 'https://garden.example/news.html' };
  const items = [item('beans', news), item('peas', news), item('peas', news), item('kale')];
  const cwd = folderOf(t, { 'a.json': feed(items), 'b.json': feed([item('leek', news)]) });
  const { ok, messages } = await buildIn(cwd, { inputs: ['a.json', 'b.json'] });
  assert.ok(ok, JSON.stringify(messages));
  assert.deepEqual(
    readFeed(cwd).items.map(({ title, _tiktok_refugee: { slug } }) => [title, slug]),
    [
      ['About beans', 'about-beans'],
      ['About peas', 'about-peas'],
      ['About kale', 'kale'],
    ],
  );
});

const ERRORS: readonly (readonly [name: string, answer: Answer, code: string, text: RegExp])[] = [
  ['a page that is not there', (response) => response.writeHead(404).end(), 'unreachable', /status 404; check the URL/],
  ['a web page', send('<!doctype html><title>Hi</title>', 'text/html'), 'not-json', /not to a web page/],
  ['other XML', send('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'), 'not-a-feed', /not a feed/],
  ['JSON of another kind', send('{"a":1}'), 'not-a-feed', /"items" array/],
  ['a feed without items', send(feed([])), 'empty-feed', /no items/],
  ['items without any date', send(feed([item('a', { date_published: undefined })])), 'missing-date', /add dates/],
  ['a feed without end', send(' '.repeat(20_000_001)), 'unreachable', /larger than 20000000 bytes/],
  ['a redirect loop', (response) => response.writeHead(302, { location: '/feed' }).end(), 'unreachable', /more than 5 times/],
  [
    'a redirect to a file',
    (response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
    'unreachable',
    /on the web/,
  ],
];
for (const [name, answer, code, text] of ERRORS) {
  test(`writes nothing for ${name}`, async (t) => {
    const url = `${await serve(t, { '/feed': answer })}/feed`;
    const cwd = folderOf(t, { 'posts/mine.md': post('Mine.') });
    const { ok, messages } = await buildIn(cwd, { inputs: ['posts', url] });
    assert.equal(ok, false);
    const [error] = messages.filter(({ severity }) => severity === 'error');
    assert.deepEqual([error?.file, error?.code], [url, code]);
    assert.match(error?.text ?? '', text);
    assert.equal(existsSync(join(cwd, 'out')), false);
    assert.equal((await buildIn(cwd, { inputs: [url], keepGoing: true })).ok, false);
    assert.equal((await buildIn(cwd, { inputs: ['posts', url], keepGoing: true })).ok, true);
    assert.equal(readFeed(cwd).items.length, 1);
  });
}

test('gives up a server that says nothing', async (t) => {
  const url = await serve(t, { '/feed': () => undefined });
  const messages: Message[] = [];
  assert.deepEqual(await createFeedReader('/', 50)([`${url}/feed`], messages), []);
  assert.match(messages[0]?.text ?? '', /longer than 0.05 s/);
});

test('reads a URL once for all builds, and a file each time', async (t) => {
  let count = 0;
  const url = await serve(t, {
    '/feed': (response) => {
      count += 1;
      response.end(feed([item('beans')]));
    },
  });
  const cwd = folderOf(t, { 'a.json': feed([item('peas')]) });
  const read = createFeedReader(cwd);
  for (let i = 0; i < 2; i += 1) assert.equal((await read([`${url}/feed`, 'a.json'], [])).length, 2);
  assert.equal(count, 1);
});

test('reads no file of the machine for an item', async (t) => {
  const cwd = folderOf(t, {
    'secret.png': Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    'a.json': feed([item('a', { url: undefined, content_html: '<p>A<img src="secret.png"><img src="file:///x.png"></p>' })]),
  });
  const { ok, messages } = await buildIn(cwd, { inputs: ['a.json'] });
  assert.ok(ok);
  assert.equal(messages.filter(({ code }) => code === 'unresolvable-image').length, 2);
  assert.doesNotMatch([...contentsOf(join(cwd, 'out')).keys()].join(' '), /secret|images\//);
});

test('gives undated items the oldest date, and untitled ones their first words', async (t) => {
  const items = [
    item('a'),
    item('c', { date_published: 'soon', url: 'https://garden.example/2025/02/01/c' }),
    item('b', { date_published: undefined, title: undefined, url: undefined, id: '77' }),
  ];
  const cwd = folderOf(t, { 'a.json': feed(items) });
  const { messages } = await buildIn(cwd, { inputs: ['a.json'] });
  const [, c, b] = readFeed(cwd).items;
  assert.equal(c?.['date_published'], '2025-02-01T00:00:00.000Z');
  assert.deepEqual(
    [b?.title, b?._tiktok_refugee.slug, b?.['date_published']],
    ['We grow b.', 'we-grow-b', '2025-02-01T00:00:00.000Z'],
  );
  assert.ok(messages.some(({ code }) => code === 'missing-date'));
});

test('says the summaries and reading times of items as widgets that read their feed', async (t) => {
  const items = [
    item('a', { content_html: '<p>37 points, 1 comment</p>' }),
    item('b', { content_html: `<p>${'One two. '.repeat(300)}</p><pre>${'x '.repeat(300)}</pre>` }),
    item('c', { title: undefined, content_html: '<p>We grow.</p>' }),
    item('d', { content_html: '<p>We grow.</p>', _tiktok_refugee: { readingMinutes: 7 } }),
  ];
  const cwd = folderOf(t, { 'a.json': feed(items) });
  await buildIn(cwd, { inputs: ['a.json'] });
  const said = (posts: Iterable<{ summary: string; readingMinutes?: number | undefined }>): unknown[] =>
    Array.from(posts, ({ summary, readingMinutes }) => [summary, readingMinutes]);
  const expected = said(parseFeed(feed(items)).posts);
  assert.deepEqual(expected[0], ['', undefined]);
  assert.deepEqual(said(parseFeed(readFeed(cwd)).posts), [...expected.slice(0, 2), ['', undefined], ...expected.slice(3)]);
});

test('shows tags that a title or a summary is about', async (t) => {
  const cwd = folderOf(t, {
    'a.json': feed([item('a', { title: 'Use &lt;b&gt;less&lt;/b&gt;', summary: 'Of &lt;i&gt;a&lt;/i&gt;.' })]),
  });
  await buildIn(cwd, { inputs: ['a.json'] });
  const [post] = parseFeed(readFeed(cwd)).posts;
  assert.deepEqual([post?.title, post?.summary], ['Use <b>less</b>', 'Of <i>a</i>.']);
});

test('leaves a post in Markdown its slug where an item has the same', async (t) => {
  const cwd = folderOf(t, { 'posts/beans.md': post('Mine.'), 'a.json': feed([item('beans')]) });
  const { ok, messages } = await buildIn(cwd, { inputs: ['a.json', 'posts'] });
  assert.ok(ok, JSON.stringify(messages));
  const slugs = readFeed(cwd).items.map(({ _tiktok_refugee: { slug } }) => slug);
  assert.match(slugs.join(' '), /^beans-[\da-f]{8} beans$/);
});
