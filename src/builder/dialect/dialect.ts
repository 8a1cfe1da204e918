import { withEmbeds } from './bracket-embeds.js';
import { hasChunks, withoutChunks } from './chunks.js';
import { withCitedNames, withoutCitations } from './citations.js';
import { withClosedTags } from './closed-tags.js';
import { withoutImports } from './code-imports.js';
import { codeRegions, htmlCodeRegions, type CodeRegions } from './code-regions.js';
import { withoutAdmonitions } from './admonitions.js';
import { withoutAttributes } from './attributes.js';
import { withoutComponents } from './components.js';
import { readAbbreviations, withDefinitionLists } from './definitions.js';
import { afterBoth, unedited, type EditedText } from './edits.js';
import { Findings } from './findings.js';
import { withFootnotes } from './footnotes.js';
import { HTML_IMAGE, withHtmlImages } from './html-images.js';
import { HTML_MATH, withHtmlMath } from './html-math.js';
import { HTML_SCRIPT, withScriptsApart } from './html-scripts.js';
import { withHtmlLinks } from './html-links.js';
import { withoutInlineCode } from './inline-code.js';
import { isMdxText, withMarkdownInBlocks } from './jsx-blocks.js';
import { withoutInlineMarks } from './inline-marks.js';
import { withoutMarks } from './lines.js';
import { TICK_IN_LINK, withoutLoneTicks } from './lone-ticks.js';
import { LINK_DEFINITION, withLinkDefinitionsApart } from './link-definitions.js';
import { MATH_BREAK, withMathInOneLine } from './math-breaks.js';
import { MATH_ENVIRONMENT, withMathEnvironments } from './math-environments.js';
import { withMathLines } from './math-lines.js';
import { MATH_TAG, withoutMathTags } from './math-tags.js';
import { MDC, withoutMdc } from './mdc.js';
import { MYST, withoutMyst } from './myst.js';
import { withPlaceholders } from './placeholders.js';
import { SHORTCODE, withoutShortcodes } from './shortcodes.js';
import { withSpacedUrls } from './spaced-urls.js';
import { TABLE, withTableRows } from './table-rows.js';
import { withTabTitles } from './tab-titles.js';
import { withoutUrlAttributes } from './url-attributes.js';
import { withoutTemplates } from './templates.js';

interface DialectOptions {
  /** The post's title. */
  readonly title?: string | undefined;
  /** Path of the file. */
  readonly file: string;
  /** The front matter says that the results of code are shown, and the code is not. */
  readonly hidesCode?: boolean | undefined;
  /** Prefix of the ids in the article. */
  readonly idPrefix: string;
  /** The URL of a post, by its file, slug or title; `undefined` if there is none. */
  readonly post: (name: string) => string | undefined;
  /** Whether a name is that of a file, which may be no post. */
  readonly isFile?: ((name: string) => boolean) | undefined;
  /** The path of an image that a note embeds by its name. */
  readonly embedded?: ((name: string) => string) | undefined;
}

/** A text converted to the Markdown that is read here, and what was found on the way. */
export interface Dialect extends EditedText {
  readonly findings: Findings;
  /** Posts that are named but do not exist, each with its first offset in the original. */
  readonly missing: ReadonlyMap<string, number>;
  /** Abbreviation → its meaning. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

const TEMPLATE = /\{\{|\{%|<%|\{#\s/;
const COMPONENT = /<\/?(?:[A-Z]\w*[a-z]|svelte:)|=\s?\{|\{\/\*|\s[@:][a-z][\w.:-]*=["']|^(?:import|export)\s/m;
const MARKS =
  /\{:|\{#|^ {0,3}#.*\{[-.]|:::|\[!|^[ \t]*\{[ \t]*(?:[.#]|[a-z-]+=)|\smarkdown[=\s>]|toc\b|\\(?:newpage|pagebreak)/im;
const INLINE = /:[a-z0-9_+-]{1,40}:|==|%%|\[\[|[ \t]\^[a-z\d]/i;
const NO_ABBREVIATIONS: ReadonlyMap<string, string> = new Map();

/** Rewrites what other generators add to Markdown. Code is unchanged; most texts have nothing to rewrite. */
export function readDialect(text: string, { embedded, file, hidesCode, idPrefix, isFile, post, title }: DialectOptions): Dialect {
  const missing = new Map<string, number>();
  let current = unedited(text);
  let regions: CodeRegions | undefined;
  const pass = (trigger: RegExp, edit: (text: string, regions: CodeRegions) => EditedText): void => {
    if (!trigger.test(current.text)) return;
    regions ??= codeRegions(current.text);
    const edited = edit(current.text, regions);
    if (edited.text === current.text) return;
    current = afterBoth(current, edited);
    regions = undefined;
  };
  const before = { at: current.originalOffset };
  const noteMissing = (name: string, offset: number): void => {
    if (!missing.has(name)) missing.set(name, before.at(offset));
  };
  const findings = new Findings((offset) => before.at(offset));
  const isMdx = isMdxText(file, text, () => (regions ??= codeRegions(text)));
  if (hasChunks(file)) pass(/[[\s;-]@\w/, (each, code) => withoutCitations(each, code, findings));
  before.at = current.originalOffset;
  // The names of parts may be in the code, which is still there.
  if (hasChunks(file)) pass(/(?:^|[^\w@.`/\\[-])@[a-z]/im, withCitedNames);
  before.at = current.originalOffset;
  if (hasChunks(file)) pass(/^.*(?:```|~~~)[ \t]*\{/m, (each, code) => withoutChunks(each, code, findings, hidesCode));
  before.at = current.originalOffset;
  if (hasChunks(file)) pass(/`(?:r[ #]|\{\w+\})/, (each, code) => withoutInlineCode(each, code, findings));
  before.at = current.originalOffset;
  pass(MATH_ENVIRONMENT, withMathEnvironments);
  before.at = current.originalOffset;
  pass(/^[ \t]*(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+["\w]/m, withoutAdmonitions);
  before.at = current.originalOffset;
  if (!hasChunks(file)) pass(MYST, (each, code) => withoutMyst(each, code, findings));
  before.at = current.originalOffset;
  if (!hasChunks(file)) pass(MDC, (each, code) => withoutMdc(each, code, findings));
  before.at = current.originalOffset;
  pass(/^[ \t]*(?:<<<|@\[code)|__GHOST_URL__/m, (each, code) => withoutImports(each, code, findings));
  before.at = current.originalOffset;
  pass(SHORTCODE, (each, code) => withoutShortcodes(each, code, findings));
  before.at = current.originalOffset;
  if (/\{%[ \t]*(?:(?:sub)*tabs|timeline)\b/i.test(text)) pass(/<!--\s?(?:tab|timeline)\s/, withTabTitles);
  before.at = current.originalOffset;
  pass(MATH_TAG, withoutMathTags);
  before.at = current.originalOffset;
  pass(TEMPLATE, (each, code) => withoutTemplates(each, code, { findings, post, title, missing: noteMissing }));
  before.at = current.originalOffset;
  if (!isMdx) pass(/<[a-z][\w \t.-]*>/i, withPlaceholders);
  before.at = current.originalOffset;
  pass(isMdx ? /[{<]|^(?:import|export)\s/m : COMPONENT, (each, code) => withoutComponents(each, code, isMdx, findings));
  pass(/<(?:iframe|video|audio|object|canvas|textarea|script|title)\s[^<>]{0,5000}\/>/i, withClosedTags);
  // Pandoc reads Markdown there as well.
  if (isMdx || hasChunks(file)) pass(/^[ \t]*<[a-z]/m, withMarkdownInBlocks);
  pass(MARKS, withoutMarks);
  if (!isMdx) pass(/[)\]`]\{[ \t]*(?:[.#]|[\w:.-]+=)/, withoutAttributes);
  pass(/\]\([^\n]{1,3000}?[ \t](?:=[\dx]|[a-z-]{1,40}=["'])/i, withoutUrlAttributes);
  pass(TICK_IN_LINK, withoutLoneTicks);
  pass(/%\[http|@\[\w+\]\(/, withEmbeds);
  pass(/\]\([^\s()<>"']{1,500} [^()<>"'\n]{0,500}\.\w{2,5}[ \t")]/, withSpacedUrls);
  pass(LINK_DEFINITION, withLinkDefinitionsApart);
  before.at = current.originalOffset;
  pass(/\[\^|\^\[/, (each, code) => withFootnotes(each, code, idPrefix, findings));
  pass(TABLE, withTableRows);
  pass(/^ {0,3}:[ \t]/m, withDefinitionLists);
  let abbreviations = NO_ABBREVIATIONS;
  pass(/^\*\[/m, (each, code) => {
    const read = readAbbreviations(each, code);
    ({ abbreviations } = read);
    return read.text;
  });
  pass(MATH_BREAK, withMathInOneLine);
  pass(/^[ \t>]*\$\$[ \t]*$/m, withMathLines);
  pass(/\]\(</, withHtmlLinks);
  pass(HTML_MATH, withHtmlMath);
  pass(HTML_IMAGE, withHtmlImages);
  pass(HTML_SCRIPT, withScriptsApart);
  before.at = current.originalOffset;
  pass(INLINE, (each, code) => withoutInlineMarks(each, code, { embedded, post, isFile, missing: noteMissing }));
  return { ...current, findings, missing, abbreviations };
}

/** Rewrites what is left of a generator in HTML, which has been through most of it. */
export function readHtmlDialect(text: string): EditedText & Pick<Dialect, 'findings'> {
  const findings = new Findings();
  const edited = SHORTCODE.test(text) ? withoutShortcodes(text, htmlCodeRegions(text), findings, true) : unedited(text);
  return { ...edited, findings };
}
