import { expect } from '@open-wc/testing';
import { feedOf, item } from '../../../test/support/fixtures/feeds.js';
import { all, one, show, text, texts, until, type Source } from '../../../test/support/fixtures/widgets.js';

const POST = 'tiktok-refugee-post';
const full = (source: Source): Promise<HTMLElementTagNameMap[typeof POST]> => show(POST, source, { layout: 'full' });

describe('files that belong to an article', () => {
  const episode = {
    url: 'https://example.org/episode.mp3',
    mime_type: 'audio/mpeg',
    title: 'Episode 1',
    size_in_bytes: 40_400_000,
    duration_in_seconds: 2520,
  };
  const slides = { url: 'https://example.org/slides.pdf', mime_type: 'application/pdf' };
  const film = { url: 'https://example.org/film.mp4', mime_type: 'video/mp4' };

  it('are shown as players and links with type, length and size, and load nothing', async () => {
    const widget = await full(feedOf([item(1, { attachments: [episode, slides, film] })]));
    await until(() => all(widget, '[part=attachments]').length === 1, 'they are shown');
    expect(texts(widget, '[part=attachments] a')).to.deep.equal(['Episode 1', 'slides.pdf', 'film.mp4']);
    expect(texts(widget, '[part=attachments] small').map((words) => words.replaceAll(/\s/g, ' '))).to.deep.equal([
      'MP3 · 42 min · 40 MB',
      'PDF',
      'MP4',
    ]);
    const players = all<HTMLMediaElement>(widget, '[part=attachments] :is(audio, video)');
    expect(
      players.map(({ localName, src, preload, controls, ariaLabel }) => [localName, src, preload, controls, ariaLabel]),
    ).to.deep.equal([
      ['audio', episode.url, 'none', true, 'Episode 1'],
      ['video', film.url, 'none', true, 'film.mp4'],
    ]);
  });

  it('have a space before what is said of them, also where the build removes white space', async () => {
    const widget = await full(feedOf([item(1, { attachments: [slides] })]));
    await until(() => all(widget, '[part=attachments]').length === 1, 'they are shown');
    const frame = one(widget, '[part=attachments] .frame');
    expect(frame.textContent).to.match(/slides.pdf PDF/);
  });

  it('have their lengths and sizes in the direction of the reader’s language', async () => {
    const widget = await show(POST, feedOf([item(1, { language: 'en', attachments: [episode] })]), {
      layout: 'full',
      locale: 'ar',
    });
    await until(() => all(widget, '[part=attachments]').length === 1, 'they are shown');
    const details = one(widget, '[part=attachments] small');
    expect([getComputedStyle(details).direction, details.textContent.startsWith('MP3‏ · ')]).to.deep.equal(['rtl', true]);
  });

  it('are shown where the article has no text of its own', async () => {
    const widget = await full(feedOf([item(1, { content_html: undefined, attachments: [episode] })]));
    await until(() => all(widget, 'audio').length === 1, 'the player is shown');
    expect(text(widget, '[part=summary]')).to.equal('Summary of post 1.');
  });

  it('are not shown once more where the article shows them', async () => {
    const content_html = `<p>Listen.</p><audio src="${episode.url}"></audio>`;
    const widget = await full(feedOf([item(1, { content_html, attachments: [episode, slides] })]));
    await until(() => all(widget, '[part=attachments]').length === 1, 'the other is shown');
    expect(texts(widget, '[part=attachments] a')).to.deep.equal(['slides.pdf']);
  });

  it('never lead to a script', async () => {
    const widget = await full(feedOf([item(1, { attachments: [{ ...slides, url: 'javascript:alert(1)' }, slides] })]));
    await until(() => all(widget, '[part=attachments]').length === 1, 'one is shown');
    expect(all(widget, '[part=attachments] a')).to.have.length(1);
  });
});

describe('what stands in place of a player', () => {
  it('leaves room for words where large text has a narrow place', async () => {
    const content_html = '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Boats"></iframe>';
    const widget = await full(feedOf([item(1, { content_html })]));
    widget.style.cssText = 'font-size: 32px; inline-size: 150px';
    await until(() => all(widget, '.frame button').length === 1, 'its button is shown');
    const inside = (selector: string): number => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(one(widget, selector));
      return Math.round(parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd));
    };
    expect([inside('.text'), inside('.frame'), inside('.frame button')]).to.deep.equal([32, 34, 18]);
  });

  it('is said in the language and direction of the reader, not of the article', async () => {
    const content_html = '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Boats"></iframe>';
    const widget = await show(POST, feedOf([item(1, { language: 'en', content_html })]), { layout: 'full', locale: 'he' });
    await until(() => all(widget, '.frame button').length === 1, 'its button is shown');
    const [button, note] = [one(widget, '.frame button'), one(widget, '.frame small')];
    expect([button.lang, note.lang, note.dir]).to.deep.equal(['he', 'he', 'rtl']);
  });
});

describe('a player of a known service', () => {
  const content_html = '<p>Before.</p><iframe src="https://www.youtube.com/embed/abcdefghijk" title="A film"></iframe>';

  it('is there after the click, apart from the page, and has the focus', async () => {
    const widget = await full(feedOf([item(1, { content_html })]));
    await until(() => all(widget, '.body button').length === 1, 'the button is here');
    expect(all(widget, 'iframe')).to.have.length(0);
    const button = one<HTMLButtonElement>(widget, '.body button');
    button.focus();
    button.click();
    const frame = one<HTMLIFrameElement>(widget, 'iframe');
    expect(new URL(frame.src).origin).to.equal('https://www.youtube-nocookie.com');
    expect(frame.title).to.contain('A film');
    expect([...frame.sandbox])
      .to.include('allow-scripts')
      .and.not.include('allow-top-navigation');
    expect(widget.shadowRoot?.activeElement).to.equal(frame);
    expect(all(widget, '.body button')).to.have.length(0);
    frame.remove();
  });
});

describe('a note of an article', () => {
  const content_html = `<p>Text.<sup id="fnref1"><a href="#fn1">1</a></sup></p>
    <section class="footnotes"><ol><li id="fn1">The note. <a href="#fnref1">↩</a></li></ol></section>`;

  it('is reached by its mark, and leads back, without a word to the page', async () => {
    const widget = await full(feedOf([item(1, { content_html })]));
    await until(() => all(widget, '.body li').length === 1, 'the note is here');
    const { hash } = location;
    const [mark, back] = all<HTMLAnchorElement>(widget, '.body a');
    mark?.click();
    expect(widget.shadowRoot?.activeElement?.localName).to.equal('li');
    back?.click();
    expect(widget.shadowRoot?.activeElement?.localName).to.equal('sup');
    expect(location.hash).to.equal(hash);
  });
});

describe('a formula on a line of its own', () => {
  const long = `<math display="block"><mrow>${'<mi>x</mi><mo>+</mo>'.repeat(60)}<mi>y</mi></mrow></math>`;
  const places = {
    'a paragraph': `<p>${long}</p>`,
    'the article itself': long,
    'a quotation': `<blockquote>So: ${long}</blockquote>`,
  };

  for (const [place, content_html] of Object.entries(places))
    it(`in ${place} makes nothing wider than the widget, and scrolls`, async () => {
      const widget = await full(feedOf([item(1, { content_html })]));
      widget.style.width = '320px';
      await until(() => all(widget, 'math').length === 1, 'it is shown');
      expect(widget.scrollWidth).to.equal(320);
      const formula = one(widget, 'math');
      // Either of them scrolls, depending on the browser.
      const boxes = [formula, formula.parentElement!];
      for (const box of boxes) box.scrollLeft = 100;
      expect(Math.max(...boxes.map(({ scrollLeft }) => scrollLeft))).to.equal(100);
    });

  it('scrolls in no other direction', async () => {
    const tall = '<mfrac><mrow><mo>∫</mo><msup><mi>x</mi><mfrac><mn>1</mn><mn>2</mn></mfrac></msup></mrow><mi>y</mi></mfrac>';
    const widget = await full(feedOf([item(1, { content_html: `<p><math display="block">${tall}</math></p>` })]));
    await until(() => all(widget, 'math').length === 1, 'it is shown');
    const parent = one(widget, 'math').parentElement!;
    expect(getComputedStyle(parent).overflowY).to.equal('hidden');
    // Nothing of it is cut off.
    expect(parent.scrollHeight - parent.clientHeight).to.be.at.most(1);
  });
});
