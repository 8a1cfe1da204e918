import type { msg as litMsg } from '@lit/localize';
import { loaderOf } from './loaders.js';
import type { StrResult, Template, Templates, Translation } from './translation.js';

/**
 * The words of one user interface language.
 *
 * `msg` has the type of `@lit/localize`'s, so that its tools extract and translate what is passed here; but it belongs to one
 * language instead of to the page: two widgets of a page may speak two languages, and the page may use `@lit/localize` itself.
 */
export interface Strings {
  /** BCP 47 tag for formatting dates and numbers: the requested one, or `en` if that is not valid. */
  readonly locale: string;
  /** BCP 47 tag of the words, for `lang`: the same where there are words for it, else `en`. */
  readonly language: string;
  readonly msg: typeof litMsg;
}

const loaded: Record<string, Translation | undefined> = {};

/** Finds the words of the page's author for a language, whose translation has a key. */
type FindOwnWords = (locale: Intl.Locale, key: string) => Templates;

let ownWords: FindOwnWords | undefined;

/** Where there are words of the page's author. */
export const useOwnWords = (find: FindOwnWords): void => {
  ownWords = find;
};

/** Whether words may differ from those of the translations. */
export const hasOwnWords = (): boolean => !!ownWords;

function render(template: Template, source: Template): string {
  if (typeof template === 'string') return template;
  const { strings, values } = template as unknown as StrResult;
  const actual = (source as unknown as Partial<StrResult>).values ?? [];
  return strings.reduce(
    (text, part, i) => text + String(template === source ? actual[i - 1] : actual[values[i - 1] as number]) + part,
  );
}

/** Puts a translation where {@link stringsFor} has it at once, by the lower-case tag of `loaders.ts`. */
export const provideTranslation = (key: string, translation: Translation): void => {
  loaded[key] = translation;
};

/** A tag as people and systems write it, `zh_CN` and `zh-cmn-Hans` too; to WebKit, `cmn` is another language than `zh`. */
export const parseTag = (tag: string): Intl.Locale =>
  new Intl.Locale(
    tag
      .replaceAll('_', '-')
      .replace(/^zh-(?=[a-z]{3}\b)/i, '')
      .replace(/^cmn\b/i, 'zh'),
  );

/**
 * Tags that leave open what regions imply, such as the script of Chinese: `zh-HK` is `zh-Hant`, and `und-BR` Portuguese; and the
 * old names of Hebrew and Indonesian, which WebKit keeps.
 */
const OPEN = /^(zh|yue|und|iw|in)$/;

/** The translation that serves a language best. */
export function keyOf(locale: Intl.Locale): string {
  // Most tags need not pay for what is slow the first time.
  const { language, script } = OPEN.test(locale.language) ? locale.maximize() : locale;
  return /^(zh|yue)$/.test(language) ? `zh-han${script === 'Hant' ? 't' : 's'}` : language === 'pt' ? 'pt-br' : language;
}

function createStrings(locale: Intl.Locale, key: string): Strings {
  const { baseName } = locale;
  const words: Templates = { ...loaded[key]?.templates, ...ownWords?.(locale, key) };
  return {
    locale: String(locale),
    language: key === 'en' || loaded[key] || Object.keys(words)[0] ? baseName : 'en',
    msg: ((template: Template, { id }: { id: string }) => render(words[id] ?? template, template)) as typeof litMsg,
  };
}

/**
 * The strings for a BCP 47 tag, at once where they are already here.
 *
 * Unknown tags fall back `xx-Yyyy-ZZ → xx-Yyyy → xx` (RFC 4647, section 3.4), then to English words with that language's dates
 * and numbers. Never rejects: a language that fails to load is replaced by English, and asked for again next time.
 */
export function stringsFor(tag: string): Strings | Promise<Strings> {
  let locale: Intl.Locale;
  try {
    locale = parseTag(tag);
  } catch {
    locale = new Intl.Locale('en');
  }
  const key = keyOf(locale);
  const load = !loaded[key] && loaderOf(key);
  const create = (): Strings => createStrings(locale, key);
  if (!load) return create();
  return load().then((translation) => {
    loaded[key] = translation;
    return create();
  }, create);
}
