import type { QuoteSpeaker } from '../../../src/schema/quote.ts';
import { fullestName, type NameList } from './list-people.ts';
import { DETERMINER, DOCUMENT, GROUP_HEAD, ORGANIZATION, TITLE } from './vocabulary.ts';

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|one|that|this)$/i;
const TITLED = new RegExp(String.raw`^(?:(?:former\s)?(?:${TITLE})\.?\s)+\p{Lu}`, 'u');
const NAME = /^\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:de|la|del|van|von|bin)\s)?\p{Lu}[\p{L}.’'-]*){0,4}$/u;
const COUNTED =
  /^(?:(?:more|fewer|less) than|at least|about|some|nearly|almost|over|dozens|hundreds|thousands|\d|many|several|both|two|three|four|five)/i;
const DETERMINED = new RegExp(String.raw`^(?:${DETERMINER})\s`, 'u');

const SEVERAL = /^\p{Lu}[^,]*\sand\s(?:(?:the|his|her|their)\s)?\p{Lu}/u;
const OWNED = /(?<![\p{L}.-])([\p{L}.-]+)[’'](?:s\s|\s)(?:\p{Ll}[\p{L}-]*\s)*\p{Ll}[\p{L}-]*$/u;

/** “Mr. Smith’s lawyer”: a name with an owner's ending, and a common noun. */
function isOwned(label: string): boolean {
  const owner = OWNED.exec(label);
  return owner !== null && /\p{Lu}/u.test(owner[1] ?? '') && !label.slice(0, owner.index).includes(',');
}

/** The head of “a spokesman for the company” is what stands before the preposition. */
const headOf = (label: string): string =>
  label.split(/,|\s(?:of|for|in|at|from|with|who|to|on|against|close)\s/, 1)[0] ?? label;

/**
 * What kind of speaker a label names. A single word counts as a person's name only where the document prints it with a
 * title or within a longer name: a country or a company has one word too.
 */
export function describeSpeaker(label: string, names: NameList): QuoteSpeaker {
  const words = label.replace(/\s+/g, ' ').trim();
  const head = headOf(words);
  if (words === '' || PRONOUN.test(words)) return { status: 'unknown', label: words };
  if (DOCUMENT.test(head)) return { status: 'document', label: words };
  if (COUNTED.test(words) && /s$/.test(head)) return { status: 'group', label: words };
  if (GROUP_HEAD.test(head)) return { status: 'group', label: words };
  if (SEVERAL.test(words) && !ORGANIZATION.test(words)) return { status: 'group', label: words };
  // “Mr. Smith’s lawyer”: whose they are is no name of theirs.
  if (isOwned(words)) return { status: 'role', label: words };
  if (TITLED.test(words) || (NAME.test(words) && !ORGANIZATION.test(words) && !DETERMINED.test(words))) {
    const name = fullestName(words, names);
    if (TITLED.test(words) || name !== undefined || words.includes(' '))
      return { status: 'named', label: words, ...(name !== undefined && name !== words && { name }) };
    return { status: 'unknown', label: words };
  }
  if (/(?:administration|government|party|campaign|company|committee|court|agency|ministry|department)$/i.test(head))
    return { status: 'organization', label: words };
  if (DETERMINED.test(words) && /\p{Ll}/u.test(head.split(' ').at(-1)?.charAt(0) ?? ''))
    return { status: 'role', label: words };
  if (ORGANIZATION.test(words)) return { status: 'organization', label: words };
  // “White House press secretary Jane Smith”: the name stands at the end.
  const apposed = /\s((?:\p{Lu}[\p{L}.’'-]+\s){1,3}\p{Lu}[\p{L}’'-]+)$/u.exec(words)?.[1];
  if (apposed !== undefined && /^\p{Ll}|\s\p{Ll}/u.test(words))
    return { status: 'named', label: words, name: fullestName(apposed, names) ?? apposed };
  return { status: 'unknown', label: words };
}
