import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachmentDetails, attachmentTitle, playerFor, unshownAttachments } from './attachments.js';
import type { Attachment, Body } from './model.js';

const URL_OF = 'https://example.org/files/talk.mp3';
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const DETAILS: readonly (readonly [Partial<Attachment>, string, string])[] = [
  [{ mimeType: 'audio/mpeg', durationInSeconds: 2520, sizeInBytes: 40_400_000 }, 'en', 'MP3 · 42 min · 40 MB'],
  [{ durationInSeconds: 3600 }, 'en', 'MP3 · 1 hr'],
  [{ durationInSeconds: 4530, sizeInBytes: 1_250_000_000 }, 'de', 'MP3 · 1 Std. 16 Min. · 1,3 GB'],
  [{ durationInSeconds: 45, sizeInBytes: 900 }, 'en', 'MP3 · 45 sec · 900 byte'],
  [{ sizeInBytes: 0.5 }, 'en', 'MP3 · 0.5 byte'],
  [{ sizeInBytes: 5e15 }, 'en', 'MP3 · 5,000,000 GB'],
  [{ url: 'https://example.org/download?id=1', mimeType: 'application/pdf' }, 'en', 'PDF'],
  [{ url: 'https://example.org/download?id=1', mimeType: 'application/vnd.ms-excel' }, 'en', ''],
];

test('says what kind of file it is, how long and how large', () => {
  for (const [more, locale, expected] of DETAILS)
    assert.equal(plain(attachmentDetails({ url: URL_OF, ...more }, locale)), expected);
});

test('names a file by its title, its name or its URL', () => {
  assert.equal(attachmentTitle({ url: URL_OF, title: 'A talk' }), 'A talk');
  assert.equal(attachmentTitle({ url: URL_OF }), 'talk.mp3');
  assert.equal(attachmentTitle({ url: 'https://example.org/?file=1' }), 'https://example.org/?file=1');
});

test('plays sound and moving pictures, and nothing else', () => {
  assert.equal(playerFor({ url: URL_OF, mimeType: 'Audio/MPEG' }), 'audio');
  assert.equal(playerFor({ url: URL_OF, mimeType: 'video/mp4; codecs=avc1' }), 'video');
  assert.equal(playerFor({ url: URL_OF, mimeType: 'application/pdf' }), undefined);
  assert.equal(playerFor({ url: URL_OF }), undefined);
});

test('leaves out what the body or the image shows, and repetitions', () => {
  const body: Body = { format: 'html', value: '<audio src="http://example.org/files/talk.mp3?a=1&amp;b=2"></audio>' };
  const image = { url: 'https://example.org/a.png', alt: '' };
  const other = { url: 'https://example.org/other.pdf' };
  const attachments = [{ url: `${URL_OF}?a=1&b=2` }, image, other, { ...other }];
  assert.deepEqual(unshownAttachments({ attachments, body, image }), [other]);
  assert.equal(unshownAttachments({ attachments }).length, 3);
});
