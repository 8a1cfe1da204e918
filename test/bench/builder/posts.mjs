/** Markdown posts for measuring: the same seed gives the same files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = (
  'people came with phones cats letters dumplings videos and questions about rent soup school the price of eggs hospital ' +
  'bills names they could not say songs nobody had taught them a door that stood open one week in January everybody learned ' +
  'ten words of another language then asked again slowly what it was like on the other side'
).split(' ');
const TAGS = 'welcome safety cats food language travel school family music work health letters village city sea'.split(' ');

/** The text of post number `index`, counted from 0; later numbers are older. */
export function postText(index, seed = 1) {
  const random = randomFrom(seed * 1_000_003 + index);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = (count) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const sentence = () => {
    const text = words(6 + Math.floor(random() * 12));
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () =>
    Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(' ') +
    (random() < 0.4 ? ` **${words(2)}** and [${words(2)}](https://example.org/${index}).` : '');
  const tags = [...new Set([pick(TAGS), pick(TAGS), pick(TAGS)])];
  const date = new Date(Date.UTC(2025, 0, 31) - index * 3_600_000).toISOString();
  return [
    '---',
    `title: "Post ${index}: ${words(4)}"`,
    `description: "${sentence()}"`,
    `author: "${pick(['Maya', 'Jonas', 'Li Hua', 'Ana'])}"`,
    `date: ${date}`,
    `tags: [${tags.map((tag) => `"${tag}"`).join(', ')}]`,
    '---',
    '',
    paragraph(),
    '',
    `## ${words(4)}`,
    '',
    paragraph(),
    '',
    `> ${sentence()}`,
    '',
    paragraph(),
    '',
    '### Tips for newcomers',
    '',
    ...Array.from({ length: 4 }, () => `* **${words(2)}:** ${sentence()}`),
    '',
    `## ${words(3)}`,
    '',
    paragraph(),
    '',
    paragraph(),
    '',
  ].join('\n');
}

/** Writes `count` posts into a folder, a hundred to a subfolder. */
export function writePosts(folder, count, seed = 1) {
  for (let index = 0; index < count; index += 1) {
    const parent = join(folder, String(Math.floor(index / 100)));
    if (index % 100 === 0) mkdirSync(parent, { recursive: true });
    writeFileSync(join(parent, `post-${index}.md`), postText(index, seed));
  }
}
