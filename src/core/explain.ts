import type { FeedError, FeedErrorCode } from './errors.js';

const EXPLANATIONS: Readonly<Record<FeedErrorCode, string>> = {
  network:
    'The feed cannot be fetched. Is its server up, is the address right, and does the server send ' +
    '"Access-Control-Allow-Origin: *" so that other sites may read it?',
  http: 'The feed is not there. Check its address.',
  timeout: 'The feed took too long. Is its server up?',
  'too-large': 'The feed is too large. Split it into pages with next_url.',
  'not-json': 'The answer is not JSON. Check that the address gives a JSON Feed, not a web page.',
  'not-a-feed': 'The answer is no JSON Feed: it needs an "items" array.',
  empty: 'The feed has no usable item: each needs an "id".',
  'post-not-found': 'The feed has no such post. Check the attribute "post" against the items\' id, url and slug.',
};

/** What went wrong and what to do about it, for the developer: plain English with the feed's address. */
export function explain({ code, url, status }: FeedError): string {
  return [EXPLANATIONS[code], status && `Status: ${status}.`, url].filter(Boolean).join(' ');
}
