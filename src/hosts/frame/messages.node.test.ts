import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readParameters, readSecret } from './parameters.js';
import { connect } from './protocols.js';

interface Sent {
  readonly data: unknown;
  readonly origin: string;
}

/** A window in a frame, as far as the protocols know one. */
function fakeFrame(): { view: Window; parent: object; sent: Sent[]; send(event: object): void } {
  const sent: Sent[] = [];
  const listeners: ((event: object) => void)[] = [];
  const parent = { postMessage: (data: unknown, origin: string) => sent.push({ data, origin }) };
  const view = { parent, addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener) };
  return {
    view: view as unknown as Window,
    parent,
    sent,
    send: (event) => listeners.forEach((listener) => listener({ ports: [], origin: 'https://host.example', ...event })),
  };
}

const REQUESTS = [
  { message: 'ready', secret: 'abc' },
  { type: 'setHeight', id: 7 },
  { type: 'tiktok-refugee:init', version: 1 },
  's9e:init',
];

test('each protocol is told the height as it expects it', () => {
  const { view, parent, sent, send } = fakeFrame();
  const frame = connect(view, 'b1', 'abc');
  assert.deepEqual(sent.splice(0), [{ data: { type: 'tiktok-refugee:ready', version: 1 }, origin: '*' }]);
  frame.report(300);
  assert.deepEqual(
    sent.splice(0).map(({ data }) => data),
    [
      { message: 'height', value: 300, secret: 'abc' },
      { id: 'b1', height: 300 },
    ],
  );
  send({ source: parent, data: { type: 'setHeight', id: 7 } });
  send({ source: parent, data: { type: 'tiktok-refugee:init', version: 1 }, origin: 'null' });
  assert.deepEqual(sent.splice(0), [
    { data: { type: 'setHeight', id: 7, height: 300 }, origin: 'https://host.example' },
    { data: { type: 'tiktok-refugee:height', version: 1, height: 300 }, origin: '*' },
  ]);
  const heights: unknown[] = [];
  const port = { postMessage: (height: unknown) => heights.push(height), close: () => undefined };
  send({ source: parent, data: 's9e:init', ports: [port] });
  frame.report(300);
  frame.report(420);
  assert.deepEqual([heights, sent.splice(0).length], [[300, 420], 4]);
  send({ source: parent, data: { message: 'ready', secret: 'abc' } });
  assert.equal(frame.followsLinks, true);
  frame.sendLink('https://you.example/');
  assert.deepEqual(
    sent.map(({ data }) => data),
    [
      { message: 'height', value: 420, secret: 'abc' },
      { message: 'link', value: 'https://you.example/', secret: 'abc' },
    ],
  );
});

test('pages that ask often are answered through few ports', () => {
  const { view, parent, send } = fakeFrame();
  const frame = connect(view, undefined, undefined);
  const counts = { sent: 0, closed: 0 };
  const port = { postMessage: () => (counts.sent += 1), close: () => (counts.closed += 1) };
  for (let n = 0; n < 50; n += 1) send({ source: parent, data: 's9e:init', ports: [port] });
  frame.report(1);
  assert.deepEqual(counts, { sent: 4, closed: 46 });
});

test('10,000 forged messages change nothing', () => {
  const { view, parent, sent, send } = fakeFrame();
  const frame = connect(view, 'b1', 'abc');
  frame.report(300);
  sent.length = 0;
  const almost = fc.constantFrom(
    { message: 'ready', secret: 'abd' },
    { message: 'ready', secret: 'abc', more: 1 },
    { message: 'height', value: 1, secret: 'abc' },
    { message: 'ready', secret: { toString: () => 'abc' } },
    { type: 'setHeight' },
    { type: 'setHeight', id: null },
    { type: 'setHeight', id: 1.5 },
    { type: 'setHeight', id: 'a b' },
    { type: 'setHeight', id: 1, height: 9 },
    { type: 'tiktok-refugee:init', version: 2 },
    { type: 'tiktok-refugee:init', version: '1' },
    [{ type: 'setHeight', id: 1 }],
    's9e:init ',
    's9e:init',
    null,
  );
  const forged = fc.oneof(
    fc.record({ source: fc.constantFrom(null, {}, view), data: fc.oneof(fc.constantFrom(...REQUESTS), fc.anything()) }),
    fc.record({ source: fc.constant(parent), data: fc.oneof(almost, fc.anything({ maxDepth: 2 })) }),
  );
  fc.assert(
    fc.property(forged, (event) => {
      send(event);
      return sent.length === 0;
    }),
    { numRuns: 10_000 },
  );
});

test('unknown values of the query and the fragment count as absent', () => {
  const { hide, ...rest } = readParameters('?theme=neon&layout=Full!&accent=url(x)%3B}&lang=../x&id=%3Cb%3E&hide=');
  assert.deepEqual(
    [rest, [...hide]],
    [{ theme: 'light', layout: undefined, accent: undefined, lang: undefined, id: undefined }, ['']],
  );
  const known = readParameters('?theme=auto&layout=full&accent=c03&lang=zh-Hans&id=x_1&hide=image,date tags');
  assert.deepEqual([known.theme, known.layout, known.accent, known.lang, known.id], ['auto', 'full', '#c03', 'zh-hans', 'x_1']);
  assert.deepEqual([...known.hide], ['image', 'date', 'tags']);
  assert.deepEqual(['#?secret=aB9', '#secret=aB9', '#?secret=a-b', '#?secret='].map(readSecret), [
    'aB9',
    undefined,
    undefined,
    undefined,
  ]);
});
