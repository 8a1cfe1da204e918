import fc from 'fast-check';
import { TAGS } from '../support/fixtures/widgets.js';
import { watchPage } from './any-input.js';
import { feedJson } from './json-arbitrary.js';

describe('any input', () => {
  const { holds } = watchPage();

  it('as a feed ends in a state that lasts, without an error in the page', async function () {
    this.timeout(240_000);
    const attributes = fc.record({
      layout: fc.constantFrom('card', 'full', 'compact', 'grid', 'single'),
      // Pictures of any address would be asked for at the test server.
      images: fc.constantFrom('click', 'none'),
    });
    await holds(fc.record({ tag: fc.constantFrom(...TAGS), data: feedJson, attributes }));
  });
});
