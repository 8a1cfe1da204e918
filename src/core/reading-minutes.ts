const CJK = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu;

/** Minutes that reading takes: 220 words or 400 Chinese, Japanese or Korean characters for each. */
export const minutesOf = (text: string): number => {
  const characters = text.match(CJK)?.length ?? 0;
  const words = (characters > 0 ? text.replace(CJK, ' ') : text).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return words / 220 + characters / 400;
};
