/** A site for Node tests that open real pages: pages and feeds as registered, the built script, and the pages' reports. */
import { EventEmitter, once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A script of the repository; those have no types of their own. */
const script = async <T>(path: string): Promise<T> => (await import(new URL(`../../../${path}`, import.meta.url).href)) as T;

/** A script of `test/support`. */
export const support = async <T>(name: string): Promise<T> => script(`test/support/${name}`);

interface Answer {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  /** Milliseconds before the answer begins; and then before each part of `rest` follows. */
  readonly delay?: number;
  readonly rest?: readonly string[];
}

export interface HostServer {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly requests: string[];
  /** From now on, `path` answers so; HTML unless `type` says otherwise. */
  serve(path: string, answer: Answer): void;
  /** What a page will post to `/report/<name>`, parsed. */
  report<T>(name: string): Promise<T>;
  close(): Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  return text;
}

/** A script of this folder for pages, as a classic script. */
function pageScript(name: string): string {
  const source = readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
  return ts.transpileModule(source, { compilerOptions }).outputText.replace('export {};', '');
}

/** Serves until closed. The script and style sheets, built when stale, lie at `/widgets/`, another copy at `/other/`. */
export async function startHost(): Promise<HostServer> {
  const build = await script<{ isBuildStale(): boolean; buildAll(): Promise<void> }>('src/tooling/build.mjs');
  if (build.isBuildStale()) await build.buildAll();
  const answers = new Map<string, Answer>();
  const requests: string[] = [];
  const reports = new EventEmitter();
  for (const name of ['probe', 'compare', 'soak', 'faults', 'static-page', 'once-page'])
    answers.set(`/${name}.js`, { body: pageScript(`${name}.ts`), type: 'text/javascript' });

  const scriptAt = (path: string): Answer | undefined => {
    const [, name, kind] = /^\/(?:widgets|other)\/([\w.-]+\.(js|css))$/.exec(path) ?? [];
    const file = join(root, 'dist/cdn', name ?? '');
    const type = kind === 'css' ? 'text/css' : 'text/javascript';
    return name && existsSync(file) ? { body: readFileSync(file), type } : undefined;
  };

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const [, report] = /^\/report\/(.+)/.exec(path) ?? [];
    if (report) {
      void textOf(request).then((text) => {
        response.writeHead(204).end();
        reports.emit(report, JSON.parse(text));
      });
      return;
    }
    const answer = answers.get(path) ?? scriptAt(path) ?? { body: 'Not found', status: 404 };
    const { body, type = 'text/html; charset=utf-8', headers = {}, status = 200, delay = 0, rest = [] } = answer;
    const send = async (): Promise<void> => {
      await setTimeout(delay);
      response.writeHead(status, { 'content-type': type, ...headers }).write(body);
      for (const part of rest) {
        await setTimeout(delay);
        response.write(part);
      }
      response.end();
    };
    void send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    serve: (path, answer) => void answers.set(path, answer),
    report: async <T>(name: string) => ((await once(reports, name)) as [T])[0],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
