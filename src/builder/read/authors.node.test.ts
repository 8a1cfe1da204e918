import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, post, readFeed } from '../shared/fixtures.test.support.js';

const LIST = 'ann:\n  name: Ann Lee\n  url: https://ann.example/\nbob:\n  name: Bob\n  image_url: https://bob.example/b.png\n';
const ann = { name: 'Ann Lee', url: 'https://ann.example/' };
const bob = { name: 'Bob', avatar: 'https://bob.example/b.png' };

const forms: [string, unknown][] = [
  ['author: Cleo', [{ name: 'Cleo' }]],
  ['author: ann', [ann]],
  ['authors: [ann, bob, Cleo]', [ann, bob, { name: 'Cleo' }]],
  ['authors: [{ key: ann, title: Chief }]', [ann]],
  ['author: { name: Dee, website: https://dee.example/ }', [{ name: 'Dee', url: 'https://dee.example/' }]],
  ['author: { name: Dee, url: "javascript:x" }', [{ name: 'Dee' }]],
  ['author: "[Dee](https://dee.example/)"', [{ name: 'Dee', url: 'https://dee.example/' }]],
  [
    'author: <a class=x href="https://dee.example/">Dee</a>, <a href=/e/>Eve</a>',
    [{ name: 'Dee', url: 'https://dee.example/' }, { name: 'Eve' }],
  ],
  ['taxonomies: { authors: [bob] }', [bob]],
  ['author: 7c9e6679-7425-40de-944b-e07fc1f90ae7', undefined],
  ['authors: [7c9e6679-7425-40de-944b-e07fc1f90ae7, Cleo]', [{ name: 'Cleo' }]],
];
for (const [front, authors] of forms) {
  test(`reads "${front}"`, async (t) => {
    const files = { 'site/_config.yml': '', 'site/_data/authors.yml': LIST, 'site/_posts/2025-01-14-a.md': post('', front) };
    const cwd = folderOf(t, files);
    await buildIn(cwd, { inputs: ['site/_posts'] });
    assert.deepEqual(readFeed(cwd).items[0]?.['authors'], authors);
  });
}

const below: [name: string, files: Record<string, string>, expected: unknown][] = [
  ['next to posts', { 'website/blog/authors.yml': LIST }, ann],
  ['that are nearer', { 'authors.yml': 'ann: A\n', 'website/blog/authors.yml': LIST }, ann],
  ['of MkDocs', { 'website/blog/.authors.yml': `authors:\n${LIST.replace(/^(?=.)/gm, '  ')}` }, ann],
  ['in the folder of the source', { 'src/_data/authors.yml': LIST }, ann],
  ['of another blog', { 'website/other/authors.yml': LIST }, { name: 'ann' }],
];
for (const [name, files, expected] of below) {
  test(`finds an author in lists ${name}`, async (t) => {
    const posts = { 'website/blog/2025/01-14-a.md': post('', 'authors: [ann]') };
    const cwd = folderOf(t, { 'package.json': '{}', ...files, ...posts });
    await buildIn(cwd, { inputs: ['.'] });
    assert.deepEqual(readFeed(cwd).items[0]?.['authors'], [expected]);
  });
}

test('lists of authors beyond the site are not read', async (t) => {
  const cwd = folderOf(t, { '_data/authors.yml': LIST, 'site/_config.yml': '', 'site/p/a.md': post('', 'author: ann') });
  await buildIn(cwd, { inputs: ['site/p'] });
  assert.deepEqual(readFeed(cwd).items[0]?.['authors'], [{ name: 'ann' }]);
});

const profiles: [file: string, text: string, author: string, expected: unknown][] = [
  ['authors/ann.md', '---\nname: Ann Lee\nurl: https://ann.example/\n---\n\nAbout Ann.', 'author: ann', [ann]],
  ['content/authors/ann/_index.md', '+++\ntitle = "Ann Lee"\n+++\n', 'authors: [ann]', [{ name: 'Ann Lee' }]],
  ['src/people/ann/index.md', '---\nname: Ann Lee\nphoto: true\n---\n', 'author: ann', [{ name: 'Ann Lee' }]],
  ['data/authors/ann.json', '{"name": "Ann Lee", "image": "img/ann.png"}', 'author: Ann', [{ name: 'Ann Lee' }]],
  ['_authors/ann.md', '---\nurl: https://ann.example/\n---\n', 'author: ann', [{ name: 'ann', url: 'https://ann.example/' }]],
  ['contents/authors/ann.json', '{"name": "Ann Lee"}', 'author: ann', [{ name: 'Ann Lee' }]],
  ['author/ann.md', '---\nname: Ann Lee\n---\n', 'authors: [ann]', [{ name: 'Ann Lee' }]],
  ['data/authors/default.mdx', '---\nname: Ann Lee\n---\n', '', [{ name: 'Ann Lee' }]],
  ['data/authors/default.mdx', '---\nname: Ann Lee\n---\n', 'author: Bob', [{ name: 'Bob' }]],
  ['_authors/ann.md', 'No front matter.', 'author: ann', [{ name: 'ann' }]],
  [
    'users/ann@a.example.yaml',
    'name: Ann Lee\nid: 58305525-d036\nsuper: true\n',
    'author: [58305525-D036]',
    [{ name: 'Ann Lee' }],
  ],
  ['content/authors/ann.md', '---\nname: Ann Lee\n---\n', 'author: content/authors/ann.md', [{ name: 'Ann Lee' }]],
  ['content/authors/ann.md', '---\nname: Ann Lee\n---\n', 'authors: [{ author: content/authors/ann.md }]', [{ name: 'Ann Lee' }]],
  ['content/authors/ann.md', '---\nname: Ann Lee\n---\n', 'author: AC/DC', [{ name: 'AC/DC' }]],
  ['authors/ann-lee.md', '---\nname: A. Lee\n---\n', 'author: Ann Lee', [{ name: 'Ann Lee' }]],
];
for (const [file, text, front, expected] of profiles) {
  test(`finds the author of "${front}" in ${file}`, async (t) => {
    const cwd = folderOf(t, { 'site/package.json': '{}', [`site/${file}`]: text, 'site/posts/a.md': post('', front) });
    await buildIn(cwd, { inputs: ['site/posts'] });
    assert.deepEqual(readFeed(cwd).items[0]?.['authors'], expected);
  });
}
