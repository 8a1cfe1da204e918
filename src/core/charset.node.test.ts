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

test('decoderFor trusts a byte order mark more than the server', () => {
  const type = 'application/json; charset=iso-8859-1';
  assert.equal(encodingOf(type, bytes(0xef, 0xbb, 0xbf, 0x7b)), 'utf-8');
  assert.equal(encodingOf(type, bytes(0xff, 0xfe, 0x7b, 0x00)), 'utf-16le');
  assert.equal(encodingOf(type, bytes(0xfe, 0xff, 0x00, 0x7b)), 'utf-16be');
});

test('XML 1.0, appendix F.1: decoderFor knows UTF-16 without a byte order mark', () => {
  for (const [first, type] of [
    [0x3c, 'text/xml; charset=utf-8'],
    [0x7b, 'application/json'],
  ] as const) {
    assert.equal(encodingOf(type, bytes(first, 0x00, 0x3f, 0x00)), 'utf-16le');
    assert.equal(encodingOf(type, bytes(0x00, first, 0x00, 0x3f)), 'utf-16be');
  }
});

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test('RFC 7303: XML that the server says nothing of is in the encoding that it declares', () => {
  assert.equal(encodingOf('text/xml', ascii('<?xml version="1.0" encoding="gb2312"?><rss>\xd6\xd0')), 'gbk');
  assert.equal(encodingOf('', ascii("\n<?xml version='1.0' encoding='windows-1251' ?><rss>\xcf\xf0</rss>")), 'windows-1251');
  assert.equal(encodingOf('application/xml', ascii('<?xml version="1.0" encoding="ISO-8859-1"?><a/>')), 'windows-1252');
  assert.equal(encodingOf('application/xml', ascii('<?xml version="1.0"?><a/>')), 'utf-8');
});

test('RFC 7303: a byte order mark, then the server, are believed more than the declaration', () => {
  const koi8 = '<?xml version="1.0" encoding="KOI8-R"?><a>\xc1</a>';
  assert.equal(encodingOf('text/xml; charset=utf-8', ascii(koi8)), 'utf-8');
  assert.equal(encodingOf('text/xml', ascii(`\xef\xbb\xbf${koi8}`)), 'utf-8');
});

test('a declaration that cannot be true is not believed', () => {
  assert.equal(encodingOf('', ascii('<?xml version="1.0" encoding="ISO-8859-1"?><a>Caf\xc3\xa9</a>')), 'utf-8');
  assert.equal(encodingOf('', ascii('<?xml version="1.0" encoding="utf-8"?><a>Caf\xe9 au</a>')), 'windows-1252');
  assert.equal(encodingOf('', ascii('<rss>Caf\xe9 au</rss>')), 'windows-1252');
  assert.equal(encodingOf('', ascii('<?xml version="1.0" encoding="invalid"?><a/>')), 'utf-8');
});

test('JSON is not XML', () => {
  assert.equal(encodingOf('application/json', ascii('{"a": "<?xml encoding=\'gbk\'?>\xe9"}')), 'utf-8');
});

test('a decoder of decoderFor leaves the byte order mark away', () => {
  assert.equal(decoderFor('', bytes(0xff, 0xfe)).decode(bytes(0xff, 0xfe, 0x7b, 0x00)), '{');
});
