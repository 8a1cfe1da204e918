import { lastSegment } from './urls.js';

const withoutEnding = (text: string): string => text.replace(/\.(?:html?|php|aspx?|md|txt)$/i, '');

/** What programs name things by: files, numbers, days, hashes, URLs. */
const isMachineName = (title: string): boolean =>
  /^(?:\S+\.(?:html?|php|aspx?|md|txt)|\d{5,}|\d{4}[-_.]?\d\d?[-_.]?\d\d?|[\da-f-]{7,}|(?:https?:\/\/|tag:|urn:)\S+)$/i.test(
    title,
  ) && /[\d.:]/.test(title);

/** What cameras and their owners' uploads are called. */
const MEDIA_FILE =
  /^(?:\S+\.(?:jpe?g|png|gif|webp|heic|mp[34g]|m4[av]|mpe?g|mov|avi|wmv)|(?:img|dsc[fn]?|pict|mvi|vid|pxl|gopr|dji)[_-]?\d{3,}[\w-]*|p\d{7})$/i;

/** What files to download or to play end in. */
const FILE_ENDING = /(?<=\S)\.(?:pdf|docx?|od[tsp]|xlsx?|pptx?|epub|zip|mp[34g]|m4[av]|mpe?g|og[agv]|opus|flac|wav|webm|mov)$/i;

/** What programs call posts without a title. */
const UNTITLED =
  /^(?:new (?:note|status) by \S.{0,100}|untitled(?: \(https?:\S+\))?|no caption|[([](?:untitled|no title|ohne titel|sans titre|sin título|без названия|无标题|無題|제목 없음)[)\]])$/i;

/** The title of a post, unless that is only its file name, its URL or its day, or the name of a photo: such posts have none. */
export function realTitle(title: string, names: readonly string[], day?: string, persons: readonly unknown[] = []): string {
  // WordPress calls comments "By: Ann".
  const [by = '', person] = /^\p{L}{1,10}\s?: (.+)$/u.exec(title) ?? [];
  if (by && persons.includes(person)) return '';
  const same = (name: string): boolean => withoutEnding(name) === withoutEnding(title);
  // The date is shown anyway.
  if (title === day || MEDIA_FILE.test(title) || UNTITLED.test(title) || (isMachineName(title) && names.some(same))) return '';
  // Documents to download, and other files that the post has.
  return names.includes(title) || !/\s/.test(title) ? title.replace(FILE_ENDING, '') : title;
}

/** The last part of the path of an absolute URL, such as the name of a file. */
export const nameInUrl = (url: string): string => lastSegment(new URL(url).pathname);

/** The name of a file as people say it, without its ending. Empty for one that a program has named. */
export function spokenName(url: string): string {
  const name = nameInUrl(url);
  const stem = name.replace(/\.[a-z\d]{1,5}$/i, '');
  return MEDIA_FILE.test(stem) || isMachineName(name) || isMachineName(stem) ? '' : stem.replace(/[\s_+-]+/g, ' ').trim();
}
