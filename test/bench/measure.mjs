// One look at one page.
import { probe } from './probe.mjs';
import { BLANK_URL, pageUrl, rows } from './rows.mjs';

/** Milliseconds after the work is done in which layout shifts still count. */
const REST = 500;
const TIMEOUT = 15_000;
/** Milliseconds after a first view in which browsers write what they keep. */
const CACHE_WRITES = 1000;

/** Conditions of DevTools' protocol. Slow 4G as Lighthouse has it: 150 ms, 1.6 Mbit/s down, 750 kbit/s up. */
export const networks = {
  'slow 4G': { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 },
  'no throttle': undefined,
};

async function metricsOf(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Counts what a page loads, as it comes over the wire: headers too. */
function countTraffic(client) {
  const traffic = { requests: 0, bytes: 0 };
  const remote = new Set();
  client.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:') || remote.has(requestId)) return;
    remote.add(requestId);
    traffic.requests += 1;
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (remote.has(requestId)) traffic.bytes += encodedDataLength;
  });
  return traffic;
}

/** A tab of a context of its own with an empty page of the same origin: process and connection are there, caches are empty. */
async function openTab(browser) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.goto(BLANK_URL);
  return { client: await tab.createCDPSession(), close: () => context.close() };
}

/** Opens a page. Resolves with what the probe found when its work is done. */
function visit(client, url, timeout = TIMEOUT) {
  return new Promise((resolve, reject) => {
    client.once('Runtime.bindingCalled', ({ payload }) => resolve(JSON.parse(payload)));
    setTimeout(() => reject(new Error(`${url} was not done within ${timeout / 1000} s`)), timeout).unref();
    client.send('Page.navigate', { url }).catch(reject);
  });
}

/**
 * Opens a page and waits until its work is done; one that `isRepeated` was opened once before.
 *
 * @param {{onStart?: (client) => Promise<void>, onEnd?: (client) => Promise<void>}} [hooks] around the page's loading.
 * @returns times in milliseconds, from the navigation (`first` item, `last` item) or in all (`main` thread; of it `style`,
 *   `layout`; the `longest` task, or 0 if none took more than 50), `bytes` and `requests`, `heap` in bytes after garbage
 *   collection, DOM `nodes`, and the sum of all layout shifts (`shift`).
 */
export async function measure(browser, row, page, network, { onStart, onEnd } = {}) {
  const { client, close } = await openTab(browser);
  try {
    for (const domain of ['Page', 'Network', 'Runtime']) await client.send(`${domain}.enable`);
    // Time in which the thread ran, not that in which it waited for its turn.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (networks[network]) await client.send('Network.emulateNetworkConditions', networks[network]);
    const { timeout } = rows[row];
    const { item, isRepeated } = rows[row].pages[page];
    const url = pageUrl(row, page);
    const source = `(${probe})((i) => ${item}, ${JSON.stringify(rows[row].items)}, ${REST})`;
    await client.send('Page.addScriptToEvaluateOnNewDocument', { source });
    await client.send('Runtime.addBinding', { name: 'benchDone' });
    if (isRepeated) {
      await visit(client, url, timeout);
      await new Promise((resolve) => setTimeout(resolve, CACHE_WRITES));
      await client.send('Page.navigate', { url: BLANK_URL });
      await new Promise((resolve) => client.once('Page.loadEventFired', resolve));
    }
    const traffic = countTraffic(client);
    const before = await metricsOf(client);
    await onStart?.(client);
    const times = await visit(client, url, timeout);
    const after = await metricsOf(client);
    await onEnd?.(client);
    await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap, Nodes: nodes } = await metricsOf(client);
    const spent = (name) => 1000 * (after[name] - before[name]);
    return {
      ...times,
      ...traffic,
      main: spent('TaskDuration'),
      style: spent('RecalcStyleDuration'),
      layout: spent('LayoutDuration'),
      heap,
      nodes,
    };
  } finally {
    await close();
  }
}
