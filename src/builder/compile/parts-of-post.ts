import type { SourcePost } from '../read/post.js';
import { readBody } from '../read/source-body.js';
import { readSource } from '../read/source.js';
import { compileBody, type RenderedBody } from './body.js';
import { Parts } from './parts.js';
import type { References } from './references.js';

/** References that lead where they say: only the ids of the result are of interest. */
const UNRESOLVED: References = {
  image: (url) => ({ url }),
  link: (href) => href,
  media: (href) => href,
  post: () => undefined,
  isFile: () => false,
  embedded: (name) => name,
};

// A file that changes is another object.
const known = new WeakMap<SourcePost, Parts>();

function read(post: SourcePost): RenderedBody | undefined {
  try {
    const source = readSource(post, post.root, [], true);
    const body = source && readBody(source);
    return body && compileBody(body, post.title, UNRESOLVED, { isPlain: true });
  } catch {
    // Its own compilation says why.
    return undefined;
  }
}

/** The post that was read last: what leads to a part of it or quotes it needs it more than once. */
let last: { readonly post: SourcePost; readonly body: RenderedBody | undefined } | undefined;

/** A post as it is by itself; `undefined` if it cannot be read. */
export function readAlone(post: SourcePost): RenderedBody | undefined {
  if (last?.post !== post) last = { post, body: read(post) };
  return last.body;
}

/** The parts of a post that links from other posts can lead to. It is read for the first of them. */
export function partsOf(post: SourcePost): Parts {
  const parts = known.get(post) ?? new Parts(readAlone(post)?.html ?? '');
  known.set(post, parts);
  return parts;
}
