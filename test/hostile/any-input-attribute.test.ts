import fc from 'fast-check';
import { TAGS } from '../support/fixtures/widgets.js';
import { attributeNames, good, watchPage } from './any-input.js';
import { anyString } from './json-arbitrary.js';

describe('any input', () => {
  const { holds } = watchPage();

  it('as an attribute ends in a state that lasts, without an error in the page', async function () {
    this.timeout(240_000);
    const attributes = fc.dictionary(fc.constantFrom(...attributeNames), anyString, { maxKeys: 4 });
    await holds(fc.record({ tag: fc.constantFrom(...TAGS), data: fc.constantFrom(good, undefined), attributes }));
  });
});
