// What raw HTML of an author does to the page that a build makes of it, in real browsers.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildFeed } from '../../src/builder/write/build-feed.js';
import { ENGINES, launch, missing, type Visitor } from './support/engines.js';
import { startHost, type HostServer } from './support/host-server.js';

const RAW = [
  '<meta http-equiv="refresh" content="0; url=/elsewhere">',
  '<base href="/elsewhere/">',
  '<form action="/elsewhere"><input name="a"><button>a</button></form>',
  '<object data="/elsewhere"></object><embed src="/elsewhere"><iframe src="/elsewhere"></iframe>',
  '<link rel="stylesheet" href="/elsewhere"><style>body { display: none }</style>',
  '<p style="position: fixed" onclick="parent.ran = true"><img src="/missing.png" onerror="parent.ran = true">a</p>',
  '<svg><script>parent.ran = true</script></svg><script>parent.ran = true</script>',
  '<a id="run" href="javascript:void(parent.ran = true)">run</a>',
  '<div><template shadowrootmode="open"><script>parent.ran = true</script></template></div>',
].join('\n\n');

interface Report {
  readonly path: string;
  readonly base: string;
  readonly found: readonly string[];
  readonly ran: boolean;
  readonly text: string;
}

const frame = (name: string): string => `<!doctype html><title>${name}</title><iframe src="/${name}/posts/a/"></iframe><script>
  addEventListener('load', () => setTimeout(() => {
    const { contentWindow: { location }, contentDocument: page } = document.querySelector('iframe');
    page.querySelector('#run')?.click();
    const names = 'form, input, button, object, embed, iframe, base, svg, style, template, [style], [onclick], [onerror], article script';
    const found = [...page.querySelectorAll(names)].map((element) => element.localName);
    setTimeout(() => fetch('/report/${name}', { method: 'POST', body: JSON.stringify({
      path: location.pathname, base: page.baseURI, found, ran: Boolean(window.ran), text: page.body.innerText }) }), 300);
  }, 700));
</script>`;

let host: HostServer;
let cwd: string;
let html: string;

before(async () => {
  host = await startHost();
  cwd = mkdtempSync(join(tmpdir(), 'article-page-'));
  mkdirSync(join(cwd, 'posts'));
  writeFileSync(join(cwd, 'posts/a.md'), `---\ntitle: A\ndate: 2025-01-14\n---\n\nWords.\n\n${RAW}\n`);
  assert.equal((await buildFeed({ inputs: ['posts'], out: 'out', cwd })).ok, true);
  // Without the page's policy for browsers, which would hide what is left.
  html = readFileSync(join(cwd, 'out/posts/a/index.html'), 'utf8').replace(
    /<meta http-equiv="Content-Security-Policy"[^>]*>/,
    '',
  );
  host.serve('/elsewhere', { body: 'elsewhere' });
});

after(async () => {
  rmSync(cwd, { recursive: true });
  await host.close();
});

for (const engine of ENGINES) {
  describe(engine, { skip: missing(engine) }, () => {
    let browser: Visitor;

    before(async () => {
      browser = await launch(engine);
    });

    after(() => browser.close());

    async function open(kind: string, page: string): Promise<Report> {
      const name = `page-${engine}-${kind}`;
      host.serve(`/${name}/posts/a/`, { body: page });
      host.serve(`/${name}`, { body: frame(name) });
      return browser.visit(`${host.origin}/${name}`, host.report<Report>(name));
    }

    test('nothing: it is not in the page', async () => {
      const { path, base, found, ran, text } = await open('built', html);
      assert.deepEqual([path, base, found, ran], [`/page-${engine}-built/posts/a/`, `${host.origin}${path}`, [], false]);
      assert.match(text, /Words\./);
    });

    test('as it stands it would lead elsewhere, and run', async () => {
      const whole = html.replace(/<p>Words\.<\/p>[\s\S]*<\/article>/, `<p>Words.</p>${RAW}</article>`);
      assert.equal((await open('raw', whole)).path, '/elsewhere');
      const staying = await open('staying', whole.replace(/<meta http-equiv="refresh"[^>]*>/, ''));
      assert.deepEqual([staying.base, staying.ran, staying.found.length > 8], [`${host.origin}/elsewhere/`, true, true]);
    });
  });
}
