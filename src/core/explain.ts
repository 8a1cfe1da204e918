import type { FeedError, FeedErrorCode } from './errors.js';

const EXPLANATIONS: Readonly<Record<FeedErrorCode, string>> = {
  'network': 'The feed cannot be fetched. Is its server up, and is the address right?',
  'http': 'The server did not give the feed. Check its address, and whether its server is well.',
  'timeout': 'The feed took too long. Is its server up?',
  'too-large': 'The feed is too large. Split it into pages with next_url.',
  'not-json': 'The answer is not JSON. Check that the address gives a JSON Feed, not a web page.',
  'not-a-feed': 'The answer is no JSON Feed: it needs an "items" array.',
  'empty': 'The feed has no usable item: each needs an "id".',
  'post-not-found': 'The feed has no such post. Check the attribute "post" against the items\' id, url and slug.',
  'script':
    "A part of the widgets' script failed to load. Upload all files of the script's folder together, and check that " +
    "the page's Content-Security-Policy allows them.",
  'rendering':
    'The widget could not be rendered, for the cause given here. Check the values of its properties, and whether another ' +
    'script of the page replaces functions of the browser.',
};

/** Browsers give no reason why a request failed; most often it is one of these. */
const crossOrigin = (page: string): string =>
  `The feed is on another site than the page: does its server send "Access-Control-Allow-Origin: *" (or "${page}"), also with ` +
  "redirects, and does the page's Content-Security-Policy allow it in connect-src? A page on https needs a feed on https.";

const originOf = (url = ''): string => /^https?:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase() ?? '';

/**
 * What went wrong and what to do about it, for the developer: plain English with the feed's address.
 *
 * @param page - origin of the page, for what can go wrong between origins
 */
export function explain({ code, url, status }: FeedError, page = ''): string {
  const isElsewhere = code === 'network' && page && originOf(url) && originOf(url) !== page;
  return [EXPLANATIONS[code], isElsewhere && crossOrigin(page), status && `Status: ${status}.`, url].filter(Boolean).join(' ');
}
