import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { parseXml as parse } from '../ssr/parse-xml.js';
import { FeedError } from './errors.js';
import { parseXmlFeed } from './parse-xml-feed.js';
import { isXml } from './sniff-xml.js';
import type { Feed, Post } from './model.js';

const ADDRESS = 'https://example.org/blog/feed.xml';
const read = (text: string): Feed => parseXmlFeed(text, ADDRESS, parse);
const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" ' +
  'xmlns:atom="http://www.w3.org/2005/Atom"';
const rss = (item: string, channel = ''): Feed =>
  read(
    `<rss version="2.0" ${NAMESPACES}><channel>${channel}<item><guid isPermaLink="false">1</guid>${item}</item></channel></rss>`,
  );
const rssPost = (item: string): Post => rss(item).posts[0]!;
const atom = (entry: string, feed = ''): Feed =>
  read(`<feed xmlns="http://www.w3.org/2005/Atom">${feed}<entry><id>tag:a</id>${entry}</entry></feed>`);
const atomPost = (entry: string): Post => atom(entry).posts[0]!;
const failsWith = (text: string, code: string) =>
  assert.throws(
    () => read(text),
    (error) => error instanceof FeedError && error.code === code && error.url === ADDRESS,
  );

test('RSS 2.0: an item has its members', () => {
  const post = rssPost(`<title>A &amp;amp; B</title><link>/2025/a/</link><description>&lt;p&gt;One.&lt;/p&gt;</description>
    <pubDate>Mon, 20 Jan 2025 06:30:00 +0800</pubDate><author>a@b.example (Ann)</author><category>x</category><category>y</category>
    <source url="https://c.example/feed">C</source>`);
  const { id, title, url, summary, body, datePublished, dayPublished, authors, tags, source } = post;
  assert.deepEqual([id, title, url, summary], ['1', 'A & B', 'https://example.org/2025/a/', 'One.']);
  assert.deepEqual([body?.value, body?.format, body?.base], ['<p>One.</p>', 'html', 'https://example.org/2025/a/']);
  assert.deepEqual([datePublished, dayPublished], ['2025-01-19T22:30:00.000Z', '2025-01-20']);
  assert.deepEqual([authors.map(({ name }) => name), tags], [['Ann'], ['x', 'y']]);
  assert.deepEqual([source?.title, source?.url], ['C', 'https://c.example/feed']);
});

test('RSS 2.0: a channel has its members', () => {
  const feed = rss(
    '',
    `<title>Blog</title><link>https://example.org/</link><description>About</description><language>de-AT</language>
    <image><url>/i.png</url><title>x</title></image><managingEditor>a@b.example (Ed)</managingEditor>
    <atom:link rel="self" href="https://example.org/f.xml"/><atom:link rel="next" href="?page=2"/>`,
  );
  assert.deepEqual([feed.title, feed.homePageUrl, feed.description], ['Blog', 'https://example.org/', 'About']);
  assert.deepEqual([feed.language, feed.icon, feed.feedUrl], ['de-AT', 'https://example.org/i.png', 'https://example.org/f.xml']);
  assert.deepEqual([feed.nextUrl, feed.authors[0]?.name], ['https://example.org/f.xml?page=2', 'Ed']);
  assert.equal(feed.posts[0]?.authors[0]?.name, 'Ed');
});

test('RSS 2.0: a guid is the address of the page unless it says it is not', () => {
  const of = (guid: string) => read(`<rss><channel><item>${guid}</item></channel></rss>`).posts[0]?.url;
  assert.equal(of('<guid>https://example.org/a</guid>'), 'https://example.org/a');
  assert.equal(of('<guid isPermaLink="true">https://example.org/a</guid>'), 'https://example.org/a');
  assert.equal(of('<guid isPermaLink="false">https://example.org/a</guid>'), undefined);
  assert.equal(of('<guid>abc</guid>'), undefined);
});

test('RSS 2.0: items without a guid are told apart by link, title or text', () => {
  const items = ['<link>/a</link>', '<link>/b</link>', '<title>T</title>', '<description>D</description>', ''];
  const feed = read(`<rss><channel>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`);
  assert.deepEqual(
    feed.posts.map(({ id }) => id),
    ['/a', '/b', 'T', 'D'],
  );
});

test('content module: the body is content:encoded, and the description its summary', () => {
  const description = '<description>Short &lt;b&gt;one&lt;/b&gt;.</description>';
  const post = rssPost(`<title>T</title>${description}<content:encoded><![CDATA[<p>Long.</p>]]></content:encoded>`);
  assert.deepEqual([post.summary, post.body?.value], ['Short one.', '<p>Long.</p>']);
});

test('a body that was escaped twice is HTML', () => {
  const { body, summary } = rssPost('<description>&amp;lt;p&amp;gt;One &amp;amp;amp; two&amp;lt;/p&amp;gt;</description>');
  assert.deepEqual([body?.format, body?.value, summary], ['html', '<p>One &amp; two</p>', 'One & two']);
});

test('RSS 2.0: a description may be text with lines, or hold elements', () => {
  const { body, summary } = rssPost('<description>One &amp;amp; two\nthree</description>');
  assert.deepEqual([body?.format, body?.value, summary], ['text', 'One & two\nthree', 'One & two three']);
  assert.equal(rssPost('<description>What <em>is</em> it<br/>?</description>').body?.value, 'What <em>is</em> it<br>?');
});

test('dc module: creator, date, subject, language', () => {
  const { authors, dayPublished, tags, language } = rssPost(
    `<dc:creator>Ann (mailto:a@b.example)</dc:creator><dc:creator>Bob</dc:creator><dc:date>2025-01-20T23:30:00-08:00</dc:date>
    <dc:subject>s</dc:subject><dc:language>fr</dc:language>`,
  );
  assert.deepEqual([authors.map(({ name }) => name), dayPublished, tags, language], [['Ann', 'Bob'], '2025-01-20', ['s'], 'fr']);
});

test('a mail address is nobody’s name', () => {
  assert.deepEqual(rssPost('<author>ann@b.example</author>').authors, []);
  assert.equal(rssPost('<author>Ann &lt;ann@b.example&gt;</author>').authors[0]?.name, 'Ann');
});

test('media module: content, group, thumbnail and description', () => {
  const sized = rssPost(`<media:content url="/s.jpg" medium="image" width="300" height="200"/>
    <media:content url="/l.jpg" type="image/jpeg" width="1200" height="800"><media:description>A cat</media:description></media:content>`);
  assert.deepEqual(sized.image, { url: 'https://example.org/l.jpg', alt: 'A cat', width: 1200, height: 800 });
  const grouped = rssPost(`<title>T</title><media:group><media:thumbnail url="https://a.example/t.jpg" width="480" height="360"/>
    <media:content url="https://a.example/v.mp4" type="video/mp4" duration="61"/>
    <media:description>About it</media:description></media:group>`);
  assert.deepEqual([grouped.image?.url, grouped.summary], ['https://a.example/t.jpg', 'About it']);
  assert.deepEqual([grouped.attachments[0]?.url, grouped.attachments[0]?.durationInSeconds], ['https://a.example/v.mp4', 61]);
});

test('itunes module and enclosures', () => {
  const post = rssPost(`<enclosure url="/e.mp3" type="audio/mpeg" length="1234"/><itunes:duration>1:02:03</itunes:duration>
    <itunes:image href="/e.jpg"/><itunes:author>Ann</itunes:author><itunes:summary>Notes</itunes:summary>`);
  const [file] = post.attachments;
  assert.deepEqual([file?.url, file?.mimeType], ['https://example.org/e.mp3', 'audio/mpeg']);
  assert.deepEqual([file?.sizeInBytes, file?.durationInSeconds], [1234, 3723]);
  assert.deepEqual([post.image?.url, post.authors[0]?.name, post.summary], ['https://example.org/e.jpg', 'Ann', 'Notes']);
  const picture = rssPost('<enclosure url="/p.png" type="image/png" length="1"/>');
  assert.deepEqual([picture.image?.url, picture.attachments], ['https://example.org/p.png', []]);
});

test('RSS 1.0: items stand beside the channel', () => {
  const feed = read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Blog</title><link>https://example.org/</link>
    <items><rdf:Seq><rdf:li rdf:resource="https://example.org/a"/></rdf:Seq></items></channel>
    <image><url>https://example.org/i.png</url></image>
    <item rdf:about="https://example.org/a"><title>A</title><dc:date>2025-01-20</dc:date></item></rdf:RDF>`);
  const [post] = feed.posts;
  assert.deepEqual([feed.title, feed.icon, feed.posts.length], ['Blog', 'https://example.org/i.png', 1]);
  assert.deepEqual([post?.id, post?.title, post?.dayPublished], ['https://example.org/a', 'A', '2025-01-20']);
});

test('Atom 1.0: an entry has its members', () => {
  const post = atomPost(`<title type="html">A &amp;lt; B</title><link href="/a"/>
    <link rel="enclosure" href="/a.mp3" type="audio/mpeg" length="5"/>
    <published>2025-01-20T06:30:00+08:00</published><updated>2025-02-01T00:00:00Z</updated><summary>Short.</summary>
    <content type="html">&lt;p&gt;Long.&lt;/p&gt;</content><author><name>Ann</name><uri>https://ann.example/</uri></author>
    <category term="t" label="Tag"/><category term="u"/><category term="http://schemas.google.com/blogger/2008/kind#post"/>`);
  assert.deepEqual([post.id, post.title, post.url, post.summary], ['tag:a', 'A < B', 'https://example.org/a', 'Short.']);
  assert.deepEqual([post.dayPublished, post.dateModified], ['2025-01-20', '2025-02-01T00:00:00.000Z']);
  assert.deepEqual([post.body?.value, post.tags], ['<p>Long.</p>', ['Tag', 'u']]);
  assert.deepEqual([post.authors[0]?.name, post.authors[0]?.url], ['Ann', 'https://ann.example/']);
  assert.deepEqual([post.attachments[0]?.url, post.attachments[0]?.sizeInBytes], ['https://example.org/a.mp3', 5]);
});

test('Atom 1.0: content is text, HTML or XHTML, or elsewhere', () => {
  const of = (content: string) => atomPost(content).body;
  assert.deepEqual([of('<content>a &lt; b</content>')?.format, of('<content>a &lt; b</content>')?.value], ['text', 'a < b']);
  const paragraph = '<p>A<br/>&lt;b&gt; <img src="i.png" alt="&quot;x&quot;"/></p>';
  const xhtml = `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraph}</div></content>`;
  assert.deepEqual([of(xhtml)?.format, of(xhtml)?.value], ['html', '<p>A<br>&lt;b> <img src="i.png" alt="&quot;x&quot;"></p>']);
  assert.equal(of('<content type="text/html"><p>A</p></content>')?.value, '<p>A</p>');
  assert.equal(of('<content src="/a.txt" type="text/plain"/><summary>Said.</summary>')?.value, 'Said.');
  assert.equal(of('<content type="image/png">iVBORw0KGgo=</content>')?.value, '');
});

test('XML Base: relative URLs resolve against it', () => {
  const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/"><entry xml:base="2025/"><id>a</id>
    <link href="a"/><content type="html" xml:base="a/">&lt;img src="i.png"&gt;</content></entry></feed>`);
  const [post] = feed.posts;
  assert.deepEqual([post?.url, post?.body?.base], ['https://base.example/2025/a', 'https://base.example/2025/a/']);
  assert.equal(post?.image?.url, 'https://base.example/2025/a/i.png');
});

test('XML 1.0: xml:lang is the language of the feed, an entry, or its content', () => {
  const entries = '<entry xml:lang="fr"><id>a</id></entry><entry><id>b</id></entry>';
  const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">${entries}</feed>`);
  assert.deepEqual([feed.language, ...feed.posts.map(({ language }) => language)], ['de', 'fr', 'de']);
});

test('Atom 0.3: issued, modified, tagline and mode', () => {
  const feed =
    read(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Blog</title><tagline>About</tagline><entry><id>a</id>
    <title mode="escaped" type="text/html">A &amp;amp; B</title><issued>2004-05-06T07:08:09+09:00</issued>
    <content type="text/html" mode="escaped">&lt;p&gt;Text.&lt;/p&gt;</content></entry></feed>`);
  const [post] = feed.posts;
  assert.deepEqual([feed.description, post?.title], ['About', 'A & B']);
  assert.deepEqual([post?.dayPublished, post?.body?.value], ['2004-05-06', '<p>Text.</p>']);
});

test('elements are known by their namespace, whatever the prefix', () => {
  const feed = read(`<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:title="urn:x"><a:title>Blog</a:title>
    <a:entry><a:id>a</a:id><title:title>no</title:title><a:title>A</a:title></a:entry></a:feed>`);
  assert.deepEqual([feed.title, feed.posts[0]?.title], ['Blog', 'A']);
});

const one = (members = ''): string => `<rss><channel><item><guid>A</guid><title>T</title>${members}</item></channel></rss>`;
const UNTIDY: Readonly<Record<string, string>> = {
  'a byte order mark and white space before it': `\ufeff \n <?xml version="1.0"?>${one()}`,
  'text before it': `Warning: x\n${one()}`,
  'undeclared entities': one('<description>a&nbsp;b &eacute; &foo; &</description>'),
  'stray & and <': one('<link>/?a=1&b=2</link><description>1 < 2 & 3</description>'),
  'control characters': one('<description>\u0008&#x1f;&#0;</description>'),
  'prefixes that are not declared': one('<dc:creator>x</dc:creator><media:content url="a"/>'),
  'a declaration of another encoding': `<?xml version="1.0" encoding="utf-16"?>${one()}`,
  'something after it': `${one()}<script>x</script> &`,
  'a DOCTYPE': `<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://n.example/rss.dtd">${one()}`,
  'entities of its own': `<!DOCTYPE rss [<!ENTITY x "xxx"><!ENTITY y "&x;&x;">]>${one('<link>&y;</link>')}`,
  'comments before it': `<!-- a --><!-- <b> --><?xml-stylesheet href="x"?>${one()}`,
};
for (const [why, text] of Object.entries(UNTIDY)) {
  test(`XML with ${why} is read`, () => assert.equal(read(text).posts[0]?.title, 'T'));
}

test('entities in character data are left to HTML', () => {
  const post = rssPost('<description><![CDATA[<p>a &nbsp; &lt; b & c</p>]]></description>');
  assert.equal(post.body?.value, '<p>a &nbsp; &lt; b & c</p>');
});

test('characters that end lines only in XML 1.1 are text', () => {
  for (const sign of ['\u2028', '\u2029']) {
    const { body } = rssPost(`<description><![CDATA[<pre>a${sign}b\r\nc</pre>]]></description>`);
    assert.equal(body?.value, `<pre>a${sign}b\nc</pre>`);
  }
});

test('the end of a section in text does not make a feed unreadable', () => {
  // Browsers do not read it, which the parser of Node does.
  const strict: typeof parse = (text) => (text.replace(/<!\[CDATA\[[^]*?\]\]>/g, '').includes(']]>') ? undefined : parse(text));
  const text = '<rss><channel><item><guid>1</guid><title><![CDATA[A <![CDATA[B]]> C]]></title></item></channel></rss>';
  for (const parser of [strict, parse]) assert.equal(parseXmlFeed(text, undefined, parser).posts[0]?.title, 'A <![CDATA[B C]]>');
});

test('a feed without items is one', () => {
  assert.deepEqual(read('<rss><channel><title>T</title></channel></rss>').posts, []);
});

test('XML that is no feed, or is broken, is not a feed', () => {
  const texts = ['<note/>', '<urlset><url/></urlset>', '<rss><channel><item>', '<rss><channel></rss>', '<', '<?xml', '<!DOCTYPE'];
  for (const text of texts) failsWith(text, 'not-a-feed');
});

test('RDF that describes something other than a channel is not a feed', () => {
  const start = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
  failsWith(`${start} xmlns="http://xmlns.com/foaf/0.1/"><Person><name>Ann</name></Person></rdf:RDF>`, 'not-a-feed');
  const rss = `${start} xmlns="http://purl.org/rss/1.0/">`;
  assert.deepEqual(read(`${rss}<channel><title>T</title></channel></rdf:RDF>`).posts, []);
  assert.equal(read(`${rss}<item rdf:about="/a"><title>A</title></item></rdf:RDF>`).posts[0]?.title, 'A');
});

test('a feed of items without a use is empty', () => failsWith('<rss><channel><item/></channel></rss>', 'empty'));

test('isXml tells feeds from JSON and from web pages', () => {
  const feeds = ['<rss>', ' \n<?xml version="1.0"?>', '\ufeff<feed>', '<!-- x --><rss>', '<?xml version="1.0"?><htmlx>'];
  const doctype = '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0//EN">';
  feeds.push(`${doctype}<rss>`, `<?xml version="1.0"?>\n${doctype}\n<feed>`);
  for (const text of feeds) assert.equal(isXml(text), true, text);
  const pages = ['<!doctype html><p>', '<!DOCTYPE HTML PUBLIC>', '<html lang="en">', ' <!-- x -->\n<html>'];
  pages.push(
    '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml">',
    '<?xml version="1.0"?><html>',
  );
  for (const text of ['{"a": "<rss>"}', '', ...pages]) assert.equal(isXml(text), false, text);
});

test('a parser that throws is one that finds no feed', () => {
  const parse = (): never => {
    throw new SyntaxError('broken');
  };
  assert.throws(() => parseXmlFeed('<rss/>', undefined, parse), { code: 'not-a-feed' });
});

test('URLs of unsafe schemes are dropped', () => {
  const files = '<media:content url="javascript:1" medium="image"/><enclosure url="vbscript:1"/>';
  const post = rssPost(`<link>javascript:1</link>${files}`);
  assert.deepEqual([post.url, post.image, post.attachments], [undefined, undefined, []]);
});

const itemWith = (text: string) => `<rss><channel><item><guid>1</guid>${text}</item></channel></rss>`;
const entitiesOf = (count: number) => {
  const entities = 'bcdefgh'.replace(/./g, (name) => `<!ENTITY ${name} "${'&a;'.repeat(count)}">`);
  return `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}">${entities}]>`;
};
const parts = ['<', '&', '&#', '<![CDATA[', '<!--', '<!DOCTYPE [', '<?', '<a ', '<a b="', ']]>', '<item>', '<x:'];
const hostile: [name: string, textOf: (count: number) => string, count: number][] = [
  ['entities of entities', (count) => entitiesOf(count) + itemWith('<title>&h;</title>'), 100],
  [
    'elements in each other',
    (count) => itemWith(`<description>${'<b>'.repeat(count)}${'</b>'.repeat(count)}</description>`),
    20_000,
  ],
  ['texts in each other', (count) => itemWith('<description>'.repeat(count) + '</description>'.repeat(count)), 20_000],
  ['categories', (count) => itemWith(Array.from({ length: count }, (_, i) => `<category>${i}</category>`).join('')), 50_000],
  ...parts.map((part): (typeof hostile)[number] => [`${part} in an item`, (count) => itemWith(part.repeat(count)), 100_000]),
  ...['<', '<!', '<?x ?>', '<!---->'].map((part): (typeof hostile)[number] => [part, (count) => part.repeat(count), 50_000]),
];
for (const [name, textOf, largest] of hostile)
  test(`gives a feed or an error in a time that grows with the number of ${name}`, () =>
    assertLinear((count) => {
      try {
        read(textOf(count));
      } catch (error) {
        assert.ok(error instanceof FeedError, String(error));
      }
    }, largest));
