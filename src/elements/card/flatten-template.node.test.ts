import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, nothing, type TemplateResult } from 'lit';
import { flattenTemplate } from './flatten-template.js';

const title = (text: string): TemplateResult => html`<h2 .textContent=${text}></h2>`;
const page = (parts: { title?: string; tags?: readonly string[]; lang?: string; note?: unknown }): TemplateResult =>
  html`<article class="card ${'row'}" lang=${parts.lang ?? nothing}>
    ${parts.title ? title(parts.title) : nothing}${parts.tags && html`<ul>${parts.tags.map((tag) => html`<li .textContent=${tag}></li>`)}</ul>`}
    <p>${parts.note}</p>
  </article>`;
const shown = ({ strings, values }: TemplateResult): string =>
  strings
    .map((part, i) => part + (i < values.length ? `{${String(values[i])}}` : ''))
    .join('')
    .replace(/\s*\n\s*/g, '');

test('makes the templates within a template part of it', () => {
  assert.equal(
    shown(flattenTemplate(page({ title: 'A', tags: ['x', 'y'], lang: 'en', note: 'n' }))),
    '<article class="card row" lang="en"><h2 .textContent={A}></h2>' +
      '<ul><li .textContent={x}></li><li .textContent={y}></li></ul><p>{n}</p></article>',
  );
});

test('leaves out what is absent, between tags and in an attribute', () => {
  assert.equal(shown(flattenTemplate(page({}))), '<article class="card row"><p></p></article>');
  assert.deepEqual(flattenTemplate(html`<p class="a ${nothing}" title="${nothing}"></p>`).values, [nothing, nothing]);
});

test('makes nothing but plain words part of the shape, and only of attributes that many have in common', () => {
  for (const lang of ['"onload=alert(1)', 'a>b', "a'b", 'a=b', 'a&amp;b', 'a`b', 'a\nb', 'á'])
    assert.deepEqual(flattenTemplate(page({ lang })).values, [lang]);
  assert.deepEqual(flattenTemplate(html`<a href=${'b'} rel=${'c'} data-lang=${'d'} .lang=${'e'} ?lang=${'f'}></a>`).values, [
    'b',
    'd',
    'e',
    'f',
  ]);
});

test('keeps a zero', () => {
  assert.deepEqual(flattenTemplate(html`<p>${0}</p>`).values, [0]);
});

test('gives the same strings for the same shape, whatever the values', () => {
  const one = flattenTemplate(page({ title: 'A', tags: ['x'] }));
  assert.equal(flattenTemplate(page({ title: 'B', tags: ['y'] })).strings, one.strings);
  assert.notEqual(flattenTemplate(page({ title: 'A', tags: ['x'], lang: 'zh' })).strings, one.strings);
  assert.notEqual(flattenTemplate(page({ title: 'A', tags: ['x', 'y'] })).strings, one.strings);
  assert.notEqual(flattenTemplate(page({ tags: ['x'] })).strings, one.strings);
});

test('keeps values that are no templates where they are, text of any content among them', () => {
  const text = '<img src=x onerror=alert(1)>${}';
  const { strings, values } = flattenTemplate(page({ title: text, note: text }));
  assert.deepEqual(values, [text, text]);
  assert.ok(!strings.join('').includes('onerror'));
});

test('tells apart shapes whose parts are the same in another order', () => {
  const a = html`<i></i>`;
  const b = html`<b></b>`;
  const list = (...items: unknown[]): TemplateResult => html`<p>${items}</p>`;
  assert.notEqual(flattenTemplate(list(a, b)).strings, flattenTemplate(list(b, a)).strings);
  assert.notEqual(flattenTemplate(list(list(a), b)).strings, flattenTemplate(list(list(a, b))).strings);
});

test('does not keep ever more shapes', () => {
  const made = (count: number): TemplateResult => flattenTemplate(page({ tags: Array.from({ length: count }, String) }));
  for (let count = 0; count < 300; count++) made(count);
  const last = page({ tags: Array.from({ length: 299 }, String) });
  assert.equal(flattenTemplate(last), last);
  assert.equal(made(20).strings, made(20).strings);
});
