/** A name with a hash of the content in it, as the widgets' chunks have: it never comes to mean something else. */
const HASHED = /\/(?!tiktok-refugee)[\w-]+-[\w-]{6}\.js$/;

const FOREVER = 'public, max-age=31536000, immutable';
/** Served from a cache for minutes, and for a day while it asks whether there is a newer one. */
const FRESH = 'public, max-age=300, stale-while-revalidate=86400';

/** What the start page needs first. A `Link` is resolved against the page, so it holds below any root. */
const START_LINKS = [
  '<./assets/page.css>; rel=preload; as=style',
  '<./feed.json>; rel=preload; as=fetch; crossorigin; referrerpolicy=no-referrer',
  '<./widgets/tiktok-refugee.js>; rel=modulepreload',
].join(', ');

/** For an SVG that is opened by itself: a document, which shows what it holds and does nothing else. */
export const IMAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

const rule = (path: string, values: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

const withoutHash = (path: string): string => path.replace(/[\w-]{6}\.js$/, '*.js');
const isPattern = (path: string): boolean => path.includes('*');

const typed = (type: string, cache: string): Readonly<Record<string, string>> => ({
  'Content-Type': `${type}; charset=utf-8`,
  'Cache-Control': cache,
});

/**
 * The paths of scripts, so few that Cloudflare Pages reads all rules: it reads 100, and there are almost as many chunks. Those
 * whose names differ only in the hash share a rule; where one name begins another, the rule of the shorter one is for both.
 */
function scriptPatterns(scripts: readonly string[]): string[] {
  const patterns = new Set(scripts.map((path) => `/${path}`).map((path) => (HASHED.test(path) ? withoutHash(path) : path)));
  const starts = [...patterns].filter(isPattern).map((pattern) => pattern.slice(0, pattern.indexOf('*')));
  return [...patterns].filter((pattern) => !starts.some((start) => pattern.startsWith(start) && pattern !== `${start}*.js`));
}

/**
 * The file `_headers` in the syntax of Netlify and Cloudflare Pages: any page may read the feed, and caches know what may be
 * kept.
 * Where two rules fit a file both hosts join their values, so no two rules with `Cache-Control` fit the same one.
 *
 * @param widgets Paths of the files of the widgets.
 */
export function headers(widgets: readonly string[]): string {
  const feeds = ['/feed.json', '/feed/*', '/full.json', '/full/*', '/tips.json', '/tips/*', '/posts/*.json'];
  const scripts = widgets.filter((path) => path.endsWith('.js'));
  const rules = [
    rule('/*', {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    }),
    // Pages with an embedder policy show frames only if these have one, too. This one lets pictures of any server in.
    rule('/embed/*', { 'Cross-Origin-Embedder-Policy': 'credentialless' }),
    ...['/', '/index.html'].map((path) => rule(path, { Link: START_LINKS })),
    ...feeds.map((path) => rule(path, typed('application/feed+json', FRESH))),
    ...['/oembed.json', '/oembed/*'].map((path) => rule(path, typed('application/json', 'public, max-age=3600'))),
    ...scriptPatterns(scripts).map((path) => rule(path, typed('text/javascript', isPattern(path) ? FOREVER : FRESH))),
    ...widgets.filter((path) => path.endsWith('.css')).map((path) => rule(`/${path}`, typed('text/css', FRESH))),
    rule('/files/*', { 'Cache-Control': FOREVER }),
    rule('/images/*', { 'Cache-Control': FOREVER, 'Content-Security-Policy': IMAGE_POLICY }),
  ];
  return `${rules.join('\n')}\n`;
}
