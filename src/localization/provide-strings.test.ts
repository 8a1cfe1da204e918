import { expect } from '@open-wc/testing';
import { feedOf, item } from '../../test/support/fixtures/feeds.js';
import { box, create, one, settled, show, text, until } from '../../test/support/fixtures/widgets.js';
import { plural } from './plural.js';
import { provideStrings } from './provide-strings.js';
import { stringsFor, type Strings } from './strings.js';

async function retryOf(tag: string): Promise<string> {
  const strings = await stringsFor(tag);
  return strings.msg('Try again', { id: 'retry' });
}

describe('provideStrings', () => {
  it('gives words to a language that has none', () => {
    provideStrings('sv', { 'retry': 'Försök igen', 'position': '{0} av {1}', 'tag-count': 'one:, # artikel|, # artiklar' });
    const strings = stringsFor('sv-FI') as Strings;
    expect([strings.locale, strings.language]).to.deep.equal(['sv-FI', 'sv-FI']);
    expect(strings.msg('Try again', { id: 'retry' })).to.equal('Försök igen');
    expect(plural(strings, 2, strings.msg('…', { id: 'tag-count' }))).to.equal(', 2 artiklar');
    expect(strings.msg('Search', { id: 'search' })).to.equal('Search');
  });

  it('replaces words of a translation, for all of its readers or for those of a region', async () => {
    provideStrings('nl', { retry: 'Nog eens' });
    provideStrings('nl_BE', { retry: 'Herproberen' });
    expect(await Promise.all(['nl', 'nl-NL', 'nl-BE'].map(retryOf))).to.deep.equal(['Nog eens', 'Nog eens', 'Herproberen']);
    expect((await stringsFor('nl')).msg('Search', { id: 'search' })).to.equal('Zoeken');
  });

  it('understands by a language what the translation is for', async () => {
    provideStrings('zh-Hant', { retry: '再試試' });
    provideStrings('pt-BR', { retry: 'De novo' });
    expect(await Promise.all(['zh-TW', 'zh-CN', 'pt'].map(retryOf))).to.deep.equal(['再試試', '重试', 'De novo']);
  });

  it('adds to what was provided before', async () => {
    provideStrings('da', { retry: 'Prøv igen' });
    provideStrings('da', { search: 'Søg' });
    expect(await retryOf('da')).to.equal('Prøv igen');
  });

  it('refuses what is no language tag', () => {
    expect(() => provideStrings('not a tag', {})).to.throw(RangeError);
  });

  it('shows in widgets that are in the page already', async () => {
    const widget = await show('tiktok-refugee-posts', feedOf([item(1)]), { locale: 'fi' });
    expect(one(widget, '.share').ariaLabel).to.equal('Share: Post 1');
    provideStrings('fi', { 'share': 'Jaa: {0}', 'reading-time': '# min lukuaika' });
    await widget.updateComplete;
    expect(one(widget, '.share').ariaLabel).to.equal('Jaa: Post 1');
    expect(one(widget, '.root').lang).to.equal('fi');
  });
});

describe('the language around a widget', () => {
  it('is followed at once when it changes, through shadow roots', async () => {
    const host = await box();
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    const widget = create('tiktok-refugee-posts', feedOf([]));
    inner.append(widget);
    await settled(widget);
    expect(text(widget)).to.equal('There is nothing here yet.');
    host.lang = 'de';
    await until(() => text(widget) === 'Hier gibt es noch nichts.', 'the words are German');
    inner.lang = 'de-AT';
    await Promise.resolve();
    await widget.updateComplete;
    expect(one(widget, '.root').lang).to.equal('de-AT');
    inner.lang = 'en';
    await Promise.resolve();
    await widget.updateComplete;
    expect(text(widget)).to.equal('There is nothing here yet.');
  });

  it('is no longer followed by a widget that was removed, and is again by one that came back', async () => {
    const container = await box();
    const widget = create('tiktok-refugee-posts', feedOf([]));
    container.append(widget);
    await settled(widget);
    widget.remove();
    container.lang = 'de';
    await Promise.resolve();
    expect(one(widget, '.root').lang).to.equal('en');
    container.append(widget);
    await until(() => one(widget, '.root').lang === 'de', 'it is German');
  });
});
