/** Languages whose names of months the platform knows; those that most feeds use need none of it. */
const LANGUAGES = 'ar bg cs da el et fa fi he hi hu id lt lv ms nb pl ro ru sk sl sr sr-Latn sv tr uk'.split(' ');

/** A name beside a number may have another form than by itself, such as the genitive. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'long' },
];

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** Lowercase, without a dot behind it. */
let known: Map<string, number> | undefined;

function namesOf(language: string): [name: string, month: number][] {
  return FORMS.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    return MONTHS.map((month): [string, number] => {
      const name = format.formatToParts(Date.UTC(2024, month, 12)).find(({ type }) => type === 'month')?.value ?? '';
      return [name.normalize('NFKC').toLowerCase().replace(/\.$/, ''), month + 1];
    });
  });
}

/** The month, from 1, with a name in some language; 0 if there is none. The name is lowercase and without a dot. */
export function monthNamed(name: string): number {
  known ??= new Map(LANGUAGES.flatMap(namesOf));
  return known.get(name) ?? 0;
}
