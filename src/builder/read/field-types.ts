import { asText, BLANK, field, isFalse, isList, isTrue } from './fields.js';
import type { FrontMatter } from './front-matter.js';
import type { FieldValue } from './front-matter-values.js';
import type { SourceFile } from './source.js';

const isText = (value: FieldValue): boolean => !isList(value);
/** A list may have its texts in mappings or lists of their own. */
const hasTexts = (value: FieldValue): boolean =>
  asText(value) !== '' || (Array.isArray(value) && value.some((part) => asText(part) !== '' || isList(part)));

const isAnswer = (value: FieldValue): boolean =>
  isTrue(value) || isFalse(value) || (typeof value === 'string' && BLANK.test(value));

/**
 * Fields that are read in one form, each with an example of it. Other forms of the rest mean something in some generator: a
 * mapping is a permalink in Eleventy, and an image or an author in many themes.
 */
const FORMS: Readonly<Record<string, { readonly isReadable: (value: FieldValue) => boolean; readonly example: string }>> = {
  title: { isReadable: isText, example: 'title: …' },
  description: { isReadable: isText, example: 'description: …' },
  slug: { isReadable: isText, example: 'slug: my-article' },
  translationOf: { isReadable: isText, example: 'translationOf: my-article' },
  updated: { isReadable: isText, example: 'updated: 2025-01-14' },
  language: { isReadable: isText, example: 'language: en' },
  tags: { isReadable: hasTexts, example: 'tags: [one, two]' },
  aliases: { isReadable: hasTexts, example: 'aliases: [/old/path/]' },
  tips: { isReadable: hasTexts, example: 'tips: [A heading]' },
  draft: { isReadable: isAnswer, example: 'draft: true' },
};

/** Names a field whose value has a form in which it is not read. */
export function nameWrongType(name: string, example: string, offset: number, { report }: SourceFile): void {
  const text = `"${name}" has a value of the wrong type, so it is ignored; write it like "${example}"`;
  report('warning', 'wrong-type', text, offset);
}

/** Names the fields of a post whose values have a form in which they are not read. */
export function checkTypes(frontMatter: FrontMatter, source: SourceFile): void {
  for (const [name, { isReadable, example }] of Object.entries(FORMS)) {
    const given = field(frontMatter, name);
    if (given && !isReadable(given.value)) nameWrongType(name, example, given.offset, source);
  }
}
