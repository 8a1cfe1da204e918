import { undeclaredNamespace, type XmlElement } from './xml.js';

/** Names that converters from XML to JSON give the text of an element that also has attributes. */
const TEXT_KEYS = ['#value', '#text', '$t', '_', 'value', '$value', '__text', '__cdata', '#cdata-section'];
/** Names that they put all attributes under. */
const ATTRIBUTE_KEYS = ['$', '@', '@attributes', '_attributes', 'attributes'];

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlain = (value: unknown): value is string | number | boolean => /^(?:string|number|boolean)$/.test(typeof value);
const valueOf = (values: Values, key: string): unknown => (Object.hasOwn(values, key) ? values[key] : undefined);

class TextNode {
  readonly nodeType = 3;
  readonly firstChild = null;
  readonly nextSibling = null;

  constructor(readonly nodeValue: string) {}
}

/** A value in JSON as the element that it would be in XML. */
class JsonElement implements XmlElement {
  readonly nodeType = 1;
  readonly nodeValue = null;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly attributes = [];
  nextSibling: JsonElement | null = null;
  readonly #values: Values;
  readonly #text: string | undefined;
  #first: JsonElement | TextNode | null | undefined;

  constructor(name: string, value: unknown) {
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(0, colon));
    this.localName = name.slice(colon + 1);
    this.namespaceURI = prefix && prefix !== 'rdf' ? undeclaredNamespace(prefix) : null;
    this.#values = isValues(value) ? value : {};
    const [text] = isPlain(value) ? [value] : TEXT_KEYS.map((key) => valueOf(this.#values, key)).filter(isPlain);
    this.#text = text === undefined ? undefined : String(text);
  }

  get firstChild(): JsonElement | TextNode | null {
    this.#first ??= this.#text === undefined ? this.#children() : new TextNode(this.#text);
    return this.#first;
  }

  #children(): JsonElement | null {
    const [first, ...others] = Object.entries(this.#values).flatMap(([name, value]) =>
      ATTRIBUTE_KEYS.includes(name) || value === null ? [] : [value].flat().map((each) => new JsonElement(name, each)),
    );
    let last = first;
    for (const other of others) {
      if (last) last.nextSibling = other;
      last = other;
    }
    return first ?? null;
  }

  getAttribute(name: string): string | null {
    const groups = ATTRIBUTE_KEYS.map((key) => valueOf(this.#values, key)).filter(isValues);
    const found = [name, `@${name}`, `@_${name}`, `-${name}`]
      .flatMap((key) => [this.#values, ...groups].map((values) => valueOf(values, key)))
      .find(isPlain);
    return found === undefined ? null : String(found);
  }
}

/** The root of a feed of XML that is written in JSON; nothing if it is not JSON. */
export function readXmlInJson(text: string): XmlElement | undefined {
  try {
    const [member] = Object.entries(JSON.parse(text.trim()) as Values);
    return member && new JsonElement(...member);
  } catch {
    return undefined;
  }
}
