import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decoderFor } from '../core/charset.js';
import { FeedError } from '../core/errors.js';
import type { Feed } from '../core/model.js';
import { parseAnyFeed } from './parse-any-feed.js';

const DATA = fileURLToPath(new URL('../../../shared/data/feeds/', import.meta.url));
const options = existsSync(DATA) ? {} : { skip: 'the folder ../shared/data is not there' };

const read = (path: string): Feed => {
  const bytes = readFileSync(DATA + path);
  return parseAnyFeed(decoderFor('', bytes).decode(bytes), 'https://feeds.example/feed');
};

const ERRORS: Readonly<Record<string, string>> = {
  'json/feed-rs/jsonfeed_elastic_1.1.json': 'empty',
  'json/gofeed/parser__json__invalid__invalid.json': 'not-json',
  'json/gofeed/parser__universal__invalid.json': 'not-json',
  'json/gofeed/translator__json__json10_simple.json': 'empty',
  'json/rsparser/allthis-partial.json': 'not-json',
  'json/wild/thedojomx-template.json': 'not-json',
  // It is cut off after a comment.
  'xml/feed-rs/rss_2.0_invalid_1.xml': 'not-a-feed',
  'xml/feed-rs/xml_iso8859.xml': 'not-a-feed',
  'xml/feed-rs/xml_sample_1.xml': 'not-a-feed',
  'xml/feed-rs/xml_sample_2.xml': 'not-a-feed',
  'xml/gofeed-universal/empty_feed.xml': 'not-json',
  'xml/gofeed-universal/unknown_feed.xml': 'not-a-feed',
  'xml/miniflux/xml__testdata__iso88591.xml': 'not-a-feed',
  'xml/miniflux/xml__testdata__iso88591_utf8_mismatch.xml': 'not-a-feed',
};

const files = existsSync(DATA)
  ? readdirSync(DATA, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(DATA.length))
      .sort()
  : [];

test('each real feed gives posts or its error', options, () => {
  assert.ok(files.length > 120, `${files.length} files`);
  const found = files.flatMap((path) => {
    try {
      read(path);
      return [];
    } catch (error) {
      assert.ok(error instanceof FeedError, String(error));
      return [[path, error.code]];
    }
  });
  assert.deepEqual(Object.fromEntries(found), ERRORS);
});

test('no text of a real feed has an entity, markup or the name of a file', options, () => {
  for (const path of files.filter((name) => !(name in ERRORS))) {
    const feed = read(path);
    for (const post of feed.posts) {
      const { title, summary, tags, authors, slug, datePublished = '', dayPublished = '' } = post;
      for (const text of [feed.title, title, summary, ...tags, ...authors.map(({ name = '' }) => name)]) {
        assert.doesNotMatch(text, /&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d?);/i, path);
        assert.doesNotMatch(text, /<\/?(?:p|div|a|em|strong|b|i|span|br|img|h\d)\b[^<]*>/i, path);
        assert.doesNotMatch(text, /\ufffd/, path);
      }
      assert.ok(title === '' || title !== slug || !/\.html?$|^\d{5,}$|^[\da-f]{16,}$/.test(title), `${path} ${title}`);
      const hours = (Date.parse(datePublished) - Date.parse(dayPublished)) / 3_600_000;
      assert.ok(!dayPublished || (hours >= -14 && hours < 38), path);
      assert.ok(summary.length <= 541 || path.startsWith('json') || path.startsWith('found'), `${path} ${summary.length}`);
    }
  }
});

type Row = readonly [title: string, day: string | undefined, image: string | undefined, summary: string];

// Read by hand from the files: of each feed's newest three posts the title, the day, the end of the picture's URL, and how the
// excerpt begins.
const POSTS: Readonly<Record<string, readonly Row[]>> = {
  'found/401matthall.json': [
    ['Why am I struggling?', '2024-02-12', undefined, "I've been really struggling to get into the right head space to complete"],
    [
      'Game Design as it applies to Application Design',
      '2024-02-11',
      undefined,
      "I play a lot of computer games. I'm not a 'mainstream'",
    ],
    ["I don't like writing code...", '2024-02-10', undefined, "I've been struggling with this thought for a long time."],
  ],
  'found/bcomnes-extended.json': [
    ['A title, giving some simple context to the episode', '2018-04-13', undefined, 'There are many variations of passages of'],
    ['A post with some tags', '2018-04-12', undefined, 'Tags are super cool.'],
    ['Attachments', '2018-04-11', undefined, 'Just a brief summary.'],
  ],
  'found/bcomnes-podcast.json': [
    [
      'Learn Me Something eSports',
      '2018-06-08',
      'LMS-E54-eSports.jpg',
      'Synopsis: This week on “Learn Me Something,” Aaron and Rich delve',
    ],
    [
      'The Impromptu WWDC 2018 Surprises Us All',
      '2018-06-05',
      'WWDC-2018-Surprises-Us-All.jpg',
      'Synopsis: This week on the podcast, we',
    ],
    ['Learn Me Something The Ketogenic Diet', '2018-06-01', 'LMS-E54-The-Ketogenic-Diet.jpg', 'Synopsis: This week on “Learn Me'],
  ],
  'found/bcomnes-readme.json': [
    ['', '2018-04-07', 'a-url-to-a-post/episode-3000x3000.png', 'Curam ad aut hactenus dentes cedere vigil'],
  ],
  // Its dates are those of a faulty template: 9 April 4076, 70:44.
  'found/maverick.json': [
    ['Install Hugo on Mac OS', undefined, undefined, 'Vivamus posuere arcu interdum felis venenatis congue. Etiam dapibus'],
    [
      'Markdown Syntax Guide',
      undefined,
      undefined,
      'Sample article showcasing basic Markdown syntax and formatting for HTML elements.',
    ],
    ['Example Content', undefined, undefined, 'Nam a malesuada neque. Vivamus dui lorem, semper id nulla ut'],
  ],
  'found/nber-cn.json': [
    ['NBER 工作论文周报 2026-06-29（22 篇）', '2026-06-29', undefined, '2026-06-29 NBER Working Papers 官方全量周报，共 22 篇。'],
    ['NBER 工作论文周报 2026-06-22（26 篇）', '2026-06-22', undefined, '2026-06-22 NBER Working Papers 官方全量周报，共 26 篇。'],
    ['NBER 工作论文周报 2026-06-15（28 篇）', '2026-06-15', undefined, '2026-06-15 NBER Working Papers 官方全量周报，共 28 篇。'],
  ],
  'found/texasai.json': [
    [
      'PUCT Project 58000, rulemaking to update ERCOT transmission cost recovery, comment deadline reached',
      '2026-08-22',
      undefined,
      'The Public Utility Commission of Texas is amending its wholesale and investor owned',
    ],
    [
      'PUCT Project 58482, proposed new rule on Large Load Demand Management Service, open for comment',
      '2026-08-22',
      undefined,
      'The Public Utility Commission of Texas has proposed a new rule governing demand management',
    ],
    [
      "Texas Government Code Chapter 2054 carries three conflicting Subchapter S's on AI, with duplicated section numbers",
      '2026-08-22',
      undefined,
      'Three separate acts of the 89th Legislature each added a Subchapter S to Government Code',
    ],
  ],
  'json/feed-rs/jsonfeed_example_1.json': [
    [
      'How Jeff Bezos’s iPhone X Was Hacked',
      '2020-01-24',
      undefined,
      'Good summary from The New York Times. Until this week’s news',
    ],
    // The author's day, as in the URL; the feed gives UTC.
    ['Instagram for Windows 95', '2020-01-20', undefined, 'Delightful work by Petrick Studio.'],
  ],
  'json/feed-rs/jsonfeed_spec_1.json': [
    ['Announcing JSON Feed', '2017-05-17', undefined, 'We — Manton Reece and Brent Simmons — have noticed'],
  ],
  'json/feedjira/json_feed.json': [
    [
      'James Dempsey and the Breakpoints Benefit App Camp for Girls',
      '2017-06-02',
      undefined,
      'On Wednesday night I know where I’ll be —',
    ],
    [
      'Evergreen Diary #1: Open Source',
      '2017-06-01',
      undefined,
      'Evergreen is a new feed reader for Macs. It’s not actually done yet —',
    ],
    ['“App: The Human Story” Screening in San Jose', '2017-05-26', undefined, 'Here’s the scoop. It’s Sunday, June 4 at 5 pm.'],
  ],
  'json/feedparser/example.json': [
    ['post 2', undefined, undefined, 'This is a second item.'],
    ['', undefined, undefined, 'Hello, world!'],
  ],
  'json/gofeed/translator__json__json11_full.json': [['title', '2019-10-12', 'image.png', 'summary']],
  'json/jsonfeednet/DaringFireballBlog.json': [
    [
      '‘Spectre’ Trailer Re-Cut to With Roger Moore as Bond',
      '2017-05-24',
      undefined,
      'This is so well done it gave me goosebumps.',
    ],
    [
      '‘Moonraker’ — The Insane Attempt to Turn James Bond Into ‘Star Wars’ in 1979',
      '2017-05-24',
      undefined,
      'James Whitbrook, writing for io9: Moonraker might not be the best Bond movie — it might',
    ],
    [
      'From the Annals of Anal',
      '2017-05-24',
      undefined,
      'The New York Daily News: At approximately 6:30 a.m. Monday, a car crash',
    ],
  ],
  'json/jsonfeednet/MaybePizzaBlog.json': [
    ['A Couple of Dough Tips', '2017-01-03', '2017/01/mason.jpg', 'A couple of tips for you, dear reader.'],
    ["You're going to fuck up some pizzas.", '2017-01-03', undefined, 'You need to follow the link to read the whole image'],
    ['Another New Pizza Oven', '2016-11-20', '2016/img_4608.jpeg', 'I bought a Waring WPO500 pizza oven for my'],
  ],
  'json/jsonfeednet/Simple.json': [
    ['', undefined, undefined, 'This is a second item.'],
    ['', undefined, undefined, 'Hello, world!'],
  ],
  'json/jsonfeednet/TimeTablePodcast.json': [
    ['Episode 45: Launch week', '2017-04-26', undefined, 'I’m rolling out early access to Micro.blog this week. I talk about'],
    ['Episode 44: Disappoint some people', '2017-04-20', undefined, 'I look back at Katy Perry’s performance at the Grammys.'],
    ['Episode 43: Default themes', '2017-04-18', undefined, 'Finalizing the default themes for Micro.blog, why they’re based on'],
  ],
  'json/rsparser/pxlnv.json': [
    [
      'Uber Lost $4.5 Billion in 2017',
      '2018-02-13',
      undefined,
      'Eric Newcomer, Bloomberg: Adjusted net revenue last quarter increased 61',
    ],
    [
      'Under the Guise of Security, Facebook is Promoting Their VPN in Their iOS App',
      '2018-02-13',
      undefined,
      'Sarah Perez, TechCrunch: Marketing Onavo within Facebook itself',
    ],
    ['Google Announces AMP For Email Spec', '2018-02-13', undefined, 'Gmail engineer Raymond Wainman: You may have heard of the'],
  ],
  'json/wild/opensadordaweb.json': [
    [
      'A Inteligência Artificial Gratuita que está irritando as BigTechs',
      '2025-09-21',
      'A-Inteligencia-Artificial-Gratuita-que-esta-irritando-as-BigTechs.jpg',
      'IA de Graça: como um buscador privado oferece modelos poderosos sem cobrar (e por que isso irrita os',
    ],
  ],
  'xml/feed-rs/atom_content_src.xml': [
    ['X.509 Certificates', '2024-03-08', undefined, "How do X.509 certificates actually work, and what's actually inside them?"],
  ],
  'xml/feed-rs/atom_entry_1.xml': [
    ['Specifications', '2009-08-31', undefined, 'This Atom Entry XML Doc publishes tech specifications'],
  ],
  'xml/feed-rs/atom_example_2.xml': [
    [
      'Will someone plz dump our shizz on the Moon, NASA begs as one of the space biz vendors drops out',
      '2019-07-31',
      undefined,
      "NASA made a slew of announcements yesterday aimed at bigging up the agency's efforts",
    ],
    [
      "Satellites with lasers and machine guns coming! China's new plans? Trump's Space Force? Nope, the French",
      '2019-07-30',
      undefined,
      'France is threatening to stick submachine guns on its next generation of satellites',
    ],
  ],
  'xml/feed-rs/atom_example_3.xml': [
    [
      'Time to Transfer Risk: Why Security Complexity & VPNs Are No Longer Sustainable',
      '2019-07-30',
      undefined,
      'Now, there are many reasons to isolate your infrastructure from the Internet. Minimizing the number',
    ],
  ],
  'xml/feed-rs/atom_mediarss_reddit_1.xml': [
    [
      'Any reason to keep 1G connections to my servers?',
      '2023-07-23',
      undefined,
      'Hello all, I recently acquired a 40G switch and some',
    ],
    [
      'Looking into UPS for server rack',
      '2023-07-23',
      undefined,
      'I had a power outage a couple weeks ago and even though it was',
    ],
    [
      'What should I look for when buying a UPS?',
      '2023-07-23',
      undefined,
      "What's up guys? I've got one of these mini lenovos as a media",
    ],
  ],
  'xml/feed-rs/atom_mediarss_youtube_1.xml': [
    [
      'Navigating with Quantum Entanglement',
      '2020-12-22',
      '0A1ouV7iD8o/hqdefault.jpg',
      'Check Out Weathered on PBS Terra https://www.',
    ],
  ],
  'xml/feed-rs/atom_relative.xml': [['Atom-Powered Robots Run Amok', '2003-12-13', undefined, 'Some text.']],
  'xml/feed-rs/atom_scattered.xml': [
    [
      '0042: consulting lessons, there are no strings on me, buttondown, focus goof, jsfuck, 1ml',
      '2023-12-01',
      undefined,
      '0042: consulting lessons, there are no strings on me',
    ],
  ],
  'xml/feed-rs/atom_xml_base.xml': [
    ['my cool entry title', '2022-04-21', 'https://numi.st/post/2022/travel-uke/IMG_1232.jpeg', ''],
  ],
  'xml/feed-rs/rss_0.91_encoding_1.xml': [['bash - Expansão de Parâmetros', undefined, undefined, '']],
  'xml/feed-rs/rss_0.91_spec_1.xml': [
    [
      'Giving the world a pluggable Gnutella',
      undefined,
      undefined,
      'WorldOS is a framework on which to build programs that work like',
    ],
    [
      'Syndication discussions hot up',
      undefined,
      undefined,
      'After a period of dormancy, the Syndication mailing list has become',
    ],
  ],
  'xml/feed-rs/rss_0.92_spec_1.xml': [
    [
      '',
      undefined,
      undefined,
      "Kevin Drennan started a Grateful Dead Weblog. Hey it's cool, he even has a directory. A Frontier 7",
    ],
    ['', undefined, undefined, 'The Other One, live instrumental, One From The Vault. Very rhythmic very spacy'],
    ['', undefined, undefined, 'This is a test of a change I just made. Still diggin'],
  ],
  'xml/feed-rs/rss_1.0_example_1.xml': [
    ['記事1のタイトル', '2017-06-13', undefined, '記事1の内容'],
    ['記事2のタイトル', '2017-06-13', undefined, '記事2の内容'],
  ],
  'xml/feed-rs/rss_1.0_iso8859.xml': [
    [
      'Digitalministerium: Neue Glasfaserförderung mit Schnellkasse',
      '2023-01-25',
      '171451-364223-364219_rc.jpg',
      'Ab April soll es wieder Förderung für den Ausbau von Glasfaser geben.',
    ],
  ],
  'xml/feed-rs/rss_1.0_spec_1.xml': [
    [
      'Processing Inclusions with XSLT',
      '2000-08-09',
      undefined,
      'Processing document inclusions with general XML tools can be problematic.',
    ],
    ['Putting RDF to Work', '2000-08-09', undefined, 'Tool and API support for the Resource Description Framework is slowly'],
  ],
  'xml/feed-rs/rss_2.0_dbengines.xml': [
    [
      'Snowflake is the DBMS of the Year 2022, defending the title from last year',
      '2023-01-03',
      undefined,
      'Snowflake is the database management system that gained more popularity in our DB-Engines Ranking within',
    ],
  ],
  'xml/feed-rs/rss_2.0_encoding_1.xml': [
    [
      'Revolução nas telas com pontos quânticos impressos em 3D',
      '2020-08-13',
      '010150200813-mini-tela-nanofotonica-3.jpg',
      'A nova tecnologia permitiu criar as três cores primárias em 5.600 PPI, excedendo em muito as TVs QLED',
    ],
  ],
  'xml/feed-rs/rss_2.0_ghost_1.xml': [['', undefined, undefined, 'Example']],
  'xml/feed-rs/rss_2.0_matrix.xml': [
    ['This Week in Matrix 2022-09-23', '2022-09-23', undefined, 'Matrix Live Dept of Social Good 🙆 carla says Carla Griggio'],
  ],
  'xml/feed-rs/rss_2.0_relurl_1.xml': [
    [
      'Pareto-optimal compression',
      '2021-03-02',
      undefined,
      'Everyone wants good compression. But what exactly is good compression?',
    ],
    [
      'Tracking leftover packages with pacman',
      '2021-02-13',
      undefined,
      'Package managers take care of resolving dependencies for you',
    ],
  ],
  'xml/miniflux/encoding__testdata__koi8r.xml': [
    ['Вторая новость', '2026-02-15', undefined, 'Проверка специальных символов: & < > А также числа: 1234567890.'],
    ['Первая новость', '2026-02-15', undefined, 'Это тестовое описание с русскими символами: Привет мир! Ёжик, чай'],
  ],
  'xml/miniflux/parser__testdata__encoding_ISO-8859-1.xml': [
    [
      'Red Dead Redemption 2: Hinweise auf PC-Umsetzung in App von Rockstar Games',
      '2018-10-28',
      '137358-177541-177538_rc.jpg',
      'Viele Spieler wünschen sich eine PC-Version von Red Dead Redemption 2',
    ],
    [
      "Let's Play: Twitch will Streamer zusammen spielen und singen lassen",
      '2018-10-28',
      '137357-177536-177533_rc.jpg',
      'Der Streamingdienst Twitch hat auf seiner Hausmesse neue Funktionen für Kanalbetreiber',
    ],
    [
      'Zhuque-1: Erste private chinesische Satellitenmission fehlgeschlagen',
      '2018-10-28',
      '137356-177532-177529_rc.jpg',
      'Die Zhuque-1 hat es nicht in den Orbit geschafft: Beim Zünden der dritten Raketenstufe',
    ],
  ],
  'xml/miniflux/parser__testdata__encoding_WINDOWS-1251.xml': [
    [
      'Цитата #17703',
      '2018-03-21',
      undefined,
      'xxx: есть у кого жаба программер xxx: кот немного пхп знает? yyy: то что кот PHP',
    ],
    ['Цитата #17705', '2018-03-21', undefined, 'ххх: 1С изначально проектировалась для небольшого количества пользователей'],
    ['Цитата #17707', '2018-03-21', undefined, 'xxx: У меня сейчас такое странное чувство xxx: Вот представь, что ты летишь'],
  ],
  'xml/miniflux/parser__testdata__large_atom.xml': [
    [
      'Using vale with vim',
      '2024-03-10',
      undefined,
      'LWN recently published an excellent (subscriber only) article on vale, an editorial',
    ],
    [
      'Carrot disclosure',
      '2024-03-08',
      undefined,
      'Once you have found a vulnerability, you can either sit on it, or disclose it.',
    ],
    ['Youtube video embedding harm reduction', '2024-02-27', undefined, 'Embedding external content on a website in the current'],
  ],
  'xml/miniflux/parser__testdata__no_encoding_ISO-8859-1.xml': [
    [
      'Perturbateurs endocriniens : quels effets sur le cerveau ?',
      '2018-10-17',
      undefined,
      'Si leur impact semble discret au premier',
    ],
    [
      'Masters en Psycho : une simplificationet#8230; très complexe',
      '2018-10-17',
      undefined,
      'Une nouvelle nomenclature adoptée en 2014',
    ],
    ["La criminalité liée surtout à... l'ennui ?", '2018-10-17', undefined, "« L'oisiveté est mère de tous les vices »"],
  ],
  'xml/miniflux/parser__testdata__rdf_UTF8.xml': [
    ['OLED-TVs: Vorsichtsmaßnahmen gegen Einbrennen', undefined, undefined, 'Wer gerade einen neuen OLED-Fernseher gekauft hat'],
    [
      'Mega-Deal: IBM übernimmt Red Hat',
      undefined,
      undefined,
      'Giganten-Hochzeit in den USA: Der Computerkonzern IBM übernimmt den',
    ],
    [
      'Fortnite-Macher: Epic Games soll 15 Milliarden Dollar wert sein',
      undefined,
      undefined,
      'Epic Games konnte bei einer Investionsrunde',
    ],
  ],
};

for (const [path, rows] of Object.entries(POSTS)) {
  test(`the newest posts of ${path} are as their author wrote them`, options, () => {
    const posts = read(path).posts.slice(0, 3);
    const found = posts.map(({ title, dayPublished, image, summary }, index) => {
      const [, , wanted = '', start = ''] = rows[index] ?? [];
      const end = image && (wanted && image.url.endsWith(wanted) ? wanted : image.url);
      const [heading, excerpt] = [title, summary].map((text) => text.replaceAll('\u00a0', ' '));
      return [heading, dayPublished, end, excerpt?.slice(0, start.length)];
    });
    assert.deepEqual(
      found,
      rows.map((row) => [...row]),
    );
  });
}
