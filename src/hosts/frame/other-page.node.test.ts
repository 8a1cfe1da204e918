import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherPage } from './other-page.js';
import { readParameters } from './parameters.js';

interface Dom {
  readonly window: { readonly document: Document };
}
// It comes without types.
const untyped = { jsdom: 'jsdom' };
const { JSDOM } = (await import(untyped.jsdom)) as { JSDOM: new (html: string, options: object) => Dom };

/** Where a page in the first of the languages, of which there are others, sends a reader who asks for `lang`. */
function pageFor(lang: string, [own = '', ...others]: readonly string[]): string | undefined {
  const links = others.map((language) => `<link rel="alternate" hreflang="${language}" href="/${language}/">`).join('');
  const html = `<html lang="${own}" data-layout=""><head>${links}<link rel="alternate" data-layout="full" href="/full/"></head></html>`;
  const { document } = new JSDOM(html, { url: 'https://example.org/' }).window;
  return otherPage(document, readParameters(`?lang=${lang}`))?.replace('https://example.org', '');
}

test('a frame is shown in the language that is requested', () => {
  assert.equal(pageFor('zh', ['en', 'zh-Hans']), '/zh-Hans/');
  assert.equal(pageFor('de', ['de', 'en']), undefined);
  assert.equal(pageFor('de-AT', ['de', 'en']), undefined);
  assert.equal(pageFor('fr', ['de', 'en']), undefined);
});

test('regions imply the script of Chinese, also where the page itself is in the other one', () => {
  const languages = ['zh-Hans', 'zh-Hant', 'en'];
  for (const lang of ['zh-TW', 'zh-HK', 'zh_TW', 'zh-Hant']) assert.equal(pageFor(lang, languages), '/zh-Hant/', lang);
  for (const lang of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans']) assert.equal(pageFor(lang, languages), undefined, lang);
  assert.equal(pageFor('zh-TW', ['en', 'zh-Hans']), '/zh-Hans/');
});

test('what is no tag changes nothing', () => {
  for (const lang of ['%22', 'x', '-', 'a-b-c-d', '12']) assert.equal(pageFor(lang, ['en', 'de']), undefined, lang);
});
