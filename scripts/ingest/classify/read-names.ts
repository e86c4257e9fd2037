import {
  BODY,
  COURTESY,
  DEGREE,
  isBodyName,
  isFullName,
  isTrade,
  JOB,
  PARTICLE,
  isAside,
  SUFFIX,
  wordsOf,
} from './byline-words.ts';
import { isGivenName } from './given-names.ts';
import { headWords } from './head-words.ts';
import { readPairs } from './read-pairs.ts';

/** Somebody whom a byline or a field of authors names. */
export interface Writer {
  name: string;
  /** Where they reported from, as printed. */
  place?: string;
}

/**
 * Where names stand. A field has nothing but names, in whatever order, and a body may be an author. In a line, what stands behind a comma
 * is what somebody does, or where, unless “and” closes a list.
 */
type Where = 'field' | 'line';

/** Longer lines are no list of names. */
const longest = 600;

// White space is single spaces by the time that these are asked.
const LEAD = new RegExp(`^(?:${headWords(({ by }) => by)})(?: ?: ?| )(?=\\S)`, 'iu');
const FIELD_LEAD = /^(?:from|von|por|par) (?=\p{Lu})/iu;
/** Of a page, a host, of mail, or a handle. */
const ADDRESS = /^(?:https?:\/\/|www\.|mailto:)\S*$|^@\w+$|^[\w-]+(?:\.[\w-]+)*\.\p{Ll}{2,}$|^[^\s@]+@[^\s@]+$/u;
/** What parts people for certain. */
const DIVIDER = / ?[;|•·] ?| \/ /u;
/** In a line, whom somebody writes for stands behind these, or how to reach them. */
const SET_OFF = / [|/•·–—-]{1,3} |[|•·(]| —| [\w.+-]{0,60}@/u;
const AND = new RegExp(`,? (?:${headWords(({ and }) => and)}|und) `, 'iu');
/** From here on it says from where, or for whom. */
const FROM = new RegExp(` (?:${headWords(({ from }) => from)}) (?=\\p{Lu})`, 'u');
const WRITES_FOR = new RegExp(
  ` (?<joint>${headWords(({ writesFor }) => writesFor)}|chez) (?<paper>(?:[Tt]he )?\\p{Lu}.*)$`,
  'u',
);

const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && (/\p{Lu}|\p{Lo}/u.test(text) || wordsOf(text).length > 1);
/** Nothing but what people do: “Staff Writer”, “admin”. */
const isOnlyTrade = (text: string): boolean =>
  wordsOf(text).every(
    (word) => JOB.test(word) || /^(?:our|own|senior|chief|web|news|special|the|a|online|digital|la|de)$/i.test(word),
  );

/** A line or a field without what bylines begin with. */
export const stripLead = (line: string): string => line.replace(LEAD, '');

/**
 * The names in a field of authors, as people write them: `A, B and C`, `Last, First; Last, First`, `[[A]]`, `By A, Staff Writer`, `A Jr.`.
 * Surnames that stand first are put last. Offices, papers and places behind a name are left out, and where nobody is named the list is
 * empty. A body that is the author is a name like others.
 */
export function readNames(field: string): string[] {
  if (field.length > longest) return [];
  const plain = stripLead(stripMarkup(field)).replace(FIELD_LEAD, '');
  return readWriters(readSlug(plain) ?? plain, 'field').map(({ name }) => name.replace(SENTENCE_END, ''));
}

/** `Recueilli par Ana RUIZ.` ends as a sentence; `Jr.`, `Esq.` and initials have theirs. */
const SENTENCE_END = /(?<=\p{L}{4})\.$/u;

/** `ana-ruiz` → `Ana Ruiz`: an address's form of a name, where it begins with a first name. */
function readSlug(text: string): string | undefined {
  if (!/^\p{Ll}{2,}(?:[-_]\p{Ll}+){1,3}$/u.test(text) || !isGivenName(text)) return undefined;
  return text
    .split(/[-_]/)
    .map((part) => (PARTICLE.test(part) ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join(' ');
}

/** Those whom words name, without what bylines begin with. */
export function readWriters(words: string, where: Where): Writer[] {
  const end = where === 'line' ? words.search(SET_OFF) : -1;
  const groups = (end < 0 ? words : words.slice(0, end))
    .split(where === 'line' ? /; /u : DIVIDER)
    .map((group) => group.trim())
    .filter((group) => group !== '' && !ADDRESS.test(group));
  return groups
    .flatMap((group, index) => (index > 0 && isAside(group) ? [] : readGroup(group, where)))
    .filter(({ name }) => isName(name) && !isOnlyTrade(name) && !ADDRESS.test(name));
}

/** Links by their words, without marks of emphasis, addresses of mail and handles. */
const stripMarkup = (line: string): string =>
  line
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    // As feeds have it: the address first.
    .replace(/^[^\s@()]+@[^\s@()]+ \(([^()]+)\)$/, '$1')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/ ?[<(](?:mailto:)?[^\s<>()@]+@[^\s<>()]+[>)]/g, '')
    .replace(/ @\w+/g, '')
    .replace(/\*\*|__/g, '')
    .trim();

function readGroup(group: string, where: Where): Writer[] {
  const bare = stripAside(group);
  const first = cutPaper(bare.split(AND, 1).join('').split(',', 1).join(''), where).name;
  // A body's name may have an “and”, and commas.
  if (where === 'field' && BODY.test(first)) return [{ name: bare }];
  const pieces = splitAnd(bare, where);
  return pieces.flatMap((piece, index) =>
    index > 0 && JOB.test(piece.split(',', 1).join('')) ? [] : readPiece(piece, where, index < pieces.length - 1),
  );
}

function readPiece(piece: string, where: Where, isListed: boolean): Writer[] {
  const parts = joinSuffixes(piece.split(/ ?, ?/).filter(Boolean));
  const pairs = where === 'field' ? readPairs(parts) : undefined;
  if (pairs) return pairs.map((name) => ({ name }));
  const [first = '', ...rest] = parts;
  const others = where === 'field' || isListed ? rest : [];
  return [first, ...others.filter((part) => isFullName(cutPaper(part, where).name) && !isAside(part))].map((name) =>
    cutPaper(name.replace(COURTESY, ''), where),
  );
}

/** Without what stands in brackets, or behind a dash or a colon. */
function stripAside(group: string): string {
  const [name = '', ...behind] = group.replace(/ ?\([^()]*\)/g, '').split(/ [-–—]{1,3} |: /);
  return behind.every(isAside) ? name : [name, ...behind].join(' - ');
}

/** `Ana Ruiz in Lima` → the name, and the place; `Ana Ruiz of the Courier` → the name. “de” and “of” may be part of a name or of a body's. */
function cutPaper(name: string, where: Where): Writer {
  const place = FROM.exec(name);
  if (place && isPersonal(name.slice(0, place.index)))
    return { name: name.slice(0, place.index), place: name.slice(place.index + place[0].length) };
  const found = WRITES_FOR.exec(name);
  const { joint = '', paper = '' } = found?.groups ?? {};
  if (!found || !isPersonal(name.slice(0, found.index))) return { name };
  const isDoubtful = /^d/u.test(joint) || (joint === 'of' && where === 'field' && !/^the /i.test(paper));
  return isDoubtful && !isBodyName(paper) ? { name } : { name: name.slice(0, found.index) };
}

const isPersonal = (name: string): boolean => isFullName(name) && !isBodyName(name);

/** At each “and” that stands between two people: `José Ortega y Gasset` is one. */
function splitAnd(text: string, where: Where): string[] {
  const pieces = text.split(AND);
  const isOwn = (piece: string): boolean =>
    isFullName(cutPaper(piece.split(',', 1).join(''), where).name) || isTrade(piece) || /^\p{Lu}\S*,/u.test(piece);
  return pieces.slice(1).every(isOwn) || pieces.every((piece) => wordsOf(piece).length === 1) ? pieces : [text];
}

/** `Reese`, `Jr.` → `Reese, Jr.`; degrees are left out. */
function joinSuffixes(parts: string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (SUFFIX.test(part) && joined.length > 0) joined[joined.length - 1] = `${joined.at(-1) ?? ''}, ${part}`;
    else if (!DEGREE.test(part) || joined.length === 0) joined.push(part);
  }
  return joined;
}
