import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { marked } from 'marked';
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Parsed } from 'parse5';
import { CONSTRUCTS } from '../../test/support/fixtures/constructs/index.js';
import { renderPlain } from './render-plain.js';

const feedOf = (...items: object[]): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items: items.map((item, n) => ({
    id: String(n),
    url: `https://example.org/posts/${n}/`,
    title: `Post ${n}`,
    date_published: '2025-01-14T00:00:00Z',
    authors: [{ name: 'Ada & Co' }],
    ...item,
  })),
});

const full = (content_html: string, more = {}): string =>
  renderPlain('post', { layout: 'full', ...more }, feedOf({ content_html }), undefined);
const card = (item: object, attributes = {}): string => renderPlain('post', attributes, feedOf(item), undefined);

test('a card is links, a heading, paragraphs and an image, each in one line', () => {
  const html = card({ summary: 'A <b> summary', image: 'https://example.org/a.png', language: 'en' });
  assert.equal(
    html,
    `<div lang="en" style="max-width:600px">
<p><a href="https://example.org/posts/0/"><img src="https://example.org/a.png" alt="" style="max-width:100%;height:auto;border:0"></a></p>
<h2><a href="https://example.org/posts/0/">Post 0</a></h2>
<p>Ada &amp; Co · Jan 14, 2025</p>
<p>A &lt;b&gt; summary</p>
<p><a href="https://example.org/posts/0/">Read on</a></p>
</div>`,
  );
});

test('a card leaves out what hide names, and what there is not', () => {
  const html = card({ summary: 'Summary', image: 'https://example.org/a.png' }, { hide: 'image author date summary' });
  assert.doesNotMatch(html, /<img|Ada|2025|Summary|<p><\/p>/);
  assert.match(card({ title: '', summary: 'Note' }, { 'locale': 'de', 'heading-level': '3' }), /^<div [^>]*>\n<p>Ada/);
});

test('a list has a line for each article, in the order and number that the attributes say', () => {
  const feed = feedOf({ summary: 'One' }, { summary: 'Two' }, { language: 'ar', title: 'مرحبا' });
  const html = renderPlain('posts', { 'limit': '3', 'sort': 'title', 'link-target': '_blank' }, feed, undefined);
  assert.equal(html.split('\n').length, 5);
  assert.match(html, /^<ul>\n<li><a href="[^"]*\/0\/" target="_blank">Post 0<\/a><br>Ada &amp; Co · Jan 14, 2025<br>One<\/li>\n/);
  assert.match(html, /<li lang="ar" dir="rtl">/);
});

test('letters give the direction where an article names no other language than its feed', () => {
  const title = 'مرحبا بالعالم';
  const inFeed = (language: string | undefined, item: object): string =>
    renderPlain('post', {}, { ...feedOf({ title, ...item }), language }, undefined);
  assert.match(card({ title }), /^<div dir="rtl"/);
  assert.match(inFeed('en', {}), /^<div lang="en" dir="rtl"/);
  assert.match(inFeed('ar', { title: 'Hello, world' }), /^<div lang="ar" style/);
  assert.match(inFeed('en', { language: 'ar' }), /^<div lang="ar" dir="rtl"/);
});

test('an article has no script, style sheet, class or button, and keeps the lines of code', () => {
  const html = full(
    '<p class="a" onclick="b">c\n\nd</p><script>e</script><style>f</style><pre><code class="js">g\n\n  h</code></pre>' +
      '<ul><li>i</li></ul>',
  );
  assert.doesNotMatch(html, /<(?:script|style|button)|class=|onclick|\n\n/);
  assert.match(html, /^<p>c d<\/p>$/m);
  assert.match(html, /^<pre><code>g<br><br> {2}h<\/code><\/pre>$/m);
  assert.match(html, /^<ul>\n<li>i<\/li>\n<\/ul>$/m);
});

test('no attribute of a body becomes another by what stands in it', () => {
  const html = full(
    `<p title=' href="javascript:alert(1)" onclick="a' lang="en">b</p><img alt='x src=' class="y href=" src="/z.png">`,
  );
  const tree = parseFragment(html);
  const found: string[] = [];
  const visit = (node: Parsed.Node): void => {
    if ('attrs' in node) found.push(...node.attrs.map(({ name }) => name));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(tree);
  assert.deepEqual(new Set(found), new Set(['href', 'title', 'lang', 'alt', 'src']));
});

/** What HTML says, without the space between blocks. */
const meaning = (html: string): string => serialize(parseFragment(html)).replace(/\s*\n\s*/g, '');

const BODIES = [...CONSTRUCTS].map(([name, [value]]) => [name, full(value)] as const);

test('no body has an empty line, and Markdown leaves each as it is', () => {
  for (const [name, html] of BODIES) {
    assert.doesNotMatch(html, /\n\s*\n|^\s|\s$/, name);
    assert.equal(marked.parse(html), html, name);
  }
});

const FORMATTING = '/usr/share/wordpress/wp-includes/formatting.php';

describe('wpautop', { skip: !existsSync(FORMATTING) && 'install the package wordpress to test with its wpautop' }, () => {
  test('changes nothing of any body, card or list', () => {
    const pages = [
      ...BODIES.map(([, html]) => html),
      card({ summary: 'a' }),
      renderPlain('posts', {}, feedOf({}, {}), undefined),
    ];
    const script = `require '${FORMATTING}'; echo json_encode( array_map( 'wpautop', json_decode( stream_get_contents( STDIN ) ) ) );`;
    const output = JSON.parse(
      execFileSync('php', ['-r', script], { input: JSON.stringify(pages), encoding: 'utf8' }),
    ) as string[];
    // WordPress takes formulas for blocks, and breaks their paragraphs; nothing of them is lost.
    const isChanged = (html: string, n: number): boolean => meaning(html) !== meaning(pages[n] ?? '');
    const changed = output.filter((html, n) => isChanged(html, n) && !html.includes('<math'));
    assert.deepEqual(changed, []);
  });
});
