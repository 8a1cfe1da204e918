import type { Edit } from '../text/edits.js';

/**
 * Puts something else in place of an element, if there is anything to show for it. What is alone in its lines stays so: text in
 * the next line is a paragraph of its own, as below the element.
 *
 * @param match The element; `lineEnd` is the line feed after it, empty if there is none.
 */
export function elementEdit(
  text: string,
  { 0: whole, index }: RegExpExecArray,
  lineEnd: string,
  shown: (isAlone: boolean) => string | undefined,
): Edit | undefined {
  const end = index + whole.length;
  const isAlone = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, index - 20), index)) && (lineEnd !== '' || end === text.length);
  const replacement = shown(isAlone);
  return replacement ? { start: index, end, replacement: isAlone ? `${replacement.trimEnd()}\n` : replacement } : undefined;
}
