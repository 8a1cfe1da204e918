import { link, playerOrLink } from '../tags/meanings.js';
import type { CodeRegions } from '../text/code-regions.js';
import { applyEdits, type EditedText } from '../text/edits.js';
import { elementEdit } from './element-edit.js';

/** Whether a script may write what another site has. */
export const SCRIPT_EMBED = /<script\s[^<>]{0,1000}(?:gist\.github|asciinema|speakerdeck|jsfiddle)/i;

const SCRIPT = /<script\s([^<>]{1,1000})>\s*<\/script\s*>[ \t]*(?=(\n?))/gi;
const SRC =
  /(?:^|\s)src\s*=\s*["']?(?:https?:)?\/\/(gist\.github\.com|asciinema\.org|jsfiddle\.net|speakerdeck\.com)\/([^\s"'<>]+)/i;
const ID = /\sdata-id\s*=\s*["']?(\w{1,100})/i;

/** Markdown for what a script with these attributes writes; `undefined` if it writes something else. */
function shown(attributes: string, isAlone: boolean): string | undefined {
  const [, host = '', path = ''] = SRC.exec(attributes) ?? [];
  const [name = '', query = ''] = path.replaceAll('&amp;', '&').split('?');
  const script = /^(.+)\.js$/.exec(name)?.[1];
  switch (host.toLowerCase()) {
    case 'gist.github.com':
      return script && link(new URLSearchParams(query).get('file') ?? 'Gist', `https://gist.github.com/${script}`);
    case 'asciinema.org':
      return script && playerOrLink(`https://asciinema.org/${script}`, isAlone, 'Recording on asciinema');
    case 'jsfiddle.net': {
      const fiddle = /^(.+?)\/embed\b/.exec(name)?.[1];
      return fiddle && link('Fiddle', `https://jsfiddle.net/${fiddle}/`);
    }
    case 'speakerdeck.com': {
      const id = ID.exec(` ${attributes}`)?.[1];
      return id && playerOrLink(`https://speakerdeck.com/player/${id}`, isAlone, 'Slides on Speaker Deck');
    }
    default:
      return undefined;
  }
}

/** Replaces scripts that write a gist, a recording or slides, and which never run, with the player or a link. */
export function withScriptEmbeds(text: string, { list }: CodeRegions): EditedText {
  const starts = new Set(list.map(([start]) => start));
  const edits = Array.from(text.matchAll(SCRIPT)).flatMap((match) => {
    const [, attributes = '', lineEnd = ''] = match;
    return starts.has(match.index) ? (elementEdit(text, match, lineEnd, (isAlone) => shown(attributes, isAlone)) ?? []) : [];
  });
  return applyEdits(text, edits);
}
