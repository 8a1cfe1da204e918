import { escapeHtml } from '../../../sanitise/escape-html.js';
import type { CodeRegions } from '../text/code-regions.js';
import type { Edit } from '../text/edits.js';
import type { Findings } from '../text/findings.js';
import { link } from '../tags/meanings.js';

const ROLE = /\{([a-z][\w:+-]{0,30})\}$/i;

/** The words of a role, and where it leads: `words <target>`. */
function parts(content: string): { readonly words: string; readonly target: string } {
  const [, words = '', target = ''] = /^([^]*?)\s*<([^<>\n]+)>$/.exec(content) ?? [];
  return target ? { words: words.trim() || target, target } : { words: '', target: content };
}
const element =
  (name: string) =>
  (content: string): string =>
    `<${name}>${escapeHtml(content)}</${name}>`;
const plain = (content: string): string => parts(content).words || content;
const nameOf = (path: string): string => path.replace(/^.*\/|\.\w+$/g, '').replace(/[-_]+/g, ' ');
const toFile = (content: string): string => {
  const { words, target } = parts(content);
  return link(words || nameOf(target), target);
};
const roles = (names: string, shown: (content: string) => string): Record<string, (content: string) => string> =>
  Object.fromEntries(names.split(' ').map((name) => [name, shown]));

/** What a role shows, by its name. */
const ROLES: Readonly<Record<string, (content: string) => string>> = {
  ...roles('doc download', toFile),
  ...roles('ref numref any term eq prf:ref', plain),
  math: (content) => `$${content}$`,
  ...Object.fromEntries(['kbd', 'sub', 'sup', 'del', 'u'].map((name) => [name, element(name)])),
  ...roles('subscript', element('sub')),
  ...roles('superscript', element('sup')),
  ...roles('strike', element('del')),
  ...roles('underline', element('u')),
  ...roles('abbr abbreviation', (content) => {
    const [, short = content, long = ''] = /^(.*?)\s*\((.*)\)$/.exec(content) ?? [];
    return long ? `<abbr title="${escapeHtml(long)}">${escapeHtml(short)}</abbr>` : escapeHtml(short);
  }),
  ...roles('guilabel menuselection', (content) => `**${content}**`),
  ...roles('octicon fa fas fab material-regular material-outlined material-round', () => ''),
};
const CODE =
  /^(?:command|program|file|samp|code|literal|envvar|option|(?:py|c|cpp|js):\w+|func|meth|class|mod|attr|exc|data|obj)$/;
const CITATION = /^cite(?::\w+)?$/;

/** Replaces the names of roles before code spans, and what the spans show. */
export function roleEdits(text: string, { list }: CodeRegions, findings: Pick<Findings, 'add'>): Edit[] {
  const edits: Edit[] = [];
  for (const [start, end] of list) {
    if (text.charAt(start - 1) !== '}') continue;
    const [whole = '', name = ''] = ROLE.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
    const [, content] = /^`+([^`]+)`+$/.exec(text.slice(start, end)) ?? [];
    const role = name.toLowerCase();
    if (content === undefined || whole === '') continue;
    const from = start - whole.length;
    if (CODE.test(role)) edits.push({ start: from, end: start, replacement: '' });
    else if (CITATION.test(role)) {
      findings.add(`{${role}}`, from);
      edits.push({ start: from, end, replacement: '' });
    } else if (Object.hasOwn(ROLES, role)) edits.push({ start: from, end, replacement: ROLES[role]?.(content) ?? '' });
  }
  return edits;
}
