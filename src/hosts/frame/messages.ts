import { shaped, VERSION } from '../own-protocol.js';

/** A message from the embedding page that the frame responds to. */
export type Request =
  /** WordPress: it now listens. */
  | { readonly kind: 'wordpress' }
  /** Mastodon asks for the height. */
  | { readonly kind: 'mastodon'; readonly id: number | string }
  /** s9e (phpBB, Flarum) wants the height through the message's port. */
  | { readonly kind: 's9e'; readonly port: MessagePort }
  /** `embed.js` listens, and says so. */
  | { readonly kind: 'own' };

const isId = (id: unknown): id is number | string =>
  typeof id === 'number' ? Number.isSafeInteger(id) : typeof id === 'string' && /^[\w-]{1,100}$/.test(id);

/** What a message asks for; `undefined` for anything that is not exactly a known request. */
export function readRequest({ data, ports }: Pick<MessageEvent, 'data' | 'ports'>, secret?: string): Request | undefined {
  const [port] = ports;
  if (data === 's9e:init') return port && ports.length === 1 ? { kind: 's9e', port } : undefined;
  if (ports.length > 0) return undefined;
  const wordpress = shaped(data, 'message', 'secret');
  if (wordpress) {
    const isReady = wordpress['message'] === 'ready' && secret !== undefined && wordpress['secret'] === secret;
    return isReady ? { kind: 'wordpress' } : undefined;
  }
  const mastodon = shaped(data, 'type', 'id');
  if (mastodon) {
    const id = mastodon['id'];
    return mastodon['type'] === 'setHeight' && isId(id) ? { kind: 'mastodon', id } : undefined;
  }
  const own = shaped(data, 'type', 'version');
  return own?.['type'] === 'tiktok-refugee:init' && own['version'] === VERSION ? { kind: 'own' } : undefined;
}
