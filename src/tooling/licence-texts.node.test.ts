import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeLicences } from './licence-texts.js';

const author = (): string => 'A. Author';

test('a package without a text gets that of the MIT licence, with its author', () => {
  const list =
    '# Licenses\n\n## a - 1.0.0 (MIT)\n\n## b - 2.0.0 (ISC)\n\nText of b\n\n## Part of b\n\nMore\n\n## @c/d - 3.0.0 (MIT)\n';
  const complete = completeLicences(list, author);
  assert.match(
    complete,
    /^## a - 1\.0\.0 \(MIT\)\n\nCopyright \(c\) A\. Author\n\nPermission is hereby granted, free of charge/m,
  );
  assert.match(complete, /SOFTWARE\.\n\n## b - 2\.0\.0 \(ISC\)\n\nText of b\n\n## Part of b\n\nMore\n\n## @c\/d/);
  assert.equal(complete.split('Permission is hereby granted').length, 3);
});

test('a list in which every package has a text stays as it is', () => {
  const list = '# Licenses\n\n## a - 1.0.0 (MIT)\n\nCopyright (c) A\n';
  assert.equal(completeLicences(list, author), list);
});

test('a missing text of another licence, or a missing author, is an error', () => {
  assert.throws(() => completeLicences('## a - 1.0.0 (ISC)\n', author), /a has no text of its licence, which is ISC/);
  assert.throws(() => completeLicences('## a - 1.0.0 (MIT)\n', () => undefined), /a has no text/);
});
