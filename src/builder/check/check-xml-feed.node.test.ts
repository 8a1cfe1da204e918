import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { folderOf } from '../shared/fixtures.test.support.js';
import { checkPosts } from './check.js';

const rss = (items: string, title = '<title>News</title>'): string =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel>${title}\n<!-- <item> -->\n${items}</channel></rss>`;
const item = (id: string, more = '<pubDate>Tue, 04 Mar 2025 08:00:00 GMT</pubDate>'): string =>
  `<item><guid>${id}</guid><link>https://news.example/${id}</link><title>On ${id}</title><description>Text.</description>${more}</item>\n`;

async function found(t: TestContext, text: string, name = 'feed.xml'): Promise<string[]> {
  const messages = await checkPosts([name], { cwd: folderOf(t, { [name]: text }) });
  return messages.map(
    ({ line, severity, code, text: words }) => `${line} ${severity} ${code}${/ \(item .*\)$/.exec(words)?.[0] ?? ''}`,
  );
}

test('finds nothing in RSS and Atom that are well', async (t) => {
  assert.deepEqual(await found(t, rss(item('a') + item('b'))), []);
  const entry = '<entry><id>urn:a</id><title>A</title><updated>2025-01-01T00:00:00Z</updated><content>Text</content></entry>';
  assert.deepEqual(await found(t, `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>${entry}</feed>`, 'a.atom'), []);
});

test('finds what items of RSS lack, at their lines', async (t) => {
  const items = [item('a'), item('a', '<pubDate>soon</pubDate>'), '<item><link>/c</link><title>C</title></item>'];
  assert.deepEqual(await found(t, rss(items.join(''), '')), [
    '1 error missing-member',
    '5 error bad-date (item 2, "On a")',
    '5 error duplicate-id (item 2, "On a")',
    '6 warning missing-date (item 3, "C")',
    '6 error no-content (item 3, "C")',
    '6 warning relative-url (item 3, "C")',
  ]);
});

test('names what widgets do not show of the body of an item', async (t) => {
  const body = '<description>&lt;p&gt;a&lt;/p&gt;&lt;canvas&gt;&lt;/canvas&gt;</description>';
  const text = rss(item('a').replace(/<description>.*<\/description>/, body));
  assert.deepEqual(await found(t, text), ['4 info html-removed (item 1, "On a")']);
});

for (const [name, text] of [
  ['broken XML', '<?xml version="1.0"?><rss><channel></rss>'],
  ['another kind of XML', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
] as const)
  test(`finds no feed in ${name}`, async (t) => {
    assert.deepEqual(await found(t, text), ['1 error not-a-feed']);
  });

test('finds messages of PHP before a feed, which widgets pass over', async (t) => {
  assert.deepEqual(await found(t, `Notice: a in b.php\n${rss(item('a'))}`), ['1 error not-a-feed']);
});

test('says of a web page where its feed may be', async (t) => {
  const cwd = folderOf(t, { 'page.xml': '<!doctype html><title>News</title>' });
  const [message] = await checkPosts(['page.xml'], { cwd });
  assert.equal(message?.code, 'not-json');
  assert.match(message.text, /leads to a feed, not to a web page/);
});
