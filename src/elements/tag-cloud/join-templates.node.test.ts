import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, type TemplateResult } from 'lit';
import { joinTemplates } from './join-templates.js';

const item = (name: string, title: string): TemplateResult => html`<li title=${title} .textContent=${name}></li>`;
const items = (count: number): TemplateResult[] => Array.from({ length: count }, (_, i) => item(`n${i}`, `t${i}`));
const shown = ({ strings, values }: TemplateResult): string =>
  strings.map((part, i) => part + (i < values.length ? String(values[i]) : '')).join('');

test('joins items in one template, with their values in order', () => {
  const [joined, ...others] = joinTemplates(items(2));
  assert.ok(joined);
  assert.equal(others.length, 0);
  assert.equal(shown(joined), '<li title=t0 .textContent=n0></li><li title=t1 .textContent=n1></li>');
});

test('has few templates for many items, and loses none', () => {
  const joined = joinTemplates(items(110));
  assert.equal(joined.length, 5);
  assert.equal(joined.map(shown).join(''), items(110).map(shown).join(''));
  assert.deepEqual(joinTemplates([]), []);
});

test('has the same strings for the same number of items, so that Lit updates them in place', () => {
  const [first, second, last] = joinTemplates(items(60)).map(({ strings }) => strings);
  const again = joinTemplates(items(60)).map(({ strings }) => strings);
  assert.equal(first, second);
  assert.notEqual(first, last);
  assert.deepEqual([again[0] === first, again[2] === last], [true, true]);
});
