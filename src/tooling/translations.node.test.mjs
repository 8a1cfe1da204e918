import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { allUnits, categoriesOf, readUnits, translationProblems } from './translations.mjs';

const { plural } = await tsImport('../localization/plural.ts', import.meta.url);
const { formatNumber } = await tsImport('../localization/format-number.ts', import.meta.url);

const COUNTS = [0, 1, 2, 5, 11, 21, 100];
const unit = (id, source, target) => ({ id, source, target });

test('an incomplete translation is named with what it lacks', () => {
  const xliff = `<trans-unit id="a">
  <source>A</source>
</trans-unit>
<trans-unit id="b"><source>B</source><target>ß</target></trans-unit>
<trans-unit id="c"><source>C</source><target></target></trans-unit>`;
  assert.deepEqual(translationProblems('de', readUnits(xliff)), [
    'de lacks a, c. Add a <target> for each in src/localization/xliff/de.xlf.',
  ]);
});

test('forms that a language does not have, or lacks, are found', () => {
  const problems = (locale, target) => translationProblems(locale, [unit('n', '# articles', target)]);
  assert.deepEqual(problems('ru', 'one:# статья|few:# статьи|# статей'), []);
  assert.deepEqual(problems('ja', '#件'), []);
  assert.deepEqual(problems('ar', 'one:مقالة واحدة|two:مقالتان|few:# مقالات|# مقالة'), []);
  assert.match(problems('ru', 'one:# статья|# статей').join(), /lacks a form for one of many, few/);
  assert.match(problems('de', 'few:# Artikel|# Artikel').join(), /"few", which de does not have/);
  assert.match(problems('de', 'one:ein Artikel|Artikel').join(), /no # in its form for "other"/);
});

const translations = allUnits();

test('all languages of lit-localize.json have a file', () => {
  const { targetLocales } = JSON.parse(readFileSync(new URL('../../lit-localize.json', import.meta.url), 'utf8'));
  assert.deepEqual([...translations.keys()].sort(), [...targetLocales].sort());
  assert.equal(targetLocales.length, 22);
});

for (const [locale, units] of [
  ...translations,
  ['en', [...translations.values()][0].map(({ id, source }) => unit(id, source, source))],
]) {
  test(`${locale} is complete, and counts as Intl.PluralRules does`, () => {
    assert.deepEqual(translationProblems(locale, units), []);
    const rules = new Intl.PluralRules(locale);
    for (const { id, source, target } of units.filter((each) => each.source.includes('#'))) {
      const forms = new Map(
        target
          .split('|')
          .map((form) => form.split(':'))
          .filter((parts) => /^(zero|one|two|few|many)$/.test(parts[0])),
      );
      for (const count of COUNTS) {
        const text = plural({ locale, language: locale }, count, target);
        const form = forms.get(rules.select(count)) ?? target.split('|').at(-1);
        assert.equal(text, form.replace('#', formatNumber(count, locale)), `${locale} ${id} ${count}: ${source}`);
        assert.doesNotMatch(text, /[#|]|^(zero|one|two|few|many|other):/);
      }
    }
  });
}

test('every category of a count is told apart by a language that has several', () => {
  const told = (locale) => new Set(COUNTS.map((count) => new Intl.PluralRules(locale).select(count))).size;
  assert.deepEqual(['en', 'ru', 'ar', 'ja', 'he'].map(told), [2, 3, 6, 1, 3]);
  assert.deepEqual([...categoriesOf('pl')].sort(), ['few', 'many', 'one']);
});
