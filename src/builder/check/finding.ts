import type { Severity } from '../shared/messages.js';

/** What is wrong in a piece of Markdown. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly text: string;
  /** In the piece; 0 by default. */
  readonly offset?: number;
}

export const warning = (code: string, text: string, offset?: number): Finding => ({
  severity: 'warning',
  code,
  text,
  ...(offset !== undefined && { offset }),
});
