import { aTimeout, expect } from '@open-wc/testing';
import { itWith } from '../../../test/support/engine.js';
import { feedOf, freshPath, freshUrl, item, items, PIXEL, register, requestsOf } from '../../../test/support/fixtures/feeds.js';
import {
  all,
  box,
  button,
  buttons,
  create,
  eventAt,
  one,
  place,
  settled,
  show as showWidget,
  text,
  texts,
  titles,
  until,
  type Attributes,
  type Source,
} from '../../../test/support/fixtures/widgets.js';
import { hasNativeSanitiser } from '../../sanitise/native.js';

const POST = 'tiktok-refugee-post';
type PostWidget = HTMLElementTagNameMap[typeof POST];

const show = (source: Source, attributes: Attributes = {}): Promise<PostWidget> => showWidget(POST, source, attributes);
const full = (source: Source, attributes: Attributes = {}): Promise<PostWidget> =>
  show(source, { layout: 'full', ...attributes });

const rich = item(1, {
  image: PIXEL,
  authors: [{ name: 'Ada', url: 'https://example.org/ada' }, { name: 'Bo' }, { url: 'https://example.org/nameless' }],
  _tiktok_refugee: { imageAlt: 'A cat', readingMinutes: 2.3 },
});

const errorOf = async (source: Source, attributes: Attributes): Promise<string> => {
  const widget = create(POST, source, attributes);
  const event = eventAt(widget, 'tiktok-refugee-error');
  (await box()).append(widget);
  return (await event).error.code;
};

describe('a card', () => {
  it('shows title, summary, authors, date, tags and reading time', async () => {
    const widget = await show(feedOf([rich]));
    expect(titles(widget)).to.deep.equal(['Post 1']);
    expect(text(widget, '[part~=summary]')).to.equal('Summary of post 1.');
    expect(text(widget, '[part~=author]')).to.equal('Ada, Bo +1');
    await until(() => text(widget, '[part~=date]') === 'Jan 30, 2025', 'the date is written out');
    expect(one<HTMLTimeElement>(widget, 'time').dateTime).to.equal('2025-01-30T00:00:00.000Z');
    expect(texts(widget, '[part~=tag]')).to.deep.equal(['odd', 'all']);
    expect(text(widget, '[part~=meta]')).to.contain('3 min');
    expect(one<HTMLImageElement>(widget, '[part~=image]').alt).to.equal('A cat');
  });

  const parts: Record<string, (widget: PostWidget) => number> = {
    'image': (widget) => all(widget, '[part~=image], .media').length,
    'author': (widget) => all(widget, '[part~=author]').length,
    'date': (widget) => all(widget, '[part~=date]').length,
    'tags': (widget) => all(widget, '[part~=tag]').length,
    'summary': (widget) => all(widget, '[part~=summary]').length,
    'reading-time': (widget) => Number(text(widget).includes('3 min')),
    'share': (widget) => buttons(widget, 'Share').length,
    'site': (widget) => all(widget, '[part~=site]').length,
  };
  for (const [part, count] of Object.entries(parts)) {
    it(`leaves out what hide="${part}" says, and nothing else`, async () => {
      const widget = await show(feedOf([rich]), { hide: part });
      const shown = Object.entries(parts).filter(([, countOf]) => countOf(widget) > 0);
      expect(shown.map(([name]) => name)).to.deep.equal(Object.keys(parts).filter((name) => name !== part));
      expect(count(widget)).to.equal(0);
      widget.removeAttribute('hide');
      await widget.updateComplete;
      expect(count(widget)).to.be.greaterThan(0);
    });
  }

  it('leaves out several parts', async () => {
    const widget = await show(feedOf([rich]), { hide: '  image   author date tags summary reading-time share site ' });
    expect(text(widget)).to.equal('Post 1');
  });

  it('has the language and direction of its post', async () => {
    const article = one(await show(feedOf([item(1, { language: 'ar' })])), 'article');
    expect([article.lang, article.dir]).to.deep.equal(['ar', 'rtl']);
  });

  for (const [language, locale, edge] of [
    ['ar', 'en', 'right'],
    ['en', 'ar', 'left'],
  ] as const)
    it(`begins all lines of a date in ${locale} where a card in ${language} begins its own`, async () => {
      const widget = await show(feedOf([item(1, { language })]), { locale });
      widget.style.cssText = 'font-size: 40px; inline-size: 120px';
      const time = one(widget, 'time');
      const lines = document.createRange();
      lines.selectNodeContents(time);
      const side = Math.round(time.getBoundingClientRect()[edge]);
      // A line that has numbers between words of the other direction has several parts.
      const [all, first] = [[], []] as [number[], number[]];
      for (const line of lines.getClientRects()) {
        all.push(Math.round(line.top));
        if (Math.round(line[edge]) === side) first.push(Math.round(line.top));
      }
      expect(new Set(all).size).to.be.above(1);
      expect(new Set(first)).to.deep.equal(new Set(all));
    });

  it('has the direction of its words where its feed names another language', async () => {
    const arabic = feedOf([item(1, { title: 'شكرًا لك يا Theo!', summary: 'وصلت الرسالة.' })], { language: 'en-US' });
    const widget = await full(arabic);
    expect([one(widget, 'article').dir, one(widget, '[part~=body]').dir]).to.deep.equal(['rtl', 'rtl']);
    expect(one(await show(feedOf([item(1)], { language: 'fa' })), 'article').dir).to.equal('ltr');
  });

  it('writes each tag in its own direction, also in an article from the right', async () => {
    const widget = await show(feedOf([item(1, { language: 'ar', tags: ['C++', 'شعر!'] })]));
    const lefts = all(widget, '[part~=tag]').map((tag) =>
      [0, tag.textContent.length - 1].map((index) => {
        const range = document.createRange();
        range.setStart(tag.firstChild!, index);
        range.setEnd(tag.firstChild!, index + 1);
        return range.getBoundingClientRect().left;
      }),
    );
    expect(lefts.map(([first = 0, last = 0]) => first < last)).to.deep.equal([true, false]);
  });

  it('writes code from the left, also in an article from the right', async () => {
    const content_html = '<p>كلمة <code>a > b</code></p><pre><code>mv a.json &gt; b.tsv</code></pre><pre>بيت من الشعر</pre>';
    const widget = await full(feedOf([item(1, { language: 'ar', content_html })]));
    const directions = all(widget, '.body code, .body pre').map((element) => getComputedStyle(element).direction);
    expect(directions).to.deep.equal(['ltr', 'ltr', 'ltr', 'rtl']);
  });

  it('of an untitled post is its text, without a heading, and its date is the link', async () => {
    const widget = await show(feedOf([item(1, { title: '', authors: undefined })]));
    expect(text(widget, 'p.title')).to.equal('Summary of post 1.');
    expect(all(widget, 'h1, h2, h3, h4, h5, h6')).to.deep.equal([]);
    expect(all(widget, 'a')).to.have.length(1);
    expect(one<HTMLAnchorElement>(widget, 'a').href).to.equal('https://example.org/articles/post-1');
    await until(() => text(widget, 'time a') === 'Jan 30, 2025', 'the date is the link');
    const clicked = eventAt(widget, 'tiktok-refugee-post-click');
    one(widget, 'a').addEventListener('click', (event) => event.preventDefault());
    one(widget, 'a').click();
    expect((await clicked).post.id).to.equal('post-1');
  });

  it('of an untitled post without a date is its text as a link', async () => {
    const widget = await show(feedOf([item(1, { title: '' })]), { hide: 'date' });
    expect(text(widget, 'p.title a')).to.equal('Summary of post 1.');
  });

  it('never shows the name of a file', async () => {
    const url = 'https://example.org/2025/103112.html';
    const picture = item(1, { url, id: url, title: '103112.html', summary: undefined, content_html: '<p></p>' });
    expect(text(await show(feedOf([picture]), { hide: 'date share tags reading-time author site' }))).to.equal('Read on');
    const described = { ...picture, content_html: '<p><img src="a.png" alt="A cat" width="300" height="200"></p>' };
    expect(text(await show(feedOf([described]), { hide: 'date share tags reading-time author site' }))).to.equal('A cat');
  });

  it('of an untitled post shows its text once, in full', async () => {
    const widget = await show(feedOf([item(1, { title: '', summary: undefined })]), { layout: 'full' });
    await until(() => all(widget, '.body').length > 0, 'the body is shown');
    expect(text(widget).split('Body of post 1.')).to.have.length(2);
  });

  it('of a post without an address has no link', async () => {
    const widget = await show(feedOf([{ id: 'a', title: 'A', content_text: 'b' }]));
    expect(titles(widget)).to.deep.equal(['A']);
    expect(all(widget, 'a, button')).to.deep.equal([]);
  });

  it('links with the wanted target and rel', async () => {
    const widget = await show(feedOf([rich]), { 'link-target': '_blank', 'link-rel': 'ugc' });
    for (const link of all<HTMLAnchorElement>(widget, 'a')) {
      expect(link.target).to.equal('_blank');
      expect(link.rel.split(/\s+/)).to.have.members(['noopener', 'noreferrer', 'ugc']);
    }
  });

  it('never links to a script', async () => {
    const url = 'javascript:alert(1)';
    const widget = await show(feedOf([item(1, { url, authors: [{ name: 'a', url }] })]));
    expect(all(widget, 'a')).to.deep.equal([]);
  });

  it('in layout compact leaves out summary, authors, tags and share', async () => {
    const widget = await show(feedOf([rich]), { layout: 'compact' });
    expect(all(widget, '[part~=summary], [part~=author], [part~=tag], button')).to.deep.equal([]);
    expect(text(widget)).to.contain('Post 1').and.to.contain('Jan 30, 2025');
  });

  const long = 'Many words that go on and on, from one line to the next. '.repeat(9);
  const ofSkeletonHeight = (name: string, own: object, attributes: Attributes = {}): void =>
    it(`of ${name} is as high as its skeleton: ${JSON.stringify(attributes)}`, async () => {
      const waiting = await place(POST, freshUrl('delay=300'), attributes);
      const skeleton = waiting.offsetHeight;
      // Room is kept as far as the viewport reaches.
      waiting.remove();
      const widget = await show(feedOf([{ ...rich, ...own }]), attributes);
      expect(widget.offsetHeight).to.be.closeTo(skeleton, 1);
    });
  for (const attributes of [{}, { hide: 'summary share' }, { hide: 'image tags' }, { layout: 'compact' }] as Attributes[]) {
    ofSkeletonHeight('few words', {}, attributes);
    ofSkeletonHeight('a long title', { title: long }, attributes);
    ofSkeletonHeight('a long summary', { summary: long }, attributes);
    ofSkeletonHeight('many words', { title: long.slice(0, 150), summary: long }, attributes);
    ofSkeletonHeight('no title', { title: '', summary: long }, attributes);
  }
  ofSkeletonHeight('no tags', { tags: [] });

  it('that is lower than its skeleton gives the room up when it is out of view', async () => {
    const widget = await place(POST, freshUrl('delay=100'), { hide: 'image' });
    const skeleton = widget.offsetHeight;
    await settled(widget);
    expect(widget.offsetHeight).to.be.closeTo(skeleton, 1);
    await until(() => one(widget, 'article').offsetHeight < skeleton, 'the card has its own height');
    widget.parentElement!.style.marginBlockStart = '300vh';
    await until(() => widget.offsetHeight < skeleton, 'the room is given up');
    expect(widget.offsetHeight).to.equal(one(widget, 'article').offsetHeight);
  });

  it('far below is laid out a while later, so that captures of the whole page show it', async () => {
    const widget = await show(feedOf([rich]));
    widget.style.marginBlockStart = '9000px';
    await until(() => one(widget, '.title').checkVisibility({ contentVisibilityAuto: true }), 'its words are laid out');
  });

  it('says whose it is: the site, the first author with a picture, and how many others', async () => {
    const authors = [{ name: 'Ada', avatar: PIXEL }, { name: 'Bo' }, { name: 'Cy' }];
    const widget = await show(feedOf([item(1, { authors })], { title: 'Letters', icon: 'https://example.org/i.png' }));
    expect(text(widget, '[part~=site]')).to.equal('Letters');
    expect(one<HTMLImageElement>(widget, '.site img').src).to.equal('https://example.org/i.png');
    expect(one<HTMLImageElement>(widget, '.avatar').src).to.equal(PIXEL);
    expect(text(widget, '[part~=author]')).to.equal('Ada, Bo, Cy +2');
    expect(one(widget, '.share').ariaLabel).to.equal('Share: Post 1');
    const { width, height } = one(widget, '.share').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });

  it('is called by the description of its image where it has no words', async () => {
    const photo = { title: '', summary: '', content_html: '', image: PIXEL, _tiktok_refugee: { imageAlt: 'A lamp' } };
    const widget = await show(feedOf([item(1, photo)]));
    expect([one(widget, 'article').ariaLabel, one(widget, '.share').ariaLabel]).to.deep.equal(['A lamp', 'Share: A lamp']);
  });

  it('loads no picture of people and sites unless pictures are shown', async () => {
    const one = item(1, { authors: [{ name: 'Ada', avatar: PIXEL }] });
    for (const attributes of [{ images: 'click' }, { images: 'none' }, { hide: 'image' }] as Attributes[])
      expect(all(await show(feedOf([one], { icon: PIXEL }), attributes), 'img')).to.deep.equal([]);
  });

  it('shows three tags, and the others when they are asked for', async () => {
    const tags = Array.from({ length: 40 }, (_, i) => `t${i + 1}`);
    const widget = await show(feedOf([item(1, { tags })]));
    widget.parentElement!.style.inlineSize = '20em';
    const visible = (): string[] => texts(widget, '[part~=tag]').filter((_, i) => all(widget, '[part~=tag]')[i]?.offsetWidth);
    expect(visible()).to.deep.equal(['t1', 't2', 't3']);
    // Not by `innerText`, which is empty where the card is out of view.
    const said = (): string =>
      all(widget, '.rest > *')
        .filter((part) => getComputedStyle(part).display !== 'none')
        .map(({ textContent }) => textContent.trim())
        .join(' ');
    expect(said()).to.equal('+37 more tags: Post 1');
    widget.parentElement!.style.inlineSize = '40em';
    expect(visible()).to.have.length(5);
    expect(said()).to.equal('+35 more tags: Post 1');
    one(widget, '.rest').click();
    await until(() => widget.shadowRoot?.activeElement?.textContent === 't6', 'the focus is on the first of the others');
    expect(visible()).to.have.length(40);
    const four = await show(feedOf([item(1, { tags: tags.slice(0, 4) })]));
    expect(all(four, '[part~=tag]')).to.have.length(4);
    expect(all(four, '.rest')).to.deep.equal([]);
    // Where there is room for five, six are: a button for one tag would take as much.
    const six = await show(feedOf([item(1, { tags: tags.slice(0, 6) })]));
    const widths = (selector: string): number => all(six, selector).filter(({ offsetWidth }) => offsetWidth).length;
    six.parentElement!.style.inlineSize = '40em';
    expect([widths('[part~=tag]'), widths('.rest')]).to.deep.equal([6, 0]);
    six.parentElement!.style.inlineSize = '20em';
    expect([widths('[part~=tag]'), widths('.rest')]).to.deep.equal([3, 1]);
  });

  it('leaves a quiet place where its picture is missing', async () => {
    const widget = await show(feedOf([item(1, { image: '/fake/no-such-image.png' })]));
    await until(() => one(widget, '.media').classList.contains('missing'), 'the picture is missed');
    expect(getComputedStyle(one(widget, '.media img')).opacity).to.equal('0');
  });

  it('does not blow up a small picture', async () => {
    const widget = await show(feedOf([item(1, { image: PIXEL })]));
    await until(() => one(widget, '.media').classList.contains('small'), 'the picture has loaded');
    expect(getComputedStyle(one(widget, '.media img')).objectFit).to.equal('scale-down');
  });

  it('does not show twice the sentences that its body begins with', async () => {
    const summary = 'It’s cats & dogs: two of “them”.';
    const content_html = '<h2>Post 1</h2><p>It’s <em>cats</em> &amp; dogs: two of &ldquo;them&rdquo;. More.</p>';
    const same = await full(feedOf([item(1, { summary, content_html })]));
    expect(all(same, '[part~=summary]')).to.have.length(0);
    const other = await full(feedOf([item(1, { summary: 'On pets.', content_html })]));
    expect(text(other, '[part~=summary]')).to.equal('On pets.');
    const card = await show(feedOf([item(1, { summary, content_html })]));
    expect(text(card, '[part~=summary]')).to.equal(summary);
  });

  it('does not show the first image of its body twice', async () => {
    const image = 'https://example.org/a/cat.png';
    const bodies = { '<p>a</p><img alt="x" src="/a/cat.png?w=3">': 0, '<img src="/a/dog.png"><img src="/a/cat.png">': 1 };
    for (const [content_html, count] of Object.entries(bodies)) {
      const widget = await show(feedOf([item(1, { image, content_html })]), { layout: 'full' });
      expect(all(widget, '.media')).to.have.length(count);
    }
  });

  it('shows whole lines of its title and summary', async () => {
    const widget = await show(feedOf([{ ...rich, title: long.slice(0, 150), summary: long }]));
    const words = one(widget, '.words').getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(one(widget, '[part~=summary]'));
    const cut = [...range.getClientRects()].filter(({ top, bottom }) => top < words.bottom - 1 && bottom > words.bottom + 1);
    expect(cut).to.deep.equal([]);
  });

  it('changes its layout', async () => {
    const widget = await show(feedOf([rich]));
    widget.layout = 'compact';
    await widget.updateComplete;
    expect(one(widget, 'article').classList.contains('compact')).to.equal(true);
    widget.removeAttribute('layout');
    widget.layout = 'full';
    await until(() => all(widget, '[part~=body]').length === 1, 'the body is shown');
  });
});

describe('a link in an article', () => {
  for (const [name, html] of [
    ['an override before it', '<p>\u202Ea <a href="https://a.example/">bc</a></p>'],
    ['an element around it that overrides', '<p><bdo dir="rtl">a <a href="https://a.example/">bc</a></bdo></p>'],
  ] as const) {
    it(`is read as it is spelt, in spite of ${name}`, async () => {
      const widget = await full(feedOf([item(1, { content_html: html })]));
      await until(() => all(widget, '.body a').length === 1, 'the body is shown');
      const letters = one(widget, '.body a').firstChild as Text;
      const [first, second] = [0, 1].map((at) => {
        const range = document.createRange();
        range.setStart(letters, at);
        range.setEnd(letters, at + 1);
        return range.getBoundingClientRect().left;
      });
      expect(first).to.be.below(second as number);
    });
  }
});

describe('a click on the title', () => {
  const stay = (event: Event): void => event.preventDefault();

  beforeEach(() => document.addEventListener('click', stay));
  afterEach(() => document.removeEventListener('click', stay));

  it('tells the page, with the post', async () => {
    const widget = await show(feedOf(items(1)));
    const told = eventAt(document, 'tiktok-refugee-post-click');
    one(widget, '.title a').click();
    const { detail, post, bubbles, composed, cancelable } = await told;
    expect(detail.post.id).to.equal('post-1');
    expect(post).to.equal(detail.post);
    expect({ bubbles, composed, cancelable }).to.deep.equal({ bubbles: true, composed: true, cancelable: true });
  });

  it('leads nowhere when the page cancels it', async () => {
    const widget = await show(feedOf(items(1)));
    widget.addEventListener('tiktok-refugee-post-click', (event) => event.preventDefault());
    let prevented = false;
    widget.addEventListener('click', (event) => (prevented = event.defaultPrevented));
    one(widget, '.title a').click();
    expect(prevented).to.equal(true);
  });

  it('leads to the post when the page does not', async () => {
    const widget = await show(feedOf(items(1)));
    let prevented = true;
    widget.addEventListener('click', (event) => (prevented = event.defaultPrevented));
    one(widget, '.title a').click();
    expect(prevented).to.equal(false);
    expect(one<HTMLAnchorElement>(widget, '.title a').href).to.equal('https://example.org/articles/post-1');
  });
});

describe('an image that the reader asked for', () => {
  it('is that of one feed, not of another post with the same id', async () => {
    const withImage = (name: string): object => feedOf([item(1, { image: `/fake/${name}.png` })]);
    const widget = await show(withImage('one'), { images: 'click' });
    await until(() => buttons(widget, 'Show image').length === 1, 'the button is there');
    button(widget, 'Show image').click();
    await until(() => all(widget, 'img').length === 1, 'the image is shown');
    widget.feedData = withImage('two');
    await until(() => buttons(widget, 'Show image').length === 1, 'the button is there again');
    expect(all(widget, 'img')).to.deep.equal([]);
  });
});

describe('sharing', () => {
  const pretend = (name: 'share' | 'clipboard', value: unknown): void => {
    Object.defineProperty(navigator, name, { value, configurable: true });
  };

  afterEach(() => {
    delete (navigator as { share?: unknown }).share;
    delete (navigator as { clipboard?: unknown }).clipboard;
  });

  it('opens the system’s dialogue', async () => {
    let shared: unknown;
    pretend('share', (data: unknown) => Promise.resolve((shared = data)));
    button(await show(feedOf(items(1))), 'Share').click();
    await until(() => shared, 'the dialogue is opened');
    expect(shared).to.deep.equal({ title: 'Post 1', url: 'https://example.org/articles/post-1' });
  });

  it('copies the address where there is no dialogue, and says so', async () => {
    let copied = '';
    pretend('share', undefined);
    pretend('clipboard', { writeText: (value: string) => Promise.resolve((copied = value)) });
    const widget = await show(feedOf(items(1)));
    button(widget, 'Share').click();
    await until(() => buttons(widget, 'Link copied').length === 1, 'the button says so');
    expect(copied).to.equal('https://example.org/articles/post-1');
    await until(() => buttons(widget, 'Share').length === 1, 'and no longer after a while');
  });

  it('copies where the page may not use the clipboard, and keeps the focus', async () => {
    pretend('share', undefined);
    pretend('clipboard', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    const widget = await show(feedOf(items(1)));
    let selected = '';
    Object.assign(document, {
      execCommand: () => (selected = (document.activeElement as HTMLTextAreaElement).value) !== '',
    });
    button(widget, 'Share').focus();
    button(widget, 'Share').click();
    await until(() => buttons(widget, 'Link copied').length === 1, 'the button says so');
    delete (document as { execCommand?: unknown }).execCommand;
    expect(selected).to.equal('https://example.org/articles/post-1');
    expect(widget.shadowRoot?.activeElement).to.equal(one(widget, '.share'));
  });

  it('leaves a button that can be written in another language', async () => {
    pretend('share', undefined);
    pretend('clipboard', { writeText: () => Promise.resolve() });
    const widget = await show(feedOf(items(1)));
    button(widget, 'Share').click();
    await until(() => buttons(widget, 'Link copied').length === 1, 'the address is copied');
    widget.locale = 'zh';
    await until(() => one(widget, '.share').ariaLabel === '分享：Post 1', 'the button is in Chinese');
  });

  it('that the reader breaks off leaves all as it was', async () => {
    let asked = false;
    pretend('share', () => {
      asked = true;
      return Promise.reject(new DOMException('', 'AbortError'));
    });
    const widget = await show(feedOf(items(1)));
    button(widget, 'Share').click();
    await until(() => asked, 'the dialogue is opened');
    await aTimeout(10);
    expect(buttons(widget, 'Share')).to.have.length(1);
  });
});

describe('the post', () => {
  const three = feedOf([
    item(1),
    item(2, { id: 'https://example.org/?p=2', url: 'https://example.org/a/Second-Post/' }),
    item(3),
  ]);

  const keys = {
    'its id': 'https://example.org/?p=2',
    'its url': 'https://example.org/a/Second-Post/',
    'its slug': 'Second-Post',
  };
  for (const [name, key] of Object.entries(keys)) {
    it(`is found by ${name}`, async () => {
      expect(titles(await show(three, { post: key }))).to.deep.equal(['Post 2']);
    });
  }

  it('is the newest where none is named', async () => {
    expect(titles(await show(feedOf(items(3).reverse())))).to.deep.equal(['Post 1']);
  });

  it('changes with the attribute', async () => {
    const widget = await show(three, { post: 'post-3' });
    widget.post = 'post-1';
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['Post 1']);
    widget.removeAttribute('post');
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['Post 1']);
  });

  it('ends in "post-not-found" when the feed has no such one', async () => {
    expect(await errorOf(three, { post: 'nowhere' })).to.equal('post-not-found');
  });

  it('tells of "post-not-found" once', async () => {
    const widget = create(POST, three, { post: 'nowhere' });
    let count = 0;
    widget.addEventListener('tiktok-refugee-error', () => count++);
    (await box()).append(widget);
    await settled(widget);
    widget.theme = 'dark';
    widget.headingLevel = 3;
    await widget.updateComplete;
    await aTimeout(10);
    expect(count).to.equal(1);
  });

  it('of a later page comes from the feed’s postUrl, with one more request', async () => {
    const folder = freshPath('');
    const single = `${folder}posts/old%20one.json`;
    await register({ body: feedOf([item(99, { _tiktok_refugee: { slug: 'old one' } })]) }, single);
    const extension = { postUrl: 'posts/{slug}.json' };
    await register({ body: feedOf(items(2), { next_url: '2.json', _tiktok_refugee: extension }) }, `${folder}feed.json`);
    const widget = await show(`${folder}feed.json`, { post: 'old one' });
    expect(titles(widget)).to.deep.equal(['Post 99']);
    expect((await requestsOf(single)).count).to.equal(1);
    expect((await requestsOf(`${folder}2.json`)).count).to.equal(0);
  });

  it('of a later page is found by its url, too', async () => {
    const folder = freshPath('');
    await register({ body: feedOf([item(99)]) }, `${folder}post-99.json`);
    await register({ body: feedOf(items(1), { _tiktok_refugee: { postUrl: '{slug}.json' } }) }, `${folder}feed.json`);
    const widget = await show(`${folder}feed.json`, { post: 'https://example.org/articles/post-99?from=here#top' });
    expect(titles(widget)).to.deep.equal(['Post 99']);
  });

  it('ends in "post-not-found" when there is nothing at its postUrl', async () => {
    const path = await register({ body: feedOf(items(1), { _tiktok_refugee: { postUrl: '/fake/nothing/{slug}.json' } }) });
    expect(await errorOf(path, { post: 'gone' })).to.equal('post-not-found');
  });

  it('ends in what went wrong at its postUrl', async () => {
    const path = await register({ body: feedOf(items(1), { _tiktok_refugee: { postUrl: '/fake/status/503?{slug}' } }) });
    expect(await errorOf(path, { post: 'broken' })).to.equal('http');
  });

  it('of a later page is found through next_url, without postUrl', async () => {
    const url = freshUrl('posts=2&pages=5');
    const widget = await show(url, { post: 'post-5' });
    expect(titles(widget)).to.deep.equal(['Post 5']);
    const counts = [2, 3, 4].map(async (page) => (await requestsOf(`${url}&page=${page}`)).count);
    expect(await Promise.all(counts)).to.deep.equal([1, 1, 0]);
  });

  it('ends in "post-not-found" after the last page', async () => {
    expect(await errorOf(freshUrl('posts=2&pages=3'), { post: 'post-99' })).to.equal('post-not-found');
  });

  it('ends in what went wrong with a later page', async () => {
    const path = await register({ body: feedOf(items(1), { next_url: '/fake/status/500?later' }) });
    expect(await errorOf(path, { post: 'post-9' })).to.equal('http');
  });
});

describe('the translation', () => {
  const translated = feedOf([
    item(1, { language: 'en', _tiktok_refugee: { translations: { 'zh-Hans': 'zh', 'de': 'gone' } } }),
    item(2, { id: 'zh', title: '文章', language: 'zh-Hans' }),
  ]);

  it('is shown where the content language asks for it', async () => {
    expect(titles(await show(translated, { 'content-language': 'zh-CN' }))).to.deep.equal(['文章']);
  });

  it('follows the language of the user interface, if "auto"', async () => {
    expect(titles(await show(translated, { 'content-language': 'auto', 'locale': 'zh' }))).to.deep.equal(['文章']);
  });

  it('gives way to the original where there is none', async () => {
    expect(titles(await show(translated, { 'content-language': 'fr' }))).to.deep.equal(['Post 1']);
    expect(titles(await show(translated, { 'content-language': 'de' }))).to.deep.equal(['Post 1']);
  });

  it('leads back to the original', async () => {
    expect(titles(await show(translated, { 'post': 'zh', 'content-language': 'en' }))).to.deep.equal(['Post 1']);
  });

  it('is not the newest post', async () => {
    const feed = feedOf([item(2, { _tiktok_refugee: { translations: { zh: 'zh' } } }), item(1, { id: 'zh', title: '文章' })]);
    expect(titles(await show(feed))).to.deep.equal(['Post 2']);
  });

  it('may name its original in return', async () => {
    const feed = feedOf([
      item(1, { id: 'en', language: 'en', _tiktok_refugee: { translations: { en: 'en', zh: 'zh' } } }),
      item(2, { id: 'zh', language: 'zh', _tiktok_refugee: { translations: { en: 'en', zh: 'zh' } } }),
    ]);
    expect(titles(await show(feed))).to.deep.equal(['Post 1']);
  });
});

describe('a post far down in the feed', () => {
  const FAR: Attributes = { post: 'far' };
  const GERMAN: Attributes = { ...FAR, 'content-language': 'de' };
  const far = item(8, { id: 'far', language: 'en', _tiktok_refugee: { slug: 'far', translations: { de: 'fern' } } });
  const fern = item(9, { id: 'fern', title: 'Fern', language: 'de', _tiktok_refugee: { slug: 'fern', translationOf: 'far' } });

  /** A feed of several pages, by their items, where each of `alone` has a feed of its own besides, if there are any. */
  async function feedWith(
    pages: readonly (readonly unknown[])[],
    alone: Readonly<Record<string, unknown>> = {},
  ): Promise<{ feed: string; counts: (...names: string[]) => Promise<number[]> }> {
    const folder = freshPath('');
    const postUrl = Object.keys(alone).length > 0 ? `${folder}one/{slug}.json` : undefined;
    for (const [i, list] of pages.entries()) {
      const next_url = pages[i + 1] && `${i + 2}.json`;
      await register({ body: feedOf(list, { next_url, _tiktok_refugee: { postUrl } }) }, `${folder}${i + 1}.json`);
    }
    for (const [slug, post] of Object.entries(alone)) await register({ body: feedOf([post]) }, `${folder}one/${slug}.json`);
    const counts = (...names: string[]): Promise<number[]> =>
      Promise.all(names.map(async (name) => (await requestsOf(`${folder}${name}.json`)).count));
    return { feed: `${folder}1.json`, counts };
  }

  it('is shown in its translation, which has a feed of its own, too', async () => {
    const { feed, counts } = await feedWith([[item(1)], [far, fern]], { far, fern });
    for (const layout of ['card', 'full']) expect(titles(await show(feed, { ...GERMAN, layout }))).to.deep.equal(['Fern']);
    expect(await counts('one/far', 'one/fern', '2')).to.deep.equal([1, 1, 0]);
  });

  it('is shown in its translation on the first page', async () => {
    const { feed, counts } = await feedWith([[item(1), fern], [far]], { far, fern });
    expect(titles(await show(feed, GERMAN))).to.deep.equal(['Fern']);
    expect(await counts('one/far', 'one/fern')).to.deep.equal([1, 0]);
  });

  it('leads from its translation to the original', async () => {
    const { feed } = await feedWith([[item(1)], [far, fern]], { far, fern });
    expect(titles(await show(feed, { 'post': 'fern', 'content-language': 'en' }))).to.deep.equal(['Post 8']);
    expect(titles(await show(feed, { 'post': 'fern', 'content-language': 'de' }))).to.deep.equal(['Fern']);
    expect(titles(await show(feed, { post: 'fern' }))).to.deep.equal(['Fern']);
  });

  it('is shown as it was written where the translation cannot be had', async () => {
    const { feed, counts } = await feedWith([[item(1)]], { far });
    const widget = await show(feed, GERMAN);
    expect([widget.state, ...titles(widget)]).to.deep.equal(['ready', 'Post 8']);
    await widget.refresh();
    expect(titles(widget)).to.deep.equal(['Post 8']);
    expect(await counts('one/fern')).to.deep.equal([2]);
  });

  it('is shown as it was written where all versions name each other, and none has the language', async () => {
    const [a, b] = ['a', 'b'].map((id) => item(5, { id, title: id, _tiktok_refugee: { translationOf: id === 'a' ? 'b' : 'a' } }));
    const { feed } = await feedWith([[item(1)]], { a, b });
    expect(titles(await show(feed, { 'post': 'a', 'content-language': 'de' }))).to.have.length(1);
  });

  it('is found with its translation on a page after its own', async () => {
    const { feed, counts } = await feedWith([[item(1)], [far], [fern], [item(20)]]);
    expect(titles(await show(feed, GERMAN))).to.deep.equal(['Fern']);
    expect(await counts('2', '3', '4')).to.deep.equal([1, 1, 0]);
  });

  it('is shown as it was written where no page has the translation, or one cannot be had', async () => {
    const whole = await feedWith([[item(1)], [far], [item(20)]]);
    expect(titles(await show(whole.feed, GERMAN))).to.deep.equal(['Post 8']);
    const broken = await feedWith([[item(1)], [far], [fern]]);
    await register({ status: 404 }, broken.feed.replace('1.json', '3.json'));
    expect(titles(await show(broken.feed, GERMAN))).to.deep.equal(['Post 8']);
  });

  it('is found on its page where its own feed goes by another name', async () => {
    const named = item(5, { id: 'i5', url: 'https://example.org/p/5' });
    const { feed, counts } = await feedWith([[item(1)], [item(2)], [named], [item(20)]], { 5: named });
    expect(titles(await show(feed, { post: 'i5' }))).to.deep.equal(['Post 5']);
    expect(await counts('one/i5', '2', '3', '4', 'one/5')).to.deep.equal([1, 1, 1, 0, 0]);
  });

  it('ends in "post-not-found" after the last page where there is no feed of its own', async () => {
    const { feed, counts } = await feedWith([[item(1)], [item(2)]], { far });
    expect(await errorOf(feed, { post: 'nowhere' })).to.equal('post-not-found');
    expect(await counts('one/nowhere', '2')).to.deep.equal([1, 1]);
  });
});

describe('the newest post', () => {
  const late = item(1, { id: 'late', title: 'Spät', language: 'de', _tiktok_refugee: { translationOf: 'post-9' } });

  it('is no translation of a later page’s', async () => {
    expect(titles(await show(feedOf([late, item(2), item(3)], { next_url: '/fake/unused' })))).to.deep.equal(['Post 2']);
  });

  it('is no translation that its original does not name', async () => {
    expect(titles(await show(feedOf([late, item(9)])))).to.deep.equal(['Post 9']);
  });

  it('is on a later page where the first has but translations', async () => {
    const next = await register({ body: feedOf([item(8), item(9)]) });
    const path = await register({ body: feedOf([late], { next_url: next }) });
    expect(titles(await show(path))).to.deep.equal(['Post 8']);
  });

  it('is a translation where there is nothing else', async () => {
    expect(titles(await show(feedOf([late])))).to.deep.equal(['Spät']);
    const broken = await register({ body: feedOf([late], { next_url: '/fake/status/404' }) });
    expect(titles(await show(broken))).to.deep.equal(['Spät']);
  });
});

describe('the whole article', () => {
  it('shows its body', async () => {
    const widget = await full(feedOf(items(1)));
    expect(one(widget, '[part~=body]').textContent).to.equal('Body of post 1.');
  });

  it('shows its title once, and its headings below', async () => {
    const content = '<h1>Post 1</h1><p>a</p><h2>b</h2><h4>c</h4>';
    const widget = await full(feedOf([item(1, { content_html: content })]), { 'heading-level': '3' });
    const headings = all(widget, 'h1, h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${heading.textContent.trim()}`);
    expect(headings).to.deep.equal(['h3 Post 1', 'h4 b', 'h5 c']);
  });

  it('re-bases its headings when the level changes', async () => {
    const widget = await full(feedOf([item(1, { content_html: '<h2>b</h2>' })]));
    widget.headingLevel = 5;
    await until(() => all(widget, '[part~=body] h6').length === 1, 'the headings are re-based');
  });

  it('shows plain text', async () => {
    const widget = await full(feedOf([item(1, { content_html: undefined, content_text: 'a *b*\n\nc' })]));
    expect(texts(widget, '[part~=body] p')).to.deep.equal(['a *b*', 'c']);
  });

  it('shows Markdown where the feed says so', async () => {
    const markdown = { content_html: undefined, content_text: 'a **b**', _tiktok_refugee: { markdown: true } };
    const widget = await full(feedOf([item(1, markdown)]));
    expect(text(widget, '[part~=body] strong')).to.equal('b');
  });

  it('is sanitised', async () => {
    const widget = await full(feedOf([item(1, { content_html: '<p onclick="x" style="color:red">a</p><script>b</script>' })]));
    expect(one(widget, '[part~=body] p').outerHTML).to.equal('<p>a</p>');
  });

  it('shows links to a part of it as links to its own page', async () => {
    const linked = item(1, { url: 'https://example.org/1', content_html: '<a href="#part">a</a>' });
    expect(one<HTMLAnchorElement>(await full(feedOf([linked])), '[part~=body] a').href).to.equal('https://example.org/1#part');
  });

  it('opens its links as the page wants', async () => {
    const feed = feedOf([item(1, { content_html: '<a href="https://example.org/">a</a>' })]);
    const link = one<HTMLAnchorElement>(await full(feed, { 'link-target': '_blank', 'link-rel': 'ugc' }), '[part~=body] a');
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer ugc']);
  });

  it('has the direction of its language', async () => {
    expect(one(await full(feedOf([item(1, { language: 'he' })])), '[part~=body]').dir).to.equal('rtl');
  });

  it('is loading, with the shape of an article, until its feed is here', async () => {
    const widget = await place(POST, freshUrl('delay=300'), { layout: 'full' });
    expect(widget.state).to.equal('loading');
    expect(all(widget, '.full').length).to.equal(1);
  });

  it('changes with the post', async () => {
    const widget = await full(feedOf(items(2)));
    widget.post = 'post-2';
    await until(() => one(widget, '[part~=body]').textContent === 'Body of post 2.', 'the other body is shown');
  });

  itWith(hasNativeSanitiser(), 'ends in an error when the sanitiser fails', async () => {
    const prototype = Element.prototype as unknown as { setHTML: unknown };
    const { setHTML } = prototype;
    prototype.setHTML = () => {
      throw new Error('broken');
    };
    try {
      const widget = await place(POST, feedOf(items(1)), { layout: 'full', images: 'none' });
      await until(() => widget.state === 'error', 'the failure is noticed');
      prototype.setHTML = setHTML;
      await widget.refresh();
      await until(() => widget.state === 'ready', 'the retry succeeds');
    } finally {
      prototype.setHTML = setHTML;
    }
  });
});

describe('a post that the feed lists by its summary', () => {
  const excerpt = (n: number, more: object = {}, own: object = {}): object =>
    item(n, {
      summary: undefined,
      content_html: undefined,
      content_text: `In short, ${n}.`,
      _tiktok_refugee: { excerpt: true, ...own },
      ...more,
    });

  /** A feed of two pages with excerpts, and the one-item feeds that hold the whole posts. */
  async function excerpts(
    extension: object = { postUrl: 'posts/{slug}.json' },
    answer?: object,
  ): Promise<{ feed: string; counts: () => Promise<number[]> }> {
    const folder = freshPath('');
    const [feed, next, one, two] = ['feed.json', '2.json', 'posts/post-1.json', 'posts/post-2.json'].map(
      (path) => folder + path,
    ) as [string, string, string, string];
    const listed = [excerpt(1, { language: 'en' }, { translations: { de: 'post-2' } }), excerpt(2, { language: 'de' })];
    await register({ body: feedOf(listed, { next_url: '2.json', _tiktok_refugee: extension }) }, feed);
    await register(answer ?? { body: feedOf([item(1)]) }, one);
    await register({ body: feedOf([item(2)]) }, two);
    const counts = (): Promise<number[]> => Promise.all([feed, next, one, two].map(async (url) => (await requestsOf(url)).count));
    return { feed, counts };
  }

  it('is shown whole with one request more', async () => {
    const { feed, counts } = await excerpts();
    const widget = await full(feed, { post: 'post-1' });
    expect(text(widget, '[part~=body]')).to.equal('Body of post 1.');
    expect(await counts()).to.deep.equal([1, 0, 1, 0]);
  });

  it('is shown whole where none is named', async () => {
    const { feed, counts } = await excerpts();
    expect(text(await full(feed), '[part~=body]')).to.equal('Body of post 1.');
    expect(await counts()).to.deep.equal([1, 0, 1, 0]);
  });

  it('is shown whole in its translation', async () => {
    const { feed, counts } = await excerpts();
    const widget = await full(feed, { 'post': 'post-1', 'content-language': 'de' });
    expect(text(widget, '[part~=body]')).to.equal('Body of post 2.');
    expect(await counts()).to.deep.equal([1, 0, 0, 1]);
  });

  for (const layout of ['card', 'compact']) {
    it(`is shown in layout ${layout} without a further request`, async () => {
      const { feed, counts } = await excerpts();
      const widget = await show(feed, { layout, post: 'post-1' });
      expect(titles(widget)).to.deep.equal(['Post 1']);
      expect(await counts()).to.deep.equal([1, 0, 0, 0]);
    });
  }

  it('has its summary on its card', async () => {
    expect(text(await show((await excerpts()).feed), '[part~=summary]')).to.equal('In short, 1.');
  });

  it('is shown by its summary where the feed names no postUrl', async () => {
    const { feed, counts } = await excerpts({});
    const widget = await full(feed);
    expect([text(widget, '[part~=summary]'), all(widget, '[part~=body]').length]).to.deep.equal(['In short, 1.', 0]);
    expect(await counts()).to.deep.equal([1, 0, 0, 0]);
  });

  it('is shown by its summary where its own feed has no more', async () => {
    const { feed, counts } = await excerpts(undefined, {
      body: feedOf([excerpt(1)], { _tiktok_refugee: { postUrl: '{slug}.json' } }),
    });
    expect(text(await full(feed), '[part~=summary]')).to.equal('In short, 1.');
    expect(await counts()).to.deep.equal([1, 0, 1, 0]);
  });

  it('is shown by its summary while its own feed fails, and whole when that is there again', async () => {
    const { feed } = await excerpts({ postUrl: 'posts/{slug}.json' }, { status: 503 });
    const widget = await full(feed, { post: 'post-1' });
    expect(widget.state).to.equal('ready');
    expect(text(widget, '[part~=summary]')).to.equal('In short, 1.');
    await register({ body: feedOf([item(1)]) }, feed.replace('feed.json', 'posts/post-1.json'));
    await widget.refresh();
    await until(() => text(widget, '[part~=body]') === 'Body of post 1.', 'the body is shown');
  });

  it('needs one request where its own feed is named', async () => {
    const { feed, counts } = await excerpts();
    expect(text(await full(feed.replace('feed.json', 'posts/post-1.json')), '[part~=body]')).to.equal('Body of post 1.');
    expect(await counts()).to.deep.equal([0, 0, 1, 0]);
  });
});

describe('images', () => {
  const withImages = async (images: string): Promise<{ widget: PostWidget; counts: () => Promise<number[]> }> => {
    const paths = [freshPath('cover.png'), freshPath('inside.png')];
    // Relative URLs of a body are the article's, which is on another site.
    const inside = new URL(paths[1]!, location.href).href;
    const feed = feedOf([item(1, { image: paths[0], content_html: `<p>a</p><img src="${inside}" alt="inside">` })]);
    const widget = await full(feed, { images });
    return { widget, counts: () => Promise.all(paths.map(async (path) => (await requestsOf(path)).count)) };
  };

  it('are loaded by themselves', async () => {
    const { counts } = await withImages('auto');
    for (let i = 0; i < 100 && (await counts()).includes(0); i++) await aTimeout(10);
    expect(await counts()).to.deep.equal([1, 1]);
  });

  it('are loaded after a click, if "click"', async () => {
    const { widget, counts } = await withImages('click');
    await until(() => buttons(widget, 'Show image').length === 2, 'the buttons are there');
    await aTimeout(100);
    expect(await counts()).to.deep.equal([0, 0]);
    expect(all(widget, 'img')).to.deep.equal([]);
    for (const shown of buttons(widget, 'Show image')) shown.click();
    await until(() => all(widget, 'img').length === 2, 'both images are there');
    for (let i = 0; i < 100 && (await counts()).includes(0); i++) await aTimeout(10);
    expect(await counts()).to.deep.equal([1, 1]);
  });

  it('have the focus that their buttons had', async () => {
    const { widget } = await withImages('click');
    await until(() => buttons(widget, 'Show image').length === 2, 'the buttons are there');
    for (const count of [1, 2]) {
      buttons(widget, 'Show image')[0]!.focus();
      buttons(widget, 'Show image')[0]!.click();
      await until(() => all(widget, 'img').length === count, 'the image is there');
      await until(() => widget.shadowRoot?.activeElement === all(widget, 'img').at(-1), 'the image has the focus');
    }
  });

  it('are never loaded, if "none"', async () => {
    const { widget, counts } = await withImages('none');
    await aTimeout(100);
    expect(await counts()).to.deep.equal([0, 0]);
    expect(all(widget, 'img, .media')).to.deep.equal([]);
    expect(one(widget, '[part~=body]').textContent).to.equal('ainside');
  });

  it('that the reader asked for stay when the feed is refreshed', async () => {
    const path = await register({ body: feedOf([item(1, { image: PIXEL })]) });
    const widget = await show(path, { images: 'click' });
    await until(() => buttons(widget, 'Show image').length === 1, 'the button is there');
    button(widget, 'Show image').click();
    await until(() => all(widget, 'img').length === 1, 'the image is there');
    await widget.refresh();
    expect(all(widget, 'img')).to.have.length(1);
  });

  it('within the article that the reader asked for stay when the feed is refreshed', async () => {
    const path = await register({ body: feedOf([item(1, { content_html: `<p>a</p><img src="${PIXEL}" alt="inside">` })]) });
    const widget = await show(path, { images: 'click', layout: 'full' });
    await until(() => buttons(widget, 'Show image').length === 1, 'the button is there');
    button(widget, 'Show image').click();
    await until(() => all(widget, 'img').length === 1, 'the image is there');
    await widget.refresh();
    expect(all(widget, 'img')).to.have.length(1);
  });
});

describe('an article that is refreshed', () => {
  const withBody = (html: string, more: object = {}): object => feedOf([item(1, { content_html: html, ...more })]);
  const refreshed = async (before: object, after: object): Promise<{ widget: PostWidget; body: HTMLElement | undefined }> => {
    const path = await register({ body: before });
    const widget = await show(path, { layout: 'full' });
    const body = all(widget, '[part~=body] > *')[0];
    await register({ body: after }, path);
    await widget.refresh();
    return { widget, body };
  };

  it('keeps its body, where the reader has opened and chosen things, while that is the same', async () => {
    const html = '<p>a</p>';
    const { widget, body } = await refreshed(withBody(html), withBody(html, { title: 'Post 1', tags: ['new'] }));
    expect(all(widget, '[part=tag]').map(({ textContent }) => textContent)).to.deep.equal(['new']);
    expect(all(widget, '[part~=body] > *')[0]).to.equal(body);
  });

  it('shows a new body', async () => {
    const { widget } = await refreshed(withBody('<p>a</p>'), withBody('<p>b</p>'));
    await until(() => one(widget, '[part~=body]').textContent === 'b', 'the new body is shown');
  });

  it('shows its old body while the new one is made ready', async () => {
    const states: string[] = [];
    const path = await register({ body: withBody('<p>a</p>') });
    const widget = await show(path, { layout: 'full', images: 'click' });
    await register({ body: withBody('<p>b</p>') }, path);
    const observer = new MutationObserver(() => states.push(widget.state));
    observer.observe(widget.renderRoot, { childList: true, subtree: true });
    await widget.refresh();
    await until(() => one(widget, '[part~=body]').textContent === 'b', 'the new body is shown');
    observer.disconnect();
    expect(new Set(states)).to.deep.equal(new Set(['ready']));
  });

  it('follows a change of its language and address, which its body depends on', async () => {
    const link = '<a href="b/">b</a>';
    const { widget } = await refreshed(
      withBody(link, { url: 'https://example.org/x/' }),
      withBody(link, { url: 'https://example.com/', language: 'ar' }),
    );
    await until(() => one(widget, '[part~=body]').dir === 'rtl', 'its new body is shown');
    expect(one<HTMLAnchorElement>(widget, '[part~=body] a').href).to.equal('https://example.com/b/');
  });
});

describe('an impression', () => {
  it('is told once, when the title comes into view', async () => {
    const spacer = await box('height: 5000px');
    const widget = create(POST, feedOf(items(1)));
    const ids: string[] = [];
    widget.addEventListener('tiktok-refugee-impression', ({ detail }) => ids.push(detail.post.id));
    (await box()).append(widget);
    await settled(widget);
    await aTimeout(100);
    expect(ids).to.deep.equal([]);
    spacer.style.display = 'none';
    await until(() => ids.length === 1, 'the impression is told');
    spacer.style.display = '';
    await aTimeout(50);
    spacer.style.display = 'none';
    await aTimeout(50);
    expect(ids).to.deep.equal(['post-1']);
  });

  it('is not told again after a refresh', async () => {
    const widget = create(POST, await register({ body: feedOf(items(1)) }));
    const told = eventAt(widget, 'tiktok-refugee-impression');
    (await box()).append(widget);
    await told;
    let count = 0;
    widget.addEventListener('tiktok-refugee-impression', () => count++);
    await widget.refresh();
    await aTimeout(100);
    expect(count).to.equal(0);
  });

  it('is told of each post that is shown', async () => {
    const widget = create(POST, feedOf(items(2)));
    const ids: string[] = [];
    widget.addEventListener('tiktok-refugee-impression', ({ post }) => ids.push(post.id));
    (await box()).append(widget);
    await until(() => ids.length === 1, 'the first is told');
    widget.post = 'post-2';
    await until(() => ids.length === 2, 'the second is told');
    expect(ids).to.deep.equal(['post-1', 'post-2']);
  });
});
