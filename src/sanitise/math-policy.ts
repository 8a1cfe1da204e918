// The part of the allow-list of `policy.ts` that is about formulas, see `formulas.ts`.

/** MathML that is kept as it is (MathML Core, and what older tools write): all that is drawn, nothing that links or runs. */
export const MATH_ELEMENTS: ReadonlySet<string> = new Set([
  'math',
  'menclose',
  'merror',
  'mfrac',
  'mi',
  'mmultiscripts',
  'mn',
  'mo',
  'mover',
  'mpadded',
  'mphantom',
  'mprescripts',
  'mroot',
  'mrow',
  'ms',
  'mspace',
  'msqrt',
  'mstyle',
  'msub',
  'msubsup',
  'msup',
  'mtable',
  'mtd',
  'mtext',
  'mtr',
  'munder',
  'munderover',
  'none',
  'semantics',
]);

/** Their attributes; what moves or enlarges a part of a formula is left out. */
export const MATH_ATTRIBUTES: ReadonlySet<string> = new Set([
  'accent',
  'accentunder',
  'alttext',
  'columnalign',
  'columnspan',
  'dir',
  'display',
  'displaystyle',
  'fence',
  'form',
  'lang',
  'largeop',
  'linethickness', // a length, see MATH_LENGTHS
  'lspace', // a length
  'mathvariant',
  'movablelimits',
  'notation',
  'rowspan',
  'rspace', // a length
  'scriptlevel',
  'separator',
  'stretchy',
  'symmetric',
  'width', // a length
]);

/** Those of them that are lengths: held to short ones, lest a formula covers what is beside it. */
export const MATH_LENGTHS: ReadonlySet<string> = new Set(['linethickness', 'lspace', 'rspace', 'width']);
