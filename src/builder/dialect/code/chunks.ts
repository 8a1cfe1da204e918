import { extname } from 'node:path';
import { escapeHtml } from '../../../sanitise/escape-html.js';
import { figcaption, plainCaption } from '../tags/captions.js';
import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import type { Findings } from '../text/findings.js';
import { bracedFence } from './braced-fence.js';

const SOURCES: ReadonlySet<string> = new Set(['.qmd', '.rmd', '.rmarkdown']);

/** Whether the code of a file is meant to be run when the site is built: the file is one of Quarto or R Markdown. */
export const hasChunks = (file: string): boolean => SOURCES.has(extname(file).toLowerCase());

/** The language that a chunk is in, and its other settings. */
const HEADER = /^([a-z][\w+#-]*)(.*)$/i;
/** Lines of options, which may only be the first ones; each language has its own mark of a comment. */
const OPTIONS = /^(?:[ \t>]*(?:#|\/\/|--|%%?|;;?)\|.*(?:\n|$)|[ \t>]*\n(?=[ \t>]*(?:#|\/\/|--|%%?|;;?)\|))*/;
const PICTURE = /(?<![\w.])include_graphics\(\s*(?:path\s*=\s*)?(?:"([^"\n]{1,500})"|'([^'\n]{1,500})')\s*[,)]/g;
/** Code that hides the code below it. */
const HIDES_ALL = /opts_chunk\$set\([^)]{0,1000}\becho\s*=\s*(TRUE|FALSE|T|F)\b/g;

/** Programs that run code → the language that it is written in, if they have another name. */
const LANGUAGES: Readonly<Record<string, string>> = {
  'ojs': 'js',
  'node': 'js',
  'rcpp': 'cpp',
  'webr': 'r',
  'webr-r': 'r',
  'asciicast': 'r',
  'pyodide': 'python',
  'pyodide-python': 'python',
  'tikz': 'latex',
};

const isOff = (value: string | undefined): boolean => /^(?:false|f)$/i.test(value ?? '');

/** Whether an option says yes or no; undefined if it is not there. The one that is named last counts. */
function isOn(settings: string, name: string): boolean | undefined {
  const values = settings.matchAll(new RegExp(String.raw`(?:^|[\s,|])${name}\s*[=:]\s*([\w.-]+)`, 'g'));
  const [, value] = [...values].at(-1) ?? [];
  return value === undefined ? undefined : !isOff(value);
}

/** The text of an option, if it is one text: between quotation marks, or the rest of a line of YAML. */
function words(settings: string, name: string): string | undefined {
  const pattern = new RegExp(String.raw`(?:^|[\s,|])${name}\s*(?:[=:]\s*(?:"([^"\n]*)"|'([^'\n]*)')|:[ \t]*([^\s"'|>[{].*))`);
  const [, double, single, plain] = pattern.exec(settings) ?? [];
  return double ?? single ?? plain?.trim();
}

/** The images that code shows, which are in the site whether it is run or not. */
function pictures(code: string, settings: string): string[] {
  const [caption, alt] = [words(settings, 'fig[.-]cap'), words(settings, 'fig[.-]alt')];
  return Array.from(code.matchAll(PICTURE), ([, double, single = '']) => {
    const image = `<img src="${escapeHtml(double ?? single)}" alt="${escapeHtml(alt ?? plainCaption(caption ?? ''))}">`;
    return `<figure>${image}${figcaption(caption ?? '')}</figure>\n`;
  });
}

/** The first line of a chunk, which is no fence in Markdown because of a backtick in its options. */
const TICKED_HEADER = /^[ \t>]*`{3,}[ \t]*\{\w[^\n`]*`[^\n]*\}[ \t]*$/gm;
export const TICKED_CHUNK = new RegExp(TICKED_HEADER.source, 'm');

/** Leaves out backticks in the options of chunks. */
export const withPlainHeaders = (text: string): EditedText =>
  applyEdits(
    text,
    Array.from(text.matchAll(TICKED_HEADER)).flatMap(({ 0: line, index }) => {
      const braces = line.indexOf('{');
      return Array.from(line.slice(braces).matchAll(/`/g), ({ index: at }) => {
        const start = index + braces + at;
        return { start, end: start + 1, replacement: '' };
      });
    }),
  );

/**
 * Shows the code of Quarto and R Markdown as they do, but does not run it: options are left out, and so is code that is not to be
 * shown. Code of which only the results were to be shown is added to the findings.
 *
 * @param isHidden - code is only shown where its options say so
 */
export function withoutChunks(
  text: string,
  { list }: CodeRegions,
  findings: Pick<Findings, 'add'>,
  isHidden = false,
): EditedText {
  const edits: Edit[] = [];
  for (const [start, end] of list) {
    const chunk = bracedFence(text.slice(start, end));
    const [, engine, header = ''] = HEADER.exec(chunk?.braces ?? '') ?? [];
    if (!chunk || engine === undefined) continue;
    const { before, marks, content } = chunk;
    const options = OPTIONS.exec(content)?.[0] ?? '';
    const settings = `${header}\n${options}`;
    const code = content.slice(options.length);
    const isIncluded = isOn(settings, 'include') !== false;
    const isRun = isOn(settings, 'eval') !== false;
    const shown = isRun && isIncluded ? pictures(code, settings) : [];
    const indent = before.replace(/[^\s>]/g, ' ');
    const language = LANGUAGES[engine.toLowerCase()] ?? engine.toLowerCase();
    const hasCode = isIncluded && (isOn(settings, 'echo') ?? !isHidden) && code.trim() !== '';
    const block = hasCode ? [`${marks}${language}\n${code.trimEnd()}\n${indent}${marks}`] : [];
    if (!hasCode && isIncluded && isRun && shown.length === 0) findings.add(`\`\`\`{${engine}}`, start);
    edits.push({ start, end, replacement: before + [...block, ...shown].join(`\n${indent}\n${indent}`) });
    for (const [, value] of code.matchAll(HIDES_ALL)) isHidden = isOff(value);
  }
  return applyEdits(text, edits);
}
