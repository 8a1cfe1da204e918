import { escapeHtml } from '../../../sanitise/escape-html.js';
import { attribute } from '../../shared/html-attribute.js';
import { link, shownAs } from '../tags/meanings.js';
import { aside, details, noteTitle, strong, TYPES } from '../tags/pairs.js';
import { readValues } from '../tags/tags.js';

/** A component of MDC, or a directive of remark: `::name[label]{attributes}`. */
export interface Component {
  readonly name: string;
  readonly label: string;
  readonly named: Readonly<Record<string, string>>;
  readonly values: readonly string[];
}

const NOTES = /^(?:callout|alert|admonition)$/;
const FOLDED = /^(?:details|collapsible|collapse|spoiler|toggle|accordion-item)$/;
const MEDIA = /^(?:video|audio)$/;
/** Names of components that only add room, or a picture that says nothing. */
const EMPTY = /^(?:icon|divider|separator|spacer)$/;

export function readComponent(name: string, label = '', attributes = '', more: Readonly<Record<string, string>> = {}): Component {
  const { named, values } = readValues(attributes);
  const bare = name.toLowerCase().replace(/^(?:u|prose|nuxt|pro|content|app)-(?=\w)/, '');
  return { name: bare.includes('youtube') ? 'youtube' : bare, label: label.trim(), named: { ...named, ...more }, values };
}

const titleOf = ({ label, named }: Component): string =>
  (named['title'] ?? named['label'] ?? named['headline'] ?? '').trim() || label;
const urlOf = ({ named }: Component): string | undefined => named['to'] ?? named['href'] ?? named['url'];

/** What stands before and after the content of a component. */
export function componentBounds(component: Component): readonly [open: string, close: string] {
  const { name, named } = component;
  const [title, url] = [titleOf(component), urlOf(component)];
  if (TYPES.has(name) || NOTES.test(name)) {
    const given = [named['type'], named['variant'], named['color']].find((each) => TYPES.has(each?.toLowerCase() ?? ''));
    const [open, close] = aside(noteTitle(given ?? (TYPES.has(name) ? name : 'note'), title));
    return [open, url ? `\n${link(url, url)}\n${close}` : close];
  }
  // The files that it plays are components in it.
  if (MEDIA.test(name)) return [`<${name} controls${attribute('poster', named['poster'] || undefined)}>`, `</${name}>`];
  if (FOLDED.test(name)) return details(title || (named['name'] ?? ''));
  const words = [url ? link(title || url, url) : title && strong(title), named['description'] ?? ''];
  return [words.filter(Boolean).join('\n\n') + '\n', ''];
}

/** Markdown for a component without content; undefined if what it shows is not in the text. */
export function componentAlone(component: Component, isAlone: boolean): string | undefined {
  const { name, label, named } = component;
  if (EMPTY.test(name)) return '';
  if (name === 'kbd') return `<kbd>${escapeHtml(named['value'] ?? label)}</kbd>`;
  if (name === 'source' && named['src'])
    return `<source${attribute('src', named['src'])}${attribute('type', named['type'] || undefined)}>`;
  const known = label === '' ? shownAs(name, component, isAlone) : undefined;
  if (known !== undefined) return known;
  const [title, url] = [titleOf(component), urlOf(component)];
  if (url) return link(title || url, url);
  if (label) return label;
  return title ? strong(title) : undefined;
}
