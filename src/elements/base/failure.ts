import type { FeedError } from '../../core/errors.js';
import type { Strings } from '../../localization/strings.js';

/** The sentence for the reader. */
export function errorText({ code }: FeedError, msg: Strings['msg']): string {
  return code === 'network'
    ? msg('The articles could not be reached. Check your connection.', { id: 'error-network' })
    : msg('The articles cannot be shown at the moment.', { id: 'error' });
}

/** Whether asking again may end better. */
export const retryHelps = ({ code, status = 500 }: FeedError): boolean =>
  /^(network|timeout|http)$/.test(code) && (status >= 500 || status === 408 || status === 429);

const reported = new Set<string>();

/** What went wrong and its cause, for the page's author, on the console: once, however many widgets meet it. */
export async function report(error: FeedError): Promise<void> {
  if (reported.has(error.message)) return;
  reported.add(error.message);
  const { explain } = await import('../../core/explain.js').catch(() => ({ explain: String }));
  console.error(`tiktok-refugee: ${explain(error)}`, error.cause ?? error);
}
