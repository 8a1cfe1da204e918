// The kits for forums: what is in their archives, and what they do with what members write.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { root } from './support/host-server.js';

/** Slugs that a build writes, as they are in files and as they are in URLs. */
const SLUGS = ['first-week', 'snake_case-2', '从抖音', 'café-días', 'अभ्यास', '%E4%BB%8E', '%e4%bb%8e-x'];
/** Nothing of these may get into a URL or an attribute. */
const HOSTILE_SLUGS = [
  '',
  '..',
  'a/../b',
  '%2e%2e%2fx',
  '%2Fb',
  '"&gt;x',
  "a'b",
  'a b',
  'a?b',
  'a#b',
  'a&amp;b',
  '%',
  '%E',
  '{x}',
];

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
  for (const url of ['https://you.example/articles/feed.json', 'https://you.example/articles/index.html', 'https://index.html'])
    assert.equal(run(url).scripts[0]?.src, new URL('widgets/embed.js', url).href, url);
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
      ['parse_message', SLUGS.map((slug) => `[refugee]${slug}[/refugee]`).join(' ')],
      ['parse_message', HOSTILE_SLUGS.map((slug) => `[refugee]${slug}[/refugee]`).join(' ')],
      ['pre_output_page', '<html><body><p>&lt;/body></p></body></html>'],
      ['pre_output_page', '{"json": 1}'],
    );
    const quotation = (slug: string): string =>
      `<blockquote class="tiktok-refugee" data-post="${slug}"><a href="https://you.example/$1/articles/posts/${slug}/">${slug}</a></blockquote>`;
    assert.equal(code, SLUGS.map(quotation).join(' '));
    assert.equal(hostile, HOSTILE_SLUGS.map((slug) => `[refugee]${slug}[/refugee]`).join(' '));
    const script = '<script async src="https://you.example/$1/articles/widgets/embed.js" data-links></script>';
    assert.equal(page, `<html><body><p>&lt;/body></p>${script}</body></html>`);
    assert.equal(part, '{"json": 1}');
  });

  test('MyBB: a file of the folder stands for the folder', () => {
    for (const url of [
      'https://you.example/articles/feed.json',
      'https://you.example/articles/index.html',
      'https://index.html',
    ]) {
      const src = new URL('widgets/embed.js', url).href;
      const page = `<body><script async src="${src}" data-links></script></body>`;
      assert.deepEqual(mybb(url, ['pre_output_page', '<body></body>']), [page], url);
    }
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

/** What the pattern of PCRE finds in texts, in the syntax of JavaScript. */
function pcre(pattern: string): RegExp {
  const [, source = '', flags = ''] = /^([!/])(.*)\1(\w*)$/s.exec(pattern)?.slice(1) ?? [];
  return new RegExp(source.replace("(?'id'", '(?<id>'), flags.replace('D', ''));
}

test('phpBB and Flarum take URLs of articles for themselves, and no others', () => {
  const { extract, iframe } = parse(source('phpbb/tiktokrefugee.yml')) as {
    extract: string;
    iframe: { src: string; onload: string };
  };
  const flarum = /"(\/posts\/.*)",$/m.exec(source('flarum/extend.php'))?.[1]?.replaceAll('\\\\', '\\');
  assert.equal(extract, `!^https?://you\\.example/articles${flarum}`);
  const article = pcre(extract);
  const idOf = (slug: string, end = ''): string | undefined =>
    article.exec(`https://you.example/articles/posts/${slug}${end}`)?.groups?.['id'];
  for (const slug of SLUGS)
    for (const end of ['', '/', '/index.html', '/?utm=1#x', '?x']) assert.equal(idOf(slug, end), slug, slug + end);
  for (const slug of [...HOSTILE_SLUGS.filter((each) => !/[?#]/.test(each)), 'first-week.json', 'a/b', 'a/index.htm'])
    for (const end of ['', '/']) assert.equal(idOf(slug, end), undefined, slug + end);
  for (const url of [
    'https://you.example/articles/',
    'https://youxexample/articles/posts/a/',
    'ftp://you.example/articles/posts/a/',
  ])
    assert.equal(article.exec(url), null, url);
  assert.equal(iframe.src, 'https://you.example/articles/embed/post/{@id}/');
  // Each speaks the protocol that the frames answer.
  for (const text of [iframe.onload, source('phpbb/bbcode.txt'), source('flarum/extend.php')])
    assert.match(text, /new MessageChannel;.*postMessage\('s9e:init','\*',\[c\.port2\]\)/);
});

test('the BBCode of phpBB takes all slugs that a build writes, and nothing else', () => {
  const slug = pcre(/\{REGEXP=(.*)\}/.exec(source('phpbb/bbcode.txt'))?.[1] ?? '');
  for (const each of SLUGS) assert.match(each, slug);
  for (const each of HOSTILE_SLUGS) assert.doesNotMatch(each, slug);
});

test('the pattern of MyBB without the plugin takes them, too', () => {
  const [, cell = ''] = /Regular Expression *\| `(.*)` *\|/.exec(readFileSync(join(root, 'docs/hosts/mybb.md'), 'utf8')) ?? [];
  // MyBB reads bytes, without the flag u.
  const bytes = (text: string): string => Buffer.from(text).toString('latin1');
  const code = new RegExp(cell.replaceAll('\\|', '|'), 'si');
  for (const slug of SLUGS) assert.equal(code.exec(bytes(`[refugee]${slug}[/refugee]`))?.[1], bytes(slug));
  for (const slug of HOSTILE_SLUGS) assert.equal(code.exec(bytes(`[refugee]${slug}[/refugee]`)), null, slug);
});
