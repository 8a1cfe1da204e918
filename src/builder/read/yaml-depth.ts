/** The maximum depth for the YAML parser: near the end of its stack, it may crash the process. */
export const MAX_LEVELS = 100;

const INDICATORS = new RegExp(`(?:[-?:][ \\t]+){${MAX_LEVELS}}|^[ ]{${10 * MAX_LEVELS}}`, 'm');

/** Whether the brackets, indicators or indents of some YAML are nested more deeply than anything that people write. */
export function isTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > MAX_LEVELS) return true;
  }
  return INDICATORS.test(yaml);
}
