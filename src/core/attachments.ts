import type { Attachment, Image, Post } from './model.js';
import { lastSegment } from './urls.js';

/** More files than any article for human readers has. */
const MAX_FILES = 50;

const withoutScheme = (url: string): string => url.replace(/^\w+:/, '');

const nameOf = ({ url }: Attachment): string => lastSegment(new URL(url).pathname);

/** Where files of a post are shown, apart from its attachments. */
type Shown = Pick<Post, 'attachments' | 'body'> & { readonly image?: Pick<Image, 'url'> | undefined };

/** The attachments that neither the body nor the image of a post already shows, each once. */
export function unshownAttachments({ attachments, body, image }: Shown): Attachment[] {
  const shown = body?.value.replaceAll('&amp;', '&') ?? '';
  const files = new Map(attachments.slice(0, MAX_FILES).map((file) => [file.url, file]));
  return [...files.values()].filter(({ url }) => url !== image?.url && !shown.includes(withoutScheme(url)));
}

/** The title that the feed gives a file, otherwise its name, otherwise its URL. */
export const attachmentTitle = (file: Attachment): string => file.title ?? (nameOf(file) || file.url);

/** The element that plays a file (HTML Standard, "Media elements"); none for a file that is neither audio nor video. */
export function playerFor({ mimeType = '' }: Attachment): 'audio' | 'video' | undefined {
  const kind = /^(audio|video)\//i.exec(mimeType)?.[1]?.toLowerCase();
  return kind as 'audio' | 'video' | undefined;
}

/** The type of a file, as people call it: `MP3`, `PDF`. Empty if it is unknown. */
function typeText(file: Attachment): string {
  const ending = /\.([a-z\d]{1,5})$/i.exec(nameOf(file)) ?? /^[a-z]+\/([a-z\d]{1,5})$/i.exec(file.mimeType ?? '');
  return ending?.[1]?.toUpperCase() ?? '';
}

/** A quantity with its unit, in the format of a language. */
const quantity = (value: number, unit: string, locale: string, maximumFractionDigits = 0): string =>
  new Intl.NumberFormat([locale, 'en'], { style: 'unit', unit, maximumFractionDigits }).format(value);

/** Seconds as hours and minutes. */
function lengthText(seconds: number, locale: string): string {
  if (seconds < 60) return quantity(seconds, 'second', locale);
  const minutes = Math.round(seconds / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && quantity(hours, 'hour', locale), rest && quantity(rest, 'minute', locale)].filter(Boolean).join(' ');
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes in decimal (SI) units. */
function sizeText(bytes: number, locale: string): string {
  const step = Math.min(Math.max(Math.floor(Math.log10(bytes) / 3), 0), 3);
  const value = bytes / 1000 ** step;
  return quantity(value, UNITS[step] as string, locale, value < 10 ? 1 : 0);
}

/**
 * Type, length and size of a file, such as `MP3 · 42 min · 40 MB`, as far as they are known.
 *
 * @param locale - BCP 47 tag of the language that numbers and units are written in
 */
export function attachmentDetails(file: Attachment, locale: string): string {
  const { durationInSeconds, sizeInBytes } = file;
  const length = durationInSeconds && lengthText(durationInSeconds, locale);
  const size = sizeInBytes && sizeText(sizeInBytes, locale);
  return [typeText(file), length, size].filter(Boolean).join(' · ');
}
