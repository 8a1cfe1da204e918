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

test('all files of the thread are written', async () => {
  const answer = `parentPort.postMessage(['page', { text: String(page.number) }]); parentPort.postMessage(undefined)`;
  const maker = new PageMaker(OPTIONS, 0, onMessage(answer));
  const written: string[] = [];
  for (let number = 1; number <= 10; number += 1)
    await maker.make({ ...PAGE, number }, (path, file) => written.push(path, 'text' in file ? file.text : ''));
  await maker.end();
  assert.deepEqual(written, Array.from({ length: 10 }, (_, index) => ['page', String(index + 1)]).flat());
  await maker.close();
});

test('where ten pages wait for the thread, further ones are made here', async () => {
  const maker = new PageMaker(OPTIONS, 0, onMessage(''));
  const written: string[] = [];
  for (let number = 1; number <= 12; number += 1)
    await maker.make({ ...PAGE, number, articles: number === 1 ? PAGE.articles : [] }, (path) => written.push(path));
  assert.deepEqual(written, ['feed/11.json', 'full/11.json', 'feed/12.json', 'full/12.json']);
  await maker.close();
});

test('what cannot be written ends the build', async () => {
  const maker = new PageMaker(OPTIONS, 0, onMessage(`parentPort.postMessage(['page', { text: '' }])`));
  await maker.make(PAGE, () => assert.fail('the disk is full'));
  await assert.rejects(maker.end(), /the disk is full/);
  await maker.close();
});
