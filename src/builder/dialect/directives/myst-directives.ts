import { escapeHtml } from '../../../sanitise/escape-html.js';
import { link, playerOrLink, shownAs } from '../tags/meanings.js';
import { fenced } from '../tags/opaque.js';
import { aside, details, noteTitle, strong, TYPES } from '../tags/pairs.js';

/** A directive of MyST: its name, what follows it on its line, its options and its content. */
interface Directive {
  readonly name: string;
  readonly words: string;
  readonly options: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What stands around the content, which is Markdown; or the text that replaces it all. */
type Replacement = readonly [open: string, close: string] | string;
type DirectiveMeaning = (directive: Directive) => Replacement;

const note: DirectiveMeaning = ({ name, words, options }) => {
  const kind = options['class']?.split(/\s+/).find((each) => TYPES.has(each.toLowerCase())) ?? 'note';
  const title = noteTitle(TYPES.has(name) ? name : name === 'attention' ? 'warning' : kind, words);
  return /\bdropdown\b/.test(options['class'] ?? '') ? details(title, options['open'] !== undefined) : aside(title);
};

const aloneImage = ({ words, options }: Directive): string => {
  const image = `<img src="${escapeHtml(words)}" alt="${escapeHtml(options['alt'] ?? '')}">`;
  const { target } = options;
  return target && /^(?:https?:\/\/|[./#])/.test(target) ? `<a href="${escapeHtml(target)}">${image}</a>` : image;
};

const figure: DirectiveMeaning = (directive) =>
  directive.words === ''
    ? ['<figure>\n', '\n</figure>\n']
    : directive.body.trim() === ''
      ? `<figure>${aloneImage(directive)}</figure>\n`
      : [`<figure>${aloneImage(directive)}<figcaption>\n`, '\n</figcaption></figure>\n'];

const LANGUAGES: Readonly<Record<string, string>> = { ipython: 'python', ipython3: 'python', ipython2: 'python', none: '' };
const code: DirectiveMeaning = ({ words, options, body }) => {
  if (/\bremove-(?:cell|input)\b/.test(options['tags'] ?? '')) return '';
  const [language = ''] = words.toLowerCase().split(/\s/);
  const caption = options['caption'] ? `${strong(options['caption'])}\n\n` : '';
  return caption + fenced(body, LANGUAGES[language] ?? language.replace(/[^\w+#-]/g, '')) + '\n';
};

const headed: DirectiveMeaning = ({ words, options }) => {
  const url = options['link'];
  const title = url && /^(?:https?:\/\/|[./#])/.test(url) ? link(words || url, url) : words && strong(words);
  return [title && `${title}\n`, ''];
};

const player: DirectiveMeaning = ({ name, words }) =>
  shownAs(name === 'youtube' ? name : 'embed', { rest: words, values: [words] }, true) ?? '';

const named = (names: string, meaning: DirectiveMeaning): Record<string, DirectiveMeaning> =>
  Object.fromEntries(names.split(' ').map((name) => [name, meaning]));

const DIRECTIVES: Readonly<Record<string, DirectiveMeaning>> = {
  ...named([...TYPES].filter((name) => !/^(?:quote|example|default|primary|secondary|light|dark)$/.test(name)).join(' '), note),
  ...named('admonition attention topic sidebar margin aside example', note),
  versionadded: ({ words }) => aside(`New in ${words}`),
  versionchanged: ({ words }) => aside(`Changed in ${words}`),
  deprecated: ({ words }) => aside(`Deprecated since ${words}`),
  ...named('dropdown toggle', ({ words, options }) => details(words, options['open'] !== undefined)),
  ...named('epigraph pull-quote highlights blockquote quote', () => ['<blockquote>\n', '\n</blockquote>\n']),
  image: (directive) => `${aloneImage(directive)}\n`,
  ...named('figure figure-md', figure),
  ...named('code code-block code-cell sourcecode prompt', code),
  mermaid: ({ body }) => `${fenced(body, 'mermaid')}\n`,
  math: ({ body, words }) => `$$\n${`${words}\n${body}`.replace(/\$\$/g, '').trim()}\n$$\n`,
  ...named('tab-item card grid-item-card grid-item tab table list-table proof:theorem exercise solution', headed),
  ...named('tab-set tabs grid card-carousel div container only hlist centered', () => ['', '']),
  ...named('iframe youtube video', player),
  ...named('button-link', ({ words, body }) => link(body.trim() || words, words)),
  // What these show is made of other articles, or is nothing to a reader.
  ...named('toctree tableofcontents contents index bibliography tags seo meta blogpost postlist label', () => ''),
};

/** What replaces a directive; undefined if its name is not known, and it is not only a URL. */
export function directiveMeaning(directive: Directive): Replacement | undefined {
  const { name, words, body } = directive;
  if (Object.hasOwn(DIRECTIVES, name)) return DIRECTIVES[name]?.(directive);
  if (body.trim() === '' && /^https?:\/\/\S+$/.test(words)) return playerOrLink(words, true, words);
  return undefined;
}
