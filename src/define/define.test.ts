import { expect } from '@open-wc/testing';
import { TiktokRefugeePost } from '../elements/post/post.js';
import { TiktokRefugeePosts } from '../elements/posts/posts.js';
import { TiktokRefugeeTagCloud } from '../elements/tag-cloud/tag-cloud.js';
import { TiktokRefugeeTips } from '../elements/tips/tips.js';
import { feedOf, items } from '../../test/support/fixtures/feeds.js';
import { box, settled, titles } from '../../test/support/fixtures/widgets.js';
import { defineWidgets } from './custom.js';
import { define } from './define.js';

describe('define', () => {
  const { warn } = console;
  let warnings: string[] = [];

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('gives the four tags their classes', () => {
    expect(customElements.get('tiktok-refugee-post')).to.equal(TiktokRefugeePost);
    expect(customElements.get('tiktok-refugee-posts')).to.equal(TiktokRefugeePosts);
    expect(customElements.get('tiktok-refugee-tag-cloud')).to.equal(TiktokRefugeeTagCloud);
    expect(customElements.get('tiktok-refugee-tips')).to.equal(TiktokRefugeeTips);
  });

  it('is silent when the same class is defined again', () => {
    define('tiktok-refugee-post', TiktokRefugeePost);
    expect(warnings).to.deep.equal([]);
  });

  it('is silent when the same prefix is asked for again', () => {
    defineWidgets({ prefix: 'twice' });
    defineWidgets({ prefix: 'twice' });
    expect(warnings).to.deep.equal([]);
  });

  it('warns once, naming the tag, when other classes have the names, and leaves them', () => {
    define('tiktok-refugee-post', class extends HTMLElement {});
    define('tiktok-refugee-posts', class extends HTMLElement {});
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<tiktok-refugee-post>').and.to.contain('tiktok-refugee-widgets');
    expect(customElements.get('tiktok-refugee-post')).to.equal(TiktokRefugeePost);
  });
});

describe('defineWidgets', () => {
  it('defines the four elements under another prefix', () => {
    defineWidgets({ prefix: 'my-site' });
    const names = ['my-site-post', 'my-site-posts', 'my-site-tag-cloud', 'my-site-tips'];
    const classes = [TiktokRefugeePost, TiktokRefugeePosts, TiktokRefugeeTagCloud, TiktokRefugeeTips];
    for (const [i, name] of names.entries()) {
      expect(Object.getPrototypeOf(customElements.get(name)) as unknown, name).to.equal(classes[i]);
    }
  });

  it('gives working elements', async () => {
    defineWidgets({ prefix: 'working' });
    const widget = document.createElement('working-posts') as TiktokRefugeePosts;
    widget.feedData = feedOf(items(2));
    (await box()).append(widget);
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Post 1', 'Post 2']);
  });

  it('defines in the registry that it is given', () => {
    const defined: string[] = [];
    const registry = { get: () => undefined, define: (name: string) => defined.push(name) };
    defineWidgets({ prefix: 'elsewhere', registry: registry as unknown as CustomElementRegistry });
    expect(defined).to.deep.equal(['elsewhere-post', 'elsewhere-posts', 'elsewhere-tag-cloud', 'elsewhere-tips']);
    expect(customElements.get('elsewhere-post')).to.equal(undefined);
  });

  it('refuses a prefix that makes no name of a custom element', () => {
    expect(() => defineWidgets({ prefix: '1 bad' }))
      .to.throw(DOMException)
      .with.property('name', 'SyntaxError');
  });

  it('says in plain words what is wrong with a prefix, before anything is defined', () => {
    const defined: string[] = [];
    const registry = { get: () => undefined, define: (name: string) => defined.push(name) } as unknown as CustomElementRegistry;
    for (const prefix of ['', 'My', '1x', 'a b', '-a', 'a/b', 'a>', 'aB', 'x\n', 'a×', 7, true, null, {}, ['a'], Symbol('a')]) {
      expect(() => defineWidgets({ prefix: prefix as string, registry }), typeof prefix)
        .to.throw(DOMException, /prefix .* as in "my-site"/s)
        .with.property('name', 'SyntaxError');
    }
    expect(defined).to.deep.equal([]);
  });

  it('takes whatever a name may begin with', () => {
    const defined: string[] = [];
    const registry = { get: () => undefined, define: (name: string) => defined.push(name) } as unknown as CustomElementRegistry;
    for (const prefix of ['a', 'my.site_2', 'a--b', 'naïve', 'emotion-😍']) defineWidgets({ prefix, registry });
    expect(defined.filter((name) => name.endsWith('-tips'))).to.deep.equal([
      'a-tips',
      'my.site_2-tips',
      'a--b-tips',
      'naïve-tips',
      'emotion-😍-tips',
    ]);
  });

  it('takes no prefix for the one that the elements have, and defines nothing twice', () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (message: unknown) => warnings.push(message);
    try {
      defineWidgets({ prefix: undefined });
      defineWidgets();
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal([]);
    expect(customElements.get('tiktok-refugee-post')).to.equal(TiktokRefugeePost);
    expect(customElements.get('undefined-post')).to.equal(undefined);
  });

  it('defines the elements under their own names where they are not defined yet', () => {
    const defined: unknown[] = [];
    const registry = { get: () => undefined, define: (name: string, own: unknown) => defined.push(name, own) };
    defineWidgets({ registry: registry as unknown as CustomElementRegistry });
    expect(defined.slice(0, 4)).to.deep.equal([
      'tiktok-refugee-post',
      TiktokRefugeePost,
      'tiktok-refugee-posts',
      TiktokRefugeePosts,
    ]);
  });
});
