/** Letters and digits only: what is left of a text if programs have changed its punctuation, spaces and case. */
export const comparable = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The end of a title that was cut. */
const CUT = /\s*(?:\[(?:…|\.{3})\]|…|\.{3})$/;
/** Signs of posts to people, not of headlines: mentions, tags and URLs. */
const POSTED = /(?:^|\s)[#@]\p{L}|#[^#\s]{1,40}#|https?:\/\/|\[(?:图片|视频)\]$/u;
/** What Nitter writes before the text of a post, and RSSHub in place of what it shows. */
const AROUND = /^(?:RT by|R to) @\w+: |(?:\s*\[(?:图片|视频)\])+$/g;
/** URLs, which networks shorten in the text. */
const LINK = /https?:\/\/\S+|(?<![\w.-])[\w-]+(?:\.[\w-]+)+\/\S*/g;
/** Names of emoticons, in place of which Weibo's texts have images. */
const EMOTICON = /\[\p{sc=Han}{1,4}\]/gu;
/** Letters and digits that a shorter title may share with a text by chance, and characters of the longest headlines. */
const [CHANCE, HEADLINE] = [20, 140];

/** Whether a title may be nothing but the text of a post, or its beginning; {@link isStartOf} decides. */
export const mayBeText = (title: string): boolean => title.length > HEADLINE || CUT.test(title) || POSTED.test(title);

/**
 * Whether a title is the text of a post, or its beginning: programs make such titles for the posts of networks, which have none.
 *
 * @param title for which {@link mayBeText} is true
 */
export function isStartOf(title: string, text: string): boolean {
  const [start, whole] = [title.replace(CUT, '').replace(AROUND, ''), text].map((words) =>
    comparable(words.replace(LINK, '').replace(EMOTICON, '')),
  );
  if (start === undefined || whole === undefined) return false;
  if (CUT.test(title)) return start.length >= CHANCE && whole.startsWith(start);
  // Links look different in the two, and take up space.
  return whole.startsWith(start.slice(0, 80)) && whole.length <= 1.5 * start.length;
}

/** Whether a text ends with dots because a program has cut it. */
export const isCut = (text: string): boolean => CUT.test(text);

/** A letter of a script that has spaces between words. */
const IN_WORD = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Deva}]/u;
/** Within a sentence, whatever the script. */
const IN_SENTENCE = /^(?:\p{L}|,? \p{Ll})/u;
/** What no sentence ends with. */
const OPEN_END = /[\p{L}\p{M}\p{N},]$/u;

/** Whether a title is the beginning of a text, up to the middle of a word. */
export const isCutInWord = (title: string, text: string): boolean =>
  title.length >= CHANCE && text.startsWith(title) && OPEN_END.test(title) && IN_WORD.test(text.slice(title.length));

/** Words between which a program has left no space, because there were tags; some names look like that. */
const GLUED = /[\p{Ll}.,!?]\p{Lu}/u;

/**
 * Whether a summary may be the beginning of a text, without the spaces that tags stand for.
 *
 * @param excerpt of the same text
 */
export const isGlued = (summary: string, excerpt: string): boolean =>
  GLUED.test(summary) && comparable(excerpt).startsWith(comparable(summary).slice(0, 80));

/** Whether a program has cut a summary off its text in a wrong place: within a sentence, or where the text ends anyway. */
function isCutWrongly(summary: string, text: string): boolean {
  const [said, whole] = [comparable(summary), comparable(text)];
  if (said === whole) return CUT.test(summary);
  const [, rest = ''] = text.split(summary.slice(-CHANCE));
  // A few words are no summary.
  return whole.startsWith(said) && OPEN_END.test(summary) && (said.length < CHANCE || IN_SENTENCE.test(rest));
}

/**
 * Whether a summary is nothing but the beginning of a body, and less readable than an excerpt of that: cut in a wrong place,
 * without spaces, or with what is no part of an excerpt, because the structure of the body is lost.
 */
export function isWorse(summary: string, body: string, excerpt: string): boolean {
  const [said, own] = [comparable(summary), comparable(excerpt)];
  const isOther = !said.startsWith(own.slice(0, CHANCE)) && !own.startsWith(said);
  return (
    isGlued(summary, excerpt) ||
    isCutWrongly(summary, body) ||
    isCutWrongly(summary, excerpt) ||
    (isOther && comparable(body).startsWith(said.slice(0, 6 * CHANCE)))
  );
}

/** What programs put before the name of a site. */
const BEFORE_SITE = /\s+[-–—|·•:]+\s+(?=\S)/gu;

/** A title without the name of a site that a program has added to it, as Google News does, if there is more. */
export function withoutSite(title: string, sites: readonly (string | undefined)[]): string {
  // The feed of a page's comments has the title of that page in its own.
  const names = sites.flatMap((site) => [site, ...(site?.includes(title) ? [] : (site?.split(BEFORE_SITE) ?? []))]);
  const isSite = (rest: string): boolean =>
    names.some((site = '') => site && rest.length <= 2 * site.length && comparable(site) === comparable(rest));
  const end = [...title.matchAll(BEFORE_SITE)].find(({ 0: mark, index }) => isSite(title.slice(index + mark.length)));
  return end?.index ? title.slice(0, end.index) : title;
}

/** A text without the title of its post, if it begins with that as a sentence or a heading of its own. */
export function withoutTitle(text: string, title: string): string {
  const { length } = title;
  if (length < 4 || text.slice(0, length).toLowerCase() !== title.toLowerCase()) return text;
  const rest = text.slice(length);
  const [mark = ''] = /^(?:\s*[.:;!?…|·•]+(?=\s)|[。！？：]+|\s+[-–—]+(?=\s))/u.exec(rest) ?? [];
  const isSentence =
    mark !== '' ||
    (/[.!?…。！？:：]$/u.test(title) && /^(?:\s|\P{ASCII})/u.test(rest)) ||
    // A long title before a capital letter is a heading whose text was flattened.
    (length >= 30 && /^\s+["“„«(]?\p{Lu}/u.test(rest));
  const others = rest.slice(mark.length).trim();
  return isSentence && /[\p{L}\p{N}]/u.test(others) ? others : text;
}
