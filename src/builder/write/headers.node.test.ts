import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { headerRules, headersForPath } from './headers.test.support.js';
import { buildIn, folderOf, post } from '../shared/fixtures.test.support.js';

/** Cloudflare Pages reads no more rules of a file, and passes over what follows. */
const MOST_RULES = 100;

test('Cloudflare Pages reads all headers, and each script of the widgets gets one value of each', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.') });
  await buildIn(cwd);
  const text = readFileSync(join(cwd, 'out/_headers'), 'utf8');
  const rules = headerRules(text);
  assert.ok(rules.length <= MOST_RULES, `${rules.length} rules`);
  for (const { pattern } of rules) assert.ok(pattern.split('*').length <= 2, `${pattern} has two wildcards`);
  if (!existsSync(join(cwd, 'out/widgets'))) return;
  for (const name of readdirSync(join(cwd, 'out/widgets')).filter((each) => each.endsWith('.js'))) {
    const found = headersForPath(rules, `/widgets/${name}`);
    assert.deepEqual(found['content-type'], ['text/javascript; charset=utf-8'], name);
    assert.equal(found['cache-control']?.length, 1, name);
  }
});
