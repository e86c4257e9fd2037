/**
 * Where `words` stand in `text` letter for letter, as whole words; undefined where they don't. White space of
 * any kind counts as a space.
 */
export function findWords(text: string, words: string): number | undefined {
  const line = text.replace(/\s/g, ' ');
  for (let at = line.indexOf(words); at !== -1; at = line.indexOf(words, at + 1)) {
    if (!cutsWord(line, at) && !cutsWord(line, at + words.length)) return at;
  }
  return undefined;
}

/** Whether a letter or digit stands on both sides of `at`. */
const cutsWord = (text: string, at: number): boolean =>
  /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at));
