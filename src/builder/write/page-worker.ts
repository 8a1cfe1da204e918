import { parentPort, workerData } from 'node:worker_threads';
import { loadRenderer } from './renderer.js';
import { pageFiles, type FeedPage, type SiteOptions } from './site-files.js';

/** The thread of a `PageMaker`: makes the files of each page of the feed that it is given, in turn. */
const options = workerData as SiteOptions;
await loadRenderer();
parentPort?.on('message', (page: FeedPage) => {
  for (const file of pageFiles(page, options)) parentPort?.postMessage(file);
  parentPort?.postMessage(undefined);
});
