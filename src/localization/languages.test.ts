import { expect } from '@open-wc/testing';
import { feedOf, item, PIXEL } from '../../test/support/fixtures/feeds.js';
import { all, box, create, one, settled, until, type Widget } from '../../test/support/fixtures/widgets.js';
import { allLocales } from './locales/codes.js';
import { provideStrings } from './provide-strings.js';

const PSEUDO = 'en-XA';
const NARROWEST = 255;

/** English with accents, two fifths longer, in brackets: what is not in it was never given to a translator. */
const pseudo = (text: string): string =>
  text
    .split('|')
    .map((form) => {
      const [, category = '', words = ''] = /^((?:\w+:)?)([^]*)$/.exec(form) ?? [];
      const accents = words.replace(/\{\d\}|[a-z]/gi, (letter) => (letter.length > 1 ? letter : `${letter}\u0301`));
      return `${category}⟦${accents}${'~'.repeat(Math.ceil(words.length * 0.4))}⟧`;
    })
    .join('|');

async function providePseudo(): Promise<void> {
  const response = await fetch(new URL('./xliff/de.xlf', import.meta.url));
  const xliff = new DOMParser().parseFromString(await response.text(), 'text/xml');
  const units = [...xliff.querySelectorAll('trans-unit')].map((unit) => {
    const source = unit.querySelector('source')!;
    for (const value of source.querySelectorAll('x')) value.replaceWith(`{${value.id}}`);
    return [unit.id, pseudo(source.textContent)];
  });
  provideStrings(PSEUDO, Object.fromEntries(units) as object);
}

const article = (n: number): object =>
  item(n, {
    language: 'zh-Hans',
    title: `旅行${n}`,
    summary: '很长的一天。',
    authors: [{ name: '小雨' }],
    tags: ['旅行', '生活'],
    image: PIXEL,
    content_html: '<p>正文。</p>',
    _tiktok_refugee: { readingMinutes: 5, imageAlt: '一只猫', tips: [{ section: '出门', title: `带水${n}`, text: '天热。' }] },
  });

const FEED = feedOf([1, 2, 3].map(article), { language: 'zh-Hans', title: '旅行' });

/** Every state with words that a reader may see. */
const CASES = [
  ['tiktok-refugee-post', FEED, { layout: 'full', images: 'click' }],
  ['tiktok-refugee-post', FEED, { layout: 'card' }],
  ['tiktok-refugee-posts', FEED, { 'search': '', 'page-size': '1', 'images': 'click' }],
  ['tiktok-refugee-tips', FEED, { layout: 'single' }],
  ['tiktok-refugee-tips', FEED, { 'search': '', 'page-size': '1' }],
  ['tiktok-refugee-tag-cloud', FEED, {}],
  ['tiktok-refugee-posts', feedOf([]), { search: '' }],
  ['tiktok-refugee-tips', feedOf([]), { search: '' }],
  ['tiktok-refugee-posts', feedOf([]), {}],
  ['tiktok-refugee-post', FEED, { post: 'none' }],
  ['tiktok-refugee-posts', '/fake/status/404', {}],
  ['tiktok-refugee-posts', '/fake/status/500', { cache: 'none' }],
] as const;

async function showAll(locale: string): Promise<Widget[]> {
  const container = await box(`inline-size: ${NARROWEST}px`);
  const widgets = CASES.map(([tag, feed, attributes]) => create(tag, feed, { ...attributes, locale }));
  container.append(...widgets);
  await Promise.all(widgets.map((widget) => settled(widget)));
  return widgets;
}

/** Not `scrollWidth`, which in Firefox counts the dot before a fact that runs against its card. */
function wordsWidth(element: Element): number {
  if (element.localName === 'input') return element.scrollWidth;
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}

/** Elements whose words are wider than their box, or stand out of the widget. */
const tooWide = (widget: Widget): string[] =>
  all(widget, 'button, span, p, time, a, li, input')
    .filter((element) => element.localName === 'input' || element.textContent.trim())
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const own = widget.getBoundingClientRect();
      const isHidden = element.closest('.visually-hidden, .bones, [aria-hidden=true]') !== null;
      if (isHidden || getComputedStyle(element).visibility === 'hidden') return false;
      const overflows = element.clientWidth > 0 && wordsWidth(element) > element.clientWidth + 1;
      return overflows || left < own.left - 1 || right > own.right + 1;
    })
    .map((element) => `${widget.localName} ${element.localName}.${element.className}: ${element.textContent}`);

/** What a reader sees or hears, without the article's own words and numbers. */
function ownWords(widget: Widget): string[] {
  const texts = all(widget, '*').flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('placeholder') ?? '',
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent),
  ]);
  return texts.map((text) => text?.trim() ?? '').filter((text) => /[a-z]/i.test(text));
}

describe('four widgets in a column of 255 pixels', () => {
  before(providePseudo);

  for (const locale of [...allLocales, PSEUDO]) {
    it(`fit in ${locale}`, async () => {
      const widgets = await showAll(locale);
      expect(widgets.flatMap(tooWide)).to.deep.equal([]);
      expect(widgets.map((widget) => one(widget, '.root').lang)).to.deep.equal(CASES.map(() => locale));
    });
  }

  it('have no words that are not translated', async () => {
    const widgets = await showAll(PSEUDO);
    const isPseudo = (text: string): boolean => text.includes('⟦');
    const words = widgets.flatMap(ownWords).filter((text) => !/^[A-Z][a-z]{2} \d+, \d{4}$/.test(text));
    expect(words).to.have.length.greaterThan(20);
    expect(words.filter((text) => !isPseudo(text))).to.deep.equal([]);
  });

  it('say which words are whose', async () => {
    const [full, , list, single, , cloud] = await showAll('de');
    const languagesOf = (widget: Widget | undefined, selector: string): string[] =>
      all(widget!, selector).map((element) => element.closest<HTMLElement>('[lang]')!.lang);
    await until(() => all(list!, '.media button').length === 1, 'the image can be asked for');
    expect(languagesOf(full, '.title, [part~=author]')).to.deep.equal(['zh-Hans', 'zh-Hans']);
    expect(languagesOf(full, 'time, .share, .when > span')).to.deep.equal(['de', 'de', 'de']);
    expect(languagesOf(list, '.media button, .more button, input')).to.deep.equal(['de', 'de', 'de']);
    expect(languagesOf(single, '.pager button')).to.deep.equal(['de', 'de']);
    expect(languagesOf(single, '.tip')).to.deep.equal(['zh-Hans']);
    expect(new Set(languagesOf(cloud, '.tag'))).to.deep.equal(new Set(['zh-Hans']));
  });
});
