// A stand-in for a CDN: HTTP/2 over TLS, everything in memory and compressed beforehand, one certificate for every name.
import { createHash, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
};

const keyOf = (url) => url.host + url.pathname + url.search;

/** Files by address. */
export class Files {
  #files = new Map();

  /**
   * @param {string} address absolute URL.
   * @param {string | Uint8Array} content
   * @param {string} [type] MIME type; that of the extension by default.
   * @param {{after: number, hints?: string}} [answer] how long the server takes, in ms; `Link` of a response 103 before that.
   */
  add(address, content, type = types[extname(new URL(address).pathname)] ?? types['.json'], answer = { after: 0 }) {
    // What is compressed by its own format is served as it is.
    const isCompressed = /^image\/(?!svg)/.test(type);
    const body = isCompressed ? content : brotliCompressSync(content);
    const headers = {
      ':status': 200,
      'content-type': type,
      ...(!isCompressed && { 'content-encoding': 'br' }),
      'content-length': body.length,
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    };
    this.#files.set(keyOf(new URL(address)), { headers, body, ...answer });
  }

  /** Adds a folder's files whose path the filter passes. */
  addFolder(address, folder, filter = () => true) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const name = path
        .slice(folder.length + 1)
        .split(sep)
        .join('/');
      if (entry.isFile() && filter(name)) this.add(`${address}/${name}`, readFileSync(path));
    }
  }

  /** The content of the file of an address, as text. */
  textOf(address) {
    const file = this.get(address);
    return file && brotliDecompressSync(file.body).toString();
  }

  /** The file of an address; without a query that no file has. */
  get(address) {
    const url = new URL(address);
    return this.#files.get(keyOf(url)) ?? this.#files.get(url.host + url.pathname);
  }
}

const preflight = { ':status': 204, 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
const missing = { ':status': 404, 'content-type': 'text/plain', 'access-control-allow-origin': '*' };

/**
 * Serves the files on a port of this machine alone.
 *
 * @param {Files} files
 * @returns {Promise<{args: string[], misses: Set<string>, close: () => void}>} `args`: what leads a Chromium here, whatever name
 *   it asks for, so that no page reaches another machine; `misses`: addresses that were asked for in vain.
 */
export async function serve(files) {
  const { generate } = await import('selfsigned');
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'bench.test' }], { algorithm: 'sha256' });
  const misses = new Set();
  const server = createSecureServer({ key, cert });
  server.on('stream', (stream, { ':authority': host, ':method': method, ':path': path, referer }) => {
    stream.on('error', () => {}); // A page that is closed takes its requests with it.
    const address = `https://${host}${path}`;
    const file = files.get(address);
    if (method === 'OPTIONS') return stream.respond(preflight, { endStream: true });
    // The browser itself asks for things, too.
    if (!file && referer) misses.add(address);
    const respond = () => {
      if (stream.destroyed) return;
      stream.respond(file?.headers ?? missing);
      stream.end(file?.body ?? 'Not found\n');
    };
    if (file?.hints) stream.additionalHeaders({ ':status': 103, 'link': file.hints });
    return file?.after ? setTimeout(respond, file.after) : respond();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  const pin = createHash('sha256').update(publicKey).digest('base64');
  const args = [`--host-resolver-rules=MAP * 127.0.0.1:${server.address().port}`, `--ignore-certificate-errors-spki-list=${pin}`];
  return { args, misses, close: () => server.close() };
}
