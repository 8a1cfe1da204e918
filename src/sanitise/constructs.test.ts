import { expect } from '@open-wc/testing';
import { withoutSanitiser } from '../../test/support/engine.js';
import { BASE, gist, OPTIONS } from '../../test/support/fixtures/constructs/gist.js';
import { CONSTRUCTS } from '../../test/support/fixtures/constructs/index.js';
import { hasNativeSanitiser } from './native.js';
import { renderBody } from './render-body.js';
import { bodyToHtml } from './server/static-body.js';

const render = async (value: string): Promise<string> =>
  (await renderBody({ format: 'html', value, base: BASE }, OPTIONS)).innerHTML;

/** What a browser makes of the server's HTML. */
const renderedByServer = (value: string): string => {
  const { body } = new DOMParser().parseFromString(bodyToHtml({ format: 'html', value, base: BASE }, OPTIONS), 'text/html');
  return body.firstElementChild?.innerHTML ?? '';
};

const ROUTES: Readonly<Record<string, (value: string) => string | Promise<string>>> = {
  ...(hasNativeSanitiser() ? { 'the browser’s sanitiser': render } : {}),
  'DOMPurify': (value) => withoutSanitiser(() => render(value)),
  'the server': renderedByServer,
};

for (const [route, show] of Object.entries(ROUTES)) {
  describe(`through ${route}, articles keep`, () => {
    for (const [name, [value, shown]] of CONSTRUCTS) {
      it(name, async () => {
        expect(gist(await show(value))).to.equal(shown);
      });
    }
  });
}
