import { expect } from '@open-wc/testing';
import type { FeedError, FeedErrorCode } from '../../src/core/errors.js';
import { readForeignFeed } from '../../src/store/read-foreign.js';
import { sharedFiles, skipUnless } from '../support/fixtures/shared.js';
import { all, create, box, settled, TAGS, type Widget } from '../support/fixtures/widgets.js';

/** What a widget comes to: the number of its articles, or the code of its error. */
async function outcomeOf(tag: Widget['localName'], feed: string): Promise<number | FeedErrorCode | 'empty'> {
  let code: FeedErrorCode | undefined;
  const widget = create(tag as (typeof TAGS)[number], feed, { 'page-size': '1000' });
  widget.addEventListener('tiktok-refugee-error', ({ error }) => (code = error.code));
  (await box()).append(widget);
  await settled(widget);
  const { state } = widget;
  const count = all(widget, 'article').length;
  widget.remove();
  expect(code !== undefined, `${feed}: the event and the state agree`).to.equal(state === 'error');
  return code ?? (count || 'empty');
}

/** What the feed itself gives, without a widget. */
async function expected(url: string): Promise<number | FeedErrorCode | 'empty'> {
  try {
    return (
      (await readForeignFeed(await (await fetch(url)).text(), new URL(url, location.href).href, () => undefined)).posts.length ||
      'empty'
    );
  } catch (error) {
    return (error as FeedError).code;
  }
}

describe('feeds of real sites', () => {
  let files: string[] = [];

  before(async () => {
    files = await sharedFiles('feeds/json/');
  });

  it('show all their items in a list, or end in their error', async function () {
    this.timeout(60_000);
    skipUnless(this, files.length);
    for (const file of files) {
      const url = `/shared-data/${file}`;
      expect(await outcomeOf('tiktok-refugee-posts', url), file).to.equal(await expected(url));
    }
  });

  for (const tag of TAGS.filter((name) => name !== 'tiktok-refugee-posts')) {
    it(`leave no <${tag}> hanging, and never in another error`, async function () {
      this.timeout(60_000);
      skipUnless(this, files.length);
      for (const file of files) {
        const url = `/shared-data/${file}`;
        const [outcome, wanted] = [await outcomeOf(tag, url), await expected(url)];
        if (typeof wanted === 'number') expect(outcome === 'empty' || typeof outcome === 'number', file).to.equal(true);
        else expect(outcome, file).to.equal(wanted);
      }
    });
  }

  it('show each article in full', async function () {
    this.timeout(60_000);
    skipUnless(this, files.length);
    for (const file of files) {
      const url = `/shared-data/${file}`;
      if (typeof (await expected(url)) !== 'number') continue;
      const widget = create('tiktok-refugee-post', url, { layout: 'full', images: 'none' });
      (await box()).append(widget);
      await settled(widget);
      expect([widget.state, all(widget, '[part~=body]').length], file).to.deep.equal(['ready', 1]);
      widget.remove();
    }
  });
});

describe('JSON in a widget', () => {
  const codeOf = async (path: string): Promise<string> =>
    String(await outcomeOf('tiktok-refugee-posts', `/shared-data/${encodeURIComponent(path)}`));

  it('that must be accepted is read', async function () {
    this.timeout(60_000);
    const files = await sharedFiles('json-parsing/y_');
    skipUnless(this, files.length);
    for (const file of files) expect(await codeOf(file), file).not.to.be.oneOf(['not-json', 'network']);
  });

  it('that must be rejected ends in "not-json", or is taken for XML', async function () {
    this.timeout(60_000);
    const files = await sharedFiles('json-parsing/n_');
    skipUnless(this, files.length);
    for (const file of files) {
      const text = await (await fetch(`/shared-data/${encodeURIComponent(file)}`)).text();
      expect(await codeOf(file), file).to.equal(/^\s*</.test(text) ? 'not-a-feed' : 'not-json');
    }
  });
});
