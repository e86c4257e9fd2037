import { isAside, isBodyName, isTrade, PARTICLE, SUFFIXED, wordsOf } from './byline-words.ts';
import { isGivenName } from './given-names.ts';

const INITIALS = /^(?:\p{Lu}\.?[ -]?){1,3}$/u;

/** `Last, First` → `First Last`, once or several times; undefined where the parts are something else. */
export function readPairs(parts: readonly string[]): string[] | undefined {
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
  // “Ana Ruiz, CNN” is a name and for whom she works: it begins with a first name.
  const isFirst = !isGivenName(text) && (INITIALS.test(first) || wordsOf(first).every((word) => isGivenName(word)));
  const isOne = own.length === 1 || (own.length === 2 && isFirst);
  return isOne && own.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word)) && !isAside(text);
}

const isGiven = (text: string): boolean =>
  INITIALS.test(text) ||
  (wordsOf(text).length <= 3 &&
    wordsOf(text).every((word) => /^\p{Lu}/u.test(word)) &&
    !isTrade(text) &&
    !isBodyName(text));
