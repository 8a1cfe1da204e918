import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PageMaker } from './page-maker.js';
import type { FeedPage } from './site-files.js';

const OPTIONS = { title: 'Articles', pageSize: 20, language: 'en', cwd: '/', site: undefined };
/** Nothing of it is looked at here, but for the number of its articles. */
const PAGE = { number: 1, isLast: true, articles: Array(200), surroundings: new Map() } as unknown as FeedPage;
const moduleOf = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const onMessage = (code: string): URL =>
  moduleOf(`import { parentPort } from 'node:worker_threads'; parentPort.on('message', (page) => { ${code} });`);
const ignore = (): void => undefined;

for (const [name, module] of [
  ['cannot start', moduleOf(`throw new Error('no memory')`)],
  ['fails', onMessage(`throw new Error('no memory')`)],
  ['ends', onMessage('process.exit(1)')],
] as const) {
  test(`a thread that ${name} ends the build with its error, and nothing waits for it`, async () => {
    const maker = new PageMaker(OPTIONS, 0, module);
    const error = name === 'ends' ? /the thread that renders pages has ended; build again/ : /no memory/;
    await maker.make(PAGE, ignore);
    await assert.rejects(maker.end(), error);
    await assert.rejects(maker.make(PAGE, ignore), error);
    await maker.close();
  });
}

test('a thread that is expected starts before the first page, and its failure is told with that', async () => {
  const maker = new PageMaker(OPTIONS, 1000, moduleOf(`throw new Error('no memory')`));
  await assert.rejects(async () => {
    await maker.make(PAGE, ignore);
    await maker.end();
  }, /no memory/);
  await maker.close();
});

test('files are written in the order of the pages, and few pages wait', async () => {
  const maker = new PageMaker(OPTIONS, 0, onMessage(`parentPort.postMessage([['page', { text: String(page.number) }]])`));
  const written: string[] = [];
  for (let number = 1; number <= 20; number += 1) {
    await maker.make({ ...PAGE, number }, (_, file) => written.push('text' in file ? file.text : ''));
    assert.ok(written.length >= number - 10, `${written.length} of ${number} pages are written`);
  }
  await maker.end();
  assert.deepEqual(
    written,
    Array.from({ length: 20 }, (_, index) => String(index + 1)),
  );
  await maker.close();
});

test('what cannot be written ends the build', async () => {
  const maker = new PageMaker(OPTIONS, 0, onMessage(`parentPort.postMessage([['page', { text: '' }]])`));
  await maker.make(PAGE, () => assert.fail('the disk is full'));
  await assert.rejects(maker.end(), /the disk is full/);
  await maker.close();
});
