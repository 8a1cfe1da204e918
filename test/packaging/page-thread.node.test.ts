import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImageStore } from '../../src/builder/compile/images.js';
import { planPosts } from '../../src/builder/plan/plan.js';
import { findInputs } from '../../src/builder/read/inputs.js';
import { folderOf, post } from '../../src/builder/shared/fixtures.test.support.js';
import { compilePage } from '../../src/builder/write/compile-page.js';
import type { PageMaker } from '../../src/builder/write/page-maker.js';

/** A module of the package as it is built. */
const built = (path: string): Promise<unknown> => import(new URL(`../../dist/builder/write/${path}.js`, import.meta.url).href);

test('a thread gives the same files as none', async (t) => {
  const { PageMaker: Built } = (await built('page-maker')) as { PageMaker: typeof PageMaker };
  const { loadRenderer } = (await built('renderer')) as { loadRenderer: () => Promise<void> };
  await loadRenderer();
  const body = 'Text with **signs** & <b>tags</b>, [a link](p1.md), a note.[^1]\n\n[^1]: It.\n\n## Tips\n\n* **Be kind:** always';
  const cwd = folderOf(t, { 'posts/p0.md': post(body, 'tags: [a, "b & c"]'), 'posts/p1.md': post(body) });
  const plan = await planPosts(findInputs(['posts'], cwd, []), cwd, []);
  for (const site of [undefined, 'https://articles.example/blog/']) {
    const options = { title: 'Articles', pageSize: 20, language: 'en', cwd, site, preview: { url: 'preview.png' } };
    const compiled = await compilePage(plan.entries, { cwd, plan, site, images: new ImageStore(site) }, () => undefined);
    const page = { isLast: false, articles: compiled.articles, surroundings: new Map() };
    // Each page has its own files, and the same ones of its articles.
    const files = async (module?: null): Promise<string[]> => {
      const maker = new Built(options, 0, module);
      const written: string[] = [];
      for (let number = 1; number <= 60; number += 1)
        await maker.make({ ...page, number }, (path, file) => written.push(`${path}\n${'text' in file ? file.text : ''}`));
      await maker.end();
      await maker.close();
      return written.sort();
    };
    const withThread = await files();
    assert.ok(withThread.length > 500);
    assert.deepEqual(withThread, await files(null));
  }
});
