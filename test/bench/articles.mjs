// The articles that every page of the bench shows: made from a seed, about 2 kB of HTML each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { photo, photoName } from './photos.mjs';
import { randomFrom } from './statistics.mjs';

const syllables =
  'ba be bi bo ca ce chi co da de dra do fa fle fi fo gra ge gi go ha he hin ho ka ken ki ko la len li ' +
  'lo ma mer mi mon na nel ni no pa per pi pol ra ren ri ros sa sen shi sol ta ter ti tra va ven vi vor ' +
  'wa wel win wo za zen zi zo';

function vocabulary(random) {
  const parts = syllables.split(' ');
  const word = () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => parts[Math.floor(random() * parts.length)]).join('');
  return Array.from({ length: 4000 }, word);
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The 640 × 360 picture of every article. */
export const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360"><path fill="#c4122f" d="M0 0h640v360H0z"/></svg>';

/** Text in an article's title, and nowhere else in the feed. */
export const titleMarker = (index) => `(no. ${index + 1})`;

/** Text at the very end of an article's body. */
export const endMarker = (index) => `End of no. ${index + 1}.`;

/**
 * Articles as Markdown with front matter, newest first.
 *
 * @param {{count: number, tags?: number, photos?: number, seed?: number}} options `tags`: how many different ones there are in
 *   all, each used at least once if there are `tags / 4` articles. `photos`: how many each has, its cover the first of them.
 * @returns {{name: string, text: string, body: string}[]}
 */
export function articles({ count, tags = 30, photos = 0, seed = 1 }) {
  const random = randomFrom(seed);
  const words = vocabulary(random);
  // A few words are common and most are rare, as in any language.
  const word = () => words[Math.floor(words.length * random() ** 3)];
  const many = (least, most, make) => Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, make);
  const phrase = (least, most) => many(least, most, word).join(' ');
  const sentence = () => `${capital(phrase(4, 9))}, ${phrase(4, 10)}.`;
  const paragraph = () => many(3, 4, sentence).join(' ');
  const tagNames = Array.from({ length: tags }, (_, i) => `${word()} ${i + 1}`);
  const tag = (article, place) =>
    place === 0 ? tagNames[Math.floor(tags * random() ** 3)] : tagNames[(article * 3 + place - 1) % tags];
  const newest = Date.UTC(2025, 0, 31, 12);
  return Array.from({ length: count }, (_, i) => {
    const own = [...new Set([0, 1, 2, 3].map((place) => tag(i, place)))];
    const body = [
      `${capital(phrase(5, 8))} **${phrase(2, 3)}** ${sentence()} ${paragraph()}`,
      `## ${capital(phrase(2, 5))}`,
      paragraph(),
      many(3, 4, () => `* **${capital(word())}:** ${sentence()}`).join('\n'),
      `> ${sentence()}`,
      `## ${capital(phrase(2, 5))}`,
      `${sentence()} [${phrase(2, 3)}](https://example.com/${word()}-${word()}) *${phrase(2, 3)}* ${paragraph()}`,
      ...Array.from(
        { length: Math.max(0, photos - 1) },
        (_, n) => `![${capital(phrase(4, 8))}](${photoName(i * photos + n + 1)})`,
      ),
      `${sentence()} ${endMarker(i)}`,
    ];
    const front = [
      `title: ${JSON.stringify(`${capital(phrase(4, 8))} ${titleMarker(i)}`)}`,
      `description: ${JSON.stringify(`${sentence()} ${sentence()}`)}`,
      `author: ${capital(words[i % 12])} ${capital(words[12 + (i % 7)])}`,
      `date: ${new Date(newest - i * 3_600_000).toISOString()}`,
      `tags: ${JSON.stringify(own)}`,
      `image: ${photos > 0 ? photoName(i * photos) : 'picture.svg'}`,
      `imageAlt: ${JSON.stringify(capital(phrase(4, 8)))}`,
    ];
    const name = `article-${String(i + 1).padStart(5, '0')}.md`;
    const markdown = `${body.join('\n\n')}\n`;
    return { name, text: `---\n${front.join('\n')}\n---\n\n${markdown}`, body: markdown };
  });
}

/** Writes articles and their pictures into a new folder. @param {ReturnType<typeof articles>} list */
export async function writeArticles(folder, list, photos = 0) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'picture.svg'), picture);
  for (let i = 0; i < photos * list.length; i += 1) writeFileSync(join(folder, photoName(i)), await photo(i));
  for (const { name, text } of list) writeFileSync(join(folder, name), text);
}
