import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, post, withCode } from '../shared/fixtures.test.support.js';

const hintFor = async (t: Parameters<typeof folderOf>[0], titles: readonly string[], options = {}): Promise<string[]> => {
  const posts = titles.map((title, index): [string, string] => [`posts/${index}.md`, post('Text.', '', `"${title}"`)]);
  const { messages } = await buildIn(folderOf(t, Object.fromEntries(posts)), options);
  return withCode(messages, 'language').map(({ text }) => text.split(' ').at(-1) ?? '');
};

const cases: [string[], string[]][] = [
  [['Tea', 'Trains'], []],
  [['Thé', 'Übermut', 'Ćma'], []],
  [['茶与火车', '第一周', 'Java 入门'], ['zh-Hans']],
  [['茶與火車', '第一週', '這是什麼', 'Java 入門', 'Git 分支'], ['zh-Hant']],
  [['お茶の時間', '電車', '第一週間'], ['ja']],
  [['차 마시는 시간', 'GitHub 사용법'], ['ko']],
  [['Чай', 'Поезд', 'CSS'], ['ru']],
  [['الشاي', 'القطار'], ['ar']],
  [['چای و قطار', 'باد و باران', 'آب'], ['fa']],
  [['چائے', 'ریل گاڑی', 'پانی', 'بارش'], ['ur']],
  [['Чай і поїзд', 'Перша неделя'], ['uk']],
  [['資料庫總結', '檔案讀寫', '前端入門', '第一篇'], ['zh-Hant']],
  [['Docker 入門', 'React の使い方', 'Git 基礎', 'AWS 構築'], ['ja']],
  [['JavaScript Promise 정리', 'Docker Compose 입문'], ['ko']],
  [['Docker Compose για αρχάριους', 'JavaScript Promises σήμερα'], ['el']],
  [['Чай и влак', 'Първата седмица', 'Къщата'], ['bg']],
  [['Чај', 'Ђорђе и воз', 'Прва недеља'], ['sr']],
  [['Чай', 'Цягнік', 'Першы тыдзень', 'Хто ў доме'], ['be']],
  [['தேநீர்', 'CSS', 'முதல் வாரம்'], ['ta']],
  [['ჩაი', 'მატარებელი'], ['ka']],
  [['Tuần đầu tiên', 'Trà và tàu hỏa', 'Những người bạn mới'], ['vi']],
  [['Tea', 'Trains', '茶与火车'], []],
  [['Đorđe', 'Čaj i vlak', 'Prvi tjedan'], []],
];
for (const [titles, expected] of cases) {
  test(`without a language, titles such as “${titles[0]}” give ${expected[0] ?? 'no hint'}`, async (t) => {
    assert.deepEqual(await hintFor(t, titles), expected);
  });
}

test('there is no hint if a language is given', async (t) => {
  assert.deepEqual(await hintFor(t, ['茶与火车'], { language: 'en' }), []);
});

test('posts that say their language themselves do not count', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.', 'language: zh-Hans', '茶与火车') });
  assert.deepEqual(withCode((await buildIn(cwd)).messages, 'language'), []);
});
