/** Letters that have no decomposition but are typed without their stroke. */
const plain: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', '’': "'", '‘': "'" };

/** A text in lower case and without accents, with the place that each of its characters has in the original. */
export function fold(text: string): { folded: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  let index = 0;
  for (const character of text) {
    const lower = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const letters = plain[lower] ?? lower;
    folded += letters;
    for (let unit = 0; unit < letters.length; unit += 1) at.push(index);
    index += character.length;
  }
  at.push(index);
  return { folded, at };
}

/** The words of a query, folded; quotation marks around a phrase don't count. */
export const queryWords = (query: string): string[] => [...new Set(fold(query).folded.match(/[\p{L}\p{N}]+/gu) ?? [])];

/** Roughly what the index does with the ends of English words. */
const stem = (word: string) => (word.length > 4 ? word.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s)$/, '') : word);

/** Search goes by the stems of words, so a mark may be a few letters longer or shorter than what was typed. */
export const isHit = (word: string, wanted: string): boolean =>
  stem(word) === stem(wanted) ||
  (wanted.length > 3 && word.startsWith(wanted) && word.length - wanted.length < 4) ||
  (word.length > 3 && wanted.startsWith(word) && wanted.length - word.length < 4);

/** `[start, end)` in the text of every word that one of the wanted words finds. */
export function findHits(text: string, wanted: readonly string[]): [start: number, end: number, wanted: string][] {
  const { folded, at } = fold(text);
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match): [number, number, string][] => {
    const hit = wanted.find((word) => isHit(match[0], word));
    const start = at[match.index];
    const end = at[match.index + match[0].length];
    return hit === undefined || start === undefined || end === undefined ? [] : [[start, end, hit]];
  });
}
