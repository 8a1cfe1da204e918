import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { buildIn, folderOf, post } from '../shared/fixtures.test.support.js';
import { EMBED_JS } from './embed-script.js';

interface Dom {
  readonly window: Window & { eval(code: string): void; document: Document; Event: typeof Event };
}
// It comes without types.
const untyped = { jsdom: 'jsdom' };
const { JSDOM } = (await import(untyped.jsdom)) as { JSDOM: new (html: string, options: object) => Dom };

const site = 'https://example.org/';
const TITLE = `'</pre><b>"&[x](y)'`;

async function built(t: TestContext, files = { 'posts/a.md': post('Text.', '', TITLE) }): Promise<string> {
  const cwd = folderOf(t, files);
  assert.equal((await buildIn(cwd, { site })).ok, true);
  return join(cwd, 'out');
}

function open(out: string): Dom {
  const html = readFileSync(join(out, 'embed/index.html'), 'utf8');
  return new JSDOM(html, { url: `${site}embed/`, runScripts: 'outside-only' });
}

const shown = ({ document }: Dom['window']): string[] =>
  [...document.querySelectorAll<HTMLElement>('.snippet')].filter(({ hidden }) => !hidden).map(({ textContent }) => textContent);

test('without a script the page has every snippet, as text', async (t) => {
  const { document } = open(await built(t)).window;
  const texts = [...document.querySelectorAll('.snippet code')].map(({ textContent }) => textContent);
  assert.equal(texts.length, 12 * 5);
  assert.equal(document.querySelectorAll('.snippet b, .snippet iframe, .snippet tiktok-refugee-post').length, 0);
  for (const text of texts) assert.doesNotMatch(text, /\{query\}|\{style\}|\{(?:data-)?hide\}|public-|output-/);
  assert.equal(document.querySelector('form')?.hidden, true);
});

// Its style makes it as wide as its column.
test('the preview has a size that HTML allows', async (t) => {
  const { document } = open(await built(t)).window;
  const preview = document.querySelector('#preview iframe');
  assert.deepEqual([preview?.getAttribute('width'), preview?.getAttribute('height')], [null, '480']);
});

test('what snippets and previews name is there', async (t) => {
  const out = await built(t);
  const { document } = open(out).window;
  const frames = [...document.querySelectorAll<HTMLLinkElement>('link[data-widget]')].map(({ href }) => href);
  assert.equal(frames.length, 5);
  for (const href of frames) assert.ok(existsSync(join(out, new URL(href).pathname, 'index.html')), href);
  for (const { textContent } of document.querySelectorAll('.snippet code')) {
    for (const [url] of textContent.matchAll(/https:\/\/example\.org\/(?:posts|feed|tips|embed\/)[^"\s\])>?]*/g)) {
      const path = new URL(url).pathname.replace(/\/$/, '/index.html');
      assert.ok(existsSync(join(out, path)), url);
    }
  }
});

test('the script shows the snippet of what is chosen, with its look, and a preview in that frame', async (t) => {
  const { window } = open(await built(t));
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
  window.eval(EMBED_JS);
  const { document } = window;
  assert.equal(shown(window).length, 1);
  assert.match(shown(window)[0] ?? '', /<link rel="modulepreload"[^]*<tiktok-refugee-post feed="[^"]*">/);
  const choose = (name: string, value: string): void => {
    document.querySelector<HTMLInputElement>(`input[name=${name}][value="${value}"]`)?.click();
    document.querySelector('form')?.dispatchEvent(new window.Event('change'));
  };
  choose('theme', 'dark');
  choose('accent', '0a7d5a');
  assert.match(shown(window)[0] ?? '', / style="color-scheme: dark; --tiktok-refugee-accent: #0a7d5a">/);
  choose('hide', 'image');
  choose('hide', 'reading-time');
  assert.match(shown(window)[0] ?? '', /<tiktok-refugee-post feed="[^"]*" hide="image reading-time" style=/);
  choose('host', 'generator');
  assert.match(shown(window)[0] ?? '', /<blockquote class="tiktok-refugee" data-post="a" data-hide="image reading-time">/);
  choose('host', 'frame');
  assert.match(shown(window)[0] ?? '', /\/embed\/post\/a\/\?theme=dark&accent=0a7d5a&hide=image\+reading-time"/);
  choose('widget', 'tips');
  assert.match(shown(window)[0] ?? '', /<iframe src="https:\/\/example\.org\/embed\/tips\/\?theme=dark&accent=0a7d5a"/);
  assert.equal(document.querySelector<HTMLIFrameElement>('#preview iframe')?.src, `${site}embed/tips/?theme=dark&accent=0a7d5a`);
});

test('the preview shows what the snippet shows, and what a snippet cannot say cannot be chosen', async (t) => {
  const { window } = open(await built(t));
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
  window.eval(EMBED_JS);
  const { document } = window;
  const choose = (name: string, value: string): void => {
    document.querySelector<HTMLInputElement>(`input[name=${name}][value="${value}"]`)?.click();
    document.querySelector('form')?.dispatchEvent(new window.Event('change'));
  };
  const preview = (): string =>
    document.querySelector<HTMLIFrameElement>('#preview iframe')?.src.replace(`${site}embed/`, '') ?? '';
  const disabled = (): boolean[] => Array.from(document.querySelectorAll('fieldset'), (each) => each.disabled);
  const steps = (look: boolean, leftOut: boolean): boolean[] => [false, false, !look, !leftOut];
  choose('theme', 'dark');
  choose('accent', '444444');
  choose('hide', 'date');
  const look = 'theme=dark&accent=444444';
  for (const [host, widget, expected, says] of [
    ['html', 'card', `post/a/?${look}&hide=date`, steps(true, true)],
    ['html', 'full', `post/a/full/?${look}&hide=date&layout=full`, steps(true, true)],
    ['html', 'posts', `posts/?${look}&hide=date&layout=grid`, steps(true, true)],
    ['html', 'tips', `tips/?${look}&layout=single`, steps(true, false)],
    ['frame', 'tips', `tips/?${look}`, steps(true, false)],
    ['frame', 'posts', `posts/?${look}&hide=date`, steps(true, true)],
    ['generator', 'posts', 'posts/?hide=date&theme=light', steps(false, true)],
    ['generator', 'tags', 'tags/?theme=light', steps(false, false)],
    ['wordpress', 'card', 'post/a/?theme=light', steps(false, false)],
  ] as const) {
    choose('host', host);
    choose('widget', widget);
    assert.deepEqual([preview(), disabled()], [expected, says], `${host} ${widget}`);
  }
});

test('an article whose slug is index takes no page away', async (t) => {
  const out = await built(t, { 'posts/index/index.md': post('Text.', 'slug: index') } as never);
  assert.match(readFileSync(join(out, 'embed/index.html'), 'utf8'), /Show these articles on your page/);
});

for (const slug of ['posts', 'Tips', 'tags']) {
  test(`an article whose slug is ${slug} is not where many hosts have a frame of lists`, async (t) => {
    const out = await built(t, { [`posts/${slug}.md`]: post('Text.') } as never);
    assert.equal(existsSync(join(out, `embed/${slug}.html`)), false);
    assert.equal(existsSync(join(out, `embed/post/${slug}/full/index.html`)), true);
  });
}
