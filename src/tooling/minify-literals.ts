import { transform } from 'lightningcss';
import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';

/** A whole style sheet, minified; `undefined` when it is not one, or would need escapes within a template. */
export function minifyCss(sheet: string): string | undefined {
  if (/[\\`]|\$\{/.test(sheet)) return undefined;
  const { code, warnings } = transform({ filename: 'styles.css', code: Buffer.from(sheet), minify: true, errorRecovery: true });
  return warnings.length > 0 ? undefined : String(code);
}

/**
 * One static part of an `html` template. As in JSX, a line break with its indentation is nothing where it stands beside a tag,
 * and one space within a tag or a text.
 */
export function minifyHtml(part: string): string | undefined {
  if (/<(?:pre|textarea)\b/i.test(part)) return undefined;
  return part.replace(/(^|.)\s*\n\s*(?=(.|$))/g, (_, before: string, after = '') => {
    const betweenTags = /^[>]?$/.test(before) && /^<?$/.test(after as string) && `${before}${after as string}` !== '';
    return before + (betweenTags ? '' : ' ');
  });
}

/** `code` with its `css`, `html` and `svg` templates minified, but for those in `msg()`: their text is a translation's key. */
export function minifyTemplates(code: string, fileName: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  let inMessage = 0;
  const isMessage = (node: ESTree.CallExpression): boolean => node.callee.type === 'Identifier' && node.callee.name === 'msg';
  new Visitor({
    'CallExpression'(node) {
      if (isMessage(node)) inMessage++;
    },
    'CallExpression:exit'(node) {
      if (isMessage(node)) inMessage--;
    },
    'TaggedTemplateExpression'({ tag, quasi }) {
      if (tag.type !== 'Identifier' || inMessage > 0) return;
      const minify =
        tag.name === 'css'
          ? quasi.quasis.length === 1
            ? minifyCss
            : undefined
          : tag.name === 'html' || tag.name === 'svg'
            ? minifyHtml
            : undefined;
      const parts = minify && quasi.quasis.map((part) => ({ part, text: minify(part.value.raw) }));
      if (!parts?.every(({ text }) => text !== undefined)) return;
      for (const { part, text = '' } of parts) {
        // Whether a part's range includes the back-tick or `${` differs between parsers; its text is certain.
        const start = code.indexOf(part.value.raw, part.start);
        edits.push({ start, end: start + part.value.raw.length, text });
      }
    },
  }).visit(parseSync(fileName, code).program);
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

/** Vite plugin: {@link minifyTemplates} for the project's own modules. */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(?:css|html|svg)`/ },
      handler: (code, id) => ({ code: minifyTemplates(code, id), map: null }),
    },
  };
}
