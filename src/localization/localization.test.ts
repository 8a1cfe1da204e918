import { expect } from '@open-wc/testing';
import { box } from '../../test/support/fixtures/widgets.js';
import { formatDate, formatNumber } from './format.js';
import { directionOf, nearestLanguage } from './locale.js';
import { str } from './str.js';
import { stringsFor, type Strings } from './strings.js';
import { templates } from './locales/zh-Hans.js';

const retry = ({ msg }: Strings): string => msg('Try again', { id: 'retry' });

describe('the words of the user interface', () => {
  it('are there at once in English', () => {
    const strings = stringsFor('en-GB');
    expect(strings).to.have.property('locale', 'en-GB');
    expect(retry(strings as Strings)).to.equal('Try again');
  });

  for (const tag of ['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-SG', 'ZH-hans-cn']) {
    it(`are Chinese for ${tag}`, async () => {
      const strings = await stringsFor(tag);
      expect(retry(strings)).to.equal('重试');
      expect(strings.locale).to.equal(tag);
    });
  }

  for (const tag of ['fr', 'xx-Yyyy-ZZ', '', 'not a tag', '__proto__', 'constructor', '../../x']) {
    it(`are English for "${tag}"`, async () => {
      const strings = await stringsFor(tag);
      expect(retry(strings)).to.equal('Try again');
      expect(strings.locale).to.equal('en');
    });
  }

  it('are there at once the second time', async () => {
    await stringsFor('zh-TW');
    expect(stringsFor('zh-TW')).not.to.be.an.instanceOf(Promise);
  });

  it('take up values in their translation, too', async () => {
    const minutes = 7;
    const template = str`${minutes} min read`;
    expect((await stringsFor('en')).msg(template, { id: 'reading-time' })).to.equal('7 min read');
    expect((await stringsFor('zh')).msg(template, { id: 'reading-time' })).to.equal('7 分钟读完');
  });

  it('are all translated', () => {
    const words = (template: unknown): string =>
      typeof template === 'string' ? template : (template as { strings: string[] }).strings.join('');
    const untranslated = Object.values(templates)
      .map(words)
      .filter((text) => /[a-z]/i.test(text));
    expect(Object.keys(templates)).to.include.members(['retry', 'show-more', 'reading-time']);
    expect(untranslated).to.deep.equal([]);
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
    expect(['ar', 'he-IL', 'fa', 'az-Arab', 'UR', 'ckb', 'en-Hebr'].map(directionOf)).to.deep.equal(Array(7).fill('rtl'));
  });

  it('gives ltr for others, and auto for none', () => {
    expect(['en', 'zh-Hans', 'arn', 'ar-Latn', undefined].map(directionOf)).to.deep.equal(['ltr', 'ltr', 'ltr', 'ltr', 'auto']);
  });
});

describe('formats', () => {
  it('write a date in the language, on its day in UTC', () => {
    expect(formatDate('2025-01-31T23:59:59.000Z', 'en')).to.equal('Jan 31, 2025');
    expect(formatDate('2025-01-31T00:00:00.000Z', 'zh-CN')).to.equal('2025年1月31日');
  });

  it('group the digits of large numbers', () => {
    expect([999, 12345].map((value) => formatNumber(value, 'en'))).to.deep.equal(['999', '12,345']);
    expect(formatNumber(12345, 'de')).to.equal('12.345');
  });
});
