import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE, gist, OPTIONS } from '../../../test/support/fixtures/constructs/gist.js';
import { CONSTRUCTS } from '../../../test/support/fixtures/constructs/index.js';
import { bodyToHtml } from './static-body.js';

for (const [name, [value, shown]] of CONSTRUCTS) {
  test(`the server shows ${name}`, () => {
    assert.equal(gist(bodyToHtml({ format: 'html', value, base: BASE }, OPTIONS)), `<div>${shown}</div>`);
  });
}

test('the table of constructs is long', () => {
  assert.ok(CONSTRUCTS.length >= 60);
});
