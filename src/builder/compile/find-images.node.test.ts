import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildIn, contentsOf, folderOf, gif, onlyItem, post, withCode } from '../shared/fixtures.test.support.js';

const inputs = ['site/src/content/blog'];
const at = (path: string): string => `site/src/content/blog/${path}`;

for (const [reference, stored] of [
  ['@assets/x.gif', 'site/src/assets/x.gif'],
  ['~/assets/x.gif', 'site/src/assets/x.gif'],
  ['@/assets/x.gif', 'site/src/assets/x.gif'],
  ['/images/x.gif', 'site/public/images/x.gif'],
  ['/images/x.gif', 'site/static/images/x.gif'],
  ['/images/x.gif', 'site/source/images/x.gif'],
  ['/images/x.gif', 'site/assets/images/x.gif'],
  ['/images/x.gif', 'site/images/x.gif'],
  ['/images/x.gif', 'site/statics/images/x.gif'],
  ['images/x.gif', 'site/static/images/x.gif'],
  ['blog/trip/x.gif', 'site/src/content/blog/trip/x.gif'],
  ['/images/x.gif', 'site/.vuepress/public/images/x.gif'],
  ['/blog/2025/01/14/trip/x.gif', 'site/source/blog/2025-01-14-trip/x.gif'],
  ['{static}/images/x.gif', 'site/src/content/images/x.gif'],
  ['../../../images/x.gif', 'site/images/x.gif'],
  ['x.gif', 'site/static/blog/x.gif'],
  ['./images/x.gif', 'site/public/blog/images/x.gif'],
  ['../images/x.gif', 'site/public/content/images/x.gif'],
  ['x.gif', at('images/x.gif')],
  ['x.gif', at('assets/x.gif')],
  ['x.gif', at('a/x.gif')],
  ['x.gif', 'site/public/images/blog/x.gif'],
  ['images/x.gif', 'site/web/static/articles/images/x.gif'],
] as const) {
  for (const where of ['body', 'front matter']) {
    test(`finds ${reference} of the ${where} at ${stored}`, async (t) => {
      const text = where === 'body' ? post(`![x](${reference})`) : post('Text.', `image: "${reference}"`);
      const cwd = folderOf(t, { 'site/package.json': '{}', [at('a.md')]: text, [stored]: gif(300, 200) });
      const { messages } = await buildIn(cwd, { inputs });
      assert.deepEqual(withCode(messages, 'unresolvable-image'), []);
      assert.match(String(onlyItem(cwd)['image']), /images\/x\.[\da-f]{8}\.gif$/);
    });
  }
}

for (const [settings, folder] of [
  ['.vuepress/config.ts', '.vuepress/public'],
  ['.vitepress/config.mts', 'public'],
  ['package.json', 'public'],
] as const)
  test(`finds the images of a site within the input, which has ${settings}`, async (t) => {
    const files = { [`docs/${settings}`]: '{}', [`docs/${folder}/images/x.gif`]: gif(300, 200) };
    const cwd = folderOf(t, { 'package.json': '{}', 'docs/blog/a.md': post('![x](/images/x.gif)'), ...files });
    const { messages } = await buildIn(cwd, { inputs: ['.'] });
    assert.deepEqual(withCode(messages, 'unresolvable-image'), []);
  });

for (const [reference, stored] of [
  ['img/a#1.gif', 'img/a#1.gif'],
  ['img/a?b.gif', 'img/a?b.gif'],
  ['img/100%.gif', 'img/100%.gif'],
  ['img/50%25.gif', 'img/50%25.gif'],
  ['img/a%231.gif', 'img/a#1.gif'],
  ['img/my a #1.gif', 'img/my a #1.gif'],
  ['/img/a#1.gif', 'img/a#1.gif'],
  ['img/a.gif?v=1.2', 'img/a.gif'],
] as const)
  test(`finds ${stored} for ${reference}`, async (t) => {
    const body = '[x](<C#1.pdf>) [y](<C.pdf#a.b>)';
    const files = { [`posts/${stored}`]: gif(300, 200), 'posts/C#1.pdf': 'x', 'posts/C.pdf': 'y' };
    const cwd = folderOf(t, { 'posts/a.md': post(body, `image: "${reference}"`), ...files });
    const { messages } = await buildIn(cwd);
    assert.deepEqual(withCode(messages, 'unresolvable-image'), []);
    const { image, content_html: html } = onlyItem(cwd);
    assert.match(String(image), /images\/[\w-]+\.[\da-f]{8}\.gif$/);
    assert.match(html, /files\/C-1\.[\da-f]{8}\.pdf">x.*files\/C\.[\da-f]{8}\.pdf#a\.b">y/);
  });

for (const [name, files, count] of [
  ['anywhere in a vault', { 'site/quartz.config.ts': '' }, 0],
  ['anywhere in a vault of Obsidian', { [at('.obsidian/app.json')]: '{}' }, 0],
  ['only where they should be in other folders', {}, 2],
] as const)
  test(`finds images ${name}`, async (t) => {
    const text = post('![300](a%20b.gif) ![x](c/d.gif)');
    const stored = { [at('files/a b.gif')]: gif(4), [at('files/c/d.gif')]: gif(4) };
    const cwd = folderOf(t, { 'site/package.json': '{}', [at('notes/a.md')]: text, ...stored, ...files });
    const { messages } = await buildIn(cwd, { inputs });
    assert.equal(withCode(messages, 'unresolvable-image').length, count);
  });

for (const [name, reference, stored] of [
  ['that two folders have', 'x.gif', ['site/public/a/x.gif', 'site/public/b/x.gif']],
  ['that another article has', 'x.gif', [at('b/x.gif')]],
  ['in a folder beside another article', 'x.gif', [at('b/img/x.gif')]],
  ['whose name others may have as well', 'cover.gif', ['site/static/images/b/cover.gif']],
] as const)
  test(`does not guess at an image ${name}`, async (t) => {
    const images = Object.fromEntries(stored.map((path) => [path, gif(4)]));
    const posts = { [at('a.md')]: post(`![x](${reference})`), [at('b/b.md')]: post('B.', '', 'B') };
    const cwd = folderOf(t, { 'site/package.json': '{}', ...posts, ...images });
    assert.equal(withCode((await buildIn(cwd, { inputs })).messages, 'unresolvable-image').length, 1);
  });

for (const field of ['media_subpath', 'img_path']) {
  test(`finds images in the folder that ${field} names`, async (t) => {
    const text = post('![x](x.gif) ![y](y.gif)', `${field}: /assets/trip/`);
    const files = { 'site/assets/trip/x.gif': gif(300, 200), [at('y.gif')]: gif(4) };
    const cwd = folderOf(t, { 'site/_config.yml': '', [at('a.md')]: text, ...files });
    const { messages } = await buildIn(cwd, { inputs });
    assert.deepEqual(withCode(messages, 'unresolvable-image'), []);
    assert.match(String(onlyItem(cwd)['image']), /images\/x\.[\da-f]{8}\.gif$/);
  });
}

test('takes aliases of one’s own', async (t) => {
  const imageAliases = { 'pics/': 'site/media', '@m': 'site/media' };
  const text = post('![x](pics/x.gif) ![y](@m/x.gif)');
  const cwd = folderOf(t, { 'site/hugo.toml': '', [at('a.md')]: text, 'site/media/x.gif': gif(4) });
  const { messages } = await buildIn(cwd, { inputs, imageAliases });
  assert.deepEqual(withCode(messages, 'unresolvable-image'), []);
});

for (const reference of ['../../../../secret.gif', '/link.gif', '@assets/../../secret.gif', '/../secret.gif', '@m/secret.gif']) {
  test(`does not let ${reference} out of the site`, async (t) => {
    const files = {
      'site/_config.yml': '',
      [at('a.md')]: post(`![x](${reference})`),
      'secret.gif': gif(4),
      'site/public/a.txt': '',
    };
    const cwd = folderOf(t, files);
    symlinkSync(join(cwd, 'secret.gif'), join(cwd, 'site/public/link.gif'));
    const { messages } = await buildIn(cwd, { inputs, imageAliases: { '@m': '.' } });
    assert.equal(withCode(messages, 'unresolvable-image').length, 1);
    assert.ok(![...contentsOf(join(cwd, 'out')).keys()].some((path) => path.startsWith('images/')));
  });
}

test('the first image of the body that is no sign is the cover, once on the page', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('![s](sign.gif) ![b](big.gif) ![c](other.gif)'),
    'posts/sign.gif': gif(20, 20),
    'posts/big.gif': gif(400, 300),
    'posts/other.gif': gif(401, 300),
  });
  await buildIn(cwd);
  assert.match(String(onlyItem(cwd)['image']), /big/);
  const page = contentsOf(join(cwd, 'out')).get('posts/a/index.html') ?? '';
  assert.equal(page.match(/<img[^>]*big\./g)?.length, 1);
});

test('a note embeds an image by its name, wherever it is in the vault', async (t) => {
  const files = {
    'vault/notes/a.md': post('![[My pic.gif|200]] ![[deep/y.gif]] ![[near.gif]] ![z](z.gif)'),
    'vault/files/deep/My pic.gif': gif(300, 200),
    'vault/other/y.gif': gif(4),
    'vault/x/deep/y.gif': gif(5),
    'vault/near.gif': gif(6),
    'vault/notes/near.gif': gif(7),
    'vault/files/z.gif': gif(8),
  };
  const cwd = folderOf(t, files);
  const { messages } = await buildIn(cwd, { inputs: ['vault'] });
  assert.deepEqual(
    withCode(messages, 'unresolvable-image').map(({ text }) => /"(.*?)"/.exec(text)?.[1]),
    ['z.gif'],
  );
  assert.deepEqual(
    Array.from(onlyItem(cwd).content_html.matchAll(/src="[^"]*\/([\w-]+)\.[^"]*" .*?width="(\d+)"/g), ([, name, width]) => [
      name,
      width,
    ]),
    [
      ['My-pic', '300'],
      ['y', '5'],
      ['near', '7'],
    ],
  );
});

for (const [name, link] of [
  ['a link', '[Words](x.gif)'],
  ['a smaller image', '[![Words](small.gif)](x.gif)'],
  ['HTML', '<a href="x.gif">Words</a>'],
  ['a reference', '[Words][a]\n\n[a]: ./x.gif'],
] as const) {
  test(`${name} leads to the copy of an image`, async (t) => {
    const cwd = folderOf(t, { 'posts/a.md': post(link), 'posts/x.gif': gif(300, 200), 'posts/small.gif': gif(30, 20) });
    const { messages } = await buildIn(cwd);
    const [, url = ''] = /<a href="([^"]*)"/.exec(onlyItem(cwd).content_html) ?? [];
    assert.match(url, /images\/x\.[\da-f]{8}\.gif$/);
    assert.ok(contentsOf(join(cwd, 'out')).has(url.replace('./', '')));
    assert.deepEqual(withCode(messages, 'unresolvable-image'), []);
  });
}

test('a link to what is no image of one’s own stays as it is', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('[A](https://a.example/x.gif) [B](gone.gif) [C](text.gif)'),
    'posts/text.gif': 'Text',
  });
  await buildIn(cwd);
  const html = onlyItem(cwd).content_html;
  assert.deepEqual(
    [...html.matchAll(/<a href="([^"]*)"/g)].map(([, url]) => url),
    ['https://a.example/x.gif', 'gone.gif', 'text.gif'],
  );
});
