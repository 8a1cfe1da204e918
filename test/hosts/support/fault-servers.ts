/** Servers that do what servers do on bad days, each on a port of its own: browsers open few connections to one server. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

type Fault = (response: ServerResponse, request: IncomingMessage) => void;

const OPEN = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' };
const JSON_TYPE = 'application/feed+json; charset=utf-8';

const ITEM = { id: '1', title: 'Süße 文章' };
const FEED = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A feed', items: [ITEM] });
const BYTES = Buffer.from(FEED);
const HALF = BYTES.subarray(0, BYTES.length / 2);

const send = (
  response: ServerResponse,
  body: string | Buffer,
  headers: Record<string, string | number> = {},
  status = 200,
): void => {
  response.writeHead(status, { 'content-type': JSON_TYPE, ...OPEN, ...headers }).end(body);
};
const good: Fault = (response) => send(response, FEED);

/** Sends bytes as they are, without what HTTP servers take care of. */
const sendRaw = (response: ServerResponse, length: number | undefined, body: Buffer): void => {
  const socket = response.socket as Socket;
  const headers = [`Content-Type: ${JSON_TYPE}`, 'Access-Control-Allow-Origin: *', 'Connection: close'];
  if (length !== undefined) headers.push(`Content-Length: ${length}`);
  socket.write(`HTTP/1.1 200 OK\r\n${headers.join('\r\n')}\r\n\r\n`);
  socket.end(body);
};

function dribble(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': JSON_TYPE, ...OPEN });
  let sent = 0;
  const timer = setInterval(() => response.write(BYTES.subarray(sent, ++sent)), 200);
  response.on('close', () => clearInterval(timer));
}

function flood(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': JSON_TYPE, ...OPEN });
  const megabyte = ' '.repeat(1_000_000);
  let sent = 0;
  const more = (): void => {
    while (sent++ < 50) if (!response.write(megabyte)) return void response.once('drain', more);
    response.end();
  };
  more();
}

/** Fails on the first request for each address. */
const once = (fault: Fault): Fault => {
  const seen = new Set<string | undefined>();
  return (response, request) => {
    const isFirst = !seen.has(request.url);
    seen.add(request.url);
    (isFirst ? fault : good)(response, request);
  };
};

const faults = {
  'reset': (response) => response.socket?.resetAndDestroy(),
  'reset-once': once((response) => response.socket?.resetAndDestroy()),
  'reset-midway': (response) => {
    response.writeHead(200, { 'content-type': JSON_TYPE, ...OPEN }).write(HALF, () => response.socket?.resetAndDestroy());
  },
  'silence': () => undefined,
  'slow-bytes': dribble,
  'status-500': (response) => send(response, '{}', {}, 500),
  'status-404': (response) => send(response, '{}', {}, 404),
  'status-429': (response) => send(response, '{}', { 'retry-after': '3600' }, 429),
  'status-429-once': once((response) => send(response, '{}', { 'retry-after': '1' }, 429)),
  'half-of-length': (response) => sendRaw(response, BYTES.length, HALF),
  'half-without-length': (response) => sendRaw(response, undefined, HALF),
  'more-than-length': (response) => sendRaw(response, HALF.length, BYTES),
  'redirect-loop': (response, { url }) => send(response, '', { location: url ?? '/' }, 302),
  'no-cors': (response) => response.writeHead(200, { 'content-type': JSON_TYPE }).end(FEED),
  'flood': flood,
  'html': (response) => send(response, '<!doctype html><title>Log in</title>', { 'content-type': 'text/html' }),
  'utf-16': (response) => send(response, Buffer.from(`\uFEFF${FEED}`, 'utf16le'), { 'content-type': 'application/json' }),
  'bom': (response) => send(response, `\uFEFF${FEED}`),
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;
export const FAULTS = Object.keys(faults) as FaultName[];

export interface FaultServers {
  readonly origins: Readonly<Record<FaultName, string>>;
  /** Whether the servers have their bad day; before, all of them work. */
  bad: boolean;
  close(): void;
}

export async function startFaults(): Promise<FaultServers> {
  const servers: Server[] = [];
  const origins: Partial<Record<FaultName, string>> = {};
  const state = { bad: false };
  for (const name of FAULTS) {
    const fault: Fault = faults[name];
    const server = createServer((request, response) => (state.bad ? fault : good)(response, request));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origins[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    servers.push(server);
  }
  return Object.assign(state, {
    origins: origins as Record<FaultName, string>,
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  });
}
