import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { folderOf, post, withCode } from '../shared/fixtures.test.support.js';
import { checkPosts } from './check.js';
import { ENGLISH } from './message-words/english.js';
import { targetLocales } from '../../localization/locales/codes.js';
import type { MessageWords } from './message-words/english.js';
import { translatorFor } from './translate-messages.js';

const translated = async (text: string, language?: string): Promise<string> => (await translatorFor(language))(text);

test('messages are translated, with what they name', async () => {
  const text = 'the slug "a b" is also used by c.md; change one of them with "slug: …"';
  assert.equal(await translated(text, 'zh-CN'), 'slug“a b”也被 c.md 使用；请用“slug: …”修改其中一个');
  assert.equal(await translated(text, 'zh-TW'), 'slug「a b」也被 c.md 使用；請用「slug: …」修改其中一個');
  assert.equal(
    await translated('the image has no alternative text; say what it shows, between "![" and "]" or in alt (item "A")', 'zh'),
    '图片没有替代文字；请在“![”和“]”之间或 alt 中说明图片内容（条目“A”）',
  );
});

test('languages without words have English ones, and so have messages of other programs', async () => {
  for (const language of ['en', 'sv', 'tlh']) assert.equal(await translated(ENGLISH[0], language), ENGLISH[0]);
  assert.equal(await translated('Unexpected token', 'zh'), 'Unexpected token');
  assert.equal(await translated(ENGLISH[0]), ENGLISH[0]);
});

test('a feed has messages in its language, whatever its region', async () => {
  const text = '"tipps" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z (item "A")';
  const shown = new Map([
    ['de-AT', '„tipps“'],
    ['fr-CA', 'tipps'],
    ['pt', 'tipps'],
    ['uk', '«tipps»'],
  ]);
  for (const [language, part] of shown) {
    const found = await translated(text, language);
    assert.ok(found.includes(part) && !found.includes('is not a date'), `${language}: ${found}`);
  }
});

test('what a message names stays apart from words that are written from right to left', async () => {
  for (const language of ['ar', 'fa-AF', 'he'])
    assert.match(
      await translated('the link "b a" does not lead to a post of this build; check the path', language),
      /\u2068b a\u2069/,
    );
  assert.doesNotMatch(await translated('the feed is in GBK; save it as UTF-8', 'ar'), /\u2068\u2069/);
});

test('every message is told from all others, and has all its values in each language', async () => {
  const named = (template: string): string => template.replace(/\{(\d)\}/g, '<$1>');
  for (const template of ENGLISH) {
    const values = [...template.matchAll(/\{(\d)\}/g)].map(([, index]) => Number(index));
    assert.deepEqual(values, [...values.keys()], template);
  }
  for (const language of targetLocales) {
    const { words } = (await import(`./message-words/${language}.js`)) as { words: MessageWords };
    assert.equal(Object.keys(words).length, ENGLISH.length, language);
    for (const template of ENGLISH) {
      const translation = words[template];
      const values = (text: string): readonly string[] => [...text.matchAll(/\{\d\}/g)].map(String).sort();
      assert.deepEqual(values(translation), values(template), `${language}: ${template}`);
      const shown = (await translated(named(template), language)).replace(/[\u2068\u2069]/g, '');
      assert.equal(shown, named(translation), `${language}: ${template}`);
    }
  }
});

/** What messages say, and lists of names do not. */
const VERB = /\b(?:is|are|was|were|has|have|does|did|must|should|cannot|needs?|makes|becomes|counts)\b|; /;

/** The literal texts of messages in the modules that `check` runs. */
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
  return texts.filter((text) => /^(?:"?[a-z]|\0)[^<|]* [^<|]*$/.test(text) && !text.startsWith('http') && VERB.test(text));
}

test('no message of a check lacks its translation', () => {
  const known = ENGLISH.map((template) => template.replace(/\{\d\}/g, '\0'));
  const all = ['check', 'compile', 'dialect', 'plan', 'read'].flatMap(textsOf);
  assert.ok(all.length > 100);
  const unknown = all.filter((text) => !text.split('\0').every((part) => known.some((each) => each.includes(part))));
  assert.deepEqual(unknown, []);
});

test('messages count one thing as one, and several as several', async (t) => {
  const said = async (files: Record<string, string>, code: string): Promise<string[]> =>
    withCode(await checkPosts(['posts'], { cwd: folderOf(t, files) }), code).map(({ text }) => text);
  const noPosts = [
    await said({ 'posts/a.md': 'A' }, 'no-posts'),
    await said({ 'posts/a.md': 'A', 'posts/b.md': 'B' }, 'no-posts'),
  ];
  assert.deepEqual(noPosts.flat(), [
    'the only Markdown file is not a post; add a "date" to its front matter if it is one',
    'none of the 2 Markdown files is a post; add a "date" to the front matter of those that are',
  ]);
  const controls = await said({ 'posts/a.md': post('a\u0000'), 'posts/b.md': post('b\u0000\u0001') }, 'control-character');
  assert.deepEqual(controls, [
    'a control character was removed; delete it from the file',
    '2 control characters were removed; delete them from the file',
  ]);
  for (const text of [...noPosts.flat(), ...controls]) assert.notEqual(await translated(text, 'de'), text);
});
