import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitImports } from './split-policy.js';

test('each list of the policy is imported by itself, whether the import has one line or several', () => {
  const split = "import { A } from 'policy:A'; import { B } from 'policy:B';";
  assert.equal(splitImports("import { A, B } from './policy.js';"), split);
  assert.equal(splitImports("import {\n  A,\n  B,\n} from '../policy.js';"), split);
});

test('other imports are left as they are', () => {
  const code = "import { A } from './policy-a.js';\nimport { B } from './a.js';";
  assert.equal(splitImports(code), code);
});
