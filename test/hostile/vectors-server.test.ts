// The hostile vectors as bodies that a server renders: its HTML stands in the page from the start.
import { expect } from '@open-wc/testing';
import { bodyToHtml } from '../../src/sanitise/server/static-body.js';
import { skipUnless } from '../support/fixtures/shared.js';
import { ObservedPage } from './observe.js';
import { batches, loadVectors } from './vectors.js';

const options = { headingLevel: 2, title: '', images: 'auto', showImage: 'Show image' } as const;
const base = 'https://feed.example/';

describe('hostile bodies through the server', () => {
  /** What happens in a page that has this HTML. */
  async function expose(htmls: readonly string[]): Promise<ReturnType<ObservedPage['incidents']>> {
    const page = await ObservedPage.open('the server');
    try {
      for (const batch of batches(htmls, 400)) {
        const { document } = page.window;
        const stage = document.createElement('main');
        stage.hidden = true;
        document.body.append(stage);
        const range = document.createRange();
        range.selectNode(stage);
        for (const html of batch) stage.append(range.createContextualFragment(html));
        await page.interact();
      }
      return page.incidents('auto');
    } finally {
      page.close();
    }
  }

  it('do nothing', async function () {
    this.timeout(240_000);
    const vectors = await loadVectors();
    skipUnless(this, vectors.length);
    const formats = ['html', 'markdown'] as const;
    const bodies = vectors.flatMap((value) => formats.map((format) => bodyToHtml({ format, value, base }, options)));
    const { errors, ...incidents } = await expose(bodies);
    expect(incidents).to.deep.equal({ scripts: [], dialogs: [], navigations: [], requests: [] });
    expect(errors).to.deep.equal([]);
  });

  it('would do something if they came as they are', async () => {
    const { scripts } = await expose(['<img src="data:," onerror="alert(1)"><script>document.cookie</script>']);
    expect(scripts).to.not.deep.equal([]);
  });
});
