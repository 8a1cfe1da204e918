import { expect } from '@open-wc/testing';
import { type FeedError } from '../core/errors.js';
import { fetchFeed } from './fetch-feed.js';
import { toFeed } from './to-feed.js';

const ADDRESS = 'https://example.org/feed.xml';
const one = (members = '', attributes = ''): string =>
  `<rss ${attributes}><channel><title>Blog</title><item><guid>A</guid><title>T</title>${members}</item></channel></rss>`;

const codeOf = async (text: string): Promise<string> => {
  try {
    await toFeed(text, ADDRESS);
    return 'none';
  } catch (error) {
    return (error as FeedError).code;
  }
};

describe('feeds in XML, read by the browser’s parser', () => {
  it('reads RSS', async () => {
    const date = '<pubDate>Mon, 20 Jan 2025 06:30:00 +0800</pubDate>';
    const text = one(`<link>/a</link>${date}<description>&lt;p&gt;Hi.&lt;/p&gt;</description>`);
    const [post] = (await toFeed(text, ADDRESS)).posts;
    expect([post?.title, post?.url, post?.dayPublished, post?.summary]).to.eql([
      'T',
      'https://example.org/a',
      '2025-01-20',
      'Hi.',
    ]);
  });

  it('reads RSS-in-JSON', async () => {
    const item = { title: 'T', link: '/a', description: '<p>Hi.</p>', guid: { 'isPermaLink': 'false', '#value': 'A' } };
    const { title, posts } = await toFeed(JSON.stringify({ rss: { channel: { title: 'Blog', item: [item] } } }), ADDRESS);
    expect([title, posts[0]?.id, posts[0]?.url, posts[0]?.summary]).to.eql(['Blog', 'A', 'https://example.org/a', 'Hi.']);
  });

  it('reads HTML that is written amid the XML, with wrongly nested and unclosed tags', async () => {
    const [post] = (await toFeed(one('<description><p>A <b>b <i>c</b> d</i><br>e</description>'), ADDRESS)).posts;
    expect(post?.summary).to.equal('A b c d e');
  });

  it('reads a feed whose values lack quotes, or are CDATA sections, and that lacks its last end tag', async () => {
    const category =
      '<category domain=a>&#X26;</category><media:content url=https://example.org/a.mp3 type="audio/mpeg" x="a b=c d"/>';
    const text = one(category, 'version=2.0').replace('</rss>', '');
    const [post] = (await toFeed(text, ADDRESS)).posts;
    expect([post?.title, post?.tags, post?.attachments[0]?.url]).to.eql(['T', ['&'], 'https://example.org/a.mp3']);
    const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><category term="<![CDATA[a & b]]>"/></entry></feed';
    expect((await toFeed(atom, ADDRESS)).posts[0]?.tags).to.eql(['a & b']);
  });

  it('reads the other items of a feed with one that is broken', async () => {
    const text = one().replace('</channel>', '<item><guid>B</guid><link>a</link</item><item><guid>C</guid></item></channel>');
    expect((await toFeed(text.replace('C</guid>', 'C</guid><title>U</title>'), ADDRESS)).posts.map(({ id }) => id)).to.eql([
      'A',
      'C',
    ]);
  });

  it('reads a feed that a program has put into a web page, or messages before', async () => {
    for (const start of [
      '<!DOCTYPE html><html><head></head><body>',
      '<br />\n<b>Warning</b>:  no such file in <b>/a.php</b> on line <b>1</b><br />\n',
      'PHP Notice:  no such <b>file</b> in /a.php on line 1\n<?xml version="1.0"?>',
    ])
      expect((await toFeed(start + one(), ADDRESS)).posts[0]?.title).to.equal('T');
  });

  it('reads RSS 1.0 and its modules', async () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Blog</title></channel>
      <item rdf:about="https://example.org/a"><title>A</title><dc:creator>Ann</dc:creator></item></rdf:RDF>`;
    const { title, posts } = await toFeed(text, ADDRESS);
    expect([title, posts[0]?.id, posts[0]?.authors[0]?.name]).to.eql(['Blog', 'https://example.org/a', 'Ann']);
  });

  it('reads Atom with XHTML, XML Base and a language', async () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://base.example/"><entry><id>a</id><link href="x"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A<br/>B <img src="i.png" alt=""/></p></div></content></entry></feed>`;
    const [post] = (await toFeed(text, ADDRESS)).posts;
    expect([post?.url, post?.language, post?.body?.value]).to.eql([
      'https://base.example/x',
      'de',
      '<p>A<br>B <img src="i.png" alt=""></p>',
    ]);
    expect(post?.image?.url).to.equal('https://base.example/i.png');
  });

  const untidy: Readonly<Record<string, string>> = {
    'white space and a byte order mark before it': `\ufeff \n<?xml version="1.0" encoding="utf-16"?>${one()}`,
    'undeclared entities': one('<description>a&nbsp;b &eacute; &foo; &</description>'),
    'stray & and <': one('<description>1 < 2 & 3</description>'),
    'control characters': one('<description>\u0008&#x1f;</description>'),
    'prefixes that are not declared': one('<dc:creator>x</dc:creator><media:content url="a"/>'),
    'something after it': `${one()}<script>x</script>`,
    'entities of its own': `<!DOCTYPE rss [<!ENTITY x "xxx">]>${one('<link>&x;</link>')}`,
  };
  for (const [why, text] of Object.entries(untidy)) {
    it(`reads XML with ${why}`, async () => {
      expect((await toFeed(text, ADDRESS)).posts[0]?.title).to.equal('T');
    });
  }

  it('reads well-formed XML whose characters are not meant as they are', async () => {
    const title = async (text: string): Promise<string | undefined> =>
      (await toFeed(one().replace('>T<', `>${text}<`), ADDRESS)).posts[0]?.title;
    expect(await title('a\x93b\x94 &#151; &#x92; \ud83d c')).to.equal('a“b” — ’ \ufffd c');
    expect([await title('\ud83d'), await title('&#133;'), await title('&#X97;')]).to.eql(['\ufffd', '…', '—']);
    expect(await title('&#199;&#x96c4; &nbsp;&eacute;')).to.equal('Ç雄 é');
    expect(await title('<![CDATA[a\x93b]]>')).to.equal('a“b');
  });

  it('tells what is no feed, and what is no XML', async () => {
    expect(await codeOf('<note/>')).to.equal('not-a-feed');
    expect(await codeOf('<rss><channel><item>')).to.equal('not-a-feed');
    expect(await codeOf('<rss><channel><item/></channel></rss>')).to.equal('empty');
    expect(await codeOf('<!doctype html><title>Blog</title>')).to.equal('not-json');
    expect(await codeOf('nothing')).to.equal('not-json');
  });

  it('is decoded as it declares, where the server says nothing', async () => {
    const { fetch } = window;
    const text = one('<description>\xcf\xf0\xe8\xe2\xe5\xf2</description>');
    const bytes = Uint8Array.from(`<?xml version="1.0" encoding="windows-1251"?>${text}`, (unit) => unit.charCodeAt(0));
    try {
      window.fetch = () => Promise.resolve(new Response(bytes, { headers: { 'content-type': 'application/rss+xml' } }));
      const { posts } = await fetchFeed(ADDRESS, { signal: new AbortController().signal, cache: 'default' });
      expect(posts[0]?.summary).to.equal('Привет');
    } finally {
      window.fetch = fetch;
    }
  });

  it('runs nothing that is in it', async () => {
    const hostile = '<script>window.hacked = true</script><img src="x" onerror="window.hacked = true"/>';
    const text = one(`<x xmlns="http://www.w3.org/1999/xhtml">${hostile}</x>`);
    await toFeed(text, ADDRESS);
    expect('hacked' in window).to.equal(false);
  });
});
