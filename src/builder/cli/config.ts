import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { readNamed } from './command-line.js';
import { FIELD_NAMES, type FieldMapping } from '../read/field-names.js';
import { displayPath } from '../read/source.js';
import { isWebUrl } from '../shared/download.js';
import { whyMissing } from '../shared/file-errors.js';
import { UsageError } from '../shared/messages.js';
import { nearest } from '../shared/near-names.js';

/** Names under which the file is found by itself. */
export const CONFIG_NAMES = ['tiktok-refugee.config.yaml', 'tiktok-refugee.config.yml'] as const;
const MAX_BYTES = 100_000;

/** What a configuration may say. Each flag of `build` has the setting of its name in camelCase. */
export interface Config {
  readonly inputs?: readonly string[];
  readonly out?: string;
  readonly site?: string;
  readonly title?: string;
  readonly pageSize?: number;
  readonly language?: string;
  readonly languages?: readonly string[];
  readonly exclude?: readonly string[];
  readonly drafts?: boolean;
  readonly future?: boolean;
  readonly keepGoing?: boolean;
  readonly fetchImages?: boolean;
  readonly allCards?: boolean;
  readonly permalink?: string;
  readonly fields?: FieldMapping;
  readonly imageAliases?: Readonly<Record<string, string>>;
}

/** A configuration with the inputs that a command reads. */
export type EffectiveConfig = Config & { readonly inputs: readonly string[] };

type Check = (value: unknown, folder: string) => unknown;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const texts = (value: unknown): string[] | undefined => {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.every(isText) ? list : undefined;
};
const text: Check = (value) => (isText(value) ? value : undefined);
const bool: Check = (value) => (typeof value === 'boolean' ? value : undefined);
const path: Check = (value, folder) => (isText(value) ? resolve(folder, value) : undefined);

function mapping<T>(value: unknown, read: (value: unknown) => T | undefined): Record<string, T> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).map(([name, each]) => [name, read(each)] as const);
  return entries.every((entry): entry is readonly [string, T] => entry[1] !== undefined)
    ? Object.fromEntries(entries)
    : undefined;
}

/** The most items on a page of the feed. */
export const MAX_PAGE_SIZE = 10_000;

/** For each setting, what it must be, and how it is read: `undefined` for what is nothing of the kind. */
const SETTINGS: Readonly<Record<keyof Config, readonly [kind: string, Check]>> = {
  inputs: [
    'a path or URL, or a list of them',
    (value, folder) => texts(value)?.map((each) => (isWebUrl(each) ? each : resolve(folder, each))),
  ],
  out: ['a path', path],
  site: ['an absolute URL', text],
  title: ['text', text],
  pageSize: [
    `a whole number from 1 to ${MAX_PAGE_SIZE}`,
    (value) => (Number.isInteger(value) && Number(value) > 0 && Number(value) <= MAX_PAGE_SIZE ? value : undefined),
  ],
  language: ['a language tag', text],
  languages: ['a list of language tags', texts],
  exclude: ['a pattern, or a list of patterns', texts],
  drafts: ['true or false', bool],
  future: ['true or false', bool],
  keepGoing: ['true or false', bool],
  fetchImages: ['true or false', bool],
  allCards: ['true or false', bool],
  permalink: ['a template such as "/:year/:slug/"', text],
  fields: ['a mapping of names to names, or to lists of names', (value) => mapping(value, texts)],
  imageAliases: [
    'a mapping of names to folders',
    (value, folder) => mapping(value, (each) => (isText(each) ? resolve(folder, each) : undefined)),
  ],
};

/** Names of the settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS);

const isSetting = (name: string): name is keyof Config => Object.hasOwn(SETTINGS, name);
const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The document of a file, and what begins a message about a place in it. */
function readDocument(path: string, name: string): { document: Document.Parsed; at: (offset?: number) => string } {
  if (statSync(path).size > MAX_BYTES) throw new UsageError(`${name} is larger than ${MAX_BYTES} bytes; shorten it`);
  const text = readNamed(path, name, 'the file with the settings').toString('utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset = 0): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) throw new UsageError(`${at(error.pos[0])} is not YAML (${error.message.split('\n')[0]}); correct it`);
  return { document, at };
}

/** Its values as plain data. Aliases could make much of little, and a configuration needs none. */
function plainValues(document: Document.Parsed, at: () => string): Readonly<Record<string, unknown>> {
  try {
    return document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  } catch {
    throw new UsageError(`${at()} has aliases ("*name"), which are not supported; write the value instead`);
  }
}

/** @throws UsageError for a field that articles do not have. */
function checkFields(value: unknown, place: string): void {
  const names = Object.keys(FIELD_NAMES);
  for (const name of Object.keys(typeof value === 'object' && value !== null ? value : {})) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    throw new UsageError(
      `${place}: articles have no field "${name}"; ${near ? `did you mean "${near}"?` : `use one of ${names.join(', ')}`}`,
    );
  }
}

/**
 * Reads a configuration. Paths in it are relative to its folder, and absolute in the result.
 *
 * @throws UsageError for what is no YAML, unknown settings and values of the wrong kind, each with its place.
 */
function readConfig(file: string, cwd: string): Config {
  const { document, at } = readDocument(file, displayPath(file, cwd));
  const { contents } = document;
  if (contents === null) return {};
  if (!isMap(contents)) throw new UsageError(`${at()} needs "name: value" lines, such as "title: My articles"`);
  const config: Record<string, unknown> = {};
  const values = plainValues(document, at);
  for (const { key } of contents.items) {
    const written = isScalar(key) ? String(key.value) : '';
    const name = camelCase(written);
    const place = at(isScalar(key) ? key.range[0] : 0);
    if (name === '$schema') continue;
    if (!isSetting(name)) {
      const near = nearest(name, SETTING_NAMES);
      const advice = near ? `did you mean "${near}"?` : `settings are ${SETTING_NAMES.join(', ')}`;
      throw new UsageError(`${place}: there is no setting "${written}"; ${advice}`);
    }
    const [kind, check] = SETTINGS[name];
    if (name === 'fields') checkFields(values[written], place);
    const read = check(values[written], dirname(file));
    if (read === undefined) throw new UsageError(`${place}: "${written}" must be ${kind}`);
    config[name] = read;
  }
  return config;
}

/**
 * The file of the configuration that a command goes by: the named one, else that in the current folder, else that in one of the
 * inputs; `undefined` if there is none.
 *
 * @throws UsageError when the named file does not exist.
 */
export function findConfig(named: string | undefined, inputs: readonly string[], cwd: string): string | undefined {
  if (named !== undefined) {
    const file = resolve(cwd, named);
    if (!existsSync(file)) throw new UsageError(`--config: "${named}" ${whyMissing(file, 'check the path')}`);
    return file;
  }
  const folders = [cwd, ...inputs.map((input) => resolve(cwd, input))];
  return folders.flatMap((folder) => CONFIG_NAMES.map((name) => join(folder, name))).find((file) => existsSync(file));
}

/**
 * The configuration that a command goes by. Its inputs are those named, or else those of the file.
 *
 * @throws UsageError as {@link findConfig} and {@link readConfig}.
 */
export function loadConfig(named: string | undefined, inputs: readonly string[], cwd: string): EffectiveConfig {
  const found = findConfig(named, inputs, cwd);
  const config = found === undefined ? {} : readConfig(found, cwd);
  return { ...config, inputs: inputs.length > 0 ? inputs : (config.inputs ?? []) };
}
