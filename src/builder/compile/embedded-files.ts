import { posix } from 'node:path';
import type { Tokens } from 'marked';
import { escapeHtml } from '../../sanitise/escape-html.js';
import { isCopiedFile, playerHtml } from '../shared/file-name.js';
import { decodePath, isAbsoluteUrl } from '../shared/urls.js';
import { isScript } from './start-tags.js';
import type { References } from './references.js';

/**
 * Makes a player of what is written as an image but is video or audio, as Obsidian and GitLab show it, and a link of others.
 * Tells whether it was such a file.
 */
export function embedFile(token: Tokens.Image, href: string, words: string, references: References, offset: number): boolean {
  const path = decodePath(href);
  if (!isCopiedFile(path) || isScript(href)) return false;
  const player = playerHtml(path, '', words) && playerHtml(path, references.media(href, offset), words);
  // On a server, any name may be that of an image, such as a badge.
  if (player === undefined && isAbsoluteUrl(href)) return false;
  const text = escapeHtml(words || posix.basename(path));
  const html = player ?? `<a href="${escapeHtml(references.link(href, offset))}">${text}</a>`;
  Object.assign(token, { type: 'html', text: html, raw: token.raw, block: false, pre: false, tokens: undefined });
  return true;
}
