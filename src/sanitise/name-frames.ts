/**
 * Comments, elements whose text is not markup, and tags, each up to its end. One without an end extends to the end of the HTML,
 * so nothing is examined twice.
 */
const PIECE =
  /<!--(?:-?>|[^]*?(?:--!?>|$))|<(script|style|textarea|title|xmp)(?=[\s/>])[^]*?(?:<\/\1(?=[\s/>])|$)|<\/?[a-z](?:[^>"']+|"[^"]*"?|'[^']*'?)*>?/gi;
const FRAME = /^<(?:iframe|embed)(?=[\s/>])/i;
const OTHER = /^(<\/?)(object|noscript)(?=[\s/>])/i;
const END = /<(\/?)iframe(?=[\s/>])/gi;

/** Where the text of a frame ends, which browsers never show; if it has no end, it counts as empty. */
function endOfFrame(html: string, from: number): number {
  END.lastIndex = from;
  const [tag = '', slash] = END.exec(html) ?? [];
  return slash ? END.lastIndex - tag.length : from;
}

/**
 * HTML with neutral names for frames, embedded files, objects and `noscript`: sanitisers remove them and everything that says
 * where they lead. `frames.ts` turns them into links, `lazy-images.ts` shows the images. Takes time in proportion to the length.
 */
export function nameFrames(html: string): string {
  if (!/<(?:iframe|embed|object|noscript)[\s/>]/i.test(html)) return html;
  let named = '';
  let done = 0;
  for (PIECE.lastIndex = 0; ;) {
    const piece = PIECE.exec(html);
    if (!piece) return named + html.slice(done);
    const { 0: tag, index } = piece;
    if (FRAME.test(tag)) {
      const start = tag.replace(FRAME, '<x-frame').replace(/\/?>$/, '');
      named += `${html.slice(done, index)}${start}></x-frame>`;
      done = index + tag.length;
      if (/^<i/i.test(tag)) PIECE.lastIndex = done = endOfFrame(html, done);
    } else if (OTHER.test(tag) || /^<\/iframe/i.test(tag)) {
      named += html.slice(done, index) + (/iframe/i.test(tag.slice(0, 8)) ? '' : tag.replace(OTHER, '$1x-$2'));
      done = index + tag.length;
    }
  }
}
