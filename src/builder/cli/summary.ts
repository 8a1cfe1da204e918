import { formatMessage, type Message } from '../shared/messages.js';
import type { BuildResult } from '../write/build-feed.js';

/** Findings of which many say the same, and the sentence that says it once. */
const CONDENSED: Readonly<Record<string, (count: number) => string>> = {
  'date-from-file-name': (count) => `${count} posts take their date from their file names; run "check" to list them`,
  'date-from-path': (count) => `${count} posts take their date from their paths or permalinks; run "check" to list them`,
};
const FEW = 5;

/** In blogs whose files are dated by name, one sentence says what hundreds of messages would. */
export function condense(messages: readonly Message[]): string[] {
  const counts = new Map<string, number>();
  for (const { code } of messages) counts.set(code, (counts.get(code) ?? 0) + 1);
  const isCondensed = (code: string): boolean => code in CONDENSED && (counts.get(code) ?? 0) > FEW;
  const sentences = Object.entries(CONDENSED).flatMap(([code, say]) => (isCondensed(code) ? [say(counts.get(code) ?? 0)] : []));
  return [...messages.filter(({ code }) => !isCondensed(code)).map(formatMessage), ...sentences];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** What was left out, by kind; empty if nothing was. */
function leftOut({ ok, messages }: BuildResult): string {
  const of = (code: string): number => messages.filter((message) => message.code === code).length;
  const broken = new Set(messages.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
  const kinds: [number, string][] = [
    [of('page'), 'page'],
    [of('draft'), 'draft'],
    [of('future'), 'future post'],
    [ok ? broken : 0, 'post with errors'],
  ];
  const parts = kinds.flatMap(([number, noun]) => {
    const plural = noun.replace(/^post /, 'posts ');
    return number === 0 ? [] : [plural === noun ? count(number, noun) : `${number} ${number === 1 ? noun : plural}`];
  });
  return parts.length === 0 ? '' : `; left out: ${parts.join(', ')}`;
}

/** What a build did, in a line. */
export function summary(result: BuildResult, out: string): string {
  const { ok, messages, posts } = result;
  const of = (severity: string): number => messages.filter((message) => message.severity === severity).length;
  const found = `${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}`;
  const did = ok ? `${count(posts.length, 'post')} written to ${out} (${found})` : `nothing was written: ${found}`;
  return `${did}${leftOut(result)}\n`;
}
