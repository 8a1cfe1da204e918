// Pages with strict policies, in real browsers: what the widgets do there, and what they leave behind.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ENGINES, launch, missing, type Visitor } from './support/engines.js';
import { CAT, feedOf, HTML, MARKDOWN } from './support/feeds.js';
import { startHost, type HostServer } from './support/host-server.js';
import type { ProbeReport } from './support/probe.js';

const CSP = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'";
const NONCE = 'bm9uY2U';
const trustedTypes = (policies: string): string => `${CSP}; require-trusted-types-for 'script'; trusted-types ${policies}`;

const SCRIPT = '/widgets/tiktok-refugee.js';
/** A copy of the script, which is to the page what another version is. */
const OTHER = '/other/tiktok-refugee.js';

/** Every widget in every layout, by id: its tag and attributes. */
const WIDGETS: Readonly<Record<string, string>> = {
  'card': 'post',
  'full': 'post layout="full"',
  'compact': 'post layout="compact"',
  'on-click': 'post layout="full" images="click"',
  'by-language': 'post layout="full" content-language="auto"',
  'list': 'posts search page-size="1"',
  'grid': 'posts layout="grid"',
  'lazy': 'posts loading="lazy"',
  'chinese': 'posts locale="zh-CN"',
  'cloud': 'tag-cloud',
  'cloud-links': 'tag-cloud href="/tags/{tag}"',
  'tips': 'tips search',
  'tips-single': 'tips layout="single"',
};

const RSS = '<rss><channel><title>Blog</title><item><guid>1</guid><title>Post 1</title></item></channel></rss>';

const widget = (id: string, feed: string): string => {
  const [tag = '', ...attributes] = (WIDGETS[id] ?? '').split(' ');
  return `<tiktok-refugee-${tag} id="${id}" feed="/${feed}.json" ${attributes.join(' ')}></tiktok-refugee-${tag}>`;
};

const everything = (feed: string): string =>
  Object.keys(WIDGETS)
    .map((id) => widget(id, feed))
    .join('\n');

let host: HostServer;
const violationReports: string[] = [];

before(async () => {
  host = await startHost();
  host.serve('/cat.svg', { body: CAT, type: 'image/svg+xml' });
  host.serve('/html.json', { body: feedOf({ content_html: HTML }), type: 'application/feed+json' });
  host.serve('/markdown.json', { body: feedOf({ content_text: MARKDOWN }), type: 'application/feed+json' });
  host.serve('/text.json', { body: feedOf({ content_text: 'Words of the body.' }), type: 'application/feed+json' });
  host.serve('/rss.json', { body: RSS, type: 'application/rss+xml' });
  host.serve('/malformed.json', { body: RSS.replace('</title>', ' & more</title>'), type: 'application/rss+xml' });
  host.serve('/broken.json', { body: '<!doctype html>', type: 'text/html' });
});

after(() => host.close());

interface Visit {
  readonly policy: string;
  readonly body: string;
  /** Attributes of the probe's script: `data-without-sanitiser`, `data-violate`. */
  readonly probe?: string;
  readonly scripts?: readonly string[];
}

for (const engine of ENGINES) {
  describe(engine, { skip: missing(engine) }, () => {
    let browser: Visitor;
    let count = 0;

    before(async () => {
      browser = await launch(engine);
    });

    after(() => browser.close());

    async function open({ policy, body, probe = '', scripts = [SCRIPT] }: Visit): Promise<ProbeReport> {
      const name = `${engine}-${++count}`;
      const head = `<title>Host</title><script src="/probe.js" nonce="${NONCE}" data-name="${name}" ${probe}></script>
        ${scripts.map((src) => `<script type="module" src="${src}" nonce="${NONCE}"></script>`).join('')}`;
      host.serve(`/${name}`, {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
        headers: { 'content-security-policy': `${policy}; report-uri /violations/${name}` },
      });
      const report = await browser.visit(`${host.origin}/${name}`, host.report<ProbeReport>(name));
      violationReports.push(...host.requests.filter((path) => path === `/violations/${name}`));
      return report;
    }

    function assertClean({ violations, errors }: ProbeReport): void {
      assert.deepEqual(violations, []);
      assert.deepEqual(errors, []);
      assert.deepEqual(violationReports, []);
    }

    function assertShown({ widgets }: ProbeReport): void {
      assert.deepEqual(Object.keys(widgets), Object.keys(WIDGETS));
      for (const [id, { state, text, images }] of Object.entries(widgets)) {
        assert.equal(state, 'ready', id);
        assert.match(text, id.startsWith('cloud') ? /odd/ : id.startsWith('tips') ? /Tip \d/ : /Post 1/, id);
        if (/^(full|on-click|by-language)$/.test(id)) assert.match(text, /Words of the body/, id);
        if (/^(full|card|compact|on-click|by-language|list|grid|lazy|chinese)$/.test(id))
          assert.ok(images > 0, `${id} has no image`);
      }
    }

    test('a strict policy is kept, and everything shown', async () => {
      const report = await open({ policy: CSP, body: everything('html') });
      assertClean(report);
      assertShown(report);
    });

    test('a policy that allows scripts by nonce is kept, without any style source', async () => {
      const policy = `default-src 'none'; script-src 'nonce-${NONCE}'; connect-src 'self'; img-src 'self'`;
      const report = await open({ policy, body: everything('html') });
      assertClean(report);
      assertShown(report);
    });

    test('a strict policy is kept with Markdown', async () => {
      const report = await open({ policy: CSP, body: everything('markdown') });
      assertClean(report);
      assertShown(report);
    });

    test('Trusted Types need one policy where the browser has a sanitiser', async (context) => {
      const probe = await open({ policy: CSP, body: '' });
      if (!probe.hasSanitiser) return context.skip('this browser has no sanitiser');
      for (const feed of ['html', 'markdown', 'text']) {
        const report = await open({ policy: trustedTypes('lit-html'), body: everything(feed) });
        assertClean(report);
        assertShown(report);
      }
    });

    test('Trusted Types need two policies where the browser has no sanitiser', async () => {
      for (const feed of ['html', 'markdown', 'text']) {
        const policy = trustedTypes('lit-html dompurify');
        const report = await open({ policy, body: everything(feed), probe: 'data-without-sanitiser' });
        assertClean(report);
        assertShown(report);
      }
    });

    test('Trusted Types need a policy for XML, well-formed or not', async () => {
      const body = widget('card', 'rss') + widget('list', 'malformed');
      const report = await open({ policy: trustedTypes('lit-html tiktok-refugee'), body });
      assertClean(report);
      for (const [id, { state, text }] of Object.entries(report.widgets)) {
        assert.equal(state, 'ready', id);
        assert.match(text, /Post 1/, id);
      }
    });

    test('XML needs no policy where a page lists policies but does not require Trusted Types', async () => {
      const { widgets } = await open({ policy: `${CSP}; trusted-types lit-html`, body: widget('card', 'rss') });
      violationReports.length = 0;
      assert.equal(widgets['card']?.state, 'ready');
    });

    test('a policy is kept when feeds fail', async () => {
      for (const policy of [CSP, trustedTypes('lit-html')]) {
        const report = await open({ policy, body: everything('broken') + everything('missing').replaceAll(' id="', ' id="no-') });
        assertClean(report);
        for (const [id, { state, text }] of Object.entries(report.widgets)) {
          assert.equal(state, 'error', id);
          assert.match(text, /The articles|文章/, id);
        }
      }
    });

    test('a page is left as it was: no global but Lit’s, nothing stored, nothing fetched from elsewhere', async () => {
      const { globals, stored, thirdParty } = await open({ policy: CSP, body: everything('html') });
      const lits = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
      assert.deepEqual(globals.sort(), lits);
      assert.deepEqual(stored, []);
      assert.deepEqual(thirdParty, []);
    });

    test('the script loaded twice is silent', async () => {
      const report = await open({ policy: CSP, body: everything('html'), scripts: [SCRIPT, SCRIPT] });
      assertClean(report);
      assertShown(report);
      assert.deepEqual(report.warnings, []);
    });

    test('the script loaded in two versions warns once and works', async () => {
      const report = await open({ policy: CSP, body: everything('html'), scripts: [SCRIPT, OTHER] });
      assertClean(report);
      assertShown(report);
      // Lit itself says so, too, in the words of its own.
      const warnings = report.warnings.filter((warning) => warning.includes('tiktok-refugee'));
      assert.equal(warnings.length, 1);
    });

    test('Trusted Types let two versions in when they allow duplicates', async () => {
      const policy = trustedTypes("lit-html dompurify 'allow-duplicates'");
      const report = await open({ policy, body: everything('html'), scripts: [SCRIPT, OTHER] });
      assertClean(report);
      assertShown(report);
    });

    test('a violation would be seen', async () => {
      const { violations } = await open({ policy: CSP, body: '', probe: 'data-violate' });
      assert.deepEqual(
        violations.map((violation) => violation.split(' ')[0]),
        ['style-src-attr'],
      );
      violationReports.length = 0;
    });
  });
}
