import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

interface Author {
  readonly name: string;
}

const require = createRequire(import.meta.url);
/** The words of the MIT licence, as our own file has them below the copyright. */
const MIT =
  /Permission is hereby granted[\s\S]*/.exec(readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8'))?.[0] ?? '';

const authorOf = (name: string): string | undefined => {
  const { author } = require(`${name}/package.json`) as { author?: string | Author };
  return typeof author === 'object' ? author.name : author;
};

/**
 * A list of licences in Vite's form, in which every package has a text. A package whose archive has no file of its licence, if
 * that is MIT, gets these words under the name of its author.
 *
 * @throws Error if the text of another licence is missing, or an author.
 */
export function completeLicences(list: string, author: (name: string) => string | undefined = authorOf): string {
  return list.replace(
    /^## (\S+) - \S+ \((.+)\)\n+(?=## \S+ - \S+ \(|$(?![\s\S]))/gm,
    (heading, name: string, licence: string) => {
      const holder = author(name);
      if (licence !== 'MIT' || holder === undefined)
        throw new Error(
          `${name} has no text of its licence, which is ${licence}. Leave it out of the bundle, or add the text here.`,
        );
      return `${heading.trimEnd()}\n\nCopyright (c) ${holder}\n\n${MIT.trimEnd()}\n\n`;
    },
  );
}

/** Vite plugin: completes the list of licences that Vite writes of what it has bundled. */
export const licenceTexts = (fileName: string): Plugin => ({
  name: 'licence-texts',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const list = bundle[fileName];
      if (list?.type === 'asset') list.source = completeLicences(String(list.source));
    },
  },
});
