/*
 * Koa middleware of the browser tests' server: feeds that misbehave on demand. Tests of several files run against one server, so
 * a test that counts requests or registers a body takes an address of its own (`/fake/feed.json?test=<its name>`).
 *
 *   GET  /fake/feed.json?posts=8&pages=1&page=1&delay=0   a JSON Feed 1.1; with pages > 1 linked by next_url
 *   GET  /fake/status/500                                 that status with a JSON error body
 *   GET  /fake/type/<mime type>                           the feed under that content type; `text/html` gives a web page
 *   GET  /fake/hang                                       never answers
 *   POST /fake/register {path, status?, headers?, body?, delay?, times?}
 *                                                         from now on, GET path answers so (for the first `times` requests, then
 *                                                         404); body is text, or JSON to be; an ETag in headers is honoured
 *   GET  /fake/count?url=<path with query, encoded>       {count, aborted}: requests so far, and those given up by the page
 *
 * Every answer carries `Access-Control-Allow-Origin: *`; every GET understands `delay` in milliseconds.
 */

const prefix = '/fake/';
const json = 'application/feed+json; charset=utf-8';

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function number(query, name, fallback) {
  const value = Number(query.get(name) ?? fallback);
  return Number.isFinite(value) && value >= 0 ? value : fallback;
}

function feed(url) {
  const posts = number(url.searchParams, 'posts', 3);
  const pages = number(url.searchParams, 'pages', 1);
  const page = number(url.searchParams, 'page', 1);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const item = (index) => {
    const n = (page - 1) * posts + index + 1;
    return {
      id: `post-${n}`,
      url: `${url.origin}/articles/post-${n}`,
      title: `Post ${n}`,
      summary: `Summary of post ${n}.`,
      content_html: `<p>Body of post ${n}.</p>`,
      date_published: new Date(Date.UTC(2025, 0, 31) - n * 86_400_000).toISOString(),
      authors: [{ name: n % 2 ? 'Ada' : 'Bo' }],
      tags: n % 2 ? ['odd', 'all'] : ['even', 'all'],
    };
  };
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Fake feed',
    feed_url: url.href,
    ...(page < pages ? { next_url: next.href } : {}),
    items: Array.from({ length: posts }, (_, index) => item(index)),
  };
}

function builtIn(url) {
  const [kind, ...rest] = url.pathname.slice(prefix.length).split('/');
  const detail = rest.join('/');
  if (kind === 'feed.json') return { body: feed(url) };
  if (kind === 'status') return { status: Number(detail), body: { error: `status ${detail}` } };
  if (kind === 'type') {
    const body = detail === 'text/html' ? '<!doctype html><h1>Not a feed</h1>' : feed(url);
    return { headers: { 'content-type': detail }, body };
  }
  if (kind === 'hang') return { delay: Infinity };
  return { status: 404, body: { error: `nothing is registered at ${url.pathname}` } };
}

const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

async function readJson(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return JSON.parse(text);
}

/** @returns {import('koa').Middleware} */
export function fakeFeeds() {
  const registered = new Map();
  const counts = new Map();

  function lookUp(url) {
    const answer = registered.get(url.pathname + url.search) ?? registered.get(url.pathname);
    if (!answer) return builtIn(url);
    answer.times -= 1;
    return answer.times < 0 ? { status: 404, body: { error: 'no more answers' } } : answer;
  }

  // Written at once, because the test runner marks whatever Koa would send for a path with an ending as cacheable for a year.
  function send({ req, res }, { status = 200, headers = {}, body }) {
    const all = { 'access-control-allow-origin': '*', 'cache-control': 'no-store', 'content-type': json, ...lowerCase(headers) };
    const isKnown = all.etag !== undefined && req.headers['if-none-match'] === all.etag;
    res.writeHead(isKnown ? 304 : status, all);
    res.end(isKnown ? undefined : typeof body === 'string' ? body : JSON.stringify(body ?? null));
  }

  return async (context, next) => {
    const url = new URL(context.req.url, `http://${context.req.headers.host}`);
    if (!url.pathname.startsWith(prefix)) return next();
    context.respond = false;
    if (context.method === 'OPTIONS') {
      send(context, { headers: { 'access-control-allow-headers': context.get('access-control-request-headers') } });
    } else if (url.pathname === '/fake/register') {
      const { path, ...answer } = await readJson(context.req);
      registered.set(path, { times: Infinity, ...answer });
      counts.delete(path);
      send(context, { body: { path } });
    } else if (url.pathname === '/fake/count') {
      send(context, { body: counts.get(url.searchParams.get('url')) ?? { count: 0, aborted: 0 } });
    } else {
      const key = url.pathname + url.search;
      const entry = counts.get(key) ?? { count: 0, aborted: 0 };
      counts.set(key, entry);
      entry.count += 1;
      const answer = lookUp(url);
      const delay = answer.delay ?? number(url.searchParams, 'delay', 0);
      const closed = new Promise((resolve) => context.res.once('close', () => resolve('closed')));
      const outcome = delay > 0 ? await Promise.race([closed, ...(delay === Infinity ? [] : [wait(delay)])]) : undefined;
      if (outcome === 'closed') {
        entry.aborted += 1;
        context.status = 200;
      } else send(context, answer);
    }
  };
}
