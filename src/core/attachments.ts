import type { Attachment, Image, Post } from './model.js';
import { lastSegment } from './urls.js';

/** More files than any article has that people read. */
const MAX_FILES = 50;

const withoutScheme = (url: string): string => url.replace(/^\w+:/, '');

const nameOf = ({ url }: Attachment): string => lastSegment(new URL(url).pathname);

/** What shows files of a post, besides those that are attached. */
type Shown = Pick<Post, 'attachments' | 'body'> & { readonly image?: Pick<Image, 'url'> | undefined };

/** The attachments that neither the body nor the image of a post shows already, each once. */
export function unshownAttachments({ attachments, body, image }: Shown): Attachment[] {
  const shown = body?.value.replaceAll('&amp;', '&') ?? '';
  const files = new Map(attachments.slice(0, MAX_FILES).map((file) => [file.url, file]));
  return [...files.values()].filter(({ url }) => url !== image?.url && !shown.includes(withoutScheme(url)));
}

/** The title that the feed gives a file, else its name, else its URL. */
export const attachmentTitle = (file: Attachment): string => file.title ?? (nameOf(file) || file.url);

/** The element that plays a file (HTML Standard, "Media elements"); none for what is neither sound nor a moving picture. */
export function playerFor({ mimeType = '' }: Attachment): 'audio' | 'video' | undefined {
  const kind = /^(audio|video)\//i.exec(mimeType)?.[1]?.toLowerCase();
  return kind as 'audio' | 'video' | undefined;
}

/** What kind of file it is, as people name it: `MP3`, `PDF`. Empty where nothing says so. */
function typeText(file: Attachment): string {
  const ending = /\.([a-z\d]{1,5})$/i.exec(nameOf(file)) ?? /^[a-z]+\/([a-z\d]{1,5})$/i.exec(file.mimeType ?? '');
  return ending?.[1]?.toUpperCase() ?? '';
}

/** A quantity with its unit, as a language writes it. */
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

/** Bytes in decimal units, as the SI has them. */
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
