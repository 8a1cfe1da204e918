/** What an embedding page may request from a frame, in the query of its URL; unknown values count as absent. */
export interface Parameters {
  /** Default `light`: the colours of a page that does not declare any. */
  readonly theme: 'light' | 'dark' | 'auto';
  readonly layout?: string | undefined;
  /** Parts that are left out, as in the elements' attribute `hide`. */
  readonly hide: ReadonlySet<string>;
  /** A CSS colour. */
  readonly accent?: string | undefined;
  /** BCP 47, in lower case. */
  readonly lang?: string | undefined;
  /** Identifies the frame to the page, in Bluesky's protocol. */
  readonly id?: string | undefined;
}

const matching = (value: string | null, pattern: RegExp): string | undefined =>
  value !== null && pattern.test(value) ? value : undefined;

export function readParameters(search: string): Parameters {
  const query = new URLSearchParams(search);
  const theme = matching(query.get('theme'), /^(?:light|dark|auto)$/);
  return {
    theme: (theme as Parameters['theme'] | undefined) ?? 'light',
    layout: matching(query.get('layout'), /^[a-z]{1,20}$/),
    hide: new Set((query.get('hide') ?? '').slice(0, 200).split(/[\s,]+/)),
    // Hexadecimal digits may come without the number sign, which a URL would need to encode.
    accent: matching(query.get('accent'), /^[\w#(),.%\s/-]{1,60}$/)?.replace(
      /^(?=(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$)/i,
      '#',
    ),
    // Some systems write tags with underscores.
    lang: matching(query.get('lang'), /^[a-z\d_-]{2,35}$/i)
      ?.replaceAll('_', '-')
      .toLowerCase(),
    id: matching(query.get('id'), /^[\w-]{1,100}$/),
  };
}

/** What WordPress puts into the fragment: `#?secret=…`. */
export const readSecret = (hash: string): string | undefined => /^#\?secret=([A-Za-z\d]{1,100})$/.exec(hash)?.[1];
