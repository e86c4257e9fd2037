/** Words that don't tell one name from another. */
const small = new Set(['the', 'of', 'and', 'for', 'in', 'on', 'at', 'a', 'to', 'mr', 'ms', 'mrs']);
/** As many first letters in common make two words forms of one: `Canadian` and `Canada`. */
const stem = 4;

/**
 * True where printed words lead a reader to the name by themselves: a word of it, a form of one, or its initials. `MPP` does not
 * tell of “Remain in Mexico”, nor `the program`.
 */
export function isTelling(printed: string, name: string): boolean {
  const [own, named] = [wordsOf(printed), wordsOf(name)];
  if (own.some((word) => named.some((other) => isForm(word, other)))) return true;
  const letters = own.join('');
  return letters.length > 1 && initials(named).includes(letters.slice(0, 4));
}

const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/['’]s\b/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !small.has(word));

const isForm = (word: string, other: string) =>
  word === other || (word.length >= stem && other.length >= stem && word.slice(0, stem) === other.slice(0, stem));

const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
