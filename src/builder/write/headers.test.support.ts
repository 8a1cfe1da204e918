/** Reads `_headers` as Netlify and Cloudflare Pages do. */
interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export const headerRules = (text: string): HeaderRule[] =>
  text
    .trim()
    .split(/\n(?=\S)/)
    .map((rule) => {
      const [pattern = '', ...lines] = rule.split('\n');
      return {
        pattern,
        headers: lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line) ?? []).map(([, name = '', value = '']) => [name, value]),
      };
    });

/** Whether a rule with at most one wildcard is for a path. */
export function isRuleFor(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined
    ? path === pattern
    : path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** The values of each header of a path, by its name in lower case: both hosts join those of all rules. */
export function headersForPath(rules: readonly HeaderRule[], path: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { pattern, headers } of rules)
    if (isRuleFor(pattern, path)) for (const [name, value] of headers) (found[name.toLowerCase()] ??= []).push(value);
  return found;
}
