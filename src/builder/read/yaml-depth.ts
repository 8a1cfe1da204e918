/** Levels that the YAML parser is given: near the end of its stack, it may take the process with it. */
export const MAX_LEVELS = 100;

const INDICATORS = new RegExp(`(?:[-?:][ \\t]+){${MAX_LEVELS}}|^[ ]{${10 * MAX_LEVELS}}`, 'm');

/** Whether the brackets, indicators or indents of some YAML go deeper than anything that people write. */
export function isTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > MAX_LEVELS) return true;
  }
  return INDICATORS.test(yaml);
}
