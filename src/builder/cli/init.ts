import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { parse, type Io } from './command-line.js';
import { CONFIG_NAMES } from './config.js';
import { likelyLanguage } from '../plan/language-hint.js';
import { planPosts } from '../plan/plan.js';
import { findInputs, statFollowed } from '../read/inputs.js';
import { GENERATOR_FILES } from '../read/project.js';
import { readLanguageOption } from '../shared/language.js';
import { UsageError } from '../shared/messages.js';
import { parseSite } from '../shared/urls.js';

interface Answers {
  readonly title: string;
  /** Empty for none. */
  readonly site: string;
  readonly language: string;
}

const SCHEMA = 'https://unpkg.com/tiktok-refugee-widgets/docs/config.schema.json';
const DEFAULTS: Answers = { title: 'My articles', site: '', language: 'en' };
const QUESTIONS: Readonly<Record<keyof Answers, string>> = {
  title: 'Title of the feed',
  site: 'URL where it will be served, such as https://you.example/articles/ (optional)',
  language: 'Language, such as en or zh-Hans',
};

const POST = `Write in Markdown. A heading, a list and a link make a good start.

## First steps

* **Preview:** \`npx -p tiktok-refugee-widgets tiktok-refugee preview articles\` shows the articles as you write.
* **Publish:** a push to the branch \`main\` builds them, and publishes them with GitHub Pages.
`;

const WORKFLOW = `name: Publish articles
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deploy.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes -p tiktok-refugee-widgets tiktok-refugee build
      - uses: actions/configure-pages@v5
      - uses: actions/upload-pages-artifact@v3
        with:
          path: public
          include-hidden-files: true
      - id: deploy
        uses: actions/deploy-pages@v4
`;

/** What programs in JavaScript, Nikola and editors of notes have at the top of a site. */
const SITE_FILE =
  /^(?:(?:astro|docusaurus|eleventy|gatsby|next|nuxt|quartz|svelte)[.-]config\.[cm]?[jt]s|\.eleventy\.[cm]?js|_config\.[jt]s|conf\.py|\.(?:obsidian|vitepress|vuepress))$/;
const isOfSite = (name: string): boolean => GENERATOR_FILES.includes(name) || SITE_FILE.test(name);

/** What a folder already has. */
interface Blog {
  readonly count: number;
  /** It is the top of a site, even if nothing in it is an article yet. */
  readonly isSite: boolean;
  /** A BCP 47 tag. */
  readonly language: string;
}

async function findBlog(folder: string): Promise<Blog> {
  const nothing = { count: 0, isSite: false, language: DEFAULTS.language };
  if (statFollowed(folder)?.stats.isDirectory() !== true) return nothing;
  const { entries } = await planPosts(findInputs([folder], folder, []), folder, []);
  return {
    count: entries.length,
    isSite: entries.length > 0 || readdirSync(folder).some(isOfSite),
    language: likelyLanguage(entries) ?? DEFAULTS.language,
  };
}

/**
 * The files of a folder of articles, by path. A blog gets the settings alone: it has articles, and the workflow would publish
 * these in place of its site.
 */
function filesOf({ title, site, language }: Answers, isBlog: boolean): [path: string, text: string][] {
  const folders = isBlog ? { inputs: '.', out: 'public/articles' } : { inputs: 'articles', out: 'public' };
  const config = stringify({ title, ...(site && { site }), language, ...folders });
  const settings: [string, string] = [CONFIG_NAMES[0], `# yaml-language-server: $schema=${SCHEMA}\n${config}`];
  if (isBlog) return [settings];
  const day = new Date().toISOString().slice(0, 10);
  return [
    settings,
    ['articles/first-article.md', `---\n${stringify({ title: 'My first article', date: day, tags: ['news'] })}---\n\n${POST}`],
    ['.github/workflows/publish-articles.yml', WORKFLOW],
  ];
}

const quoted = (path: string): string => (/[^\p{L}\p{N}./\\_-]/u.test(path) ? `"${path}"` : path);
const newHint = (name: string): string =>
  `Next, look at the first article: npx -p tiktok-refugee-widgets tiktok-refugee preview ${quoted(join(name, 'articles'))}\n`;
const countHint = (count: number): string =>
  count === 0
    ? 'is a site already, of whose Markdown files none has a date yet'
    : `has ${count === 1 ? 'an article' : `${count} articles`} already`;
const blogHint = (count: number): string =>
  `This folder ${countHint(count)}, so there is no first article, and no workflow, which would publish in place of
your site. Check "out" and "site" in the settings, and add this to the commands that build your site:
npx --yes -p tiktok-refugee-widgets tiktok-refugee build
`;

/** Says what is wrong with an answer. @throws UsageError */
function readAnswers({ title, site, language }: Answers): Answers {
  if (title.trim() === '') throw new UsageError('the title is empty; give one with --title');
  const tag = readLanguageOption(language.trim(), '--language');
  return { title: title.trim(), site: site.trim() && parseSite(site.trim()), language: tag };
}

/** Asks for everything that no flag sets, again where an answer is wrong. An empty answer means the value in brackets. */
async function ask(given: Partial<Answers>, defaults: Answers, { in: input, out, err, signal }: Io): Promise<Answers> {
  let answers = readAnswers({ ...defaults, ...given });
  if (!input) return answers;
  const lines = createInterface({ input });
  const next = lines[Symbol.asyncIterator]();
  signal.addEventListener('abort', () => {
    lines.close();
  });
  try {
    const names = (Object.keys(QUESTIONS) as (keyof Answers)[]).filter((name) => given[name] === undefined);
    for (let name = names.shift(); name;) {
      out.write(`${QUESTIONS[name]}${answers[name] && ` [${answers[name]}]`}: `);
      const line = await next.next();
      if (line.done) throw new UsageError('the questions were not answered, so nothing was written; answer them, or use --yes');
      try {
        answers = readAnswers({ ...answers, [name]: line.value.trim() || answers[name] });
        name = names.shift();
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        err.write(`${error.message}\n`);
      }
    }
    return answers;
  } finally {
    lines.close();
  }
}

/** @throws UsageError if there is something at the path, or a file where one of its folders must be */
function checkIsFree(folder: string, name: string, path: string): void {
  const refuse = (at: string, problem: string): never => {
    throw new UsageError(`"${join(name, at)}" ${problem}, so nothing was written; move it, or name another folder`);
  };
  if (existsSync(join(folder, path))) refuse(path, 'already exists');
  for (let at = dirname(path); ; at = dirname(at)) {
    if (statFollowed(join(folder, at))?.stats.isDirectory() === false) refuse(at, 'is not a folder');
    if (at === '.') return;
  }
}

/** Writes all of the files, or none. */
function writeAll(folder: string, name: string, files: readonly (readonly [path: string, text: string])[]): void {
  const written: string[] = [];
  for (const [path, text] of files) {
    const file = join(folder, path);
    try {
      mkdirSync(dirname(file), { recursive: true });
      // Fails, should there be a file by now.
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    } catch (error) {
      for (const each of written) rmSync(each, { force: true });
      const { code } = error as NodeJS.ErrnoException;
      const advice = 'check its permissions and the room on the disk, or name another folder';
      throw new Error(`"${join(name, path)}" cannot be written (${code}); ${advice}`, { cause: error });
    }
  }
}

/** The command `init`. Returns the exit status. */
export async function initCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, {
    title: { type: 'string' },
    site: { type: 'string' },
    language: { type: 'string' },
    yes: { type: 'boolean', default: false },
  });
  const [name = '.', ...others] = positionals;
  if (others.length > 0) throw new UsageError('name one folder to set up, or none for the current one');
  const { yes, ...given } = values;
  const isAsking = !yes && (Object.keys(QUESTIONS) as (keyof Answers)[]).some((question) => given[question] === undefined);
  if (isAsking && !io.in?.isTTY)
    throw new UsageError('no questions can be asked here; use --title, --site and --language, or --yes for the defaults');
  const folder = resolve(io.cwd, name);
  const { count, isSite, language } = await findBlog(folder);
  // The names of the files do not depend on the answers, so this is checked before any question.
  for (const [path] of filesOf(DEFAULTS, isSite)) checkIsFree(folder, name, path);
  const defaults = { ...DEFAULTS, language };
  const answers = isAsking ? await ask(given, defaults, io) : readAnswers({ ...defaults, ...given });
  const files = filesOf(answers, isSite);
  writeAll(folder, name, files);
  for (const [path] of files) io.out.write(`${join(name, path)}\n`);
  io.err.write(isSite ? blogHint(count) : newHint(name));
  return 0;
}
