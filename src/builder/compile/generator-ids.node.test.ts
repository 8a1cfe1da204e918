import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../test/support/growth.js';
import { Parts } from './parts.js';

const h = (id: string, text: string): string => `<h2 id="${id}">${text}</h2>\n`;
const article = new Parts(
  h('1-介绍', '1. 介绍') +
    h('安装', '安装') +
    h('2-setup', '2. <em>Setup</em>') +
    h('own', '自己') +
    h('3-setup', '3. Setup') +
    h('安装-1', '安装'),
);

const links: [generator: string, part: string, id: string | undefined][] = [
  ['kramdown', 'section', '1-介绍'],
  ['kramdown', 'section-1', '安装'],
  ['kramdown', 'section-2', '安装-1'],
  ['kramdown', 'section-3', undefined],
  ['kramdown', 'setup', '2-setup'],
  ['kramdown', 'setup-1', '3-setup'],
  ['Hugo with ASCII only', 'heading', '安装'],
  ['Hugo with ASCII only', 'heading-1', '安装-1'],
  ['Python-Markdown', '_1', '安装'],
  ['Python-Markdown', '_2', '安装-1'],
  ['Redcarpet', 'toc_3', '3-setup'],
  ['Redcarpet', 'toc_9', undefined],
];
for (const [generator, part, id] of links) {
  test(`a link to "#${part}" leads where ${generator} would have led it`, () => {
    assert.equal(article.find(part), id);
  });
}

const ofHexo: [id: string, text: string, part: string][] = [
  ['写--读', '写 &amp;&amp; 读', '写-amp-amp-读'],
  ['listt', 'List&lt;T&gt;', 'List-lt-T-gt'],
  ['its', "It's", 'It-39-s'],
];
for (const [id, text, part] of ofHexo) {
  test(`a link to "#${part}" leads where Hexo would have led it`, () => {
    assert.equal(new Parts(h('first', 'First') + h(id, text)).find(part), id);
  });
}

test('an id that exists is itself, whatever a generator would number', () => {
  assert.equal(new Parts(h('安装', '安装') + h('section', 'Section')).find('section'), 'section');
});

for (const piece of ['<h2>', '<h2 id="a">', '<h2 ', '</h2>', '<h2>a</h2>']) {
  test(`takes a time that grows with the length of ${JSON.stringify(piece)}`, () =>
    assertLinear((length) => new Parts(piece.repeat(length / piece.length)).find('section-1'), 1_000_000));
}
