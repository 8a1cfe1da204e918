// Feeds on servers that have a bad day: what each case ends in, for readers who come first and for those who were here before.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ENGINES, launch, missing, type Visitor } from './support/engines.js';
import { FAULTS, startFaults, type FaultName, type FaultServers } from './support/fault-servers.js';
import type { FaultReport } from './support/faults.js';
import { startHost, type HostServer } from './support/host-server.js';

/** Milliseconds that these pages give a feed: three attempts and the waits between them must fit, on a slow machine, too. */
const TIMEOUT = 8000;

/** What a case ends in: content, or the codes that it may have. Where a length is wrong, engines differ in what they notice. */
const ENDS: Readonly<Record<FaultName, 'ready' | readonly string[]>> = {
  'reset': ['network'],
  'reset-once': 'ready',
  'reset-midway': ['network'],
  'silence': ['timeout'],
  'slow-bytes': ['timeout'],
  'status-500': ['http'],
  'status-404': ['http'],
  'status-429': ['http'],
  'status-429-once': 'ready',
  'half-of-length': ['network', 'not-json'],
  'half-without-length': ['not-json', 'network'],
  'more-than-length': ['not-json', 'network'],
  'redirect-loop': ['network'],
  'no-cors': ['network'],
  'flood': ['too-large'],
  'html': ['not-json'],
  'utf-16': 'ready',
  'bom': 'ready',
};

let host: HostServer;

before(async () => {
  host = await startHost();
});

after(() => host.close());

for (const engine of ENGINES) {
  describe(engine, { skip: missing(engine) }, () => {
    let browser: Visitor;
    let servers: FaultServers;
    const visits: Partial<Record<'good' | 'bad' | 'again', FaultReport>> = {};

    async function open(name: 'good' | 'bad' | 'again', path: string, wait: number): Promise<void> {
      const page = `${engine}-${name}`;
      const widgets = FAULTS.map(
        (fault) =>
          `<tiktok-refugee-posts id="${fault}" feed="${servers.origins[fault]}/${path}"><p>Fallback</p></tiktok-refugee-posts>`,
      );
      host.serve(`/${page}`, {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
          <script src="/faults.js" data-name="${page}" data-timeout="${TIMEOUT}" data-wait="${wait}"></script>
          <script type="module" src="/widgets/tiktok-refugee.js"></script></head><body>${widgets.join('\n')}</body></html>`,
      });
      visits[name] = await browser.visit(`${host.origin}/${page}`, host.report<FaultReport>(page));
    }

    before(async () => {
      servers = await startFaults();
      browser = await launch(engine);
      await open('good', 'feed.json', 2000);
      servers.bad = true;
      await open('again', 'feed.json', TIMEOUT + 2000);
      await open('bad', 'other.json', TIMEOUT + 2000);
    });

    after(async () => {
      await browser.close();
      servers.close();
    });

    test('all is well before', () => {
      const states = Object.values(visits.good?.widgets ?? {}).map(({ states }) => states.split(' ').at(-1));
      assert.deepEqual(new Set(states), new Set(['ready']));
    });

    for (const fault of FAULTS) {
      const end = ENDS[fault];

      test(`${fault}: ends in ${end === 'ready' ? end : end.join(' or ')}, in time`, () => {
        const report = visits.bad?.widgets[fault];
        assert.ok(report);
        assert.ok(report.time < TIMEOUT + 1500, `it took ${report.time} ms`);
        assert.equal(report.skeleton, false);
        if (end === 'ready') {
          assert.match(report.states, /ready$/);
          assert.match(report.text, /Süße 文章/);
          return;
        }
        assert.match(report.states, /error$/);
        assert.ok(end.includes(report.code ?? ''), report.code);
        assert.ok(report.fallback, 'the fallback is not visible');
      });

      test(`${fault}: shows who was here before what there was`, () => {
        const report = visits.again?.widgets[fault];
        assert.ok(report);
        assert.equal(report.skeleton, false);
        if (fault === 'status-404') {
          assert.match(report.states, /error$/);
          return;
        }
        assert.match(report.states, end === 'ready' ? /ready$/ : /stale$/);
        assert.match(report.text, /Süße 文章/);
      });
    }

    test('nothing goes wrong in the page', () => {
      for (const { errors } of Object.values(visits)) assert.deepEqual(errors, []);
    });

    test('the page’s author is told what to do about CORS', () => {
      const [report = ''] = visits.bad?.reports.filter((text) => text.includes(servers.origins['no-cors'])) ?? [];
      assert.match(report, /Access-Control-Allow-Origin/);
      assert.ok(report.includes(host.origin), report);
    });
  });
}
