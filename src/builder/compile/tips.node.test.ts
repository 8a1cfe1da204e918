import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdown } from '../../markdown/markdown.js';
import { collect } from '../shared/fixtures.test.support.js';
import { findTips } from './tips.js';

const tips = (markdown: string, setting?: readonly string[] | false, title = 'A Post') => {
  const { report, texts } = collect();
  const found = findTips(
    createMarkdown().lexer(markdown),
    title,
    setting === undefined ? undefined : { value: setting, offset: 0 },
    report,
  );
  return { found, texts, titles: found.map((tip) => tip.title) };
};

test('a tip has its section, its label and its text, plain and without colons', () => {
  const { found } = tips('### Tips for *Newcomers*:\n\n*   **Be *Kind*:** Say `hi` &amp; [wave](x).\n    Often.\n');
  assert.deepEqual(found, [{ section: 'Tips for Newcomers', title: 'Be Kind', text: 'Say hi & wave. Often.' }]);
});

test('the colon may stand inside or outside the label, and in Chinese', () => {
  assert.deepEqual(
    tips('## 给新人的建议：\n\n- **保持耐心：**慢慢来。\n- **尊重他人**：先听后说。\n- **Ask**: first.\n').found.map(
      ({ title, text }) => [title, text],
    ),
    [
      ['保持耐心', '慢慢来。'],
      ['尊重他人', '先听后说。'],
      ['Ask', 'first.'],
    ],
  );
});

test('items without label and labels without colon or text are no tips', () => {
  assert.deepEqual(tips('## Tips\n\n- plain\n- **Bold** only\n- **Empty:**\n- **Dots:** ...\n- a **Late:** label\n').found, []);
});

test('numbered lists and task lists have tips too', () => {
  assert.deepEqual(tips('## Checklist\n\n1. **One:** a\n2. **Two:** b\n\n- [ ] **Three:** c\n').titles, ['One', 'Two', 'Three']);
});

test('a nested list belongs to the text of its item', () => {
  assert.equal(tips('## Tips\n\n- **Pack:** take\n  - tea\n  - cups\n').found[0]?.text, 'take tea cups');
});

test('nested labelled items are tips of their own', () => {
  assert.deepEqual(tips('## Tips\n\n- **Safety:**\n  - **Lock:** the door\n- more\n  - **Ask:** twice\n').titles, [
    'Lock',
    'Ask',
  ]);
});

const list = '\n\n- **Feature One:** a\n- **Feature Two:** b\n';

for (const heading of [
  'Tips',
  'A Tip',
  'Good Advice',
  'How to Start',
  'Navigating New Connections',
  'Strategies for Success',
  'Community Guidelines',
  'Best Practices',
  'Staying Safe',
  'Online Safety',
  'Etiquette',
  'Do’s and Don’ts',
  'What You Can Do',
  'Actions to Take',
  'Next Steps',
  'Getting Started',
  'Before You Post',
  '新手建议',
  '小贴士',
  '使用技巧',
  '生存指南',
  '注意事项',
  '如何交朋友',
  '怎么开始',
  '社区礼仪',
  '安全须知',
]) {
  test(`"${heading}" is a heading of advice`, () => {
    assert.equal(tips(`## ${heading}${list}`).found.length, 2);
  });
}

for (const heading of [
  'Key Features',
  'Potential Issues',
  'Conclusion',
  'A Culture Shift',
  'Why It Matters',
  'Multiple Stepsisters',
  '主要特点',
  '结论',
]) {
  test(`"${heading}" is no heading of advice`, () => {
    assert.equal(tips(`## ${heading}${list}`).found.length, 0);
  });
}

test('labels of which half are imperatives make a section one of advice', () => {
  assert.equal(tips('## Life\n\n- **Be Open:** a\n- **Patience:** b\n').found.length, 2);
});

test('labels of which fewer are imperatives do not', () => {
  assert.equal(tips('## Life\n\n- **Be Open:** a\n- **Patience:** b\n- **Hope:** c\n').found.length, 0);
});

test('Chinese imperatives count, and nouns that begin alike do not', () => {
  assert.equal(tips('## 生活\n\n- **不要着急：**a\n- **学会倾听：**b\n').found.length, 2);
  assert.equal(tips('## 生活\n\n- **用户体验：**a\n- **使用者：**b\n').found.length, 0);
});

test('a paragraph of strong text is a heading', () => {
  assert.equal(tips(`**How to Try It:**${list}`).found[0]?.section, 'How to Try It');
});

test('sections below a section of advice are advice', () => {
  assert.deepEqual(
    tips(`## Tips\n\n### Week One${list}\n## History${list}`).found.map(({ section }) => section),
    ['Week One', 'Week One'],
  );
});

test('a heading that opens the post and spans it makes no advice of its sections', () => {
  assert.equal(tips(`# How to Leave TikTok\n\n## Features${list}\n## History${list}`).found.length, 0);
});

test('a list before any heading belongs to the title', () => {
  assert.equal(tips(list, undefined, 'Ten Tips').found[0]?.section, 'Ten Tips');
});

test('named headings are the sections of advice, and no others', () => {
  assert.deepEqual(
    tips(`## Key Features:${list}\n## Tips${list}`, ['key features']).found.map(({ section }) => section),
    ['Key Features', 'Key Features'],
  );
});

test('an unknown heading is reported with the headings there are', () => {
  assert.match(tips(`## One${list}\n## Two`, ['Three']).texts[0] ?? '', /"Three".*"One", "Two"/);
});

test('"tips: false" means none', () => {
  assert.deepEqual(tips(`## Tips${list}`, false).found, []);
});

test('a message about an unknown heading lists the first twenty of the post', () => {
  const headings = Array.from({ length: 30 }, (_, i) => `## H${i + 1}\n`).join('\n');
  const { texts } = tips(headings, ['Missing']);
  assert.match(texts[0] ?? '', /its headings are: "H1", .*"H20", …$/);
});
