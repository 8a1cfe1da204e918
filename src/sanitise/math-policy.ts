// The part of the allow-list of `policy.ts` that is about formulas, see `formulas.ts`.

/** MathML that stays as it is (MathML Core, and what older tools write): everything that is drawn, nothing that links or runs. */
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

/** Their attributes, without those that move or enlarge a part of a formula. */
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

/** Those of them that are lengths: limited, so that a formula does not cover what is next to it. */
export const MATH_LENGTHS: ReadonlySet<string> = new Set(['linethickness', 'lspace', 'rspace', 'width']);
