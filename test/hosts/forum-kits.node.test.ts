// The kits for forums: what is in their archives, and what they do with what members write.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { root } from './support/host-server.js';

const source = (path: string): string => readFileSync(join(root, 'src/hosts', path), 'utf8');

/** Path → content of an archive whose files are not compressed. */
function unzip(name: string): Map<string, string> {
  const bytes = readFileSync(join(root, 'dist/hosts', name));
  const files = new Map<string, string>();
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const [size, length] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
    const start = at + 30 + length;
    files.set(bytes.toString('utf8', at + 30, start), bytes.toString('utf8', start, start + size));
    at = start + size;
  }
  return files;
}

test('archives hold their files where the forums look for them', () => {
  assert.deepEqual(
    [...unzip('tiktok-refugee-discourse.zip').keys()],
    ['about.json', 'javascripts/discourse/api-initializers/tiktok-refugee.js', 'locales/en.yml', 'settings.yml'],
  );
  assert.deepEqual([...unzip('tiktok-refugee-mybb.zip').keys()], ['inc/plugins/tiktokrefugee.php']);
  assert.deepEqual([...unzip('tiktok-refugee-phpbb.zip').keys()], ['bbcode.txt', 'tiktokrefugee.yml']);
});

interface Dom {
  readonly window: Window & typeof globalThis;
}
// It comes without types.
const untyped = { jsdom: 'jsdom' };
const { JSDOM } = (await import(untyped.jsdom)) as { JSDOM: new (html: string, options: object) => Dom };

test('the theme component adds the script, and makes links of the oneboxes of its articles alone', () => {
  const { component } = JSON.parse(source('discourse/about.json')) as { component: boolean };
  assert.equal(component, true);
  assert.deepEqual(Object.keys(parse(source('discourse/settings.yml')) as object), ['articles_url']);
  const code = source('discourse/javascripts/discourse/api-initializers/tiktok-refugee.js')
    .replace(/^import .*$/m, '')
    .replace('export default ', '');
  const run = (articlesUrl: string): Document => {
    const box = (url: string): string => `<aside class="onebox" data-onebox-src="${url}"><article>x</article></aside>`;
    const html = `<div class="cooked">${box('https://you.example/articles/posts/first-week/')}${box('https://other.example/posts/a/')}</div>`;
    const { window } = new JSDOM(html, { runScripts: 'outside-only', url: 'https://forum.example/' });
    const cooked = window.document.querySelector('.cooked');
    const api = { decorateCookedElement: (decorate: (element: Element | null) => void) => decorate(cooked) };
    const initialise = (callback: (each: typeof api) => void): void => callback(api);
    Object.assign(window, { settings: { articles_url: articlesUrl }, apiInitializer: initialise, URL });
    window.eval(code);
    return window.document;
  };
  const document = run(' https://you.example/articles');
  const [script] = document.querySelectorAll('script');
  assert.deepEqual([script?.src, script?.dataset['links']], ['https://you.example/articles/widgets/embed.js', '']);
  assert.equal(document.querySelector('.cooked > p > a')?.textContent, 'https://you.example/articles/posts/first-week/');
  assert.equal(document.querySelectorAll('aside').length, 1);
  for (const url of ['', 'javascript:alert(1)', '/articles/', 'not a URL']) {
    const untouched = run(url);
    assert.deepEqual([untouched.scripts.length, untouched.querySelectorAll('aside').length], [0, 2], url);
  }
});

const hasPhp = (): boolean => {
  try {
    execFileSync('php', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe('PHP', { skip: !hasPhp() && 'install the package php-cli to test the kits for MyBB and Flarum' }, () => {
  const mybb = (url: string, ...texts: (readonly [hook: string, text: string])[]): string[] => {
    const stub = fileURLToPath(new URL('support/mybb.php', import.meta.url));
    const args = [stub, join(root, 'src/hosts/mybb/tiktokrefugee.php'), url];
    return (JSON.parse(execFileSync('php', args, { input: JSON.stringify(texts), encoding: 'utf8' })) as { texts: string[] })
      .texts;
  };

  test('MyBB: the code of members becomes a quotation, and pages get the script', () => {
    const [code, hostile, page, part] = mybb(
      'https://you.example/$1/articles',
      ['parse_message', 'Look: [refugee]first-week[/refugee] [refugee]从抖音[/refugee]'],
      ['parse_message', '[refugee]"&gt;x[/refugee] [refugee]a/../b[/refugee] [refugee][/refugee]'],
      ['pre_output_page', '<html><body><p>&lt;/body></p></body></html>'],
      ['pre_output_page', '{"json": 1}'],
    );
    const quotation = (slug: string): string =>
      `<blockquote class="tiktok-refugee" data-post="${slug}"><a href="https://you.example/$1/articles/posts/${slug}/">${slug}</a></blockquote>`;
    assert.equal(code, `Look: ${quotation('first-week')} ${quotation('从抖音')}`);
    assert.equal(hostile, '[refugee]"&gt;x[/refugee] [refugee]a/../b[/refugee] [refugee][/refugee]');
    const script = '<script async src="https://you.example/$1/articles/widgets/embed.js" data-links></script>';
    assert.equal(page, `<html><body><p>&lt;/body></p>${script}</body></html>`);
    assert.equal(part, '{"json": 1}');
  });

  test('MyBB: a setting that is empty, or no URL of the web, changes nothing', () => {
    for (const url of ['', 'javascript:alert(1)', 'https://a.example/"><script>', 'ftp://a.example/']) {
      const texts = [
        ['parse_message', '[refugee]a[/refugee]'],
        ['pre_output_page', '<body></body>'],
      ] as const;
      assert.deepEqual(mybb(url, ...texts), ['[refugee]a[/refugee]', '<body></body>'], url);
    }
  });

  test('the PHP of all kits is well-formed', () => {
    for (const path of ['mybb/tiktokrefugee.php', 'flarum/extend.php'])
      assert.match(execFileSync('php', ['-l', join(root, 'src/hosts', path)], { encoding: 'utf8' }), /No syntax errors/);
  });
});

test('phpBB and Flarum take URLs of articles for themselves, and no others', () => {
  const { extract, iframe } = parse(source('phpbb/tiktokrefugee.yml')) as {
    extract: string;
    iframe: { src: string; onload: string };
  };
  const [, pattern = ''] = /^#(.*)#$/.exec(extract) ?? [];
  const article = new RegExp(pattern.replace("(?'id'", '(?<id>'));
  const idOf = (url: string): string | undefined => article.exec(url)?.groups?.['id'];
  assert.equal(idOf('https://you.example/articles/posts/first-week/'), 'first-week');
  for (const url of [
    'https://you.example/articles/',
    'https://youxexample/articles/posts/a/',
    'https://you.example/articles/posts/a/b',
  ])
    assert.equal(idOf(url), undefined, url);
  assert.equal(iframe.src, 'https://you.example/articles/embed/post/{@id}/');
  // Each speaks the protocol that the frames answer.
  for (const text of [iframe.onload, source('phpbb/bbcode.txt'), source('flarum/extend.php')])
    assert.match(text, /new MessageChannel;.*postMessage\('s9e:init','\*',\[c\.port2\]\)/);
});
