import { escapeHtml } from '../../sanitise/escape-html.js';

/** An attribute as it is written in a tag, after a space; empty if there is no value. */
export const attribute = (name: string, value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`;
