import { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { digestForTemplateResult } from '@lit-labs/ssr-client';
import type { TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';
import { staticHtmlOf } from '../sanitise/server/static-body.js';

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

/** Stands for sanitised HTML while the template around it is rendered. Random, so that no author's text can contain it. */
const BODY = `body-${crypto.randomUUID()}`;

/**
 * What Lit writes at the end of a template that ends in a binding. Browsers read it as a comment. In HTML it is an error, though,
 * and in PHP the beginning of a program, so the comment is written as one.
 */
const EMPTY_END = '<?>';
const EMPTY_END_COMMENT = '<!--?-->';

interface Rendering {
  readonly markers: Map<string, string>;
  /** Sanitised HTML, in its order. Lit would parse it again, as a template, and keep that for as long as the process runs. */
  readonly bodies: string[];
}

/** The value with all templates in it converted by {@link staticOf}; records their markers, and what is HTML already. */
function prepare(value: unknown, rendering: Rendering): unknown {
  if (Array.isArray(value)) return value.map((each) => prepare(each, rendering));
  const body = staticHtmlOf(value);
  if (body !== undefined) {
    rendering.bodies.push(body);
    return BODY;
  }
  if (!isTemplateResult(value) || !('values' in value)) return value;
  const template = staticOf(value as TemplateResult);
  if (template.markers) rendering.markers.set(...(template.markers as [string, string]));
  return { ...value, strings: template.strings, values: value.values.map((each) => prepare(each, rendering)) };
}

/** HTML with the marker that Lit gives a template without bindings, which is what it takes sanitised HTML for. */
function withMarker(html: string): string {
  const strings = Object.assign([html], { raw: [html] });
  return markerOf({ _$litType$: 1, strings, values: [] }) + html;
}

/** Renders the content of a widget's shadow root, with the markers that Lit needs to hydrate it. */
export function renderTemplate(tag: string, content: unknown): string {
  const markers = new Map<string, string>();
  const bodies: string[] = [];
  const html = collectResultSync(render(prepare(content, { markers, bodies }), { customElementHostStack: [new Host(tag)] }));
  return (
    html
      .replace(/<!--lit-part [^ ]+-->/g, (marker) => markers.get(marker) ?? marker)
      // Neither text nor an attribute's value contains an unescaped quotation mark or bracket, so these are attributes.
      .replace(/ textcontent="([^"]*)"\s*>/g, (_, text: string) => `>${text}`)
      .replaceAll(EMPTY_END, EMPTY_END_COMMENT)
      .replaceAll(`<!--lit-part-->${BODY}`, () => withMarker(bodies.shift() ?? ''))
  );
}
