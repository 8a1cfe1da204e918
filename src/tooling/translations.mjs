// The check that translations are complete, and give a form of a count for each category that their language tells apart.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure-install.mjs';

const XLIFF = 'src/localization/xliff';
/** Whole numbers up to here show every category that counts of articles have; some languages have a further one for millions. */
const LARGEST = 200;
/** Categories of a known number, whose forms may say it in a word. */
const SPELT_OUT = ['zero', 'one', 'two'];

const PART = /<trans-unit id="([^"]*)">([^]*?)<\/trans-unit>/g;
const contentOf = (element, text) => new RegExp(`<${element}>([^]*?)</${element}>`).exec(text)?.[1];

/** The texts of an XLIFF file as lit-localize writes it: id, English and translation. */
export const readUnits = (xliff) =>
  [...xliff.matchAll(PART)].map(([, id, text]) => ({
    id,
    source: contentOf('source', text) ?? '',
    target: contentOf('target', text)?.trim() ?? '',
  }));

/** The categories that whole numbers have in a language. */
export function categoriesOf(locale) {
  const rules = new Intl.PluralRules(locale);
  return new Set(Array.from({ length: LARGEST + 1 }, (_, count) => rules.select(count)));
}

/** What is wrong with the forms of a count in a language, such as `one:# article|# articles`. */
function formProblems(text, locale) {
  const named = text.split('|');
  const other = named.pop();
  const forms = new Map(named.map((form) => [/^\w*(?=:)/.exec(form)?.[0], form]));
  const known = categoriesOf(locale);
  const problems = [];
  for (const category of forms.keys())
    if (!known.has(category)) problems.push(`has a form for "${category}", which ${locale} does not have`);
  const rest = [...known].filter((category) => !forms.has(category) && category !== 'zero');
  // The last form is for what is left: one category, which is not that of a single thing.
  if (forms.size > 0 && (rest.length > 2 || rest.includes('one') || (rest.includes('few') && rest.length > 1)))
    problems.push(`lacks a form for one of ${rest.join(', ')}`);
  for (const [category, form] of [...forms, ['other', other]])
    if (!form.includes('#') && !SPELT_OUT.includes(category)) problems.push(`has no # in its form for "${category}"`);
  return problems;
}

/** A sentence for each locale that is not complete, and for each text whose forms are wrong. */
export function translationProblems(locale, units) {
  const missing = units.filter(({ target }) => !target).map(({ id }) => id);
  return [
    ...(missing.length > 0 ? [`${locale} lacks ${missing.join(', ')}. Add a <target> for each in ${XLIFF}/${locale}.xlf.`] : []),
    ...units
      .filter(({ source, target }) => target && source.includes('#'))
      .flatMap(({ id, target }) => formProblems(target, locale).map((problem) => `${locale}: ${id} ${problem}.`)),
  ];
}

/** The texts of all translations, by locale. */
export const allUnits = (project = root) =>
  new Map(
    readdirSync(join(project, XLIFF)).map((name) => [
      name.replace('.xlf', ''),
      readUnits(readFileSync(join(project, XLIFF, name), 'utf8')),
    ]),
  );
