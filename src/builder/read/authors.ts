import { asText, field, isRecord } from './fields.js';
import { FIELD_NAMES } from './field-names.js';
import type { FrontMatter } from './front-matter.js';
import type { FieldValue } from './front-matter-values.js';
import { isUuid } from '../shared/text.js';

/** An author as JSON Feed 1.1 writes one. */
export interface FeedAuthor {
  name?: string;
  url?: string;
  avatar?: string;
}

/** Id of an author → their entry in the site's list of authors. */
export type KnownAuthors = ReadonlyMap<string, FieldValue>;

/** Id of the author whose posts name none, as in starters for Next.js. */
const DEFAULT = 'default';

const NOBODY: KnownAuthors = new Map();
const URL_FIELDS = ['url', 'website', 'web', 'site', 'homepage', 'link'];
const AVATAR_FIELDS = ['avatar', 'image_url', 'imageURL', 'image', 'picture', 'photo'];

const firstOf = (value: Readonly<Record<string, FieldValue>>, names: readonly string[]): string =>
  names.map((name) => asText(value[name])).find(Boolean) ?? '';
const firstUrl = (value: Readonly<Record<string, FieldValue>>, names: readonly string[]): string =>
  names.map((name) => asText(value[name])).find((link) => /^https?:\/\//i.test(link)) ?? '';

function fromRecord(value: Readonly<Record<string, FieldValue>>): FeedAuthor[] {
  const name = firstOf(value, ['name', 'title', 'display_name']);
  const [url, avatar] = [firstUrl(value, URL_FIELDS), firstUrl(value, AVATAR_FIELDS)];
  const result = { ...(name && { name }), ...(url && { url }), ...(avatar && { avatar }) };
  return Object.keys(result).length > 0 ? [result] : [];
}

/** A name that is a link, in HTML or in Markdown. */
const LINKED =
  /<a\s[^<>]{0,500}?href=["']?([^"'\s<>]{1,500})["']?[^<>]{0,500}>([^<]{1,200})<\/a>|\[([^[\]]{1,200})\]\(([^()\s]{1,500})\)/gi;

const linkedAuthors = (text: string): FeedAuthor[] =>
  Array.from(text.matchAll(LINKED)).flatMap(([, href = '', name = '', label = name, url = href]) =>
    fromRecord({ name: label.trim(), url }),
  );

/** The file of an author, which TinaCMS has for an id. */
const FILE = /^\S*\/([^\s/]+)\.(?:mdx?|json|ya?ml|toml)$/i;

/** The entry of an author in the list, by an id. */
const entryOf = (id: string, known: KnownAuthors): FieldValue | undefined =>
  known.get(id.toLowerCase()) ?? known.get(FILE.exec(id)?.[1]?.toLowerCase() ?? '');

function author(value: FieldValue, known: KnownAuthors): FeedAuthor[] {
  if (isRecord(value)) {
    // Docusaurus: an entry of the list, with changes for this post. TinaCMS has it by another name.
    const listed = entryOf(firstOf(value, ['key', 'author']), known);
    return fromRecord(isRecord(listed ?? null) ? { ...(listed as Record<string, FieldValue>), ...value } : value);
  }
  const name = asText(value);
  const listed = entryOf(name, known);
  if (isRecord(listed ?? null)) return fromRecord({ name, ...(listed as Record<string, FieldValue>) });
  const linked = listed === undefined ? linkedAuthors(name) : [];
  if (linked.length > 0) return linked;
  // The id of somebody whose file is not there, as in repositories of Statamic that leave out its users, is no name.
  const shown = asText(listed) || (isUuid(name) ? '' : name);
  return shown ? [{ name: shown }] : [];
}

/**
 * Authors given as a name, an id in the site's list, a mapping of `name`, `url` and `avatar`, or a list of these. Without any,
 * the one with the id `default`.
 */
export function authors(frontMatter: FrontMatter, known: KnownAuthors = NOBODY): FeedAuthor[] {
  const given = field(frontMatter, 'authors', 'author', ...FIELD_NAMES.author)?.value ?? null;
  const value = given ?? (known.has(DEFAULT) ? DEFAULT : null);
  return Array.isArray(value) ? value.flatMap((each) => author(each, known)) : author(value, known);
}
