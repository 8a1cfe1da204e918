import type { msg as litMsg, str as litStr } from '@lit/localize';

type Template = Parameters<typeof litMsg>[0];
type Templates = Readonly<Record<string, Template | undefined>>;
type StrResult = ReturnType<typeof litStr>;

/**
 * The words of one user interface language.
 *
 * `msg` has the type of `@lit/localize`'s, so that its tools extract and translate what is passed here; but it belongs to one
 * language instead of to the page: two widgets of a page may speak two languages, and the page may use `@lit/localize` itself.
 */
export interface Strings {
  /** BCP 47 tag for `lang` and `Intl`: the tag asked for where its language is available, else `en`. */
  readonly locale: string;
  readonly msg: typeof litMsg;
}

interface Translation {
  readonly templates: Templates;
}

const zhHans = (): Promise<Translation> => import('./locales/zh-Hans.js');

/** By lower-case tag. A translation written for one script answers to the bare language as well. */
const loaders: Readonly<Record<string, (() => Promise<Translation>) | undefined>> = {
  'en': undefined,
  'zh': zhHans,
  'zh-hans': zhHans,
};

const loaded: Record<string, Translation> = {};

function render(template: Template, source: Template): string {
  if (typeof template === 'string') return template;
  const { strings, values } = template as unknown as StrResult;
  const actual = (source as unknown as StrResult).values;
  return strings.reduce(
    (text, part, i) => text + String(template === source ? actual[i - 1] : actual[values[i - 1] as number]) + part,
  );
}

const createStrings = (locale: string, translation?: Translation): Strings => ({
  locale,
  msg: ((template: Template, { id }: { id: string }) =>
    render(translation?.templates[id] ?? template, template)) as typeof litMsg,
});

/** Puts a translation where {@link stringsFor} has it at once, by lower-case tag. */
export const provideTranslation = (tag: string, translation: Translation): void => {
  loaded[tag] = translation;
};

/**
 * The strings for a BCP 47 tag, at once where they are already here.
 *
 * Unknown tags fall back `xx-Yyyy-ZZ → xx-Yyyy → xx` (RFC 4647, section 3.4), then to English. Never rejects: a language that
 * fails to load is replaced by English, and asked for again next time.
 */
export function stringsFor(tag: string): Strings | Promise<Strings> {
  let range = '';
  try {
    range = new Intl.Locale(tag).baseName.toLowerCase();
  } catch {
    // Not a language tag, so `Intl` would not format anything by it.
  }
  while (range && !Object.hasOwn(loaders, range)) range = range.replace(/-?[^-]*$/, '');
  const load = loaders[range];
  if (!load || loaded[range]) return createStrings(range ? tag : 'en', loaded[range]);
  return load().then(
    (translation) => createStrings(tag, (loaded[range] = translation)),
    () => createStrings('en'),
  );
}
