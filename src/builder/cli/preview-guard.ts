import type { IncomingMessage } from 'node:http';
import { UsageError } from '../shared/messages.js';

/** Why a request is not answered. */
interface Refusal {
  readonly status: number;
  readonly text: string;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Headers of every response: nothing in a preview is for other sites, and files have the type that they declare. */
export const GUARDING_HEADERS = {
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** The host name of `--host`, as browsers send it. @throws UsageError if it is not one */
export function hostName(name: string): string {
  const isName = /^(?:[\p{L}\p{M}\p{N}._-]+|\[[\da-f:.]+\])$/iu.test(name) && URL.canParse(`http://${name}/`);
  if (isName) return new URL(`http://${name}/`).hostname;
  throw new UsageError(`--host must be a name such as preview.example, without http:// and port, not "${name}"`);
}

const isHidden = (path: string): boolean => /(?:^|[\\/])\./.test(path) || /[\\\0]/.test(path);

/** Whether a path, however often it is percent-encoded, leads to a hidden file, or is not one that a build writes. */
function isForbiddenPath(path: string): boolean {
  let decoded = path;
  for (let round = 0; round < 5; round += 1) {
    if (isHidden(decoded)) return true;
    try {
      const next = decodeURIComponent(decoded);
      if (next === decoded) return false;
      decoded = next;
    } catch {
      return true;
    }
  }
  return true;
}

/**
 * Why a request to a preview must be refused; `undefined` if it is allowed. Any site can point its own name at the reader's
 * machine ("DNS rebinding") and then read what is served there as its own, except that browsers send that name.
 *
 * @param port Where the preview is.
 * @param hosts Names that are allowed in addition to those of the machine itself, at any port.
 */
export function refusal(request: IncomingMessage, port: number, hosts: readonly string[]): Refusal | undefined {
  const { method, url = '', headers } = request;
  const host = (headers.host ?? '').toLowerCase();
  const [, name = '', at] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host) ?? [];
  const isOwn = LOOPBACK.includes(name) && (at ?? '80') === String(port);
  if (!isOwn && !hosts.includes(name)) {
    const advice = `open http://localhost:${port}/, or start the preview with --host ${name || 'and the name'}`;
    return { status: 403, text: `This preview is not for the host "${host}"; ${advice}` };
  }
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: 'A preview only responds to GET and HEAD requests' };
  return !url.startsWith('/') || isForbiddenPath(url.replace(/[?#].*$/s, '')) ? { status: 404, text: 'Not found' } : undefined;
}
