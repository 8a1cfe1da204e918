import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { parseAnyFeed } from '../ssr/parse-any-feed.js';
import type { Post } from './model.js';

const rss = (item: string): string =>
  `<rss version="2.0"><channel><title>t</title><item><guid>1</guid>${item}</item></channel></rss>`;
const first = (text: string): Post => {
  const [post] = parseAnyFeed(text, 'https://a.example/feed').posts;
  assert.ok(post);
  return post;
};
const body = (html: string): string => first(rss(`<description><![CDATA[${html}]]></description>`)).body?.value ?? '';

test('reads titles that are encoded twice', () => {
  const titles = ['AT&amp;amp;T', 'It&amp;amp;#39;s', 'It&amp;amp;rsquo;s', '&amp;lt;b&amp;gt;Bold word&amp;lt;/b&amp;gt;'];
  assert.deepEqual(
    titles.map((title) => first(rss(`<title>${title}</title>`)).title),
    ['AT&T', "It's", 'It’s', 'Bold word'],
  );
});

test('decodes character references in a body once more if they were encoded twice', () => {
  assert.equal(body('<p>It&amp;#8217;s A&amp;nbsp;&amp;amp; B</p>'), '<p>It&#8217;s A&nbsp;&amp; B</p>');
  assert.equal(body('<img src="a?b&amp;amp;c">'), '<img src="a?b&amp;c">');
});

test('leaves character references that are what the text is about', () => {
  const texts = [
    '<p>Write &amp;amp; in HTML</p>',
    '<p><code>&amp;#39;</code> and &amp;#39;</p>',
    '<p>a &amp;lt;b&amp;gt; &amp; c</p>',
  ];
  for (const html of texts) assert.equal(body(html), html);
});

const broken: [what: string, description: string, html: RegExp, summary: string][] = [
  ['wrongly nested', '<p>A <b>b <i>c</b> d</i></p>', /<b>b <i>c<\/b> d<\/i>/, 'A b c d'],
  ['unclosed', '<p>One<br>two<p>three', /One<br>two<p>three/, 'One two three'],
  ['without quotation marks', '<img src=a.png width=400><p>Text</p>', /<img src=a.png/, 'Text'],
];
for (const [what, description, html, summary] of broken) {
  test(`reads HTML in an element of RSS that is ${what}, although it is no XML`, () => {
    const post = first(rss(`<title>x &amp; y</title><description>${description}</description>`));
    assert.equal(post.title, 'x & y');
    assert.match(post.body?.value ?? '', html);
    assert.equal(post.summary, summary);
  });
}

test('an element that does not end does not take the next items along', () => {
  const xml = rss('<description>One<br></item><item><guid>2</guid><description>Two<br>words</description>');
  const { posts } = parseAnyFeed(xml, 'https://a.example/feed');
  assert.deepEqual(
    posts.map(({ id, summary }) => [id, summary]),
    [
      ['1', ''],
      ['2', 'Two words'],
    ],
  );
});

test('reads RSS-in-JSON', () => {
  const feed = {
    rss: {
      version: '2.0',
      channel: {
        title: 'A &amp; B',
        link: 'https://a.example/',
        language: 'de',
        image: { url: 'https://a.example/icon.png', title: 'x' },
        item: [
          {
            title: 'One',
            link: 'https://a.example/one',
            description: '<p>Text of <b>one</b></p>',
            pubDate: 'Mon, 26 Jun 2017 23:20:05 -0400',
            category: ['a', { 'domain': 'x', '#value': 'b' }],
            guid: { 'isPermaLink': 'false', '#value': 'id-1' },
            enclosure: { url: 'https://a.example/a.mp3', type: 'audio/mpeg', length: 5 },
          },
          { 'description': 'No title', 'guid': 'https://a.example/two', 'content:encoded': '<p>Whole <i>text</i></p>' },
        ],
      },
    },
  };
  const { title, homePageUrl, language, icon, posts } = parseAnyFeed(
    JSON.stringify(feed, undefined, 2),
    'https://a.example/rss.json',
  );
  assert.deepEqual([title, homePageUrl, language, icon], ['A & B', 'https://a.example/', 'de', 'https://a.example/icon.png']);
  const [one, two] = posts;
  assert.deepEqual(
    [one?.id, one?.title, one?.url, one?.dayPublished, one?.tags, one?.summary, one?.attachments[0]?.sizeInBytes],
    ['id-1', 'One', 'https://a.example/one', '2017-06-26', ['a', 'b'], 'Text of one', 5],
  );
  assert.deepEqual([two?.url, two?.title, two?.body?.value], ['https://a.example/two', '', '<p>Whole <i>text</i></p>']);
});

test('reads a single item of RSS-in-JSON that is no list, with attributes below "$"', () => {
  const post = first('{"rss":{"channel":{"item":{"title":"a","guid":{"_":"1","$":{"isPermaLink":"false"}}}}}}');
  assert.deepEqual([post.id, post.title, post.url], ['1', 'a', undefined]);
});

test('rejects JSON that only begins like RSS', () => {
  for (const text of ['{"rss":{', '{"rss":{}}x', '{"rss":[]}'])
    assert.throws(() => parseAnyFeed(text, 'https://a.example/'), { name: 'FeedError' });
});

for (const piece of ['<description>', '<description><b>', '<content><item>', '<title><![CDATA[', '&amp;amp;']) {
  test(`takes a time that grows with the length of ${piece}`, () =>
    assertLinear((length) => {
      try {
        parseAnyFeed(rss(piece.repeat(length / piece.length)), 'https://a.example/');
      } catch (error) {
        assert.equal((error as Error).name, 'FeedError');
      }
    }, 500_000));
}

test('reads the characters that windows-1252 has where Unicode has controls', () => {
  const { title, summary } = first(rss('<title>It&#146;s</title><description>don\u0092t\u0085</description>'));
  assert.deepEqual([title, summary], ['It’s', 'don’t…']);
});

test('knows the names of Greek letters and signs', () => {
  const { title } = first(rss('<title>&amp;alpha;-&amp;Omega; &amp;sigma; a&amp;brvbar;b &amp;not;c &amp;unknown;</title>'));
  assert.equal(title, 'α-Ω σ a¦b ¬c &unknown;');
});

test('ends a section of CDATA that lacks its last character', () => {
  assert.equal(first(rss('<description><![CDATA[A <a href="b">c</a>.]]</description>')).summary, 'A c.');
});

test('reads Atom whose root alone has no namespace', () => {
  const atom = 'xmlns:atom="http://www.w3.org/2005/Atom"';
  const entry = '<atom:entry><atom:id>1</atom:id><atom:title>b</atom:title></atom:entry>';
  const { title, posts } = parseAnyFeed(`<feed ${atom}><atom:title>a</atom:title>${entry}</feed>`, 'https://a.example/');
  assert.deepEqual([title, posts[0]?.title], ['a', 'b']);
});

test('takes no size from an enclosure that only has one because RSS wants it', () => {
  const sizes = ['0', '1', '5000'].map(
    (length) => first(rss(`<enclosure url="https://a.example/a.mp3" type="audio/mpeg" length="${length}"/>`)).attachments[0],
  );
  assert.deepEqual(
    sizes.map((attachment) => attachment?.sizeInBytes),
    [undefined, undefined, 5000],
  );
});
