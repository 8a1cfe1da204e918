import { checkPosts } from '../check/check.js';
import { FORMATS, formatMessages } from '../check/format-messages.js';
import { translatorFor } from '../check/translate-messages.js';
import { parseLanguageTag } from '../shared/language.js';
import { hasErrors, UsageError } from '../shared/messages.js';
import { givenOf, parse, READING_OPTIONS, type Io } from './command-line.js';
import { loadConfig } from './config.js';

function languageOf(language: string | undefined): string | undefined {
  try {
    return language === undefined ? undefined : parseLanguageTag(language);
  } catch {
    throw new UsageError(`"${language ?? ''}" is not a language tag; use one such as "en" or "zh-Hans"`);
  }
}

/** The command `check`. Returns the exit status. */
export async function checkCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, {
    ...READING_OPTIONS,
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean', default: false },
    external: { type: 'boolean', default: false },
  });
  const { format: named, fix, external, config, ...flags } = values;
  const format = FORMATS.find((name) => name === named);
  if (!format) throw new UsageError(`--format must be one of ${FORMATS.join(', ')}, not "${named}"`);
  const settings = { ...loadConfig(config, positionals, io.cwd), ...givenOf(flags) };
  const language = languageOf(settings.language);
  let spoken = language;
  const messages = await checkPosts(settings.inputs, {
    ...settings,
    ...{ cwd: io.cwd, language, fix },
    external: external ? {} : undefined,
    onLanguage: (own) => (spoken ??= own),
  });
  io.out.write(formatMessages(messages, format, await translatorFor(spoken)));
  return hasErrors(messages) ? 1 : 0;
}
