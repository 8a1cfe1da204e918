/** Servers that remember who asked for what, for pages that must not tell the wrong one. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  /** With the query. */
  readonly path: string;
  readonly cookie: string | undefined;
  readonly referer: string | undefined;
}

export interface SpyAnswer {
  readonly body?: string | Buffer | undefined;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

export interface SpyServer {
  readonly origin: string;
  readonly seen: Seen[];
  close(): void;
}

export const JSON_TYPE = 'application/feed+json; charset=utf-8';

/** What a request says in its body, parsed. */
export async function bodyOf<T>(request: IncomingMessage): Promise<T> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  return JSON.parse(text) as T;
}

/** @param answer - for a path with its query; nothing is a 404 */
export async function startSpy(
  answer: (path: string, request: IncomingMessage) => SpyAnswer | undefined | Promise<SpyAnswer | undefined>,
): Promise<SpyServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const { cookie, referer } = request.headers;
    seen.push({ path, cookie, referer });
    void Promise.resolve(answer(path, request)).then((found) => {
      const { body = '', type = JSON_TYPE, headers = {}, status = 200 } = found ?? { status: 404, body: 'Not found' };
      response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*', ...headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
