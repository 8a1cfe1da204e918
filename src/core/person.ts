import type { Json } from './json.js';
import { lastSegment } from './urls.js';

/** URLs of people's pages in networks. */
const PROFILE = /^https?:\/\/[^/]+\/(?:@|(?:u|users?|profiles?)\/)[^/?#]+\/?$/i;

/**
 * The name in "a@b.example (Name)", "Name <a@b.example>" and "Name (mailto:a@b.example)": an e-mail address is not a name, nor is
 * the word that some programs write instead of it.
 */
const nameOf = (person: string): string =>
  (
    /^(?:\S+@\S+|hidden|no-?reply|nobody|unknown)\s*\((.+)\)$/i.exec(person)?.[1] ??
    person.replace(/(?:^|(?<=\s)|[(<])(?:mailto:)?[^\s()<>@]+@(?:localhost|[^\s()<>@]*\.[^\s()<>@]+)[)>]?/g, '')
  )
    .trim()
    // Discourse writes the name of the account first.
    .replace(/^@[\w.-]+ (?=\S)/, '')
    .replace(
      /^(?:(?:(?:posted|written) )?by:?|author:) (?=\p{Lu})|^(?:\(?(?:author )?unknown\)?|none|n\/a|your name(?: here)?|admin(?:istrator)?|super user|root|web ?master|(?:https?:|www\.)\S+)$|^(?:no[- ]?reply\b|error:).*/iu,
      '',
    );

/** What feeds write where an author's name belongs, as an author (JSON Feed 1.1, "Top-level"). */
export const readPerson = (person: string): Json & { readonly name: string } =>
  PROFILE.test(person)
    ? { name: lastSegment(person.replace(/\/$/, '')).replace(/^@/, ''), url: person }
    : { name: nameOf(person) };
