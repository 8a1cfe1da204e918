import { join, resolve } from 'node:path';
import { decoderFor } from '../../core/charset.js';
import { FeedError } from '../../core/errors.js';
import { explain } from '../../core/explain.js';
import { resolveUrl } from '../../core/urls.js';
import { ELEMENTS, tagOf, type ElementName, type RegistryEntry } from '../../ssr/elements.js';
import { parseAnyFeed } from '../../ssr/parse-any-feed.js';
import { parse, readNamed, type Io } from './command-line.js';
import { furtherPages } from './feed-pages.js';
import { isWebUrl } from '../shared/download.js';
import { readLanguageOption } from '../shared/language.js';
import { formatMessage, UsageError } from '../shared/messages.js';

const isElement = (name: string | undefined): name is ElementName => name !== undefined && Object.hasOwn(ELEMENTS, name);

function elementOf(name: string | undefined, layout: string | undefined, post: string | undefined): ElementName {
  const names = Object.keys(ELEMENTS).join(', ');
  if (!isElement(name))
    throw new UsageError(name ? `--element must be one of ${names}, not "${name}"` : `--element is missing; use one of ${names}`);
  const { layouts, settings }: RegistryEntry = ELEMENTS[name];
  if (layout !== undefined && !layouts.includes(layout))
    throw new UsageError(
      layouts.length > 0
        ? `--layout of ${name} must be one of ${layouts.join(', ')}, not "${layout}"`
        : `${name} has no --layout; leave it out`,
    );
  if (post !== undefined && !settings.includes('post')) throw new UsageError(`${name} has no --post; leave it out`);
  return name;
}

/** @throws UsageError for a value that a widget, which has to show something, would ignore. */
function checkValues(locale: string | undefined, url: string | undefined): void {
  if (url !== undefined && !(isWebUrl(url) && URL.canParse(url)))
    throw new UsageError(`--url needs an absolute URL, such as https://example.org/blog/, not "${url}"`);
  if (locale !== undefined) readLanguageOption(locale, '--locale');
}

/** What `--plain` prints. */
function plainNameOf(name: ElementName, layout: string | undefined, stylesheet: string | undefined): 'post' | 'posts' {
  if (name !== 'post' && name !== 'posts')
    throw new UsageError(`--plain prints only post and posts, not ${name}; leave out --plain, or choose another --element`);
  if (layout === 'compact' || layout === 'grid')
    throw new UsageError(`--plain has no --layout ${layout}; use card, full or list, or leave out --layout`);
  if (stylesheet !== undefined) throw new UsageError('--plain has no style sheet; leave out --stylesheet');
  return name;
}

/** `name=value`, or a name alone, of `--attribute`. */
function attributeOf(text: string): [string, string | true] {
  const [, name = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  return [name, value ?? true];
}

function readText(cwd: string, file: string): string {
  const bytes = readNamed(resolve(cwd, file), file, `the feed in it, such as ${join(file, 'feed.json')}`);
  return decoderFor('', bytes).decode(bytes);
}

const NOT_A_FEED =
  'is neither JSON nor XML, so it is not a feed; for articles in Markdown, run "tiktok-refugee build" and render its feed.json';

const RELATIVE =
  "the feed's URLs are relative and are left out, so links and images are missing. Give the page's URL with --url, or the " +
  "feed's with --feed, or build with --site";

/** Whether posts lose their URLs because there is no absolute one to resolve them against. */
function losesAddresses(text: string, base: string | undefined): boolean {
  const count = (from: string | undefined): number => parseAnyFeed(text, from).posts.filter(({ url }) => url).length;
  return base === undefined && count(undefined) < count('https://example.org/');
}

/** Renders a feed; a post that is not on its first page is looked for on the others. */
function renderPages(text: string, render: (page: string) => string, file: string, cwd: string): string {
  const read = (path: string): string | undefined => {
    try {
      return readText(cwd, path);
    } catch {
      return undefined;
    }
  };
  const pages = furtherPages(text, file, read);
  for (let page = text; ;) {
    try {
      return render(page);
    } catch (error) {
      if (!(error instanceof FeedError) || error.code !== 'post-not-found') throw error;
      const next = pages.next();
      if (next.done === true) throw error;
      page = next.value;
    }
  }
}

/** `render`: prints a widget as static HTML. Returns the exit status. */
export async function renderCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, {
    element: { type: 'string' },
    post: { type: 'string' },
    layout: { type: 'string' },
    locale: { type: 'string' },
    feed: { type: 'string' },
    stylesheet: { type: 'string' },
    url: { type: 'string' },
    plain: { type: 'boolean', default: false },
    attribute: { type: 'string', multiple: true, default: [] },
  });
  const { post, layout, locale, stylesheet, url } = values;
  const element = elementOf(values.element ?? (post === undefined ? undefined : 'post'), layout, post);
  checkValues(locale, url);
  const plainName = values.plain ? plainNameOf(element, layout, stylesheet) : undefined;
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new UsageError('name one feed to render');
  const text = readText(io.cwd, file);
  const { renderPlain, renderWidget } = await import('../../ssr/renderers.js');
  try {
    const feed = values.feed ?? parseAnyFeed(text).feedUrl;
    const attributes = { feed, post, layout, locale, ...Object.fromEntries(values.attribute.map(attributeOf)) };
    const show = (page: string): string =>
      plainName
        ? renderPlain(plainName, attributes, page, url)
        : renderWidget(tagOf(element), attributes, page, { stylesheet, url });
    const html = renderPages(text, show, file, io.cwd);
    const warning = { file, line: 1, column: 1, severity: 'warning', code: 'relative-addresses', text: RELATIVE } as const;
    if (losesAddresses(text, resolveUrl(feed, url) ?? url)) io.err.write(`${formatMessage(warning)}\n`);
    io.out.write(`${html}\n`);
    return 0;
  } catch (error) {
    // The renderer's words for an attribute or option that is not right.
    if (error instanceof TypeError) throw new UsageError(error.message);
    if (!(error instanceof FeedError)) throw error;
    throw new Error(error.code === 'not-json' ? `"${file}" ${NOT_A_FEED}` : `${file}: ${explain(error)}`);
  }
}
