import { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { digestForTemplateResult } from '@lit-labs/ssr-client';
import type { TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';

/** Represents the widget around its shadow root's content. */
class Host extends ElementRenderer {}

interface Static {
  readonly strings: TemplateStringsArray;
  /** Lit's markers of the template in the HTML: as it is written here, and as the browser knows it. */
  readonly markers?: readonly [string, string];
}

const BINDING = '.textContent=';
const statics = new WeakMap<TemplateStringsArray, Static>();

const markerOf = (template: TemplateResult): string => `<!--lit-part ${digestForTemplateResult(template)}-->`;

/** A template whose text bindings are attributes, since Lit's server renderer ignores properties that have no attribute. */
function staticOf(template: TemplateResult): Static {
  const { strings } = template;
  const known = statics.get(strings);
  if (known) return known;
  let made: Static = { strings };
  if (strings.some((part) => part.endsWith(BINDING))) {
    const parts = strings.map((part) => (part.endsWith(BINDING) ? `${part.slice(0, -BINDING.length)}textcontent=` : part));
    const copy = Object.assign(parts, { raw: parts });
    made = { strings: copy, markers: [markerOf({ ...template, strings: copy }), markerOf(template)] };
  }
  statics.set(strings, made);
  return made;
}

/** The value with all templates in it converted by {@link staticOf}; records their markers. */
function prepare(value: unknown, markers: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => prepare(each, markers));
  if (!isTemplateResult(value) || !('values' in value)) return value;
  const template = staticOf(value as TemplateResult);
  if (template.markers) markers.set(...(template.markers as [string, string]));
  return { ...value, strings: template.strings, values: value.values.map((each) => prepare(each, markers)) };
}

/** Renders the content of a widget's shadow root, with the markers that Lit needs to hydrate it. */
export function renderTemplate(tag: string, content: unknown): string {
  const markers = new Map<string, string>();
  const html = collectResultSync(render(prepare(content, markers), { customElementHostStack: [new Host(tag)] }));
  return (
    html
      .replace(/<!--lit-part [^ ]+-->/g, (marker) => markers.get(marker) ?? marker)
      // Neither text nor an attribute's value contains an unescaped quotation mark or bracket, so these are attributes.
      .replace(/ textcontent="([^"]*)"\s*>/g, (_, text: string) => `>${text}`)
  );
}
