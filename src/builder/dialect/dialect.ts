import { hasChunks, TICKED_CHUNK, withoutChunks, withPlainHeaders } from './code/chunks.js';
import { withCitedNames, withoutCitations } from './code/citations.js';
import { withoutImports } from './code/code-imports.js';
import { withoutInlineCode } from './code/inline-code.js';
import { UNWRAPPED_CODE, withoutMdxFences } from './code/unwrapped-code.js';
import { RAW_ATTRIBUTE, withoutRawAttributes } from './code/raw-attributes.js';
import { SELF_CLOSED, withClosedTags } from './components/closed-tags.js';
import { COMPONENT_SCRIPT, withoutComponentScripts } from './components/component-scripts.js';
import { withoutComponents } from './components/components.js';
import { INDENTED_COMPONENT, withoutComponentIndents } from './components/indented-components.js';
import { isMdxText, withMarkdownInBlocks, withMarkdownInParagraphs } from './components/jsx-blocks.js';
import { MDC, withoutMdc } from './components/mdc.js';
import { withoutAdmonitions } from './directives/admonitions.js';
import { AT_DIV, withoutAtDivs } from './directives/at-divs.js';
import { withoutAttributes } from './directives/attributes.js';
import { ESCAPED_ID, withPlainIds } from './directives/escaped-ids.js';
import { withoutMarks } from './directives/lines.js';
import { MYST, withoutMyst } from './directives/myst.js';
import { AFTER_COMMENT, withTextBelowComments } from './markdown/below-comments.js';
import { BELOW_HTML, withMarkdownBelowHtml } from './markdown/below-html.js';
import { withEmbeds } from './markdown/bracket-embeds.js';
import { readAbbreviations, withDefinitionLists } from './markdown/definitions.js';
import { withFootnotes } from './markdown/footnotes.js';
import { GRID_TABLE, withGridTables } from './markdown/grid-tables.js';
import { HEADLESS_TABLE, withHeadlessTables } from './markdown/headless-tables.js';
import { TIGHT_ATTRIBUTES, withSpacedAttributes } from './markdown/html-attributes.js';
import { HTML_IMAGE, withHtmlImages } from './markdown/html-images.js';
import { withHtmlLinks } from './markdown/html-links.js';
import { HTML_SCRIPT, withScriptsApart } from './markdown/html-scripts.js';
import { withoutInlineMarks } from './markdown/inline-marks.js';
import { INDENTED_TEXT, withHtmlInElements } from './markdown/indented-html.js';
import { LAZY_LINE, withLazyLines } from './markdown/lazy-lines.js';
import { LINK_DEFINITION, withLinkDefinitionsApart } from './markdown/link-definitions.js';
import { LONE_BACKSLASH, withoutLoneBackslashes } from './markdown/lone-backslashes.js';
import { TICK_IN_LINK, withoutLoneTicks } from './markdown/lone-ticks.js';
import { withPlaceholders } from './markdown/placeholders.js';
import { PLAYER_ELEMENT, withPlayerElements } from './markdown/player-elements.js';
import { SCRIPT_EMBED, withScriptEmbeds } from './markdown/script-embeds.js';
import { withSpacedUrls } from './markdown/spaced-urls.js';
import { TABLE, withTableRows } from './markdown/table-rows.js';
import { TIGHT_HEADING, withSpacedHeadings } from './markdown/tight-headings.js';
import { TOC_HEADING, withoutTocHeadings } from './markdown/toc-headings.js';
import { withoutUrlAttributes } from './markdown/url-attributes.js';
import { HTML_MATH, withHtmlMath } from './math/html-math.js';
import { MATH_BREAK, withMathInOneLine } from './math/math-breaks.js';
import { MATH_ENVIRONMENT, withMathEnvironments } from './math/math-environments.js';
import { MATH_IN_TEXT, withMathInText } from './math/math-in-text.js';
import { withMathLines } from './math/math-lines.js';
import { MATH_TAG, withoutMathTags } from './math/math-tags.js';
import { SHORTCODE, withoutShortcodes } from './tags/shortcodes.js';
import { withTabTitles } from './tags/tab-titles.js';
import { withoutTemplates } from './tags/templates.js';
import { codeRegions, htmlCodeRegions, type CodeRegions } from './text/code-regions.js';
import { afterBoth, unedited, type EditedText } from './text/edits.js';
import { Findings } from './text/findings.js';
import { NOTHING_NAMED, type NamedTargets } from './text/named-targets.js';

interface DialectOptions {
  /** The post's title. */
  readonly title?: string | undefined;
  /** Path of the file. */
  readonly file: string;
  /** The front matter says that the results of code are shown, and the code is not. */
  readonly hidesCode?: boolean | undefined;
  /** Prefix of the ids in the article. */
  readonly idPrefix: string;
  /** Default: nothing is named. */
  readonly names?: NamedTargets | undefined;
}

/** A text converted to the Markdown that is read here, and what was found on the way. */
export interface Dialect extends EditedText {
  readonly findings: Findings;
  /** Posts that are named but do not exist, each with its first offset in the original. */
  readonly missing: ReadonlyMap<string, number>;
  /** Abbreviation → its meaning. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/**
 * Jekyll has kramdown, for its posts and for collections such as `_wiki`. Hexo has posts in a folder of this name, too, but in
 * `source`; others begin the names of folders with parts of pages like this.
 */
const JEKYLL_POST = /(?:^|(?<!source)[\\/])_(?!partials?|includes?|components?|snippets?)[a-z][\w-]*[\\/]/i;
const TEMPLATE = /\{\{|\{%|<%|\{#\s/;
const COMPONENT = /<\/?(?:[A-Z]\w*[a-z]|svelte:)|=\s?\{|\{\/\*|\s[@:][a-z][\w.:-]*=["']|^(?:import|export)\s/m;
const MARKS =
  /\{:|\{#|^ {0,3}#.*\{[-.\w]|[ \t]\{[ \t]*(?:\.|[a-z]+=)|[.!?]\{\.[a-z]|:::|\[!|^[ \t]*\{[ \t]*(?:[.#]|[a-z-]+=)|\smarkdown[=\s>]|toc\b|\\(?:newpage|pagebreak)/im;
const INLINE = /:[a-z0-9_+-]{1,40}:|==|%%|\[\[|(?:[ \t]|^>?)\^[a-z\d]/im;
const NO_ABBREVIATIONS: ReadonlyMap<string, string> = new Map();

/** Rewrites what other generators add to Markdown. Code is unchanged; most texts have nothing to rewrite. */
export function readDialect(text: string, { file, hidesCode, idPrefix, names = NOTHING_NAMED, title }: DialectOptions): Dialect {
  const missing = new Map<string, number>();
  let current = unedited(text);
  let regions: CodeRegions | undefined;
  const pass = (trigger: RegExp, edit: (text: string, regions: CodeRegions) => EditedText): void => {
    if (!trigger.test(current.text)) return;
    regions ??= codeRegions(current.text);
    ({ originalOffset } = current);
    const edited = edit(current.text, regions);
    if (edited.text === current.text) return;
    current = afterBoth(current, edited);
    regions = undefined;
  };
  // Of the text that the pass at work was given.
  let { originalOffset } = current;
  const noteMissing = (name: string, offset: number): void => {
    if (!missing.has(name)) missing.set(name, originalOffset(offset));
  };
  const findings = new Findings((offset) => originalOffset(offset));
  pass(UNWRAPPED_CODE, withoutMdxFences);
  const isMdx = isMdxText(file, current.text, () => (regions ??= codeRegions(current.text)));
  const isNotebook = hasChunks(file);
  if (isNotebook) pass(TICKED_CHUNK, withPlainHeaders);
  if (isNotebook) pass(/[[\s;-]@\w/, (each, code) => withoutCitations(each, code, findings));
  pass(RAW_ATTRIBUTE, withoutRawAttributes);
  pass(COMPONENT_SCRIPT, withoutComponentScripts);
  // The names of parts may be in the code, which is still there.
  if (isNotebook) pass(/(?:^|[^\w@.`/\\[-])@[a-z]/im, withCitedNames);
  if (isNotebook) pass(/^.*(?:```|~~~)[ \t]*\{/m, (each, code) => withoutChunks(each, code, findings, hidesCode));
  if (isNotebook) pass(/`(?:r[ #]|\{\w+\})/, (each, code) => withoutInlineCode(each, code, findings));
  // What the next passes read must not count as code.
  pass(INDENTED_TEXT, withHtmlInElements);
  pass(TIGHT_HEADING, withSpacedHeadings);
  pass(MATH_ENVIRONMENT, withMathEnvironments);
  pass(/^[ \t]*(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+["\w]/m, withoutAdmonitions);
  if (!isNotebook) pass(MYST, (each, code) => withoutMyst(each, code, findings));
  if (!isNotebook) pass(MDC, (each, code) => withoutMdc(each, code, findings));
  pass(/^[ \t]*(?:<<<|@\[code|-{1,9}8<-)|__GHOST_URL__/m, (each, code) => withoutImports(each, code, findings));
  pass(SHORTCODE, (each, code) => withoutShortcodes(each, code, findings));
  if (/\{%[ \t]*(?:(?:sub)*tabs|timeline)\b/i.test(text)) pass(/<!--\s?(?:tab|timeline)\s/, withTabTitles);
  pass(MATH_TAG, withoutMathTags);
  pass(TEMPLATE, (each, code) => withoutTemplates(each, code, { findings, names, title, isNotebook, missing: noteMissing }));
  if (!isMdx) pass(/<[a-z][\w \t.-]*>/i, withPlaceholders);
  if (isMdx) pass(INDENTED_COMPONENT, withoutComponentIndents);
  pass(isMdx ? /[{<]|^(?:import|export)\s/m : COMPONENT, (each, code) => withoutComponents(each, code, isMdx, findings));
  // Tags that are left out leave blank lines.
  pass(INDENTED_TEXT, withHtmlInElements);
  pass(SELF_CLOSED, withClosedTags);
  // Pandoc reads Markdown there as well.
  if (isMdx || isNotebook) pass(/^[ \t]*<[a-z]/m, withMarkdownInBlocks);
  if (isMdx || isNotebook) pass(/^ {0,3}<p[\s>]/m, withMarkdownInParagraphs);
  pass(AT_DIV, withoutAtDivs);
  pass(ESCAPED_ID, withPlainIds);
  pass(MARKS, (each, code) => withoutMarks(each, code, findings));
  pass(TOC_HEADING, withoutTocHeadings);
  if (!isMdx) pass(/[)\]`>]\{[ \t]*(?:[.#]|[\w:.-]+=)/, withoutAttributes);
  pass(/\]\([^\n]{1,3000}?[ \t](?:=[\dx]|[a-z-]{1,40}=["'])/i, withoutUrlAttributes);
  pass(TICK_IN_LINK, withoutLoneTicks);
  pass(LONE_BACKSLASH, withoutLoneBackslashes);
  pass(/%\[http|@\[\w+\]\(|!\[[^[\]\n]{0,300}\]\(https?:\/\/[\w.]*youtu/, withEmbeds);
  pass(SCRIPT_EMBED, withScriptEmbeds);
  pass(PLAYER_ELEMENT, withPlayerElements);
  pass(/\]\([^\s()<>"']{1,500} [^<>"'\n]{0,500}\.\w{2,5}[ \t")]/, withSpacedUrls);
  pass(TIGHT_ATTRIBUTES, withSpacedAttributes);
  pass(AFTER_COMMENT, withTextBelowComments);
  pass(BELOW_HTML, withMarkdownBelowHtml);
  pass(LINK_DEFINITION, withLinkDefinitionsApart);
  pass(/\[\^|\^\[/, (each, code) => withFootnotes(each, code, { prefix: idPrefix, findings, isPandoc: isNotebook }));
  pass(LAZY_LINE, withLazyLines);
  pass(GRID_TABLE, withGridTables);
  // Elsewhere, rows without a head are a mistake, which is named.
  if (JEKYLL_POST.test(file)) pass(HEADLESS_TABLE, withHeadlessTables);
  pass(TABLE, withTableRows);
  pass(/^ {0,3}:[ \t]/m, withDefinitionLists);
  let abbreviations = NO_ABBREVIATIONS;
  pass(/^\*\[/m, (each, code) => {
    const read = readAbbreviations(each, code);
    ({ abbreviations } = read);
    return read.text;
  });
  pass(MATH_BREAK, withMathInOneLine);
  pass(MATH_IN_TEXT, withMathInText);
  pass(/^[ \t>]*\$\$[ \t]*$/m, withMathLines);
  pass(/\]\(</, withHtmlLinks);
  pass(HTML_MATH, withHtmlMath);
  pass(HTML_IMAGE, withHtmlImages);
  pass(HTML_SCRIPT, withScriptsApart);
  pass(INLINE, (each, code) => withoutInlineMarks(each, code, { names, missing: noteMissing }));
  return { ...current, findings, missing, abbreviations };
}

/** Rewrites what is left of a generator in HTML, which has been through most of it. */
export function readHtmlDialect(text: string): EditedText & Pick<Dialect, 'findings'> {
  const findings = new Findings();
  const edited = SHORTCODE.test(text) ? withoutShortcodes(text, htmlCodeRegions(text), findings, true) : unedited(text);
  return { ...edited, findings };
}
