import type { Report } from '../shared/messages.js';
import { detached } from '../shared/text.js';
import { findFence, type Fence } from './fences.js';
import { parseJson } from './front-matter-json.js';
import { parseExport } from './front-matter-exports.js';
import { parseConstants } from './front-matter-js.js';
import { parseLines } from './front-matter-lines.js';
import { parseDefinitions, parseToml } from './front-matter-toml.js';
import type { Field } from './front-matter-values.js';
import { parseYaml } from './front-matter-yaml.js';

export interface FrontMatter {
  /** By name in lower case. */
  readonly fields: ReadonlyMap<string, Field>;
}

const PARSERS = {
  yaml: parseYaml,
  toml: parseToml,
  json: parseJson,
  js: parseConstants,
  lines: parseLines,
  definitions: parseDefinitions,
  export: parseExport,
};

function missing(fence: 'unclosed' | undefined, text: string, report: Report): undefined {
  const line = /^\s*(\+\+\+|;;;)/.exec(text)?.[1] ?? '---';
  if (fence === 'unclosed') report('error', 'no-front-matter', `the front matter is not closed; end it with a line of "${line}"`);
  else
    report(
      'error',
      'no-front-matter',
      'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"',
    );
}

/**
 * Reads the front matter at the beginning of `text`: YAML, TOML, JSON, JavaScript constants, Pelican's lines, Franklin's
 * definitions, or the object that MDX exports. If it is unusable, reports an error and returns `undefined`.
 */
export function parseFrontMatter(text: string, report: Report): FrontMatter | undefined {
  const fence = findFence(text);
  if (typeof fence !== 'object') return missing(fence, text, report);
  const fields = parseFields(detached(text.slice(fence.start, fence.end)), fence, report);
  return fields && { fields };
}

function parseFields(inside: string, { format, start }: Fence, report: Report): ReadonlyMap<string, Field> | undefined {
  const reportInside: Report = (severity, code, words, offset = 0) => {
    report(severity, code, words, start + offset);
  };
  const found = PARSERS[format](inside, reportInside);
  return found && new Map(Array.from(found, ([name, { value, offset }]) => [name, { value, offset: start + offset }]));
}
