import type { TokenizerObject } from 'marked';

/** A letter of a script without spaces, or of Korean. */
const CJK_LETTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]$/u;
/** A few words within a sentence, which may be struck out: `真正的~通辽~工程师`. */
const STRUCK = /^~[\p{L}\p{N}]{1,10}~(?=\p{L})/u;

/**
 * After a word in Chinese, Japanese or Korean, a tilde lengthens it: `好的~明天见~`. GitHub strikes out what is between two of
 * them, which nobody means there.
 */
export const waveDashes: TokenizerObject = {
  del(source, _masked, before = '') {
    const isWave = /^~(?!~)/.test(source) && CJK_LETTER.test(before) && !STRUCK.test(source);
    return isWave ? undefined : false;
  },
};
