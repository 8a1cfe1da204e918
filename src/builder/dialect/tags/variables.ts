import type { Tag } from './tags.js';

/** What a text may grow by when values are inserted into it, in characters: each of them may contain others. */
const MAX_INSERTED = 200_000;
const MAX_VARIABLES = 500;

const WORDS = /^(?:"([^"]*)"|'([^']*)'|(-?\d+(?:\.\d+)?))$/;
const wordsOf = (text: string): string | undefined => {
  const [, double, single, number] = WORDS.exec(text.trim()) ?? [];
  return double ?? single ?? number;
};

type Filter = (value: string, argument: string) => string;

const same: Filter = (value) => value;

/** Filters whose result is known; of Markdown and HTML, the text itself is what is needed here. */
const FILTERS: Readonly<Record<string, Filter>> = {
  ...Object.fromEntries(
    [
      'markdownify markdown md smartify safe raw strip trim lstrip rstrip escape e escape_once xml_escape strip_html',
      'relative_url absolute_url url',
    ]
      .flatMap((names) => names.split(' '))
      .map((name) => [name, same]),
  ),
  upcase: (value) => value.toUpperCase(),
  upper: (value) => value.toUpperCase(),
  downcase: (value) => value.toLowerCase(),
  lower: (value) => value.toLowerCase(),
  capitalize: (value) => value.charAt(0).toUpperCase() + value.slice(1),
  append: (value, argument) => value + argument,
  prepend: (value, argument) => argument + value,
};

/** Applies filters, such as `upcase` and `append: ".png"`; `undefined` if one of them is unknown. */
function filtered(value: string, filters: readonly string[]): string | undefined {
  let result = value;
  for (const filter of filters) {
    const [, name = '', colon = '', argument = ''] = /^(\w+)\s*(:?)\s*(.*?)$/s.exec(filter.trim()) ?? [];
    const words = wordsOf(argument);
    if (!Object.hasOwn(FILTERS, name) || (colon !== '' && words === undefined)) return undefined;
    result = FILTERS[name]?.(result, words ?? '') ?? result;
  }
  return result;
}

const ASSIGNMENT = /^([\w-]+)\s*=(?!=)\s*([^]*)$/;
const isBlock = (value: string): boolean => value.trim().includes('\n');

/** The variables of Liquid and Nunjucks whose values are in the text itself: `assign`, `set` and `capture`. */
export class Variables {
  readonly #values = new Map<string, () => string>();
  readonly #captured = new Set<string>();
  #inserted = 0;

  /** Remembers a value that a tag assigns. Tells whether it is known. */
  assign({ rest }: Tag): boolean {
    const [, name = '', expression = ''] = ASSIGNMENT.exec(rest) ?? [];
    const value = this.#evaluate(expression);
    if (value === undefined) {
      this.#values.delete(name);
      return false;
    }
    this.#set(name, () => value);
    return true;
  }

  /** @param render Converts the text between the tags, when it is needed. */
  capture({ values: [name = ''] }: Tag, render: () => string): void {
    let rendered: string | undefined;
    this.#set(name, () => (rendered ??= render().trim()));
    this.#captured.add(name);
  }

  /** What an expression shows, with its filters; `undefined` if it is not a variable that is known. */
  shown(expression: string): string | undefined {
    const text = expression.replace(/^[{&]+|[}]+$/g, '');
    const value = /^\s*[\w-]+\s*(?:\||$)/.test(text) ? this.#evaluate(text) : undefined;
    if (value === undefined || (this.#inserted += value.length) > MAX_INSERTED) return undefined;
    // Text is read as Markdown within HTML only after a blank line.
    return isBlock(value) || /\|\s*(?:markdownify|markdown|md)\b/.test(text) ? `\n\n${value}\n\n` : value;
  }

  /** The captured text that a tag passes on under any name, as `{% include notice.html content=text %}` does. */
  passedOn({ named }: Tag): string | undefined {
    const name = Object.values(named).find((each) => this.#captured.has(each));
    return name === undefined ? undefined : this.shown(name);
  }

  #set(name: string, value: () => string): void {
    if (name !== '' && (this.#values.has(name) || this.#values.size < MAX_VARIABLES)) this.#values.set(name, value);
  }

  #evaluate(expression: string): string | undefined {
    const [value = '', ...filters] = expression.split('|', 20).map((part) => part.trim());
    const words = wordsOf(value) ?? this.#values.get(value)?.();
    return words === undefined || words.length > MAX_INSERTED ? undefined : filtered(words, filters);
  }
}
