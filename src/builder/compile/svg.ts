import sax, { type QualifiedAttribute, type QualifiedTag } from 'sax';
import { ANIMATIONS, heldCss, isAllowedAddress, isInert, isRunnable, SVG_ELEMENTS, SVG } from './svg-policy.js';
import { escapeXml } from '../shared/text.js';

/** An SVG that may be published. */
export interface CleanSvg {
  /** Its text, where it is not to be copied as it is. */
  readonly text?: string | undefined;
  /** What was taken away, in the words of messages: `<script>`, `onload`. */
  readonly removed: readonly string[];
}

const MAX_CHARACTERS = 30_000_000;
/** Elements inside each other; the time that namespaces take grows with their number. */
const MAX_DEPTH = 1000;

// XML knows five entities; the types do not know the option.
const OPTIONS = { xmlns: true, strictEntities: true };

// XML 1.0, section 2.2.
// eslint-disable-next-line no-control-regex
const NO_CHARACTER = /[\0-\b\v\f\x0e-\x1f\ufffe\uffff]/;
const DECLARATION = /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/;
// A DOCTYPE that declares nothing of its own: browsers do not read what it points to.
const PLAIN_DOCTYPE = /^\s*svg(?:\s+(?:PUBLIC\s+"[^"]*"|SYSTEM)\s+"[^"]*")?\s*$/;
const ENTITY = /<!ENTITY\s+([\w.:-]+)\s+(?:"([^"<%]*)"|'([^'<%]*)')\s*>/g;

/** @throws Error for what the encoding that the file names does not allow */
function decode(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  const first = Buffer.from(bytes.subarray(0, bytes.indexOf(0x3e))).toString('latin1');
  const label = DECLARATION.exec(first)?.[1] ?? 'utf-8';
  const decoder = new TextDecoder(label, { fatal: true });
  return { text: decoder.decode(bytes), isUtf8: decoder.encoding === 'utf-8' };
}

class Cleaner {
  readonly removed = new Set<string>();
  /** The output may differ from the input, though nothing was removed. */
  isRewritten = false;
  readonly #parts: string[] = [];
  #size = 0;
  #depth = 0;
  /** Depth of the element that is left out with what it holds. */
  #without = Number.POSITIVE_INFINITY;
  /** The text of a style sheet so far. */
  #css: string | undefined;
  #hasRoot = false;

  clean(text: string): string {
    const parser = new sax.SAXParser(true, OPTIONS);
    parser.onerror = (error) => {
      throw new Error(error.message.replace(/\s*\nLine: (\d+)[\s\S]*/, (_, line: string) => ` on line ${Number(line) + 1}`));
    };
    parser.ondoctype = (doctype) => {
      if (PLAIN_DOCTYPE.test(doctype)) return this.#put(`<!DOCTYPE${doctype}>`);
      // Entities are put in; attributes that are declared for elements would come unseen.
      this.isRewritten = true;
      for (const [, name = '', double, single] of doctype.matchAll(ENTITY)) parser.ENTITIES[name] = double ?? single ?? '';
    };
    parser.onprocessinginstruction = ({ name, body }) => {
      if (name !== 'xml') this.removed.add(`<?${name}?>`);
      else if (this.isRewritten || this.#parts.length > 0) this.isRewritten = true;
      else this.#put(`<?xml ${body}?>`);
    };
    parser.oncomment = (comment) => this.#put(`<!--${comment}-->`);
    parser.ontext = parser.oncdata = (data) => {
      if (this.#css === undefined || this.#without <= this.#depth) this.#put(escapeXml(data));
      else this.#css += data;
    };
    parser.onopentag = (tag) => this.#open(tag as QualifiedTag);
    parser.onclosetag = (name) => this.#close(name);
    parser.write(text).close();
    if (!this.#hasRoot) throw new Error('it has no <svg>');
    return this.#parts.join('');
  }

  #put(text: string): void {
    if (this.#without <= this.#depth) return;
    this.#size += text.length;
    if (this.#size > MAX_CHARACTERS) throw new Error('it is too large');
    this.#parts.push(text);
  }

  #open(tag: QualifiedTag): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new Error('its elements are nested too deeply');
    if (this.#depth === 1 && !this.#hasRoot) {
      if (tag.local !== 'svg' || tag.uri !== SVG) throw new Error('its root is not <svg xmlns="http://www.w3.org/2000/svg">');
      this.#hasRoot = true;
    }
    if (this.#without <= this.#depth) return;
    const attributes = Object.values(tag.attributes);
    const isOurs = tag.uri === SVG || tag.uri === '';
    const isAllowed = isOurs ? SVG_ELEMENTS.has(tag.local) && !animatesAddress(tag.local, attributes) : isInert(tag.uri);
    // A style sheet is text alone.
    if (!isAllowed || this.#css !== undefined) {
      this.removed.add(`<${tag.name}>`);
      this.#without = this.#depth;
      return;
    }
    this.#put(`<${tag.name}${attributes.map((attribute) => this.#attribute(tag.local, attribute)).join('')}>`);
    if (isOurs && tag.local === 'style') this.#css = '';
  }

  #close(name: string): void {
    if (this.#css !== undefined && this.#without > this.#depth) {
      const css = heldCss(this.#css, this.removed);
      this.#css = undefined;
      this.#put(escapeXml(css));
    }
    this.#put(`</${name}>`);
    if (this.#without === this.#depth) this.#without = Number.POSITIVE_INFINITY;
    this.#depth -= 1;
  }

  #attribute(element: string, { name, local, value }: QualifiedAttribute): string {
    const isAddress = local.toLowerCase() === 'href';
    if (isRunnable(name, local, value) || (isAddress && !isAllowedAddress(element, value))) {
      this.removed.add(isAddress ? `${name} of <${element}>` : name);
      return '';
    }
    return ` ${name}="${escapeXml(isAddress ? value : heldCss(value, this.removed))}"`;
  }
}

/** Whether an element gives another element another URL, or a handler. */
const animatesAddress = (element: string, attributes: readonly QualifiedAttribute[]): boolean =>
  ANIMATIONS.has(element) &&
  attributes.some(({ local, value }) => local === 'attributeName' && /^\s*(?:[^:]*:)?(?:href|on\w*)\s*$/i.test(value));

/**
 * Takes away from an SVG what could run when it is opened or load something from elsewhere; what is shown stays. One that has
 * nothing of that kind is to be copied as it is.
 *
 * @throws Error in plain words when it is not well-formed, so that nobody can tell what a browser makes of it.
 */
export function cleanSvg(bytes: Uint8Array): CleanSvg {
  const { text, isUtf8 } = decode(bytes);
  if (NO_CHARACTER.test(text)) throw new Error('it contains control characters');
  const cleaner = new Cleaner();
  const clean = cleaner.clean(text);
  const removed = [...cleaner.removed];
  if (removed.length === 0 && isUtf8 && !cleaner.isRewritten) return { removed };
  return { text: isUtf8 ? clean : clean.replace(/^<\?xml [^>]*\?>/, ''), removed };
}
