import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { BuildOptions } from '../write/build-options.js';
import { buildIn, contentsOf, folderOf, gif, onlyItem, post } from '../shared/fixtures.test.support.js';

interface Built {
  readonly html: string;
  /** `line:column code` of what is reported about the post; its body begins in line 6. */
  readonly found: string[];
  readonly images: string[];
}

/** A build of one post, beside the pictures `x.gif` and `x2.gif`. Hashes in names of pictures are left out. */
async function built(t: TestContext, body: string, options: Partial<BuildOptions> = {}): Promise<Built> {
  const cwd = folderOf(t, { 'posts/a-post.md': post(body), 'posts/x.gif': gif(4), 'posts/x2.gif': gif(8) });
  const { messages } = await buildIn(cwd, options);
  const about = messages.filter(({ file }) => file === 'posts/a-post.md');
  return {
    html: onlyItem(cwd)
      .content_html.replace(/(?<=images\/\w+\.)[\da-f]{8}\./g, '')
      .trim(),
    found: about.map(({ line, column, code }) => `${line}:${column} ${code}`),
    images: [...contentsOf(join(cwd, 'out')).keys()].filter((path) => path.startsWith('images/')),
  };
}

test('elements that HTML no longer has become those that say the same', async (t) => {
  const body = 'a <strike class="b">c</strike> <TT>d</TT> <acronym title="E">e</acronym> `<strike>`\n\n<strike>f</strike>';
  const { html, found } = await built(t, body);
  const first = '<p>a <s class="b">c</s> <code>d</code> <abbr title="E">e</abbr> <code>&lt;strike&gt;</code></p>';
  assert.deepEqual([html.replace(/\s*\n\s*/g, ' '), found], [`${first} <p><s>f</s></p>`, []]);
});

for (const [body, html] of [
  [
    '<p><img srcset="x.gif, x2.gif 2x,x.gif?a 3x"></p>',
    '<p><img srcset="./images/x.gif, ./images/x2.gif 2x, ./images/x.gif 3x"></p>',
  ],
  [
    '<picture><source srcset="x2.gif" type="image/gif"></picture>',
    '<p><picture><source srcset="./images/x2.gif" type="image/gif"></picture></p>',
  ],
  [
    '<p><img srcset="https://x.example/a,b.png, data:image/png;base64,AA== 3x"></p>',
    '<p><img srcset="https://x.example/a,b.png, data:image/png;base64,AA== 3x"></p>',
  ],
  [
    '<video poster="x.gif" src="https://x.example/a.mp4"></video>',
    '<p><video poster="./images/x.gif" src="https://x.example/a.mp4"></video></p>',
  ],
  ['<p><IMG ALT=\'a "b"\' SRC=x.gif></p>', '<p><IMG ALT=\'a "b"\' src="./images/x.gif"></p>'],
  ['<p><img alt="see src=foo.png here" src="x.gif"></p>', '<p><img alt="see src=foo.png here" src="./images/x.gif"></p>'],
  ['<p><img data-src="gone.gif" src="x.gif"></p>', '<p><img data-src="gone.gif" src="./images/x.gif"></p>'],
  ['<p><img data-src="x.gif" class="lazyload"></p>', '<p><img src="./images/x.gif" class="lazyload"></p>'],
  ['<p><img src="data:image/gif;base64,AA==" data-original="x.gif" alt="A"></p>', '<p><img src="./images/x.gif" alt="A"></p>'],
  ['<p><img class="lazy" data-src="x.gif" src="/spin.gif" /></p>', '<p><img class="lazy" src="./images/x.gif" /></p>'],
  [
    '<p><img src="" data-lazy-src="x.gif" data-srcset="x2.gif 2x"></p>',
    '<p><img src="./images/x.gif" data-srcset="./images/x2.gif 2x"></p>',
  ],
  ['<p><a title="a href=b.md" href="#b">b</a></p>', '<p><a title="a href=b.md" href="#b">b</a></p>'],
  ['<!-- <img src="old.gif"> <a href="old.md">x</a> -->', '<!-- <img src="old.gif"> <a href="old.md">x</a> -->'],
  [
    '<p><iframe src="//a.example/b" style="width: 100%"></iframe></p>',
    '<p><iframe src="https://a.example/b" style="width: 100%"></iframe></p>',
  ],
  ['<p><object data=" //a.example/b "></object></p>', '<p><object data="https://a.example/b"></object></p>'],
  ['<p><img src=" x.gif "></p>', '<p><img src="./images/x.gif"></p>'],
  ['<p title="a once=b">a</p>', '<p title="a once=b">a</p>'],
  ['<p title="javascript: a history">a</p>', '<p title="javascript: a history">a</p>'],
  ['<!-- <script>x()</script> -->', '<!-- <script>x()</script> -->'],
] as const) {
  test(`finds nothing wrong with ${body}`, async (t) => {
    const { html: result, found } = await built(t, body);
    assert.deepEqual([result, found], [html, []]);
  });
}

for (const body of ['<style>a::after { content: "<img src=old.gif>" }</style>', '<textarea><img src="old.gif"></textarea>']) {
  test(`finds no picture in ${body}`, async (t) => {
    const { html, found } = await built(t, body);
    assert.deepEqual([html, found], [body, ['6:1 html-removed']]);
  });
}

test('copies every picture that the browser may choose', async (t) => {
  assert.equal((await built(t, '<p><img src="x.gif" srcset="x2.gif 2x"></p>')).images.length, 2);
});

for (const [body, html, places] of [
  ['<p><img src="x.gif" srcset="x.gif, gone.gif 2x"></p>', '<p><img src="./images/x.gif" srcset="./images/x.gif"></p>', ['6:4']],
  ['<p><img src="x.gif" srcset="gone.gif 2x"></p>', '<p><img src="./images/x.gif"></p>', ['6:4']],
  ['<div>\n<source srcset="gone.gif"><img src="x.gif"></div>', '<div>\n<img src="./images/x.gif"></div>', ['7:1']],
  ['<p><img src="gone.gif" alt="A &lt;b&gt;"></p>', '<p>A &lt;b&gt;</p>', ['6:4']],
  ['<p><img data-src="gone.gif" alt="A"></p>', '<p>A</p>', ['6:4']],
  ['<p><video poster="gone.gif"></video></p>', '<p><video></video></p>', ['6:4']],
] as const) {
  test(`leaves out what is not there in ${body}`, async (t) => {
    const { html: result, found } = await built(t, body);
    assert.deepEqual([result, found], [html, places.map((place) => `${place} unresolvable-image`)]);
  });
}

for (const body of [
  '<video src="a.mp4"></video>',
  '<video><source src="a.mp4"></video>',
  '<audio controls src="/a.mp3"></audio>',
  '<p><video><track src="a.vtt"></video></p>',
]) {
  test(`says that ${body} is not copied`, async (t) => {
    const { html, found } = await built(t, body);
    assert.ok(html.includes(body));
    assert.deepEqual(
      found.map((finding) => finding.split(' ')[1]),
      ['media-not-copied'],
    );
  });
}

test('a video at a root-relative URL is taken from the site', async (t) => {
  const { html, found } = await built(t, '<p><video src="/a.mp4"></video></p>', { site: 'https://example.org/blog/' });
  assert.deepEqual([html, found], ['<p><video src="https://example.org/a.mp4"></video></p>', []]);
});

for (const body of [
  '<svg onload=x()></svg>',
  '<a href="java&#115;cript&colon;x()">a</a>',
  '<form action=javascript:x()></form>',
  '<SCRIPT src="https://x.example/a.js"></SCRIPT>',
]) {
  test(`warns of ${body}`, async (t) => {
    const { found } = await built(t, body);
    assert.deepEqual(
      found.filter((finding) => finding.endsWith('unsafe-html')),
      ['6:1 unsafe-html'],
    );
  });
}
