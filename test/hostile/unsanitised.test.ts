import { expect } from '@open-wc/testing';
import { skipUnless } from '../support/fixtures/shared.js';
import { ObservedPage } from './observe.js';
import type { Incidents } from './observed-page.js';
import { countFired } from './unsanitised.js';
import { batches, loadVectors } from './vectors.js';

describe('a page that does not sanitise', () => {
  it('runs hundreds of the vectors, which shows that they are alive', async function () {
    this.timeout(240_000);
    const vectors = await loadVectors();
    skipUnless(this, vectors.length);
    let fired = 0;
    for (const some of batches(batches(vectors, 25), 8)) {
      const counts = await Promise.all(some.map((batch) => countFired(batch)));
      fired += counts.reduce((sum, count) => sum + count, 0);
    }
    console.info(`${fired} of ${vectors.length} vectors run in a page that does not sanitise`);
    expect(fired).to.be.at.least(200);
  });
});

describe('a page that is observed', () => {
  const attacks: Record<keyof Incidents, string> = {
    dialogs: '<img src="data:," onerror="alert(1)">',
    scripts: '<p onmouseover="globalThis.x = 1">a</p>',
    navigations: '<a href="javascript:void 0">a</a>',
    requests: '<link rel="stylesheet" href="https://feed.example/a.css">',
    errors: '<p onmouseover="missing()">a</p>',
  };
  for (const [kind, html] of Object.entries(attacks)) {
    it(`counts ${kind}`, async function () {
      this.timeout(60_000);
      const page = await ObservedPage.open('DOMPurify');
      try {
        page.window.document.body.innerHTML = html;
        await page.interact();
        expect(page.incidents('auto')[kind as keyof Incidents]).not.to.deep.equal([]);
      } finally {
        page.close();
      }
    });
  }

  it('counts what is fetched before a click', async function () {
    this.timeout(60_000);
    const page = await ObservedPage.open('DOMPurify');
    try {
      page.window.document.body.innerHTML = '<img src="https://feed.example/a.png">';
      await page.interact();
      expect(page.incidents('click').requests).not.to.deep.equal([]);
      expect(page.incidents('auto').requests).to.deep.equal([]);
    } finally {
      page.close();
    }
  });
});
