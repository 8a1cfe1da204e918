import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseXml as parse } from '../ssr/parse-xml.js';
import { excerptOf } from './excerpt.js';
import type { Feed, Post } from './model.js';
import { parseFeed } from './parse-feed.js';
import { parseXmlFeed } from './parse-xml-feed.js';

const read = (text: string): Feed => parseXmlFeed(text, 'https://example.org/feed.xml', parse);
const rss = (items: string): readonly Post[] => read(`<rss version="2.0"><channel>${items}</channel></rss>`).posts;
const item = (text: string): Post => rss(`<item><guid>1</guid>${text}</item>`)[0]!;
const json = (value: object): Post =>
  parseFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [{ id: '1', ...value }] }, undefined).posts[0]!;

const summaryOf = (html: string): string => excerptOf({ format: 'html', value: html }, 'A title').summary;

test('UTF-8 that was encoded twice is read as it was meant, in every text of an item', () => {
  const post = json({
    title: 'CrÃ\u00adticas a TVE: â€œNoâ€\u009d',
    content_html: '<p>La cabalgata de Madrid es pÃºblica; <code>niÃ±os</code>.</p>',
    tags: ['CataluÃ±a'],
    authors: [{ name: 'JosÃ©', url: 'https://example.org/' }, 1],
  });
  assert.equal(post.title, 'Críticas a TVE: “No”');
  assert.equal(post.summary, 'La cabalgata de Madrid es pública; niños.');
  assert.deepEqual(post.tags, ['Cataluña']);
  assert.deepEqual(
    post.authors.map(({ name, url }) => [name, url]),
    [['José', 'https://example.org/']],
  );
  assert.equal(post.body?.value.includes('niños'), true);
  const summary = 'Der Analyst meint, Ã¼ber die FlÃ¼chtlingskrise.';
  assert.equal(item(`<title>T</title><description>${summary}</description>`).summary, summary.replaceAll('Ã¼', 'ü'));
});

test('text about encodings, and accents next to marks, stay as they are', () => {
  const post = json({ title: 'Why do I see Ã©?', content_text: 'Your UTF-8 was read as something else.' });
  assert.equal(post.title, 'Why do I see Ã©?');
  assert.equal(json({ title: 'É AMANHÃ… «À LA CARTE»' }).title, 'É AMANHÃ… «À LA CARTE»');
});

test('a date in UTC is shown on the day in the URL, if a time zone explains the difference', () => {
  const day = (url: string, date: string): string | undefined => json({ url, date_published: date, title: 'T' }).dayPublished;
  const page = 'https://example.org/2018/09/14/title/';
  assert.equal(day(page, 'Thu, 13 Sep 2018 15:00:00 +0000'), '2018-09-14');
  assert.equal(day(page, '2018-09-15T03:30:00.000Z'), '2018-09-14');
  assert.equal(day('https://example.org/2018-9-14-title.html', '2018-09-13T16:00:00Z'), '2018-09-14');
  const post = json({ url: page, date_published: '2018-09-13T16:00:00Z', title: 'T' });
  assert.equal(post.datePublished, '2018-09-13T16:00:00.000Z');
  // The moment is said with its zone, is a day that nobody had yet or still had, or the URL says something else.
  assert.equal(day(page, '2018-09-13T15:00:00+02:00'), '2018-09-13');
  assert.equal(day(page, '2018-09-13T09:00:00Z'), '2018-09-13');
  assert.equal(day(page, '2018-09-15T13:00:00Z'), '2018-09-15');
  assert.equal(day(page, '2019-01-01T00:00:00Z'), '2019-01-01');
  assert.equal(day('https://example.org/2018/99/99/', '2018-09-13T15:00:00Z'), '2018-09-13');
  assert.equal(day('https://example.org/2018/', '2018-09-13T15:00:00Z'), '2018-09-13');
});

test('what Reddit adds below a post is no part of its summary, in its older forms and other languages', () => {
  for (const line of [
    'submitted by <a href="#">/u/a_b</a> to <a href="#">/r/books</a> <br> <a href="#">[link]</a> <a href="#">[1387 comments]</a>',
    'submitted by <a href="#"> coupdetaco </a> to <a href="#"> news</a> <a href="#">[link]</a> <a href="#">[1 comment]</a>',
    'submitted by<a href="#">VY_C</a>to<a href="#">news</a> <a href="#">[link]</a><a href="#">[132 comments]</a>',
    'soumis par <a href="#">/u/a</a> dans <a href="#">/r/france</a> <span>[lien]</span> <span>[commentaires]</span>',
    'eingereicht von <a href="#">/u/a</a> <span>[Link]</span> <span>[Kommentare]</span>',
  ]) {
    assert.equal(summaryOf(`<div><p>The text.</p></div>${line}`), 'The text.', line);
    assert.equal(summaryOf(line), '', line);
  }
  assert.equal(summaryOf('<p>We asked /u/spez [about] [this]</p>'), 'We asked /u/spez [about] [this]');
});

test('links below posts, escaped ends of lines and signs of missing objects are no part of a summary', () => {
  const links = '<p><a href="#">Permalink</a> \n\n\t| <a href="#comment">Leave a comment&nbsp;&nbsp;&raquo;</a>\n</p>';
  assert.equal(summaryOf(`<p>Love this video.</p>${links}`), 'Love this video.');
  assert.equal(summaryOf('Here’s what we learned.\\n'), 'Here’s what we learned.');
  assert.equal(summaryOf('One. \\r\\n'), 'One.');
  assert.equal(summaryOf('<p>In C:\\new and a\\n b.</p>'), 'In C:\\new and a\\n b.');
  assert.equal(summaryOf('<p>\ufffcBest archive\ufffc</p>'), 'Best archive');
  assert.equal(json({ title: '\ufffc', content_text: 'You are always wrong.' }).title, '');
});

test('a link may be HTML, tags the paths of folders, and an author nobody', () => {
  const link = '&lt;a href="/articles/2006/04/07/stop"&gt;Another stop&lt;/a&gt;';
  const post = item(`<title>T</title><link>${link}</link><category>/perl</category><category>Новости/</category>
    <category>/r/funny</category><category>a/b</category><author>noreply@blogger.com (Unknown)</author>`);
  assert.equal(post.url, 'https://example.org/articles/2006/04/07/stop');
  assert.deepEqual(post.tags, ['perl', 'Новости', '/r/funny', 'a/b']);
  assert.deepEqual(post.authors, []);
  assert.equal(item('<title>T</title><author>Unknown Pleasures</author>').authors[0]?.name, 'Unknown Pleasures');
});

test('a post without a date has the day in its URL, unless it is a comment', () => {
  const day = (url: string): string | undefined => json({ url: `https://example.org${url}`, title: 'T' }).dayPublished;
  assert.equal(day('/world/2017/05/26/title.html'), '2017-05-26');
  assert.equal(day('/2024-5-1-title'), '2024-05-01');
  assert.equal(day('/20240501-title'), '2024-05-01');
  assert.equal(day('/2024/05/01'), '2024-05-01');
  for (const url of [
    '/2024/05/title',
    '/2024/13/01/',
    '/?from=/2024/05/01/',
    '/2024/05/01/title#comment-1',
    '/20249901-a',
    '/99999999/',
  ])
    assert.equal(day(url), undefined, url);
});

test('URLs with letters of other scripts are no summary', () => {
  assert.equal(summaryOf('<p>https://example.org/home/2904486/السفير-الإماراتي-يصل</p>'), '');
  assert.equal(summaryOf('<p>https://example.org/is-good-business—the-cause/?sh=26b4</p>'), '');
  assert.equal(summaryOf('<p>https://twitter.com/a/status/1376118648159412230 :</p>'), '');
  assert.equal(summaryOf('<p>https://example.org/a请看这里。</p>'), 'https://example.org/a请看这里。');
});

test('a summary that is only the end of the title is none', () => {
  assert.equal(excerptOf({ format: 'html', value: '<p>3.9.0</p>' }, 'v3.9.0').summary, '');
  assert.equal(excerptOf({ format: 'html', value: '<p>😀</p>' }, 'v3.9.0').summary, '😀');
});

test('marks and spaces that were encoded twice are mended next to others, and authors that do not answer are none', () => {
  assert.equal(json({ title: 'Â«On vend Ã§a!Â»' }).title, '«On vend ça!»');
  assert.equal(json({ title: 'x -â€ˆAvec' }).title, 'x - Avec');
  assert.deepEqual(item('<title>T</title><author>noreply@example.org (No reply Example)</author>').authors, []);
  // What WordPress calls the first account.
  assert.deepEqual(item('<title>T</title><author>admin</author>').authors, []);
  assert.deepEqual(item('<title>T</title><author><name/><uri>https://example.org/</uri></author>').authors, []);
});

test('what posts in forums quote is no part of their summaries', () => {
  for (const quote of [
    '<blockquote><div><cite>jsmorley wrote:</cite>You use the name.</div></blockquote>',
    '<blockquote><cite>Анна писал(а):</cite> Привет.</blockquote>',
    '<div class="quotetitle">a wrote:</div><div class="quotecontent">Hello.</div>',
    '<aside class="quote no-group"><div class="title">a:</div><blockquote><p>Hello.</p></blockquote></aside>',
    '<div class="bbcode_quote">Hello.</div>',
    '<div class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote"><a>a said:</a><div>Hello.</div></div>',
  ])
    assert.equal(summaryOf(`${quote}Thank you!!`), 'Thank you!!', quote);
  assert.equal(
    summaryOf('<p>In 1984, George Orwell wrote: it was a bright day.</p>'),
    'In 1984, George Orwell wrote: it was a bright day.',
  );
});

test('the beginning of Unix time is no date, and text in Base64 no title', () => {
  assert.equal(json({ title: 'T', date_published: '1970-01-01T00:00:00Z' }).datePublished, undefined);
  assert.equal(json({ title: 'T', url: 'https://example.org/2024/05/01/a', date_published: '0' }).dayPublished, '2024-05-01');
  assert.equal(json({ title: 'T', date_published: '1970-01-01T00:00:01Z' }).dayPublished, '1970-01-01');
  const atom = '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><id>1</id><title mode="base64">RXhhbXBsZQ==</title>';
  assert.equal(read(`${atom}<summary>Text</summary></entry></feed>`).posts[0]?.title, '');
});
