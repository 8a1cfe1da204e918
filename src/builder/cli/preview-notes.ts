import type { BuildResult } from '../write/build-feed.js';
import { formatMessage, sortMessages, type Message } from '../shared/messages.js';

/** What its author is told beside an article that is previewed. */
export interface ArticleNotes {
  readonly title: string;
  /** Why the article would not be published now. */
  readonly status?: 'Draft' | 'Scheduled' | undefined;
  /** Messages about its file, by place, each as `line:column severity code text`. */
  readonly findings: readonly string[];
}

const statusOf = (messages: readonly Message[]): ArticleNotes['status'] =>
  messages.some(({ code }) => code === 'draft')
    ? 'Draft'
    : messages.some(({ code }) => code === 'future')
      ? 'Scheduled'
      : undefined;

/**
 * Notes on articles, by their slugs; none on articles with nothing to say.
 *
 * @param posts - of a build with drafts and future posts
 * @param checked - what a check finds that leaves these out, as a build for readers does
 */
export function articleNotes({ posts, messages }: BuildResult, checked: readonly Message[]): Record<string, ArticleNotes> {
  const byFile = new Map<string, Map<string, Message>>();
  for (const message of sortMessages([...messages, ...checked])) {
    const found = byFile.get(message.file) ?? new Map<string, Message>();
    byFile.set(message.file, found.set(formatMessage(message), message));
  }
  const notes = posts.flatMap(({ slug, title, file }) => {
    const found = byFile.get(file);
    if (!found) return [];
    const others = [...found].filter(([, { code }]) => !/^(?:draft|future|future-date)$/.test(code));
    const findings = others.map(([line]) => line.slice(file.length + 1));
    return [[slug, { title, status: statusOf([...found.values()]), findings }] as const];
  });
  return Object.fromEntries(notes);
}
