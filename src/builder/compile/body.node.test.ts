import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  addFiles,
  buildIn,
  contentsOf,
  folderOf,
  gif,
  itemOf,
  onlyItem,
  post,
  readFeed,
  withCode,
} from '../shared/fixtures.test.support.js';

const html = async (...args: Parameters<typeof itemOf>): Promise<string> => (await itemOf(...args)).content_html;

for (const heading of ['# A Post', '### a post:', '## **A** Post!', '## A&nbsp;Post', '<h1>A Post</h1>\n']) {
  test(`drops the heading ${JSON.stringify(heading)} that repeats the title`, async (t) => {
    assert.equal(await html(t, post(`${heading}\n\nText.`)), '<p>Text.</p>\n');
  });
}

for (const [body, isKept] of [
  ['Words.\n\n<!--more-->\n\n## A Post\n\nText.', true],
  ['Words.\n\n# A Post\n\nText.', false],
  ['![](https://a.example/a.png)\n\n## A Post\n\nText.', false],
  ['> Words.\n\n## A Post\n\nText.', false],
] as const)
  test(`${isKept ? 'keeps' : 'drops'} a heading like the title in ${JSON.stringify(body)}`, async (t) => {
    assert.equal(/<h\d/.test(await html(t, post(body))), isKept);
  });

for (const [field, count] of [
  ['mathjax: true', 2],
  ['useMath: yes', 2],
  ['math: false', 0],
  ['tags: math', 0],
] as const) {
  test(`finds simple formulas where the front matter has "${field}"`, async (t) => {
    assert.equal((await html(t, post('$2$ and $(x, y)$', field))).split('<math').length - 1, count);
  });
}

test('links to URLs that a tab is before', async (t) => {
  const body = '[a][1], [b c]\n\n[1]:\thttps://a.example/\n  [b c]: \t <https://b.example/> "B"';
  assert.match(
    await html(t, post(body)),
    /<a href="https:\/\/a.example\/">a<\/a>, <a href="https:\/\/b.example\/" title="B">b c<\/a>/,
  );
});

for (const [kept, body] of [
  ['<img src="https://a.example/a.png" alt="A">', '<h1>A Post</h1>\n<img src="https://a.example/a.png" alt="A">\n\nText.'],
  ['<img src="https://a.example/b.png" alt="">', '# ![](https://a.example/b.png) A Post\n\nText.'],
  ['<p>More</p>', '<h1>A Post</h1> <p>More</p>\n\nText.'],
]) {
  test(`keeps what stands beside a heading that repeats the title: ${kept}`, async (t) => {
    const found = await html(t, post(body ?? ''));
    assert.ok(found.includes(kept ?? ''), found);
  });
}

for (const name of ['title', 'TEXTAREA', 'plaintext', 'script', 'xmp']) {
  test(`a <${name}> that does not end hides nothing`, async (t) => {
    const cwd = folderOf(t, { 'posts/a.md': post(`Words in the <${name}> element. <b>More</b>\n\n## End`) });
    const { messages } = await buildIn(cwd);
    assert.match(onlyItem(cwd).content_html, new RegExp(`the &lt;${name}> element. <b>More</b></p>\n<h2 id="end">End</h2>`));
    assert.equal(withCode(messages, 'unclosed-tag').length, 1);
  });
}

for (const kept of ['A <title>x</TITLE> b', 'A <!-- <title> --> b', 'A <i title="<script>">b</i>']) {
  test(`leaves ${kept} as it is`, async (t) => {
    assert.equal(await html(t, post(kept)), `<p>${kept}</p>\n`);
  });
}

test('keeps a first heading that says something else, and one that comes later', async (t) => {
  const expected = '<h2 id="a-post-and-more">A Post and More</h2>\n<h2 id="a-post">A Post</h2>\n';
  assert.equal(await html(t, post('## A Post and More\n\n## A Post')), expected);
});

test('copies an image beside the post, names it by its content, and gives its size', async (t) => {
  const cwd = folderOf(t, {
    'posts/deep/a.md': post('![x](<my pics/one.gif>)', 'image: my%20pics/one.gif\nimageAlt: Alt'),
    'posts/deep/my pics/one.gif': gif(40, 30),
  });
  await buildIn(cwd);
  const { content_html: body, image: cover, _tiktok_refugee: own } = onlyItem(cwd);
  const image = [...contentsOf(join(cwd, 'out')).keys()].find((path) => path.startsWith('images/')) ?? '';
  assert.match(image, /^images\/one\.[\da-f]{8}\.gif$/);
  assert.equal(body, `<p><img src="./${image}" alt="x" width="40" height="30"></p>\n`);
  assert.equal(cover, `./${image}`);
  assert.deepEqual([own['imageAlt'], own['imageWidth'], own['imageHeight']], ['Alt', 40, 30]);
});

for (const [reference, file] of [
  ['@assets/x.gif', 'posts/assets/x.gif'],
  ['/x.gif', 'posts/public/x.gif'],
  ['@assets/x.gif', 'posts/src/assets/x.gif'],
] as const) {
  test(`finds ${reference} at ${file}`, async (t) => {
    const cwd = folderOf(t, { 'posts/a.md': post('Text.', `image: "${reference}"`), [file]: gif(4) });
    const { messages } = await buildIn(cwd);
    assert.match(String(readFeed(cwd).items[0]?.['image']), /^\.\/images\/x\./);
    assert.deepEqual(withCode(messages, 'unresolvable-image'), []);
  });
}

test('resolves an @assets image that is not there against the site, and reports it', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.', 'image: "@assets/images/x.jpg"') });
  const [message] = withCode((await buildIn(cwd, { site: 'https://example.org/blog' })).messages, 'unresolvable-image');
  assert.equal(readFeed(cwd).items[0]?.['image'], 'https://example.org/blog/assets/images/x.jpg');
  assert.deepEqual([message?.severity, message?.line, message?.column], ['warning', 4, 8]);
});

test('resolves a root-relative image against the site', async (t) => {
  const item = await itemOf(t, post('![x](/i/x.jpg)'), { site: 'https://example.org/blog/' });
  assert.equal(item.content_html, '<p><img src="https://example.org/i/x.jpg" alt="x"></p>\n');
});

test('an image that cannot be resolved leaves its words, and is reported at its place', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.\n\n> - see ![a < b & c](/x.jpg)', 'image: nowhere.jpg') });
  const { messages } = await buildIn(cwd);
  assert.deepEqual(
    withCode(messages, 'unresolvable-image').map(({ line, column }) => [line, column]),
    [
      [4, 8],
      [9, 9],
    ],
  );
  assert.match(readFeed(cwd).items[0]?.content_html ?? '', /see a &lt; b &amp; c/);
  assert.equal(readFeed(cwd).items[0]?.['image'], undefined);
});

for (const reference of [
  '../../secret.gif',
  '..\\..\\secret.gif',
  '%2e%2e/%2e%2e/secret.gif',
  'link.gif',
  'file:///etc/passwd',
  'javascript:x',
  'data:image/svg+xml,x',
  'fake.gif',
  'bad%zz.gif',
  '@assets/../../secret.gif',
]) {
  test(`does not let the image ${reference} out of the input folder`, async (t) => {
    const cwd = folderOf(t, {
      'posts/in/a.md': post('Text.', `image: '${reference}'`),
      'secret.gif': gif(4),
      'posts/in/fake.gif': 'no picture',
    });
    symlinkSync(join(cwd, 'secret.gif'), join(cwd, 'posts/in/link.gif'));
    const { messages } = await buildIn(cwd);
    assert.equal(withCode(messages, 'unresolvable-image').length, 1);
    assert.deepEqual(
      [...contentsOf(join(cwd, 'out')).keys()].filter((path) => path.startsWith('images')),
      [],
    );
  });
}

test('leaves images on the web as they are', async (t) => {
  const body = '![a](https://x.example/a.png) ![b](//x.example/b.png "B")';
  assert.equal(
    await html(t, post(body)),
    '<p><img src="https://x.example/a.png" alt="a"> <img src="https://x.example/b.png" alt="b" title="B"></p>\n',
  );
});

test('resolves character references in addresses, titles and words of images once', async (t) => {
  const body = '![A &amp;lt; &Uuml;](https://i.example/a.png?w=1&amp;h=2&copy=3 "Tom &amp; &quot;J&quot;")';
  assert.equal(
    await html(t, post(body)),
    '<p><img src="https://i.example/a.png?w=1&amp;h=2&amp;copy=3" alt="A &amp;lt; Ü" title="Tom &amp; &quot;J&quot;"></p>\n',
  );
});

test('finds a file by an address with character references', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('![a](images/a&amp;b.gif)'), 'posts/images/a&b.gif': gif(4) });
  assert.deepEqual(withCode((await buildIn(cwd)).messages, 'unresolvable-image'), []);
});

const words = 'The *Titanic*, [a link](gone.md), `code`, <b>bold</b> and ![a *star*](gone.gif)';
const plain = 'The Titanic, a link, code, bold and a star';
test('words for an image are plain text, in which nothing is a reference of its own', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post(`![${words}](https://x.example/a.png)`) });
  const { messages } = await buildIn(cwd);
  assert.equal(onlyItem(cwd).content_html, `<p><img src="https://x.example/a.png" alt="${plain}"></p>\n`);
  assert.deepEqual(
    messages.filter(({ file }) => file === 'posts/a.md'),
    [],
  );
});

test('words that stay for an image are plain text', async (t) => {
  assert.equal(await html(t, post(`![${words} &lt;i> &amp;amp;](gone.png)`)), `<p>${plain} &lt;i&gt; &amp;amp;</p>\n`);
});

test('copies an image used twice once', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('![a](x.gif) ![b](./x.gif)'), 'posts/x.gif': gif(4) });
  const { files } = await buildIn(cwd);
  assert.equal(files.filter((path) => path.startsWith('images/')).length, 1);
});

test('resolves images and links in raw HTML', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('<div><img alt="x" src="x.gif"><img src=gone.gif alt="Gone"><a href=\'b.md\'>b</a><a>no</a></div>'),
    'posts/b.md': post('Text.', 'date: 2024-01-01').replace('date: 2025-01-14\n', ''),
    'posts/x.gif': gif(4),
  });
  const { messages } = await buildIn(cwd);
  assert.match(
    readFeed(cwd).items[0]?.content_html ?? '',
    /^<div><img alt="x" src="\.\/images\/x\.[\da-f]{8}\.gif">Gone<a href="\.\/posts\/b\/">b<\/a><a>no<\/a><\/div>/,
  );
  assert.deepEqual(
    withCode(messages, 'unresolvable-image').map(({ line, column }) => [line, column]),
    [[6, 31]],
  );
});

const headings: [markdown: string, html: string][] = [
  ['## A *Part*, `or_two`!', '<h2 id="a-part-or_two">A <em>Part</em>, <code>or_two</code>!</h2>'],
  ['## 第一部分：开始', '<h2 id="第一部分开始">第一部分：开始</h2>'],
  ['## Part\n\n## Part\n\n## Part 1', '<h2 id="part">Part</h2>\n<h2 id="part-1">Part</h2>\n<h2 id="part-1-1">Part 1</h2>'],
  ['## ???\n\n## !!!', '<h2>???</h2>\n<h2>!!!</h2>'],
  ['## a‿b', '<h2 id="a‿b">a‿b</h2>'],
  ['## Part\n\n> ### Part', '<h2 id="part">Part</h2>\n<blockquote>\n<h3 id="part-1">Part</h3>\n</blockquote>'],
  ['## !', '<h2>!</h2>'],
];
for (const [markdown, expected] of headings) {
  test(`gives ${JSON.stringify(markdown)} the id that links have on GitHub`, async (t) => {
    assert.equal(await html(t, post(markdown)), `${expected}\n`);
  });
}

test('bare addresses end at the punctuation of a sentence without spaces', async (t) => {
  const link = '<a href="https://a.test/x">https://a.test/x</a>';
  assert.equal(await html(t, post('请访问https://a.test/x，谢谢大家')), `<p>请访问${link}，谢谢大家</p>\n`);
});

test('links to another post’s file lead to its article', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('[b](sub/b.md#top) [c](/sub/b.md)'),
    'posts/sub/b.md': post('[a](../a.md)', 'slug: bee'),
  });
  await buildIn(cwd);
  assert.match(readFeed(cwd).items[0]?.content_html ?? '', /href="\.\/posts\/bee\/#top".*href="\.\/posts\/bee\/"/);
  assert.match(readFeed(cwd, 'out/posts/bee.json').items[0]?.content_html ?? '', /href="\.\.\/posts\/a\/"/);
});

for (const [address, file] of [
  ['%C3%BCber.md', 'über.md'],
  ['&uuml;ber.md', 'über.md'],
  ['./my%20post%3F.md?x=1#top', 'my post?.md'],
  ['a&amp;b.md', 'a&b.md'],
  ['100%.md', '100%.md'],
] as const) {
  test(`the link ${address} leads to the article of ${file}`, async (t) => {
    const links = post(`[u](${address}) <a href="${address}">u</a>`);
    const cwd = folderOf(t, { 'posts/a.md': links, [`posts/${file}`]: post('Text.', 'slug: u') });
    const { messages } = await buildIn(cwd);
    assert.deepEqual(withCode(messages, 'unresolvable-link'), []);
    assert.equal(readFeed(cwd, 'out/posts/a.json').items[0]?.content_html.match(/href="\.\.\/posts\/u\/["?]/g)?.length, 2);
  });
}

test('other links keep their addresses', async (t) => {
  const body = '[a](/x?a=1&amp;b=2&copy=3&amp;lt;) <https://x.example/?a&amp;b> https://x.example/?c=1&d';
  assert.equal(
    await html(t, post(body)),
    '<p><a href="/x?a=1&amp;b=2&amp;copy=3&amp;lt;">a</a> <a href="https://x.example/?a&amp;amp;b">https://x.example/?a&amp;amp;b</a> ' +
      '<a href="https://x.example/?c=1&amp;d">https://x.example/?c=1&amp;d</a></p>\n',
  );
});

test('a link to a post that is not there is reported at its place', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('See [b](b.md).') });
  assert.deepEqual(
    withCode((await buildIn(cwd)).messages, 'unresolvable-link').map(({ line, column }) => [line, column]),
    [[6, 5]],
  );
});

test('resolves other relative links against the article where there is a site', async (t) => {
  const body = '[a](x.html) [b](/y) [c](#z) [d](mailto:a@b.example)';
  assert.equal(
    await html(t, post(body), { site: 'https://example.org/s/' }),
    '<p><a href="https://example.org/s/posts/a-post/x.html">a</a> <a href="https://example.org/y">b</a> <a href="#z">c</a> <a href="mailto:a@b.example">d</a></p>\n',
  );
});

for (const body of [
  '<script>alert(1)</script>',
  '<p onclick="x()">a</p>',
  '[a](javascript:x)',
  'a <a href="javascript:x">b</a>',
]) {
  test(`warns of ${body}`, async (t) => {
    const { messages } = await buildIn(folderOf(t, { 'posts/a.md': post(body) }));
    assert.equal(withCode(messages, 'unsafe-html')[0]?.line, 6);
  });
}

test('keeps raw HTML for the widgets to sanitise', async (t) => {
  assert.equal(await html(t, post('<details><summary>a</summary>b</details>')), '<details><summary>a</summary>b</details>\n');
});

test('leaves template tags out', async (t) => {
  assert.equal(await html(t, post('a {% include x.html %} b')), '<p>a  b</p>\n');
});

test('a changed image gets another name', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('![a](x.gif)'), 'posts/x.gif': gif(4) });
  const before = (await buildIn(cwd)).files;
  addFiles(cwd, { 'posts/x.gif': gif(5) });
  assert.notDeepEqual((await buildIn(cwd)).files, before);
});
