import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';
import { playerOrLink, shownAs } from '../tags/meanings.js';

/** What is embedded in Hashnode: `%[URL]`. */
const HASHNODE = /(?<![\w%\\])%\[(https?:\/\/[^\s[\]<>]{1,2000})\]/g;
/** The same in Zenn and in plugins for markdown-it, on a line of its own: `@[name](URL or id)`. */
const NAMED = /(?<=^[ \t>]*)@\[([a-z]{1,20})\]\([ \t]*([^\s()<>]{1,2000})[ \t]*\)(?=[ \t]*$)/gim;
/** A video in place of an image, as in Obsidian. */
const VIDEO =
  /!\[([^[\]\n]{0,300})\]\((https?:\/\/(?:[\w-]+\.)?(?:youtube\.com\/(?:watch|shorts|live|embed)|youtu\.be\/)[^\s()<>]{1,500})\)/g;
/** Sites that only these name, by their ids. */
const SITES: Readonly<Record<string, string>> = {
  speakerdeck: 'https://speakerdeck.com/player/',
  slideshare: 'https://www.slideshare.net/slideshow/embed_code/key/',
  docswell: 'https://www.docswell.com/s/',
  codesandbox: 'https://codesandbox.io/s/',
  stackblitz: 'https://stackblitz.com/edit/',
};

function named(name: string, id: string): string | undefined {
  if (/^https?:\/\//i.test(id)) return playerOrLink(id, true, id);
  const site = Object.hasOwn(SITES, name) ? SITES[name] : undefined;
  if (site !== undefined) return playerOrLink(site + id, true, site + id);
  return shownAs(name, { rest: id, values: [id] }, true);
}

/** Replaces what is embedded by its URL with the player at that URL, or a link to it. */
export function withEmbeds(text: string, regions: CodeRegions): EditedText {
  const isAlone = (start: number, end: number): boolean =>
    /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, start - 50), start)) && /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 50));
  const edits = [
    ...Array.from(text.matchAll(HASHNODE), ({ 0: whole, 1: url = '', index }) => {
      const end = index + whole.length;
      return { start: index, end, replacement: playerOrLink(url, isAlone(index, end), url) };
    }),
    ...Array.from(text.matchAll(VIDEO), ({ 0: whole, 1: words = '', 2: url = '', index }) => {
      const end = index + whole.length;
      return { start: index, end, replacement: playerOrLink(url, isAlone(index, end), words || url) };
    }),
    ...Array.from(text.matchAll(NAMED), ({ 0: whole, 1: name = '', 2: id = '', index }) => {
      return { start: index, end: index + whole.length, replacement: named(name.toLowerCase(), id) ?? whole };
    }),
  ].filter(({ start }) => regions.endAt(start) === undefined);
  return applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}
