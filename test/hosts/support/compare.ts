/* In a page: how much two screenshots differ. */

/** What two screenshots have in common. */
export interface Comparison {
  readonly sizes: readonly [string, string];
  /** Share of pixels, 0 to 1, of which a channel differs by more than a rounding. */
  readonly different: number;
}

{
  /** A channel's steps, of 255, that blending may round by. */
  const ROUNDING = 8;

  const pixelsOf = async (base64: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const { width, height } = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('This browser has no canvas.');
    context.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
    return context.getImageData(0, 0, width, height);
  };

  const compare = async (...screenshots: [string, string]): Promise<Comparison> => {
    const [a, b] = [await pixelsOf(screenshots[0]), await pixelsOf(screenshots[1])];
    const sizes = [a, b].map(({ width, height }) => `${width} × ${height}`) as [string, string];
    const differs = (i: number): boolean => Math.abs((a.data[i] ?? 0) - (b.data[i] ?? 0)) > ROUNDING;
    let different = 0;
    for (let i = 0; i < a.data.length; i += 4) if (differs(i) || differs(i + 1) || differs(i + 2)) different += 1;
    return { sizes, different: different / (a.data.length / 4) };
  };
  Object.assign(window, { compare });
}
