import fc from 'fast-check';
import { TAGS } from '../support/fixtures/widgets.js';
import { expectStates, good, propertiesOf, propertyNames, watchPage, withTips } from './any-input.js';
import { ODD_VALUES, oddValue } from './odd-values.js';

describe('any input', () => {
  const { expectNoFailure, holds } = watchPage();

  it('as a property ends in a state that lasts, without an error in the page, and passes', async function () {
    this.timeout(240_000);
    const odd = fc.dictionary(fc.constantFrom(...propertyNames), oddValue, { minKeys: 1, maxKeys: 3 });
    const attributes = fc.constantFrom({}, { layout: 'full' }, { layout: 'single', search: '' });
    await holds(fc.record({ tag: fc.constantFrom(...TAGS), data: fc.constant(withTips), attributes, odd }));
  });

  for (const name of propertyNames)
    it(`as the property ${name} ends in a state that lasts, whatever the value`, async () => {
      const tags = TAGS.filter((tag) => propertiesOf(tag).includes(name));
      const odds = Object.keys(ODD_VALUES).map((value) => ({ [name]: value }));
      for (const attributes of [{}, { layout: 'full' }])
        await expectStates(tags.flatMap((tag) => odds.map((odd) => ({ tag, data: withTips, attributes, odd }))));
      expectNoFailure();
    });

  it('as a locale that has the form of a language tag but is none leaves the page in English', async () => {
    await expectStates([{ tag: 'tiktok-refugee-post', data: good, attributes: { locale: 'en-ab-cd' } }]);
    expectNoFailure();
  });

  it('as the name of a post that no address can hold ends in a state that lasts', async () => {
    await expectStates([{ tag: 'tiktok-refugee-post', data: good, attributes: { post: '%\ud800' } }]);
    expectNoFailure();
  });
});
