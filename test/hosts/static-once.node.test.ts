// Static HTML that others changed on its way: minifiers, optimisers, archives. Whatever they did, one copy of it is shown.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { WidgetTag } from '../../src/ssr/index.js';
import { ENGINES, launch, missing, type Visitor } from './support/engines.js';
import { CAT, feedOf, HTML } from './support/feeds.js';
import { startHost, type HostServer } from './support/host-server.js';
import type { OnceReport } from './support/once-page.js';

type Ssr = typeof import('../../src/ssr/index.js');
type Change = (content: string, style: string) => string;

const FEED = feedOf({ content_html: HTML });

/** Every widget, and how many articles, tags and tips it shows. */
const WIDGETS: readonly (readonly [WidgetTag, Record<string, string | boolean>, readonly [number, number, number]])[] = [
  ['tiktok-refugee-post', {}, [1, 0, 0]],
  ['tiktok-refugee-post', { layout: 'full' }, [1, 0, 0]],
  ['tiktok-refugee-posts', { search: true }, [3, 0, 0]],
  ['tiktok-refugee-posts', { 'layout': 'grid', 'page-size': '2' }, [2, 0, 0]],
  ['tiktok-refugee-tag-cloud', {}, [0, 3, 0]],
  ['tiktok-refugee-tag-cloud', { href: '/tags/{tag}' }, [0, 3, 0]],
  ['tiktok-refugee-tips', {}, [0, 0, 3]],
  ['tiktok-refugee-tips', { layout: 'single' }, [0, 0, 1]],
];

const COMMENT = /<!--.*?-->/gs;

/** A change of comments, by what each becomes. */
const comments =
  (become: (comment: string, index: number) => string): Change =>
  (content, style) => {
    let index = 0;
    return style + content.replace(COMMENT, (comment) => become(comment, index++));
  };
const without = (pattern: RegExp): Change => comments((comment) => (pattern.test(comment) ? '' : comment));
const bare = (content: string): string => content.replace(COMMENT, '');

/** What becomes of the content of the root and the style sheet before it. */
const CHANGES: Readonly<Record<string, Change>> = {
  'as it was': (content, style) => style + content,
  'no comments': comments(() => ''),
  'every second comment': comments((comment, index) => (index % 2 ? comment : '')),
  'every other second comment': comments((comment, index) => (index % 2 ? '' : comment)),
  'no first comment': comments((comment, index) => (index ? comment : '')),
  'the first comment alone': comments((comment, index) => (index ? '' : comment)),
  'no comments but of the root': (content, style) => {
    const all = content.match(COMMENT) ?? [];
    return comments((comment, index) => ([0, 1, all.length - 1].includes(index) ? comment : ''))(content, style);
  },
  'no pair in the middle': (content, style) =>
    style + content.replace(/(.*)<!--lit-part [^>]*-->(.*?)<!--\/lit-part-->/s, '$1$2'),
  'no comments that open': without(/^<!--lit-part/),
  'no comments that close': without(/^<!--\//),
  'no comments of elements': without(/lit-node/),
  'no comments of values': without(/^<!--lit-part-->/),
  'comments alone that close': without(/^<!--lit/),
  'comments without text': comments(() => '<!---->'),
  'comments with spaces': comments((comment) => comment.replace('<!--', '<!-- ').replace('-->', ' -->')),
  'comments without what follows a space': comments((comment) => comment.replace(/ .*-->/, '-->')),
  'comments twice': comments((comment) => comment + comment),
  'comments of another version': comments((comment) => comment.replace(/lit-part [^>]+-->/, 'lit-part AAAAAAAAAAA=-->')),
  'comments of others': (content, style) => `${style}<!-- Cached -->${content}<!-- by a plugin -->`,
  'no white space': (content, style) => style + content.replace(/>\s+</g, '><'),
  'no white space and no comments': (content, style) => style + bare(content).replace(/>\s+</g, '><'),
  'new lines between tags': (content, style) => style + content.replaceAll('><', '>\n  <'),
  'no quotes': (content, style) => style + content.replace(/ ([\w-]+)="([^\s"'=<>`]+)"/g, ' $1=$2'),
  'attributes in reverse': (content, style) =>
    style + content.replace(/<(\w+)((?: [\w-]+="[^"]*")+)/g, (_, name: string, all: string) => `<${name}${reverse(all)}`),
  'paragraphs around': (content, style) => `<p>${style}</p>\n<p>${content}</p>\n`,
  'paragraphs around, and no comments': (content, style) => `<p>${style}</p>\n<p>${bare(content)}</p>\n`,
  'breaks within': (content, style) => style + content.replaceAll('</div>', '</div><br>\n'),
  'breaks before and after': (content, style) => `${style}<br>${content}<br>`,
  'no style': (content) => content,
  'no style and no comments': (content) => bare(content),
  'the style at the end': (content, style) => content + style,
  'the style between marker and element': (content, style) => content.replace('-->', `-->${style}`),
  'the style before an element': (content, style) => content.replace(/<div class="root"/, `${style}$&`),
  'the style within': (content, style) => content.replace('</slot>', `</slot>${style}`),
  'the style twice': (content, style) => style + style + content,
  'all twice': (content, style) => (style + content).repeat(2),
  'content twice': (content, style) => style + content.repeat(2),
  'all twice, and no comments': (content, style) => (style + bare(content)).repeat(2),
  'nothing': () => '',
  'no content': (_, style) => style,
};

const reverse = (attributes: string): string => (attributes.match(/ [\w-]+="[^"]*"/g) ?? []).reverse().join('');

const SCRIPT = '<script type="module" src="/widgets/tiktok-refugee.js"></script>';

let host: HostServer;
let ssr: Ssr;

before(async () => {
  host = await startHost();
  host.serve('/cat.svg', { body: CAT, type: 'image/svg+xml' });
  host.serve('/feed.json', { body: FEED, type: 'application/feed+json' });
  ssr = (await import(new URL('../../dist/ssr/index.js', import.meta.url).href)) as Ssr;
});

after(() => host.close());

let count = 0;

/** All widgets as HTML; for one with its root as a template, `change` says what becomes of it. */
function staticWidgets(change: (template: string) => string): string[] {
  return WIDGETS.map(([tag, attributes]) => {
    const all = { 'locale': 'en', 'feed': '/feed.json', 'data-once': true, ...attributes };
    return change(ssr.renderWidget(tag, all, FEED, { url: `${host.origin}/` }));
  });
}

const TEMPLATE = /(<template shadowrootmode="open">)(<style>.*?<\/style>)?(.*)(<\/template>)/s;
const changed = (html: string, change: Change): string =>
  html.replace(
    TEMPLATE,
    (_, open: string, style: string | undefined, content: string, close: string) => open + change(content, style ?? '') + close,
  );

for (const engine of ENGINES) {
  describe(engine, { skip: missing(engine) }, () => {
    let browser: Visitor;
    /** What widgets show that came without a root. */
    let expected: readonly OnceReport[];
    /** What those show that came changed, one change after the other: a template keeps its faults to itself. */
    let reports: readonly OnceReport[];

    before(async () => {
      browser = await launch(engine);
      expected = await open(staticWidgets((html) => html.replace(TEMPLATE, '')));
      reports = await open(Object.values(CHANGES).flatMap((change) => staticWidgets((html) => changed(html, change))));
    });

    after(() => browser.close());

    async function open(widgets: readonly string[], scripts = SCRIPT): Promise<readonly OnceReport[]> {
      const name = `once-${++count}`;
      host.serve(`/${name}`, {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head>
          <body>${widgets.join('\n')}<script src="/once-page.js"></script>${scripts}</body></html>`,
      });
      return browser.visit(`${host.origin}/${name}`, host.report<readonly OnceReport[]>(name));
    }

    /** All that is read, before and after it is used, in the places where it is. */
    const seen = (reports: readonly OnceReport[]): unknown => reports.map(({ html: _, ...report }) => report);

    test('widgets that come without a root show each thing once, and can be used', () => {
      for (const [index, { shown, used, events, changed: other }] of expected.entries()) {
        const [tag, attributes, counts] = WIDGETS[index] as (typeof WIDGETS)[number];
        const name = `${tag} ${JSON.stringify(attributes)}`;
        assert.deepEqual([shown.articles, shown.tags, shown.tips], counts, name);
        assert.deepEqual(shown.parts, ['div.root'], name);
        // Of tips in a list there is nothing to use but links.
        assert.ok(events.length > 0 || used.text !== shown.text || (tag.endsWith('tips') && !attributes['layout']), name);
        assert.notDeepEqual(other, used, name);
      }
    });

    for (const [index, name] of Object.keys(CHANGES).entries())
      test(`one copy: ${name}`, () => {
        const start = index * WIDGETS.length;
        assert.deepEqual(seen(reports.slice(start, start + WIDGETS.length)), seen(expected));
      });

    test('one copy: the whole template twice', async () => {
      assert.deepEqual(seen(await open(staticWidgets((html) => html.replace(TEMPLATE, '$&$&')))), seen(expected));
    });

    test('one copy: the script twice, from two places', async () => {
      const scripts = SCRIPT + SCRIPT + SCRIPT.replace('widgets', 'other');
      for (const change of ['as it was', 'no comments']) {
        const widgets = staticWidgets((html) => changed(html, CHANGES[change] as Change));
        assert.deepEqual(seen(await open(widgets, scripts)), seen(expected), change);
      }
    });

    test('one copy: pages that were saved after the script ran', async () => {
      const saved = expected.map(({ html }) => html);
      for (const [index, html] of saved.entries()) assert.match(html, TEMPLATE, `widget ${index}`);
      assert.deepEqual(seen(await open(saved)), seen(expected), 'with roots');
      assert.deepEqual(seen(await open(saved.map((html) => changed(html, bare)))), seen(expected), 'without comments');
      assert.deepEqual(seen(await open(saved.map((html) => html.replace(TEMPLATE, '')))), seen(expected), 'without roots');
    });
  });
}
