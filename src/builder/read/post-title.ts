import type { Token, Tokens } from 'marked';
import { FIELD_NAMES } from './field-names.js';
import { text } from './fields.js';
import type { FrontMatter } from './front-matter.js';
import { isDatedByFolders } from './post-dates.js';
import type { SourceFile } from './source.js';
import { readBody } from './source-body.js';
import { fileWords } from '../shared/slug.js';
import { collapse, detached, isUuid, summarise, TITLE_LENGTH, tokensToText } from '../shared/text.js';

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';
const isBlank = (token: Token): boolean => token.type === 'space' || (token.type === 'html' && /^\s*<!--/.test(token.raw));

/**
 * The heading that is the title of the whole: one of the first level, or another one at the beginning, unless one of its level
 * follows: then it is that of a section.
 */
function titleHeading(tokens: readonly Token[]): Tokens.Heading | undefined {
  const headings = tokens.filter(isHeading);
  const first = tokens.find((token) => !isBlank(token));
  const isTitle = first === headings[0] && !headings.slice(1).some(({ depth }) => depth <= (headings[0]?.depth ?? 0));
  return headings.find(({ depth }) => depth === 1) ?? (isTitle ? headings[0] : undefined);
}

/** Whether the name of a file tells a reader nothing: it is a time (`143027`), a number or a UUID. */
const isWordless = (name: string): boolean => !/\p{L}/u.test(name) || isUuid(name.replaceAll(' ', '-'));
const CODE: ReadonlySet<string> = new Set(['code']);

/**
 * The title of a post: from its front matter, otherwise from its first heading, otherwise from its file name, or from its text if
 * that name has no words.
 */
export function readTitle(frontMatter: FrontMatter, source: SourceFile): string | undefined {
  const given = text(frontMatter, 'title', ...FIELD_NAMES.title)?.value;
  if (given) return given;
  const body = readBody(source);
  if (!body) return undefined;
  const heading = detached(collapse(tokensToText(titleHeading(body.tokens)?.tokens ?? [])));
  if (heading) return heading;
  const title = fileWords(source.path, isDatedByFolders(frontMatter, source));
  const opening = isWordless(title) && summarise(tokensToText(body.tokens, { without: CODE }), TITLE_LENGTH);
  if (opening) {
    const advice = `the post has no title; "${opening}" from its text is used. Add "title: …" to the front matter`;
    source.report('info', 'title-from-text', advice);
    return detached(opening);
  }
  const advice = `the post has no title; "${title}" from the file name is used. Add "title: …" to the front matter`;
  source.report('info', 'title-from-file-name', advice);
  return title;
}
