import type { FeedError, FeedErrorCode } from './errors.js';

const EXPLANATIONS: Readonly<Record<FeedErrorCode, string>> = {
  'network': 'The feed could not be loaded. Check that its server is running and that the URL is correct.',
  'http': "The server returned an error. Check the URL and the server's log.",
  'timeout': 'The feed took too long to load. Check that its server is running.',
  'too-large': 'The feed is too large. Split it into pages with next_url.',
  'not-json':
    'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in ' +
    'a <link rel="alternate">.',
  'not-a-feed': 'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.',
  'empty': 'The feed has no usable items. Give each item an "id".',
  'post-not-found': 'The feed does not contain this post. Check the attribute "post" against the items\' id, url and slug.',
  'script':
    "A part of the widgets' script failed to load. Upload all files of the script's folder together, and check that " +
    "the page's Content-Security-Policy allows them.",
  'rendering':
    'The widget could not be rendered; the cause is given here. Check the values of its properties, and whether another ' +
    'script on the page replaces functions of the browser.',
};

/** Browsers give no reason why a request failed; usually it is one of these. */
const crossOrigin = (page: string): string =>
  `The feed is on another site than the page. Check that its server sends "Access-Control-Allow-Origin: *" (or "${page}"), also ` +
  "with redirects, and that the page's Content-Security-Policy allows it in connect-src. A page on https needs a feed on https.";

const originOf = (url = ''): string => /^https?:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase() ?? '';

/**
 * What went wrong and what to do about it, for the developer: plain English with the feed's URL.
 *
 * @param page - origin of the page, for what can go wrong between origins
 */
export function explain({ code, url, status }: FeedError, page = ''): string {
  const isElsewhere = code === 'network' && page && originOf(url) && originOf(url) !== page;
  return [EXPLANATIONS[code], isElsewhere && crossOrigin(page), status && `Status: ${status}.`, url].filter(Boolean).join(' ');
}
