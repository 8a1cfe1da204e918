import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { escapeHtml } from '../../sanitise/escape-html.js';
import { checkPosts } from '../check/check.js';
import { translateMessages } from '../check/translate-messages.js';
import { createBuilder, type BuildResult } from '../write/build-feed.js';
import { IMAGE_POLICY } from '../write/headers.js';
import { formatMessage, UsageError, type Message } from '../shared/messages.js';
import { atRoot } from '../shared/urls.js';
import { withAdvice } from '../write/output-errors.js';
import { PAGE_CSS, PREVIEW_JS } from '../write/page-assets.js';
import { page } from '../write/page.js';
import { GUARDING_HEADERS, hostName, refusal } from './preview-guard.js';
import type { Config } from './config.js';
import { latestBuilder } from './latest-builder.js';
import { articleNotes, type ArticleNotes } from './preview-notes.js';
import { watchInputs } from './watch.js';

interface PreviewOptions {
  /** Folder of Markdown, relative to `cwd`. */
  readonly folder: string;
  /** 0, the default, takes any free port. */
  readonly port?: number | undefined;
  /** Further allowed names, in addition to those of the machine itself, such as that of a proxy; none by default. */
  readonly hosts?: readonly string[] | undefined;
  /** How articles are read; asked for before each build. */
  readonly settings?: (() => Config) | undefined;
  /** Absolute path of the file that the settings come from: when it changes, the preview is built again. */
  readonly config?: string | undefined;
  readonly cwd?: string | undefined;
  readonly onBuild?: ((result: BuildResult) => void) | undefined;
}

export interface Preview {
  /** URL of the first page, on the loopback interface. */
  readonly url: string;
  /** Stops serving and watching, and removes the temporary output. */
  close(): Promise<void>;
}

const SCRIPT = '/__preview/preview.js';
/** What a preview shows beside what is published. */
const UNPUBLISHED = { drafts: true, future: true };

function failurePage(failures: readonly string[]): string {
  const lines = failures.map((line) => `<li><code>${escapeHtml(line)}</code></li>`).join('\n');
  // The script shows them, and those of later builds.
  const list = `<noscript><ul>${lines}</ul></noscript>`;
  const body = `<main class="top"><h1>The build failed</h1>\n${list}\n<p>Correct the articles; this page then reloads.</p></main>`;
  return atRoot(page({ title: 'The build failed', language: 'en', css: '/__preview/page.css', script: SCRIPT, body }), '/');
}

const send = (response: ServerResponse, type: string, text: string, status = 200): void => {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(text);
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    const onError = ({ code }: NodeJS.ErrnoException): void => {
      const state = code === 'EADDRINUSE' ? 'in use' : `not available (${code})`;
      fail(new UsageError(`port ${port} is ${state}; choose another --port, or leave it out to use any free port`));
    };
    server.once('error', onError).listen(port, '127.0.0.1', done);
  });

/**
 * Serves a folder of articles as it would be published, with drafts and future posts, unless the settings leave these out; builds
 * it again after each change, and reloads open pages. They show what `check` finds.
 *
 * It only responds to requests for this machine's own names, so that no other site can read unpublished articles.
 *
 * @throws UsageError if the folder does not exist, a host is not a name, or the port is not available.
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { folder, port = 0, cwd = process.cwd(), settings = (): Config => ({}), config, onBuild } = options;
  const hosts = (options.hosts ?? []).map(hostName);
  const temporary = withAdvice(tmpdir(), () => mkdtempSync(join(tmpdir(), 'tiktok-refugee-')));
  let stop = (): void => undefined;
  const clean = (): void => {
    stop();
    process.off('exit', clean);
    rmSync(temporary, { recursive: true, force: true });
  };
  process.once('exit', clean);
  const out = join(temporary, 'site');
  const listeners = new Set<ServerResponse>();
  let failures: readonly string[] = [];
  let notes: Readonly<Record<string, ArticleNotes>> = {};
  let built = false;
  const tell = (response: ServerResponse): void => {
    if (failures.length > 0) response.write(`event: failure\ndata: ${JSON.stringify(failures)}\n\n`);
  };
  const builderFor = latestBuilder((current: Config) =>
    createBuilder({ ...UNPUBLISHED, ...current, site: undefined, inputs: [folder], out, cwd, script: SCRIPT }),
  );
  const tellAll = (): void => {
    for (const response of listeners) {
      if (failures.length > 0) tell(response);
      else response.write('event: reload\ndata: {}\n\n');
    }
  };
  /** What a check finds, first as for readers, then in drafts and posts of the future as well, if there are any. */
  const findings = async (current: Config): Promise<Message[]> => {
    const published = await checkPosts([folder], { ...current, cwd });
    if (!published.some(({ code }) => code === 'draft' || code === 'future')) return published;
    return [...published, ...(await checkPosts([folder], { ...UNPUBLISHED, ...current, cwd }))];
  };
  const build = async (): Promise<void> => {
    const current = settings();
    const inEnglish = await builderFor(current)();
    const result = { ...inEnglish, messages: await translateMessages(inEnglish.messages, current.language) };
    failures = result.messages.filter(({ severity }) => severity === 'error').map(formatMessage);
    built ||= result.ok;
    if (result.ok) notes = articleNotes(result, await translateMessages(await findings(current), current.language));
    onBuild?.(result);
    tellAll();
  };
  const onError = (error: Error): void => {
    failures = [error.message];
    tellAll();
  };
  const serve = sirv(out, { dev: true, dotfiles: false, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(GUARDING_HEADERS)) response.setHeader(name, value);
    const refused = refusal(request, (server.address() as AddressInfo).port, hosts);
    if (refused) return send(response, 'text/plain', `${refused.text}\n`, refused.status);
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (path.startsWith('/images/')) response.setHeader('content-security-policy', IMAGE_POLICY);
    if (path === SCRIPT) return send(response, 'text/javascript', PREVIEW_JS);
    if (path === '/__preview/notes.json') return send(response, 'application/json', JSON.stringify(notes));
    if (path === '/__preview/page.css') return send(response, 'text/css', PAGE_CSS);
    if (path === '/__preview/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('retry: 500\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
      return tell(response);
    }
    if (!built) return send(response, 'text/html', failurePage(failures), 500);
    return serve(request, response, () => {
      send(response, 'text/plain', 'Not found', 404);
    });
  });
  try {
    stop = await watchInputs([resolve(cwd, folder), ...(config ? [config] : [])], build, onError);
    await listen(server, port);
  } catch (error) {
    clean();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      stop();
      for (const response of listeners) response.end();
      await new Promise<void>((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      });
      clean();
    },
  };
}
