import type { Post } from '../../core/model.js';

/** Whether the first image of a post's body is the post's own, by its file name; it is then only shown in the body. */
export function opensWith({ body, image }: Post): boolean {
  const [, name] = /([^/]+?)(?:[?#].*)?$/s.exec(image?.url.slice(0, 2000) ?? '') ?? [];
  if (!body || !name) return false;
  const start = body.value.search(/<img\s|!\[/i);
  const [tag = ''] = start < 0 ? [] : body.value.slice(start, start + 1000).split('>');
  return tag.includes(name);
}

const letters = (text: string): string => text.replace(/<[^>]*>|&#?\w+;|[^\p{L}\p{N}]/gu, '');

/** Whether a post's body begins with its summary: many feeds, and `build`, take the summary from the body. */
export const saysSummary = ({ body, summary }: Post): boolean =>
  letters(body?.value.slice(0, 2000) ?? '').includes(letters(summary).slice(0, 80));
