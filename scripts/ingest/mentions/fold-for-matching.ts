const BEYOND_ASCII = /[\n\u0080-\uffff]/g;
const MARKS = /\p{M}/gu;
const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = /[’‘ʼ]/.test(character)
    ? "'"
    : /\s/.test(character)
      ? ' '
      : character.normalize('NFD').replace(MARKS, '');
  const result = plain.length === 1 ? plain : character;
  folded.set(character, result);
  return result;
}

/** Accents, apostrophes and line breaks made alike. Unit for unit, so that places in it are places in `text`. */
export const foldForMatching = (text: string): string => text.replace(BEYOND_ASCII, foldCharacter);

/** Small letters, or `text` itself where they would have another length. */
export function lowerForMatching(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A name as others that are printed otherwise are compared with it: without accents, in small letters. */
export const foldName = (name: string): string => lowerForMatching(foldForMatching(name));
