import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { ENGLISH } from './message-words/english.js';
import { words as zhHans } from './message-words/zh-Hans.js';
import { words as zhHant } from './message-words/zh-Hant.js';
import { translateMessages } from './translate-messages.js';

const translated = (text: string, language: string): string | undefined => {
  const message = { file: 'a.md', line: 1, column: 1, severity: 'warning', code: 'x', text } as const;
  return translateMessages([message], language)[0]?.text;
};

test('messages are translated, with what they name', () => {
  const text = 'the slug "a b" is also used by c.md; change one of them with "slug: …"';
  assert.equal(translated(text, 'zh-CN'), 'slug“a b”也被 c.md 使用；请用“slug: …”修改其中一个');
  assert.equal(translated(text, 'zh-TW'), 'slug「a b」也被 c.md 使用；請用「slug: …」修改其中一個');
  assert.equal(
    translated('the image has no alternative text; say what it shows, between "![" and "]" or in alt (item "A")', 'zh'),
    '图片没有替代文字；请在“![”和“]”之间或 alt 中说明图片内容（条目“A”）',
  );
});

test('languages without words have English ones, and so have messages of other programs', () => {
  for (const language of ['en', 'de', 'ar']) assert.equal(translated(ENGLISH[0], language), ENGLISH[0]);
  assert.equal(translated('Unexpected token', 'zh'), 'Unexpected token');
  assert.equal(translateMessages([], undefined).length, 0);
});

test('every message is told from all others, and has all its values in each language', () => {
  for (const template of ENGLISH) {
    const values = [...template.matchAll(/\{(\d)\}/g)].map(([, index]) => Number(index));
    assert.deepEqual(values, [...values.keys()], template);
    const text = template.replace(/\{(\d)\}/g, '<$1>');
    for (const [language, words] of [
      ['zh-Hans', zhHans],
      ['zh-Hant', zhHant],
    ] as const)
      assert.equal(translated(text, language), words[template].replace(/\{(\d)\}/g, '<$1>'), template);
  }
});

/** The literal texts of messages in the modules that `check` runs: those that say what is wrong, then what to do. */
function textsOf(folder: string): string[] {
  const path = join(import.meta.dirname, '..', folder);
  const texts: string[] = [];
  for (const name of readdirSync(path).filter((each) => /(?<!\.test(?:\.support)?)\.ts$/.test(each))) {
    const visit = (node: ts.Node): void => {
      // Exceptions are about the command line, or from other programs.
      if (ts.isThrowStatement(node)) return;
      if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
      else if (ts.isTemplateExpression(node))
        texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('\0'));
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, readFileSync(join(path, name), 'utf8'), ts.ScriptTarget.ESNext, true));
  }
  return texts.filter((text) => /[a-z"\0]; [a-z]/.test(text));
}

test('no message of a check lacks its translation', () => {
  const known = ENGLISH.map((template) => template.replace(/\{\d\}/g, '\0'));
  const all = ['check', 'compile', 'dialect', 'plan', 'read'].flatMap(textsOf);
  assert.ok(all.length > 60);
  // This line counts messages; it is none itself.
  const counts = '\0 more of kind';
  const unknown = all.filter(
    (text) => !text.startsWith(counts) && !text.split('\0').every((part) => known.some((each) => each.includes(part))),
  );
  assert.deepEqual(unknown, []);
});
