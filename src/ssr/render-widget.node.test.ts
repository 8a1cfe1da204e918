import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from 'marked';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes as Parsed } from 'parse5';
import { CONSTRUCTS } from '../../test/support/fixtures/constructs/index.js';
import { FeedError } from '../core/errors.js';
import { parseFeed } from '../core/parse-feed.js';
import { selectPosts } from '../core/select-posts.js';
import { targetLocales } from '../localization/locales/codes.js';
import { renderWidget, widgetStyles, WIDGET_TAGS, type WidgetAttributes, type WidgetTag } from './index.js';

const POST = 'tiktok-refugee-post';

const item = (n: number, more: object = {}): object => ({
  id: `post-${n}`,
  url: `https://example.org/post-${n}`,
  title: `Post ${n}`,
  summary: `Summary ${n}.`,
  content_html: `<p>Body ${n}.</p>`,
  date_published: `2025-01-1${n}T00:00:00Z`,
  authors: [{ name: 'Ada' }],
  tags: ['a', `b${n}`],
  _tiktok_refugee: { tips: [{ section: 'Do', title: `Tip ${n}`, text: 'Words.' }] },
  ...more,
});

const feedOf = (items: readonly object[], more: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  feed_url: 'https://example.org/feed.json',
  items,
  ...more,
});

const feed = feedOf([item(1), item(2)]);

interface Rendered {
  readonly html: string;
  /** Elements of the page and of the shadow root. */
  readonly light: readonly Parsed.Element[];
  readonly shadow: readonly Parsed.Element[];
  /** Text of the shadow root. */
  readonly text: string;
  /** Data of the scripts, by type. */
  readonly data: Readonly<Record<string, unknown>>;
}

function* nodesOf(parent: Parsed.ParentNode): Generator<Parsed.Node> {
  for (const node of parent.childNodes) {
    yield node;
    if ('childNodes' in node) yield* nodesOf(node);
  }
}

const isElement = (node: Parsed.Node): node is Parsed.Element => 'tagName' in node;
const isTemplate = (node: Parsed.Node): node is Parsed.Template => 'content' in node;
const attribute = ({ attrs }: Parsed.Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;
const textOf = (nodes: Iterable<Parsed.Node>): string => [...nodes].map((node) => ('value' in node ? node.value : '')).join('');

function rendered(tag: WidgetTag, attributes: WidgetAttributes = {}, source: unknown = feed, options = {}): Rendered {
  const html = renderWidget(tag, attributes, source, options);
  const light = [...nodesOf(parseFragment(html))].filter(isElement);
  const template = light.find(isTemplate) as Parsed.Template;
  const inside = [...nodesOf(template.content)];
  const styles = new Set(inside.filter(isElement).filter(({ tagName }) => tagName === 'style'));
  const scripts = light.filter(({ tagName }) => tagName === 'script');
  return {
    html,
    light,
    shadow: inside.filter(isElement),
    text: textOf(inside.filter((node) => !('parentNode' in node && styles.has(node.parentNode as Parsed.Element)))),
    data: Object.fromEntries(
      scripts.map((script): [string, unknown] => [attribute(script, 'type') ?? '', JSON.parse(textOf(nodesOf(script)))]),
    ),
  };
}

const names = (elements: readonly Parsed.Element[]): string[] => elements.map(({ tagName }) => tagName);

for (const tag of WIDGET_TAGS) {
  test(`<${tag}> has its content in a declarative shadow root`, () => {
    const { light, text } = rendered(tag);
    const [widget, template] = light;
    assert.equal(widget?.tagName, tag);
    assert.equal(template && attribute(template, 'shadowrootmode'), 'open');
    assert.match(text, tag.endsWith('cloud') ? /b1/ : tag.endsWith('tips') ? /Tip 1/ : /Post 2/);
  });

  test(`<${tag}> is the same each time`, () => {
    assert.equal(rendered(tag, { locale: 'en' }).html, rendered(tag, { locale: 'en' }).html);
  });

  test(`<${tag}> has no skeleton`, () => {
    assert.doesNotMatch(rendered(tag).html, /class="[^"]*bones/);
  });

  test(`<${tag}> finds the same in the feed that it takes along`, () => {
    const first = rendered(tag, { layout: tag === POST ? 'full' : undefined });
    const again = rendered(tag, { layout: tag === POST ? 'full' : undefined }, first.data['application/feed+json']);
    assert.equal(again.html, first.html);
  });
}

test('the feed may be text, parsed JSON, or a model', () => {
  const [text, json, model] = [JSON.stringify(feed), feed, parseFeed(feed)].map((source) => rendered(POST, {}, source).html);
  assert.deepEqual([text, json], [model, model]);
});

test('attributes are kept, escaped, and left out as in JSX', () => {
  const attributes = { 'search': true, 'heading-level': 3, 'tags': null, 'id': '"><b>', 'hidden': false };
  const { light } = rendered('tiktok-refugee-posts', attributes);
  const widget = Object.fromEntries((light[0]?.attrs ?? []).map(({ name, value }) => [name, value]));
  assert.deepEqual(widget, { 'search': '', 'heading-level': '3', 'id': '"><b>', 'layout': 'list' });
});

test('an attribute that there is not is an error that names those there are', () => {
  assert.throws(() => rendered(POST, { layuot: 'full' }), { name: 'TypeError', message: /"layuot".*layout/ });
  assert.throws(() => rendered(POST, { onclick: 'a()' }), TypeError);
});

test('a tag that there is not is an error that names those there are', () => {
  const unknown = 'x-post' as WidgetTag;
  assert.throws(() => renderWidget(unknown, {}, feed), { name: 'TypeError', message: /x-post.*tiktok-refugee-post/ });
});

test('what is no feed, and a post that the feed does not have, are FeedErrors', () => {
  const code = (wanted: string) => (error: unknown) => error instanceof FeedError && error.code === wanted;
  assert.throws(() => renderWidget(POST, {}, '<!doctype html>'), code('not-json'));
  assert.throws(() => renderWidget(POST, {}, {}), code('not-a-feed'));
  assert.throws(() => renderWidget(POST, { post: 'post-9' }, feed), code('post-not-found'));
  const paged = feedOf([item(1)], { next_url: '2.json', _tiktok_refugee: { postUrl: 'posts/{slug}.json' } });
  assert.throws(() => renderWidget(POST, { post: 'post-9' }, paged), code('post-not-found'));
});

test('an empty feed is shown as such', () => {
  assert.match(rendered('tiktok-refugee-posts', {}, feedOf([])).text, /There is nothing here yet/);
  const paged = feedOf([item(1)], { next_url: 'https://example.org/2.json' });
  assert.match(rendered('tiktok-refugee-posts', { tags: 'elsewhere' }, paged).text, /There is nothing here yet/);
});

test('a post is a card, the whole article, or a line', () => {
  assert.doesNotMatch(rendered(POST, { post: 'post-1' }).text, /Body 1/);
  assert.match(rendered(POST, { post: 'post-1', layout: 'full' }).text, /Body 1/);
  assert.doesNotMatch(rendered(POST, { post: 'post-1', layout: 'compact' }).text, /Summary 1/);
});

test('links in the page are dressed as those inside: with the relation and the target that the host wants', () => {
  const dressOf = (tag: WidgetTag, attributes: WidgetAttributes, source: unknown = feed): unknown[] => {
    const links = rendered(tag, attributes, source).light.filter(({ tagName }) => tagName === 'a');
    return links.map((link) => ['href', 'rel', 'target'].map((name) => attribute(link, name)));
  };
  const wanted = { 'link-rel': 'nofollow ugc', 'link-target': '_blank' };
  const hrefs = ['https://example.org/post-2', 'https://example.org/post-1'];
  assert.deepEqual(dressOf(POST, wanted), [[hrefs[0], 'noopener noreferrer nofollow ugc', '_blank']]);
  for (const tag of ['tiktok-refugee-posts', 'tiktok-refugee-tips'] as const) {
    const list = hrefs.map((href) => [href, 'noopener noreferrer nofollow ugc', '_blank']);
    assert.deepEqual(dressOf(tag, wanted).sort(), list.sort(), tag);
  }
  assert.deepEqual(dressOf(POST, {}), [[hrefs[0], 'noopener noreferrer', undefined]]);
  const home = feedOf([], { home_page_url: 'https://user@example.org/' });
  const dressed = [['https://example.org/', 'noopener noreferrer nofollow ugc', '_blank']];
  assert.deepEqual(dressOf('tiktok-refugee-posts', wanted, home), dressed);
  const odd = { 'link-rel': '"><img>', 'link-target': '"x' };
  assert.deepEqual(dressOf(POST, odd), [[hrefs[0], 'noopener noreferrer "><img>', '"x']]);
});

test('bodies are sanitised', () => {
  const hostile = feedOf([item(1, { content_html: '<p onclick="a()">b<script>c()</script><a href="javascript:d()">e</a></p>' })]);
  const { shadow, text } = rendered(POST, { layout: 'full' }, hostile);
  assert.ok(!names(shadow).includes('script'));
  const attributes = shadow.flatMap(({ attrs }) => attrs);
  assert.ok(!attributes.some(({ name, value }) => name.startsWith('on') || value.startsWith('javascript:')));
  assert.match(text, /be/);
});

test('no text of a feed becomes markup', () => {
  const vector = '"\'></script></template></style><img src=x onerror=alert(1)><!--';
  const post = item(1, {
    id: vector,
    title: vector,
    summary: vector,
    authors: [{ name: vector, url: `https://example.org/${vector}` }],
    tags: [vector],
    url: `https://example.org/?${vector}`,
    content_text: vector,
    content_html: undefined,
    language: 'en',
    _tiktok_refugee: { imageAlt: vector, tips: [{ section: vector, title: vector, text: vector }] },
  });
  for (const tag of WIDGET_TAGS) {
    const attributes = { layout: tag === POST ? 'full' : undefined, class: vector };
    const { light, shadow } = rendered(tag, attributes, feedOf([post], { title: vector }));
    assert.ok(![...light, ...shadow].some(({ tagName }) => tagName === 'img'), tag);
    assert.equal(light.filter(({ tagName }) => tagName === 'template').length, 1, tag);
    assert.equal(light[0]?.tagName, tag);
  }
});

for (const locale of targetLocales) {
  test(`the words of ${locale} are there at once`, () => {
    assert.doesNotMatch(rendered(POST, { locale }).text, /Share|Jan 12/);
  });
}

test('without a locale the language is that of the element, else English', () => {
  assert.match(rendered(POST, { lang: 'zh-CN' }).text, /2025年1月12日/);
  assert.match(rendered(POST).text, /Jan 12, 2025/);
});

test('styles stand in the HTML, or are linked', () => {
  assert.ok(names(rendered(POST).shadow).includes('style'));
  const { shadow } = rendered(POST, {}, feed, { stylesheet: '/a"b.css' });
  assert.ok(!names(shadow).includes('style'));
  assert.equal(attribute(shadow[0] as Parsed.Element, 'href'), '/a"b.css');
});

test('an article is described as a BlogPosting, a list as an ItemList', () => {
  const article = rendered(POST).data['application/ld+json'] as Record<string, unknown>;
  assert.deepEqual(
    [article['@type'], article['headline'], article['url']],
    ['BlogPosting', 'Post 2', 'https://example.org/post-2'],
  );
  const list = rendered('tiktok-refugee-posts').data['application/ld+json'] as { itemListElement: { url: string }[] };
  assert.deepEqual(
    list.itemListElement.map(({ url }) => url),
    ['https://example.org/post-2', 'https://example.org/post-1'],
  );
});

test('the page itself has links to what is shown', () => {
  const links = (tag: WidgetTag): (string | undefined)[] =>
    rendered(tag)
      .light.filter(({ tagName }) => tagName === 'a')
      .map((link) => attribute(link, 'href'));
  assert.deepEqual(links(POST), ['https://example.org/post-2']);
  assert.deepEqual(links('tiktok-refugee-posts'), ['https://example.org/post-2', 'https://example.org/post-1']);
});

test('only the post that is shown, and its translations, go along', () => {
  const en = item(1, { language: 'en', _tiktok_refugee: { translations: { de: 'post-2' } } });
  const three = feedOf([en, item(2, { language: 'de' }), item(3)]);
  const inlined = rendered(POST, { 'post': 'post-1', 'content-language': 'de' }, three).data['application/feed+json'];
  assert.deepEqual(
    parseFeed(inlined).posts.map(({ id }) => id),
    ['post-2', 'post-1'],
  );
});

test('bodies go along only where they are shown', () => {
  assert.doesNotMatch(rendered('tiktok-refugee-posts').html, /Body/);
  assert.doesNotMatch(rendered(POST).html, /Body/);
});

test('a list of several pages offers more', () => {
  const { text, data } = rendered('tiktok-refugee-posts', {}, feedOf([item(1)], { next_url: 'https://example.org/2.json' }));
  assert.match(text, /Show more/);
  assert.equal(parseFeed(data['application/feed+json']).nextUrl, 'https://example.org/2.json');
});

test('a translation whose original is on a later page is shown neither by the server nor by what it sends along', () => {
  const translation = (n: number): object => {
    const { _tiktok_refugee: own } = item(n) as { _tiktok_refugee: object };
    return item(n, { _tiktok_refugee: { ...own, translationOf: 'post-9' } });
  };
  const several = feedOf([translation(1), item(2)], { next_url: 'https://example.org/2.json' });
  for (const tag of WIDGET_TAGS.filter((tag) => tag !== 'tiktok-refugee-tag-cloud')) {
    const { text, data } = rendered(tag, {}, several);
    assert.doesNotMatch(text, /(Post|Tip) 1/, tag);
    assert.equal(selectPosts(parseFeed(data['application/feed+json']).posts).length, 1, tag);
  }
  const alone = feedOf([translation(1)], { next_url: 'https://example.org/2.json' });
  assert.match(rendered(POST, {}, alone).text, /Post 1/);
});

test('tags become links, against the address of the page', () => {
  const options = { url: 'https://example.org/blog/' };
  const { shadow } = rendered('tiktok-refugee-tag-cloud', { href: 'tags/{tag}' }, feed, options);
  assert.ok(shadow.some((element) => attribute(element, 'href') === 'https://example.org/blog/tags/b1'));
  assert.throws(() => rendered('tiktok-refugee-tag-cloud', { href: 'tags/{tag}' }), { name: 'TypeError', message: /"url"/ });
});

test('a host page’s own elements stay outside', () => {
  assert.equal(defaultTreeAdapter.getFirstChild(parseFragment(`${rendered(POST).html}<p>after</p>`))?.nodeName, POST);
});

test('HTML says its layout, by which a page tells it from what has nothing to show yet', () => {
  const [post, list] = [rendered(POST), rendered('tiktok-refugee-posts', { layout: 'grid' })];
  assert.deepEqual(
    [post, list].map(({ light }) => attribute(light[0] as Parsed.Element, 'layout')),
    ['card', 'grid'],
  );
});

const LAYOUTS: readonly (readonly [WidgetTag, readonly string[]])[] = [
  [POST, ['card', 'compact', 'full']],
  ['tiktok-refugee-posts', ['list', 'grid']],
  ['tiktok-refugee-tips', ['list', 'single']],
];
for (const [tag, layouts] of LAYOUTS) {
  for (const layout of layouts) {
    test(`the styles of <${tag} layout="${layout}"> are all that it needs, and no more than those of all layouts`, () => {
      const [all, own] = [widgetStyles(tag), widgetStyles(tag, layout)];
      const isIn = (name: string, css: string): boolean => new RegExp(`\\.${name}\\b`).test(css);
      const { shadow } = rendered(tag, { layout }, feedOf([item(1, { image: 'https://example.org/a.png' })]));
      const classes = shadow.flatMap((element) => attribute(element, 'class')?.split(' ') ?? []);
      assert.deepEqual(
        classes.filter((name) => isIn(name, all) && !isIn(name, own)),
        [],
      );
      assert.ok(own.length <= all.length);
    });
  }
}

test('the styles of a card are without those of whole articles', () => {
  assert.doesNotMatch(widgetStyles(POST, 'card'), /\.(?:full|body)\s*[{:]/);
  assert.match(widgetStyles(POST, 'full'), /\.body\b/);
});

test('a list has all the articles that its page-size shows', async () => {
  const days = (n: number): object => ({ date_published: new Date(Date.UTC(2025, 0, 31) - n * 86_400_000).toISOString() });
  const many = feedOf(Array.from({ length: 150 }, (_, n) => item(n, days(n))));
  const html = renderWidget('tiktok-refugee-posts', { 'feed': '/feed.json', 'page-size': '120' }, many);
  assert.equal(html.match(/<article /g)?.length, 120);
  // Nothing is to come later, which would not work here.
  await new Promise((resolve) => setTimeout(resolve, 150));
});

/** A widget as a paragraph of its own in Markdown, where a shortcode puts it. */
function assertLeft(html: string, name: string): void {
  assert.doesNotMatch(html, /[\r\n]\s*[\r\n]/, name);
  assert.equal(marked.parse(`a\n\n${html}\n\n*b*`), `<p>a</p>\n${html}<p><em>b</em></p>\n`, name);
}

test('Markdown leaves every widget as it is', () => {
  for (const tag of WIDGET_TAGS) {
    assertLeft(renderWidget(tag, {}, feed), tag);
    assertLeft(renderWidget(tag, { 'title': 'a\nb\r\n\nc', 'data-a': '>' }, feed, { isStatic: true }), `${tag} with lines`);
    assertLeft(renderWidget(tag, {}, feed, { stylesheet: '/a.css' }), `${tag} with a style sheet`);
  }
});

test('Markdown leaves every body as it is', () => {
  const empty = '<pre>\n\n\na\n \t\n\r\n&#10;b *c* `d`\n\n</pre>\n\n<p>e\n\nf_g_h</p>';
  for (const [name, [value]] of [...CONSTRUCTS, ['empty lines', [empty]] as const])
    assertLeft(renderWidget(POST, { layout: 'full' }, feedOf([item(1, { content_html: value })])), name);
});

test('empty lines of preformatted text stay', () => {
  const { text } = rendered(POST, { layout: 'full' }, feedOf([item(1, { content_html: '<pre>a\n\n \n\nb</pre>' })]));
  assert.match(text, /a\n\n \n\nb/);
});

test('a card invites to read on only if there is something to read', () => {
  const bare = (more: object): string =>
    renderWidget('tiktok-refugee-posts', {}, feedOf([{ id: 'urn:uuid:5c', tags: ['a'], content_text: ' ', ...more }]));
  assert.doesNotMatch(bare({}), /Read on/);
  assert.match(bare({ url: 'https://example.org/post-1' }), /example\.org\/post-1</);
});
