import { escapeHtml } from '../../sanitise/escape-html.js';

/** Audio that browsers play. */
const AUDIO_NAME = /\.(?:mp3|m4a|aac|og[ag]|opus|wav|flac|weba)$/i;
/** Video that browsers play. */
const VIDEO_NAME = /\.(?:mp4|m4v|webm|ogv|mov)$/i;

/**
 * Files that are copied although they are not images: documents, archives, code to download. None of them runs when it is opened
 * on the site, and none is what a site is made of.
 */
const OTHERS = new RegExp(
  String.raw`\.(?:${[
    'pdf|epub|mobi|djvu|tex|bib|txt|rtf|csv|tsv|docx?|xlsx?|pptx?|od[tsp]|ics|vcf|gpx|kml|vtt|srt|mkv|avi|midi?',
    'zip|(?:tar\\.)?(?:gz|bz2|xz|zst)|tgz|7z|rar|tar',
    'ipynb|py|jl|nb|r|c|cc|cpp|h|hpp|rs|go|java|kt|swift|lua|sql|stl|apkg',
  ].join('|')})$`,
  'i',
);
/** A file or a folder that is hidden. */
const HIDDEN = /(?:^|[\\/])\.(?!\.?[\\/])/;

/** The ending of a file that is copied although it is not an image; `undefined` if it is not copied. */
export const copiedEnding = (path: string): string | undefined =>
  (OTHERS.exec(path) ?? AUDIO_NAME.exec(path) ?? VIDEO_NAME.exec(path))?.[0].toLowerCase();

/** Whether a path, decoded, is that of a file that is copied although it is not an image. */
export const isCopiedFile = (path: string): boolean => copiedEnding(path) !== undefined && !HIDDEN.test(path);

/** The player for a file, with its title; `undefined` if browsers do not play it. @param path Decoded, without a query. */
export function playerHtml(path: string, url: string, words: string): string | undefined {
  const name = VIDEO_NAME.test(path) ? 'video' : AUDIO_NAME.test(path) ? 'audio' : undefined;
  const title = words && ` title="${escapeHtml(words)}"`;
  return name && `<${name} controls src="${escapeHtml(url)}"${title}></${name}>`;
}
