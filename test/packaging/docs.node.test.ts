// The documents hold what they say: links, names of files, attributes, options, imports.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../src/builder/cli/commands.js';
import { CLASSES } from '../../src/elements/classes.js';
import { tagOf, type ElementName } from '../../src/elements/registry.js';

interface Document {
  readonly path: string;
  readonly text: string;
  /** The text without its fenced code. */
  readonly prose: string;
  readonly fences: readonly { readonly language: string; readonly code: string }[];
  /** Inline code. */
  readonly spans: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const FENCE = /^```(\w*)\n(.*?)^```$/gms;

function read(path: string): Document {
  const text = readFileSync(join(root, path), 'utf8');
  const prose = text.replace(FENCE, '');
  const fences = Array.from(text.matchAll(FENCE), ([, language = '', code = '']) => ({ language, code }));
  return { path, text, prose, fences, spans: Array.from(prose.matchAll(/`([^`\n]+)`/g), ([, span = '']) => span) };
}

const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...inDocs.map((name) => join('docs', name))].sort().map(read);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly scripts: Readonly<Record<string, string>>;
};

/** Every finding of `find` in every document, as `path: finding`. */
const findings = (find: (document: Document) => readonly string[]): string[] =>
  documents.flatMap((document) => find(document).map((finding) => `${document.path}: ${finding}`));

const matches = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, match = '']) => match);

const codeOf = ({ fences, spans }: Document): string[] => [...fences.flatMap(({ code }) => code.split('\n')), ...spans];

/** The fragments that GitHub gives the headings of a document. */
function anchors(path: string): Set<string> {
  const headings = matches(read(path).prose, /^#+ (.+)$/gm);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}

test('relative links lead to files and headings that exist', () => {
  const broken = findings(({ path, prose }) =>
    matches(prose.replace(/`[^`\n]+`/g, ''), /\]\(([^)\s]+)\)/g).filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [file = '', fragment] = target.split('#');
      const linked = file ? relative(root, join(root, dirname(path), file)) : path;
      return !existsSync(join(root, linked)) || (fragment !== undefined && !anchors(linked).has(fragment));
    }),
  );
  assert.deepEqual(broken, []);
});

test('files and folders of the repository that are named exist', () => {
  const isOurs = (span: string): boolean =>
    /^(?:src|test|demo|docs)\/[\w./-]*$/.test(span) || /^[\w-]+\.(?:json|js|ts)$/.test(span);
  const known = [...readdirSync(root), ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })];
  const isKnown = (name: string): boolean => existsSync(join(root, name)) || known.some((path) => path.endsWith(name));
  // Files that a build writes, or that users have.
  const feeds = ['feed.json', 'full.json', 'tips.json', 'oembed.json', '320.json', '480.json'];
  const scripts = ['sri.json', 'custom-elements.json', 'tiktok-refugee.js', 'embed.js', 'frame.js'];
  const written = new Set([...feeds, ...scripts]);
  const missing = findings(({ spans }) => spans.filter((span) => isOurs(span) && !written.has(span) && !isKnown(span)));
  assert.deepEqual(missing, []);
});

test('npm scripts that are named exist', () => {
  const unknown = findings(({ text }) =>
    matches(text, /\bnpm run ([\w-]+)/g).filter((name) => !Object.hasOwn(manifest.scripts, name)),
  );
  assert.deepEqual(unknown, []);
});

const elements = new Map<string, readonly string[]>(
  (Object.keys(CLASSES) as ElementName[]).map((name) => [tagOf(name), CLASSES[name].observedAttributes]),
);

test('attributes of elements in snippets are attributes of these elements', () => {
  const global = ['id', 'class', 'slot', 'lang', 'dir', 'hidden'];
  const unknown = findings(({ fences }) =>
    fences
      .filter(({ language }) => language === 'html')
      .flatMap(({ code }) => Array.from(code.matchAll(/<(tiktok-refugee-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)))
      .flatMap(([, tag = '', attributes = '']) => {
        const allowed = [...global, ...(elements.get(tag) ?? [])];
        const names = matches(attributes.replace(/="[^"]*"/g, ''), /([\w-]+)/g);
        return names.filter((name) => !allowed.includes(name)).map((name) => `<${tag} ${name}>`);
      }),
  );
  assert.deepEqual(unknown, []);
});

for (const [tag, attributes] of elements) {
  test(`docs/elements.md names every attribute of <${tag}>`, () => {
    const { spans } = read('docs/elements.md');
    assert.deepEqual(
      attributes.filter((name) => !spans.includes(name)),
      [],
    );
  });
}

test('custom properties that are named are those that the styles use', () => {
  const source = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8'));
  const property = /(--tiktok-refugee-[a-z-]*[a-z])/g;
  const used = new Set(matches([...source('src/styles'), ...source('src/elements')].join('\n'), property));
  assert.deepEqual(new Set(matches(read('docs/elements.md').text, property)), used);
  assert.deepEqual(
    findings(({ text }) => matches(text, property).filter((name) => !used.has(name))),
    [],
  );
});

test('events that are named are those that the elements fire', () => {
  const events = readFileSync(join(root, 'src/elements/base/events.ts'), 'utf8');
  const fired = new Set(matches(events, /'(tiktok-refugee-[a-z-]+)':/g));
  const named = matches(read('docs/elements.md').prose, /^\| `(tiktok-refugee-[a-z-]+)` \|/gm);
  assert.deepEqual(new Set(named), fired);
});

test('docs/architecture.md lists what is fetched only when needed', () => {
  const folder = join(root, 'src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    // What the registry and the builder load no widget fetches. Of the translations, it fetches one.
    /^(?!.*\.test\.|elements.registry|localization.loaders|builder.).*\.ts$/.test(name),
  );
  const source = sources.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const fetched = matches(source, /(?<!typeof )import\('[./\w-]*?([\w-]+)\.js'\)/g);
  const [, table = ''] = /## Chunks that are loaded on demand\n(.*?)\n## /s.exec(read('docs/architecture.md').text) ?? [];
  assert.deepEqual(new Set(matches(table, /^\| `([\w-]+)` \|/gm)), new Set(fetched));
});

const foldersOf = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

for (const folder of ['src/', 'src/builder/', 'src/elements/']) {
  test(`docs/architecture.md says what each folder of ${folder} is for`, () => {
    const { text } = read('docs/architecture.md');
    const [, table = ''] = new RegExp(`^\\| folder of \`${folder}\` \\|.*\n((?:\\|.*\n)+)`, 'm').exec(text) ?? [];
    const named = matches(table, /^\| (`[^|]+) \|/gm).flatMap((cell) => matches(cell, /`([\w-]+)`/g));
    assert.deepEqual(named.sort(), foldersOf(folder).sort());
  });
}

test('docs/a-feeds-life.md explains the states that widgets have', () => {
  const statesOf = (path: string): string[] => matches(read(path).prose, /^\| `(\w+)` \|/gm);
  const [, ofElements = ''] = /## States\n(.*?)\n## /s.exec(read('docs/elements.md').text) ?? [];
  const states = matches(ofElements, /^\| `(\w+)` \|/gm);
  assert.deepEqual(statesOf('docs/a-feeds-life.md'), states);
  const { code = '' } = read('docs/a-feeds-life.md').fences.find(({ language }) => language === 'mermaid') ?? {};
  const drawn = matches(code, /(\w+) -->/g).concat(matches(code, /--> (\w+)/g));
  assert.deepEqual(new Set(drawn), new Set(states));
});

test('functions and classes that the documents of the architecture name are in the code', () => {
  const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
    .join('\n');
  // Forbidden by lint, hence nowhere in the code.
  const forbidden = ['innerHTML', 'unsafeHTML'];
  for (const path of ['docs/architecture.md', 'docs/a-feeds-life.md']) {
    const names = read(path).spans.flatMap((span) => matches(span, /^([a-z]+[A-Z]\w*|[A-Z]\w+[A-Z]\w+|\w+(?=\(\)))/g));
    assert.ok(names.length > 5);
    assert.deepEqual(
      names.filter((name) => !forbidden.includes(name) && !new RegExp(`\\b${name}\\b`).test(source)),
      [],
    );
  }
});

test('options of the command line that are named are in its help', async () => {
  let help = '';
  const io = { cwd: root, out: { write: (text: string) => (help += text) }, err: { write: () => false } };
  await runCli(['--help'], { ...io, signal: new AbortController().signal });
  const options = new Set(matches(help, /(--[a-z-]+)/g));
  const ours = (code: string): boolean => !/^(?:npm|curl|git|aws) /.test(code);
  const unknown = findings((document) =>
    codeOf(document)
      .filter(ours)
      .flatMap((code) => matches(code, /(?<![\w-])(--(?!tiktok-refugee-)[a-z][a-z-]*)/g))
      .filter((option) => !options.has(option)),
  );
  assert.deepEqual(unknown, []);
});

test('kinds of messages that are named are those that the builder reports', () => {
  const builder = join(root, 'src/builder');
  const sources = readdirSync(builder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.'),
  );
  const source = sources.map((name) => readFileSync(join(builder, name), 'utf8')).join('\n');
  const rows = matches(read('docs/authors.md').prose, /^\| (`[^|]+`) \| (?:error|warning|info) \|/gm);
  const codes = rows.flatMap((row) => matches(row, /`([a-z\d-]+)`/g));
  assert.ok(codes.length > 30, 'docs/authors.md lists the codes in tables');
  assert.deepEqual(
    codes.filter((code) => !source.includes(`'${code}'`)),
    [],
  );
});

test('modules of the package that are imported or named are its exports', () => {
  const isExported = (specifier: string): boolean => {
    const key = specifier.replace(manifest.name, '.');
    if (Object.hasOwn(manifest.exports, key)) return true;
    return Object.entries(manifest.exports).some(([pattern, target]) => {
      const [start = '', end] = pattern.split('*');
      if (end === undefined || !key.startsWith(start) || !key.endsWith(end)) return false;
      const star = key.slice(start.length, key.length - end.length);
      const file = (typeof target === 'string' ? target : target.default).replace('*', star);
      return existsSync(join(root, file));
    });
  };
  const unknown = findings((document) =>
    codeOf(document)
      .flatMap((code) => matches(code, new RegExp(`(?<![\\w/.-])(${manifest.name}(?:/[\\w./-]+)?)`, 'g')))
      .filter((specifier) => specifier !== manifest.name && !isExported(specifier)),
  );
  assert.deepEqual(unknown, []);
});
