import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { languageOfText } from './language-of-text.js';
import { parseFeed } from './parse-feed.js';

const LANGUAGES: readonly (readonly [text: string, language: string | undefined])[] = [
  ['우리가 Monorepo를 유지하는 방식', 'ko'],
  ['하늘'.normalize('NFD'), 'ko'],
  ['漢字とかな', 'ja'],
  ['東京都知事選挙立候補者 の一覧', 'ja'],
  ['我们的 JavaScript 教程', 'zh'],
  ['ไปเที่ยวกับ Google Maps', 'th'],
  ['שלום עולם', 'he'],
  ['Το ποτάμι', 'el'],
  ['আমার সোনার বাংলা ও Python', 'bn'],
  ['ਸਤ ਸ੍ਰੀ ਅਕਾਲ', 'pa'],
  ['ગુજરાતી ભાષા', 'gu'],
  ['தமிழ் மொழி', 'ta'],
  ['తెలుగు భాష', 'te'],
  ['ಕನ್ನಡ ಭಾಷೆ', 'kn'],
  ['മലയാളം ഭാഷ', 'ml'],
  ['සිංහල භාෂාව', 'si'],
  ['ພາສາລາວ', 'lo'],
  ['မြန်မာဘာသာ', 'my'],
  ['ភាសាខ្មែរ', 'km'],
  ['ქართული ენა', 'ka'],
  ['Հայերեն լեզու', 'hy'],
  ['کتاب‌هایی که خوانده‌ام', 'fa'],
  ['یہ میری پسندیدہ کتابیں ہیں', 'ur'],
  ['زما ژبه پښتو ده، او ډېره ښه ده', 'ps'],
  ['زمانی کوردی زمانێکی هیندوئەوروپییە', 'ckb'],
  ['كتاب عن تاريخ المدينة', undefined],
  ['Мы живём на берегу, и рыбы там много', 'ru'],
  ['Її місто стоїть біля річки', 'uk'],
  ['Мы жывём у горадзе, ён стаў большы', 'be'],
  ['Пътят към върха е дълъг', 'bg'],
  ['Живимо у кући поред реке и љубимо њен шум', 'sr'],
  ['Қазақ тілі және оның тарихы', 'kk'],
  ['Дома', undefined],
  ['Подъезд и съезд', undefined],
  ['Живееме во куќа покрај реката, и тоа е убаво', undefined],
  ['Бид голын эрэг дээр амьдардаг, өвөл хүйтэн', undefined],
  ['Биз суунун жээгинде жашайбыз, кыш суук, жаз жылуу, көл терең', undefined],
  ['Мо дар соҳили дарё зиндагӣ мекунем, ва қишлоқ зебост', undefined],
  ['بىز دەريا بويىدا ئولتۇرىمىز', undefined],
  ['How to say рыба in Russian', undefined],
  ['How to say ہے in Urdu', undefined],
  ['Chúng tôi đi bộ dọc bờ sông vào buổi sáng', 'vi'],
  ['A bowl of phở, and a walk in Đà Nẵng by the river', undefined],
  ['हिन्दी और मराठी', undefined],
  ['How to say 안녕 in Korean', undefined],
  ['Ο(n) and other notations of Landau', undefined],
  ['درس من الحياة', undefined],
  ['2024 🎉', undefined],
  ['', undefined],
];

for (const [text, language] of LANGUAGES)
  test(`the language of "${text}" is ${language ?? 'unknown'}`, () => assert.equal(languageOfText(text), language));

test('the language of a text is found in linear time', () => assertLinear((size) => languageOfText('한a'.repeat(size)), 200_000));

test('a post of a feed without a language, or in the English of a program, has that of its script', () => {
  const languageOf = (feed: object, item: object = {}): string | undefined =>
    parseFeed({ ...feed, items: [{ id: 1, title: 'River', content_text: '강가를 걸었다. 물이 맑았다.', ...item }] }).posts[0]!
      .language;
  assert.equal(languageOf({}), 'ko');
  assert.equal(languageOf({ language: 'en-US' }), 'ko');
  assert.equal(languageOf({ language: 'ja' }), 'ja');
  assert.equal(languageOf({}, { language: 'fr' }), 'fr');
  assert.equal(languageOf({}, { content_text: 'We walked.' }), undefined);
  assert.equal(languageOf({}, { _tiktok_refugee: { slug: 'river' } }), undefined);
});

test('a short text in signs that Chinese has, too, is Japanese among posts in Japanese', () => {
  const languages = (texts: readonly string[]): unknown[] =>
    parseFeed({ items: texts.map((title, id) => ({ id: id + 1, title })) }).posts.map(({ language }) => language);
  assert.deepEqual(languages(['川の話', '東京散歩', '山へ行く']), ['ja', 'ja', 'ja']);
  assert.deepEqual(languages(['川の話', '北京散步', '上海天气']), ['ja', 'zh', 'zh']);
  assert.deepEqual(languages(['川の話', '山へ行く', '我们沿着河边走了很久'.repeat(5)]), ['ja', 'ja', 'zh']);
  const chinese = { id: 4, title: '北京散步', language: 'zh' };
  const japanese = ['川の話', '山へ行く'].map((title, id) => ({ id: id + 1, title }));
  assert.equal(parseFeed({ items: [...japanese, chinese] }).posts[2]!.language, 'zh');
});

test('the name of a country in place of that of a language gives way to the language of the text', () => {
  const languageIn = (language: string, title: string): string | undefined =>
    parseFeed({ language, items: [{ id: '1', title }] }).posts[0]?.language;
  assert.equal(languageIn('jp', '山の上をずっと歩きました'), 'ja');
  assert.equal(languageIn('cn', '我们在山上走了很久'), 'zh');
  assert.equal(languageIn('kr', '산길을 오래 걸었다'), 'ko');
  assert.equal(languageIn('gr', 'Ένας μακρύς περίπατος'), 'el');
  assert.equal(languageIn('zh-TW', '我們在山上走了很久'), 'zh-TW');
});
