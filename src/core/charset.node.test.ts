import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoderFor } from './charset.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const encodingOf = (type: string, start = bytes(0x7b, 0x22, 0x61)): string => decoderFor(type, start).encoding;

test('decoderFor goes by the name that the server gives', () => {
  assert.equal(encodingOf('application/json; charset=utf-16le'), 'utf-16le');
  assert.equal(encodingOf('application/json;charset="Shift_JIS"'), 'shift_jis');
  assert.equal(encodingOf("application/json; a=b; CHARSET = 'gb18030'; c=d"), 'gb18030');
});

test('decoderFor knows the names of the Encoding standard', () => {
  assert.equal(encodingOf('text/plain; charset=ISO-8859-1'), 'windows-1252');
});

test('decoderFor takes an unknown name, and none, for UTF-8', () => {
  for (const type of ['application/json', 'application/json; charset=klingon', 'text/html; charset=', ''])
    assert.equal(encodingOf(type), 'utf-8', type);
});

test('decoderFor believes a byte order mark more than the server', () => {
  const type = 'application/json; charset=iso-8859-1';
  assert.equal(encodingOf(type, bytes(0xef, 0xbb, 0xbf, 0x7b)), 'utf-8');
  assert.equal(encodingOf(type, bytes(0xff, 0xfe, 0x7b, 0x00)), 'utf-16le');
  assert.equal(encodingOf(type, bytes(0xfe, 0xff, 0x00, 0x7b)), 'utf-16be');
});

test('a decoder of decoderFor leaves the byte order mark away', () => {
  assert.equal(decoderFor('', bytes(0xff, 0xfe)).decode(bytes(0xff, 0xfe, 0x7b, 0x00)), '{');
});
