// SVGs that hold scripts, opened at the origin of a site in real browsers: as they are, cleaned, and under the policy for hosts.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { IMAGE_POLICY } from '../../src/builder/write/headers.js';
import { cleanSvg } from '../../src/builder/compile/svg.js';
import { ENGINES, launch, missing, type Visitor } from './support/engines.js';
import { startHost, type HostServer } from './support/host-server.js';

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const HTML = 'xmlns="http://www.w3.org/1999/xhtml"';
const svg = (inner: string, attributes = ''): string =>
  `<svg ${NAMESPACES} viewBox="0 0 9 9"${attributes}>${inner}<rect width="9" height="9"/></svg>`;

/** By name; each runs `RUN`. */
const EVIL: Readonly<Record<string, string>> = {
  'script': svg('<script>RUN</script>'),
  'script-cdata': svg('<script><![CDATA[RUN]]></script>'),
  'script-data': svg('<script href="data:text/javascript,RUN"/>'),
  'script-xlink': svg('<script xlink:href="data:text/javascript,RUN"/>'),
  'script-prefixed': svg('<s:script xmlns:s="http://www.w3.org/2000/svg">RUN</s:script>'),
  'script-html': svg(`<script ${HTML}>RUN</script>`),
  'script-in-notes': svg('<metadata><a:b xmlns:a="urn:a"><script>RUN</script></a:b></metadata>'),
  'script-in-text': svg('<text><desc><script>RUN</script></desc></text>'),
  'onload': svg('', ' onload="RUN"'),
  'onload-inner': svg('<svg onload="RUN"/>'),
  'onload-style': svg('<style onload="RUN">a {}</style>'),
  'onerror-image': svg('<image href="/missing.png" onerror="RUN"/>'),
  'onbegin': svg('<rect><animate attributeName="x" dur="1s" onbegin="RUN"/></rect>'),
  'onbegin-set': svg('<rect><set attributeName="x" to="1" onbegin="RUN"/></rect>'),
  'onclick': svg('<rect onclick="RUN"/>'),
  'onfocus': svg('<a href="#a" onfocus="RUN" tabindex="0" autofocus="autofocus">a</a>'),
  'link': svg('<a href="javascript:RUN"><rect width="9" height="9"/></a>'),
  'link-xlink': svg('<a xlink:href="java&#10;script:RUN"><rect width="9" height="9"/></a>'),
  'link-animated': svg('<a><animate attributeName="href" values="javascript:RUN" dur="9s" fill="freeze"/><rect/></a>'),
  'page': svg(`<foreignObject width="9" height="9"><img ${HTML} src="/missing.png" onerror="RUN"/></foreignObject>`),
  'page-frame': svg(
    `<foreignObject width="9" height="9"><iframe ${HTML} srcdoc="&lt;script&gt;parent.RUN&lt;/script&gt;"/></foreignObject>`,
  ),
  'page-bare': svg(`<img ${HTML} src="/missing.png" onerror="RUN"/>`),
  'entity': `<!DOCTYPE svg [<!ENTITY x '<script ${NAMESPACES.replaceAll('"', '&#34;')}>RUN</script>'>]>${svg('&x;')}`,
  'declared': `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "RUN">]>${svg('')}`,
  'encoded': `<?xml version="1.0" encoding="iso-8859-1"?>${svg('<script>RUN</script>')}`,
  'until-broken': `${svg('<script>RUN</script>').replace('</svg>', '')}<broken`,
};

/** Opens each file in a frame, clicks on all that is in it, and reports what ran. */
const PAGE_SCRIPT = `
  window.ran = [];
  addEventListener('load', async () => {
    const later = (ms) => new Promise((done) => setTimeout(done, ms));
    await later(500);
    for (const frame of document.querySelectorAll('iframe')) {
      let inside = [];
      try { inside = [...frame.contentDocument.querySelectorAll('*')]; } catch {}
      for (const element of inside) {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: frame.contentWindow }));
        element.focus?.();
      }
    }
    await later(1000);
    const shown = [...document.querySelectorAll('iframe')].filter((frame) => {
      try { return frame.contentDocument?.querySelector('rect'); } catch { return false; }
    });
    fetch('/report/' + document.title, { method: 'POST', body: JSON.stringify({ ran: [...new Set(window.ran)], shown: shown.length }) });
  });`;

interface Report {
  readonly ran: readonly string[];
  /** How many files are shown, as far as the page may see that. */
  readonly shown: number;
}

let host: HostServer;

before(async () => {
  host = await startHost();
});

after(() => host.close());

for (const engine of ENGINES) {
  describe(engine, { skip: missing(engine) }, () => {
    let browser: Visitor;

    before(async () => {
      browser = await launch(engine);
    });

    after(() => browser.close());

    /** What runs of all files, after `change` and with these headers. A file that `change` refuses is not there. */
    async function open(kind: string, change: (text: string) => string | undefined, headers = {}): Promise<Report> {
      const title = `svg-${engine}-${kind}`;
      const frames = Object.entries(EVIL).map(([name, evil]) => {
        const path = `/${title}-${name}.svg`;
        const body = change(evil.replaceAll('RUN', `parent.ran.push('${name}')`));
        if (body !== undefined) host.serve(path, { body, type: 'image/svg+xml', headers });
        return `<iframe src="${path}"></iframe>`;
      });
      const head = `<meta charset="utf-8"><title>${title}</title><script>${PAGE_SCRIPT}</script>`;
      host.serve(`/${title}`, { body: `<!doctype html><html><head>${head}</head><body>${frames.join('')}</body></html>` });
      return browser.visit(`${host.origin}/${title}`, host.report<Report>(title));
    }

    test('they run as they are: the test would see it', async () => {
      const { ran } = await open('as-is', (text) => text);
      assert.ok(ran.length >= 15, `only ${ran.join(', ')}`);
    });

    test('cleaned, none runs, and the pictures are shown', async () => {
      const { ran, shown } = await open('cleaned', (text) => {
        try {
          const bytes = Buffer.from(text);
          return cleanSvg(bytes).text ?? text;
        } catch {
          return undefined;
        }
      });
      assert.deepEqual(ran, []);
      assert.ok(shown >= 22, `${shown} are shown`);
    });

    test('as they are, none runs under the policy that hosts are given', async () => {
      const { ran } = await open('policy', (text) => text, { 'content-security-policy': IMAGE_POLICY });
      assert.deepEqual(ran, []);
    });
  });
}
