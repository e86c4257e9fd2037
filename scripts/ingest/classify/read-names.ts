import { BODY, DEGREE, JOB, PARTICLE, SUFFIX } from './byline-words.ts';
import { isGivenName } from './given-names.ts';

/** Longer lines are no list of names. */
const longest = 600;

// White space is single spaces by the time that these are asked.
const LEAD =
  /^(?:authors?|byline|autor(?:es|a)?|auteure?s?): |^(?:(?:written|story|words|text|reported|compiled|report|posted|published|view all posts) )?(?:by|from|por|par|von)\b:? (?=\S)|^(?:escrito|texto|propos recueillis) p[oa]r /iu;
/** Of a page, a host, of mail, or a handle. */
const ADDRESS = /^(?:https?:\/\/|www\.|mailto:)\S*$|^@\w+$|^[\w-]+(?:\.[\w-]+)*\.\p{Ll}{2,}$|^[^\s@]+@[^\s@]+$/u;
/** What parts people for certain. */
const DIVIDER = / ?[;|•·] ?| \/ /u;
const AND = /,? (?:and|&|with|y|et|und) /iu;
/** From here on it says for whom or where. */
const FOR = / (?:for|at|in|para|pour|chez|en|à|of(?= The )) (?=\p{Lu})/u;
const INITIALS = /^(?:\p{Lu}\.?[ -]?){1,3}$/u;

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);
const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && (/\p{Lu}|\p{Lo}/u.test(text) || wordsOf(text).length > 1);
const isRole = (text: string): boolean =>
  JOB.test(text) || /^\p{Ll}/u.test(wordsOf(text).find((word) => !PARTICLE.test(word)) ?? '');
const isBody = (text: string): boolean => /^the\s/i.test(text) || BODY.test(text) || /^\p{Lu}{2,6}$/u.test(text);
/** Two words or more, each a name's: with a capital, or a particle. */
const isFullName = (text: string): boolean => {
  const words = wordsOf(text);
  const named = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  return named.length >= 2 && words.every((word) => named.includes(word) || PARTICLE.test(word));
};

/** Nothing but what people do: “Staff Writer”, “admin”. */
const isOnlyRole = (text: string): boolean =>
  wordsOf(text).every(
    (word) => JOB.test(word) || /^(?:our|own|senior|chief|web|news|special|the|a|online|digital|la|de)$/i.test(word),
  );

/**
 * The names in a byline or a field of authors, as people write them: `A, B and C`, `Last, First; Last, First`, `[[A]]`,
 * `By A, Staff Writer`, `A Jr.`. Surnames that stand first are put last. Offices, papers and places behind a name are left out, and
 * where nobody is named the list is empty. A body that is the author is a name like others.
 */
export function readNames(line: string): string[] {
  if (line.length > longest) return [];
  const plain = stripMarkup(line).replace(LEAD, '').trim();
  const groups = plain.split(DIVIDER).filter((group) => group !== '' && !ADDRESS.test(group));
  const names = groups.flatMap((group, index) => (index > 0 && isAside(group) ? [] : readGroup(group)));
  return names.filter((name) => isName(name) && !isOnlyRole(name) && !ADDRESS.test(name));
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

const isAside = (text: string): boolean => {
  const first = text.split(',', 1).join('');
  return isRole(first) || isBody(first);
};

function readGroup(group: string): string[] {
  const bare = stripAside(group);
  const first = cutFor(bare.split(/,| and /i, 1).join(''));
  // A body's name may have an “and”, and commas.
  if (BODY.test(first)) return [bare];
  return splitAnd(bare).flatMap(readPiece);
}

function readPiece(piece: string): string[] {
  const parts = joinSuffixes(piece.split(/ ?, ?/).filter(Boolean));
  const pairs = readPairs(parts);
  if (pairs) return pairs;
  const [first = '', ...rest] = parts;
  return [first, ...rest.filter((part) => isFullName(part) && !isAside(part))].map((name) => cutFor(name));
}

/** Without what stands in brackets, or behind a dash or a colon. */
function stripAside(group: string): string {
  const [name = '', ...behind] = group.replace(/ ?\([^()]*\)/g, '').split(/ [-–—]{1,3} |: /);
  return behind.every(isAside) ? name : [name, ...behind].join(' - ');
}

const cutFor = (name: string): string => {
  const at = name.search(FOR);
  const before = at > 0 ? name.slice(0, at) : '';
  return isFullName(before) && !isBody(before) ? before : name;
};

/** At each “and” that stands between two people: `José Ortega y Gasset` is one. */
function splitAnd(text: string): string[] {
  const pieces = text.split(AND);
  const isOwn = (piece: string): boolean =>
    isFullName(cutFor(piece.split(',', 1).join(''))) || isRole(piece) || /^\p{Lu}\S*,/u.test(piece);
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

const SUFFIXED = /,? (?:jr|sr|ii|iii|iv)\.?$/i;

/** `Last, First` → `First Last`, once or several times; undefined where the parts are something else. */
function readPairs(parts: readonly string[]): string[] | undefined {
  if (parts.length === 0 || parts.length % 2 !== 0) return undefined;
  const pairs = Array.from({ length: parts.length / 2 }, (_, i): [string, string] => [
    parts[2 * i] ?? '',
    parts[2 * i + 1] ?? '',
  ]);
  const isPair = ([last, first]: [string, string]) =>
    isSurname(last.replace(SUFFIXED, ''), first) && isGiven(first.replace(SUFFIXED, ''));
  if (!pairs.every(isPair)) return undefined;
  return pairs.map(([last, first]) => {
    const suffix = SUFFIXED.exec(first)?.[0] ?? SUFFIXED.exec(last)?.[0] ?? '';
    return `${first.replace(SUFFIXED, '')} ${last.replace(SUFFIXED, '')}${suffix}`;
  });
}

/** One word, with its particles; two where initials follow, or what can only be a first name. */
function isSurname(text: string, first: string): boolean {
  const words = wordsOf(text);
  const own = words.filter((word) => !PARTICLE.test(word));
  const isFirst = INITIALS.test(first) || (wordsOf(first).every((word) => isGivenName(word)) && !isGivenName(text));
  const isOne = own.length === 1 || (own.length === 2 && isFirst);
  return isOne && own.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word)) && !isAside(text);
}

const isGiven = (text: string): boolean =>
  INITIALS.test(text) ||
  (wordsOf(text).length <= 3 &&
    wordsOf(text).every((word) => /^\p{Lu}/u.test(word)) &&
    !JOB.test(text) &&
    !isBody(text));
