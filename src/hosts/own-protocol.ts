/** Version of the protocol between our frames and `embed.js`. */
export const VERSION = 1;

/** The data of a message as an object that has exactly these keys. */
export function shaped(data: unknown, ...keys: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const own = Object.keys(data);
  return own.length === keys.length && keys.every((key) => own.includes(key)) ? (data as Record<string, unknown>) : undefined;
}
