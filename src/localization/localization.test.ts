import { expect } from '@open-wc/testing';
import { box } from '../../test/support/fixtures/widgets.js';
import { formatDate, isFormatReady } from './format-date.js';
import { formatNumber } from './format-number.js';
import { directionOf, nearestLanguage } from './locale.js';
import { str } from './str.js';
import { stringsFor, type Strings } from './strings.js';

const retry = ({ msg }: Strings): string => msg('Try again', { id: 'retry' });

describe('the words of the user interface', () => {
  it('are there at once in English', () => {
    const strings = stringsFor('en-GB');
    expect(strings).to.have.property('locale', 'en-GB');
    expect(retry(strings as Strings)).to.equal('Try again');
  });

  for (const [tag, words, locale] of [
    ['zh', '重试', 'zh'],
    ['zh-CN', '重试', 'zh-CN'],
    ['zh-SG', '重试', 'zh-SG'],
    ['zh_CN', '重试', 'zh-CN'],
    ['zh-cmn-Hans', '重试', 'zh-Hans'],
    ['ZH-hans-cn', '重试', 'zh-Hans-CN'],
    ['zh-Hans-TW', '重试', 'zh-Hans-TW'],
    ['zh-TW', '再試一次', 'zh-TW'],
    ['zh_HK', '再試一次', 'zh-HK'],
    ['zh-MO', '再試一次', 'zh-MO'],
    ['cmn-Hant', '再試一次', 'zh-Hant'],
    ['zh-yue-HK', '再試一次', 'yue-HK'],
    ['pt', 'Tentar novamente', 'pt'],
    ['pt-PT', 'Tentar novamente', 'pt-PT'],
    ['iw', 'ניסיון חוזר', 'he'],
    ['in-ID', 'Coba lagi', 'id-ID'],
    ['de-Latn-CH-1996', 'Erneut versuchen', 'de-Latn-CH-1996'],
    ['en_GB', 'Try again', 'en-GB'],
  ] as const) {
    it(`are "${words}" for ${tag}`, async () => {
      const strings = await stringsFor(tag);
      expect(retry(strings)).to.equal(words);
      expect([strings.locale, strings.language]).to.deep.equal([locale, locale]);
    });
  }

  for (const tag of ['sv', 'no', 'xx-Yyyy-ZZ']) {
    it(`are English for "${tag}", whose dates and numbers are its own`, async () => {
      const strings = await stringsFor(tag);
      expect(retry(strings)).to.equal('Try again');
      expect([strings.locale, strings.language]).to.deep.equal([tag, 'en']);
    });
  }

  for (const tag of ['', 'not a tag', '__proto__', 'constructor', '../../x', '-', 'zh-', '😀', 'a'.repeat(100_000)]) {
    it(`are English for "${tag.slice(0, 20)}"`, async () => {
      const strings = await stringsFor(tag);
      expect(retry(strings)).to.equal('Try again');
      expect([strings.locale, strings.language]).to.deep.equal(['en', 'en']);
    });
  }

  it('are there at once the second time', async () => {
    await stringsFor('zh-TW');
    expect(stringsFor('zh-TW')).not.to.be.an.instanceOf(Promise);
  });

  it('take up values in their translation, too', async () => {
    const [index, count] = [2, 7];
    const template = str`${index} of ${count}`;
    expect((await stringsFor('en')).msg(template, { id: 'position' })).to.equal('2 of 7');
    expect((await stringsFor('zh')).msg(template, { id: 'position' })).to.equal('第 2/7 条');
    expect((await stringsFor('hi')).msg(template, { id: 'position' })).to.equal('7 में से 2');
  });
});

describe('the nearest language', () => {
  it('is that of the element itself', async () => {
    const element = await box();
    element.lang = 'de';
    expect(nearestLanguage(element)).to.equal('de');
  });

  it('is that of an ancestor beyond shadow roots', async () => {
    const host = await box();
    const inner = document.createElement('p');
    host.lang = 'zh-CN';
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(nearestLanguage(inner)).to.equal('zh-CN');
  });

  it('passes over an empty lang to the browser’s', async () => {
    const element = await box();
    document.documentElement.removeAttribute('lang');
    try {
      expect(nearestLanguage(element)).to.equal(navigator.language);
    } finally {
      document.documentElement.lang = 'en';
    }
  });
});

describe('directionOf', () => {
  it('knows right-to-left languages and scripts', () => {
    expect(['ar', 'he-IL', 'fa', 'az-Arab', 'UR', 'ckb', 'en-Hebr'].map((language) => directionOf({ language }))).to.deep.equal(
      Array(7).fill('rtl'),
    );
  });

  it('gives ltr for others, and auto for none', () => {
    expect(['en', 'zh-Hans', 'arn', 'ar-Latn', undefined].map((language) => directionOf({ language }))).to.deep.equal([
      'ltr',
      'ltr',
      'ltr',
      'ltr',
      'auto',
    ]);
  });

  it('is that of the letters where only the feed names a language', () => {
    const of = (language: string | undefined, title: string, summary = ''): string =>
      directionOf({ language, title, summary }, { language });
    const three = (direction: string): string[] => Array<string>(3).fill(direction);
    expect([of('en-US', 'شكرًا لك يا Theo!'), of(undefined, 'RedNote: لماذا هاجر الجميع؟'), of('de', 'שלום')]).to.deep.equal(
      three('rtl'),
    );
    expect([of('ar', 'GitHub وأصدقاؤه Copilot and Pages'), of('ar', '2025'), of('ar', '')]).to.deep.equal(three('rtl'));
    expect([of('ar', 'Hello, world!'), of('fa', 'The Backpacker', 'At home.'), of('en', '☺')]).to.deep.equal(three('ltr'));
    expect([of('en', 'The word سلام means peace'), of(undefined, 'Hello')]).to.deep.equal(['ltr', 'auto']);
  });

  it('is that of the language which an article names for itself', () => {
    const feed = { language: 'en' };
    expect(directionOf({ language: 'ar', title: 'Hello' }, feed)).to.equal('rtl');
    expect(directionOf({ language: 'en-GB', title: 'سلام' }, feed)).to.equal('ltr');
  });
});

describe('formats', () => {
  it('write a date in the language, on its day in UTC', () => {
    expect(formatDate('2025-01-31T23:59:59.000Z', 'en')).to.equal('Jan 31, 2025');
    expect(formatDate('2025-01-31T00:00:00.000Z', 'zh-CN')).to.equal('2025年1月31日');
  });

  for (const locale of ['en', 'en-US', 'zh', 'zh-CN', 'zh-Hans', 'zh-Hans-SG', 'zh-Hant', 'zh-TW', 'zh-HK', 'zh-Hant-MO'])
    it(`write dates in ${locale} without Intl as it writes them`, () => {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
      const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(1999 + month, month, 1 + 2 * month)));
      expect(isFormatReady(locale)).to.equal(true);
      expect(days.map((day) => formatDate(day.toISOString(), locale))).to.deep.equal(days.map((day) => format.format(day)));
      for (const year of ['0000', '0999', '9999'])
        expect(formatDate(`${year}-06-30`, locale)).to.equal(format.format(new Date(`${year}-06-30`)));
    });

  it('leave dates in other languages to Intl', () => {
    for (const locale of ['en-GB', 'en-u-ca-buddhist', 'zh-u-nu-hanidec', 'yue'])
      expect(isFormatReady(locale), locale).to.equal(false);
    expect(formatDate('2025-01-31', 'en-GB')).to.equal('31 Jan 2025');
  });

  it('group the digits of large numbers', () => {
    expect([999, 12345].map((value) => formatNumber(value, 'en'))).to.deep.equal(['999', '12,345']);
    expect(formatNumber(12345, 'de')).to.equal('12.345');
  });

  it('use the digits of the language', () => {
    expect(['fa', 'bn', 'ar-EG', 'th-u-nu-thai', 'hi'].map((locale) => formatNumber(12, locale))).to.deep.equal([
      '۱۲',
      '১২',
      '١٢',
      '๑๒',
      '12',
    ]);
  });

  it('follow a language without words, and are English where the browser does not know one', () => {
    expect(formatDate('2025-01-31T00:00:00Z', 'sv')).to.equal('31 jan. 2025');
    expect(formatDate('2025-01-31T00:00:00Z', 'tlh')).to.equal('Jan 31, 2025');
    expect(formatNumber(12345, 'tlh')).to.equal('12,345');
  });
});
