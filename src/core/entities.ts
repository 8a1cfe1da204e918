// The names that feeds use; HTML's full table would be many times larger than all the code that reads feeds.
const NAMES = new Map(
  (
    'amp & lt < gt > quot " apos \' nbsp \u00a0 ensp \u2002 emsp \u2003 thinsp \u2009 shy \u00ad zwnj \u200c zwj \u200d ' +
    'lrm \u200e rlm \u200f lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › ndash – ' +
    'mdash — hellip … bull • middot · copy © reg ® trade ™ deg ° plusmn ± times × divide ÷ minus − ne ≠ le ≤ ge ≥ asymp ≈ ' +
    'infin ∞ micro µ permil ‰ frac12 ½ frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ sect § para ¶ dagger † euro € pound £ yen ¥ ' +
    'cent ¢ iexcl ¡ iquest ¿ ordf ª ordm º larr ← rarr → uarr ↑ darr ↓ harr ↔ hearts ♥ star ☆ check ✓ szlig ß oslash ø ' +
    'Oslash Ø aelig æ AElig Æ oelig œ OElig Œ eth ð ETH Ð thorn þ THORN Þ inodot ı ' +
    'colon : comma , period . excl ! quest ? num # dollar $ percnt % lpar ( rpar ) lsqb [ rsqb ] ast * plus + equals = semi ; ' +
    'ZeroWidthSpace \u200b commat @ sol / bsol \\ lowbar _ verbar | ' +
    'brvbar ¦ curren ¤ macr ¯ uml ¨ acute ´ cedil ¸ not ¬ radic √ sum ∑ part ∂ int ∫ sim ∼ prime ′ Prime ″ frasl ⁄ ' +
    'lArr ⇐ rArr ⇒ hArr ⇔ forall ∀ exist ∃ isin ∈ cap ∩ cup ∪ and ∧ or ∨ equiv ≡ nabla ∇ there4 ∴ ' +
    'Dagger ‡ loz ◊ spades ♠ clubs ♣ diams ♦ '
  )
    .split(/ (?=[a-z\d]{2,} )/i)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1).slice(0, 1)] as const),
);

/** In the order of Unicode; one place is empty in each half. */
const GREEK = (
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi ' +
  'psi omega'
).split(' ');

/** As in `eacute`: a letter and its accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', cedil: '\u0327' },
  caron: '\u030c',
};

/** What 128 to 159 mean (HTML, "numeric character reference end state"): they come from windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byNumber = (code: number): string => {
  if (code >= 128 && code < 160) return WINDOWS_1252[code - 128] ?? '';
  return code > 0x10_ffff || (code >= 0xd800 && code < 0xe000) || code === 0 ? '\ufffd' : String.fromCodePoint(code);
};

const byName = (name: string): string | undefined => {
  if (NAMES.has(name)) return NAMES.get(name);
  const greek = GREEK.indexOf(name.toLowerCase());
  if (greek >= 0) return String.fromCharCode((/^[A-Z]/.test(name) ? 0x391 : 0x3b1) + greek);
  const accent = Object.hasOwn(ACCENTS, name.slice(1)) ? ACCENTS[name.slice(1)] : undefined;
  const letter = accent && (name[0] ?? '') + accent;
  return letter?.normalize().length === 1 ? letter.normalize() : undefined;
};

/** Resolves the character references of HTML that end in a semicolon; unknown ones stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(?:x([\da-f]{1,8})|(\d{1,8}))|([a-z][a-z\d]{1,14}));/gi,
    (all, hex?: string, decimal?: string, name?: string) =>
      name ? (byName(name) ?? all) : byNumber(hex ? parseInt(hex, 16) : Number(decimal)),
  );
