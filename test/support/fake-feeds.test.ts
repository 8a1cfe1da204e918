import { expect } from '@open-wc/testing';

interface Requests {
  readonly count: number;
  readonly aborted: number;
}

const fetchJson = async (url: string): Promise<unknown> => (await fetch(url)).json();
const requestsOf = async (url: string): Promise<Requests> => {
  return (await fetchJson(`/fake/count?url=${encodeURIComponent(url)}`)) as Requests;
};
const register = (answer: object): Promise<Response> => fetch('/fake/register', { method: 'POST', body: JSON.stringify(answer) });

describe('the fake feeds', () => {
  // Of this run alone: the engines share one server.
  const run = crypto.randomUUID();

  it('give as many posts as asked for, page by page', async () => {
    const feed = (await fetchJson('/fake/feed.json?posts=2&pages=2')) as { items: unknown[]; next_url: string };
    const last = (await fetchJson(feed.next_url)) as { items: { id: string }[] };
    expect(feed.items).to.have.length(2);
    expect(last.items.map(({ id }) => id)).to.deep.equal(['post-3', 'post-4']);
    expect(last).not.to.have.property('next_url');
  });

  it('answer with a status', async () => {
    expect((await fetch('/fake/status/503')).status).to.equal(503);
  });

  it('answer with a content type', async () => {
    const response = await fetch('/fake/type/text/html');
    expect(response.headers.get('content-type')).to.equal('text/html');
    expect(await response.text()).to.contain('<h1>');
  });

  it('count the requests of one address', async () => {
    await fetch(`/fake/feed.json?test=count-${run}`);
    await fetch(`/fake/feed.json?test=count-${run}`);
    expect(await requestsOf(`/fake/feed.json?test=count-${run}`)).to.deep.equal({ count: 2, aborted: 0 });
  });

  it('count what the page gives up', async () => {
    const url = `/fake/hang?test=abort-${run}`;
    const controller = new AbortController();
    const answer = fetch(url, { signal: controller.signal }).catch((error: unknown) => (error as Error).name);
    while ((await requestsOf(url)).count === 0);
    controller.abort();
    expect(await answer).to.equal('AbortError');
    while ((await requestsOf(url)).aborted === 0);
    expect(await requestsOf(url)).to.deep.equal({ count: 1, aborted: 1 });
  });

  it('answer what a test registers, as often as it says', async () => {
    const path = '/fake/registered.json';
    await register({ path, status: 201, headers: { 'content-type': 'text/plain' }, body: '{"a"', times: 1 });
    const response = await fetch(path);
    expect(response.status).to.equal(201);
    expect(response.headers.get('content-type')).to.equal('text/plain');
    expect(await response.text()).to.equal('{"a"');
    expect((await fetch(path)).status).to.equal(404);
  });

  it('honour an ETag', async () => {
    const path = '/fake/etag.json';
    await register({ path, headers: { etag: '"1"' }, body: { items: [] } });
    const response = await fetch(path, { headers: { 'if-none-match': '"1"' }, cache: 'no-store' });
    expect(response.status).to.equal(304);
  });
});

describe('the shared data', () => {
  it('is never served from outside of its folder', async () => {
    expect((await fetch('/shared-data/..%2f..%2fpackage.json')).status).to.equal(404);
    expect((await fetch('/shared-data/no-such-file.json')).status).to.equal(404);
  });
});
