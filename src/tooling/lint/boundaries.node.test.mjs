import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Linter } from 'eslint';
import { boundaries } from './boundaries.mjs';

function crossings(filename, code) {
  const messages = new Linter().verify(
    code,
    [{ files: ['**/*.ts'], plugins: { house: { rules: { boundaries } } }, rules: { 'house/boundaries': 'error' } }],
    { filename: join(process.cwd(), filename) },
  );
  return messages.map(({ message }) => message);
}

test('a layer may import itself and its allowed layers and packages', () => {
  for (const source of ['../base/x.js', '../../core/index.js', 'lit', 'lit/decorators.js', './y.js']) {
    assert.deepEqual(crossings('src/elements/post/post.ts', `import '${source}';`), []);
  }
});

test('a forbidden layer is reported', () => {
  assert.match(crossings('src/core/x.ts', "import { a } from '../store/a.js';").join(), /'core' must not import 'store'/);
});

test('a forbidden package is reported, also one whose name only begins like an allowed one', () => {
  assert.equal(crossings('src/core/x.ts', "import 'lit';").length, 1);
  assert.equal(crossings('src/elements/x.ts', "import 'lit-element';").length, 1);
});

test('Node is for the builder alone', () => {
  assert.deepEqual(crossings('src/builder/x.ts', "import 'node:fs';"), []);
  assert.equal(crossings('src/markdown/x.ts', "import 'node:fs';").length, 1);
});

test('import() and re-exports count too', () => {
  assert.equal(crossings('src/core/x.ts', "await import('../elements/x.js'); export { a } from '../builder/a.js';").length, 2);
});

test('a stage of the builder imports those before it, never those after it', () => {
  assert.deepEqual(crossings('src/builder/plan/x.ts', "import '../read/a.js'; import '../shared/a.js'; import './a.js';"), []);
  assert.match(
    crossings('src/builder/read/x.ts', "import '../plan/a.js';").join(),
    /'builder\/read' must not import 'builder\/plan'/,
  );
  assert.equal(crossings('src/builder/shared/x.ts', "import '../read/a.js';").length, 1);
  assert.equal(crossings('src/builder/check/x.ts', "import '../compile/a.js'; await import('../write/a.js');").length, 1);
  assert.equal(crossings('src/builder/write/x.ts', "import '../index.js';").length, 1);
  assert.deepEqual(crossings('src/builder/index.ts', "export * from './write/a.js'; export * from './check/a.js';"), []);
});

test('what lies above the layers is out of reach for them', () => {
  assert.equal(crossings('src/define/x.ts', "import '../index.js';").length, 1);
});

test('entries outside of the layers may import all', () => {
  assert.deepEqual(crossings('src/index.ts', "export * from './core/index.js'; import 'lit';"), []);
});
