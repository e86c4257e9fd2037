/** Letters that have no decomposition but are typed without their stroke, and apostrophes. */
const plain: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', '’': "'", '‘': "'" };
const oneOfPlain = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** A text in lower case, without accents and with straight apostrophes. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(oneOfPlain, (stroked) => plain[stroked] ?? stroked);

/** The words of a query, folded; quotation marks around a phrase don't count. */
export const queryWords = (query: string): string[] => [...new Set(fold(query).match(word) ?? [])];

/** Roughly what the index does with the ends of English words. */
const stem = (folded: string) =>
  folded.length > 4 ? folded.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s)$/, '') : folded;

/** Search goes by the stems of words, so a mark may be a few letters longer or shorter than what was typed. */
const isHit = (folded: string, wanted: string): boolean =>
  stem(folded) === stem(wanted) ||
  (wanted.length > 3 && folded.startsWith(wanted) && folded.length - wanted.length < 4) ||
  (folded.length > 3 && wanted.startsWith(folded) && wanted.length - folded.length < 4);

/** For lists of wanted words: what each printed word finds among them. The same words stand in text after text. */
const known = new WeakMap<readonly string[], Map<string, string | undefined>>();

/** `[start, end)` in the text of every word that one of the wanted words finds. */
export function findHits(text: string, wanted: readonly string[]): [start: number, end: number, wanted: string][] {
  const answers = known.get(wanted) ?? new Map<string, string | undefined>();
  known.set(wanted, answers);
  const hits: [number, number, string][] = [];
  for (const { 0: printed, index } of text.matchAll(word)) {
    if (!answers.has(printed)) {
      const folded = fold(printed);
      answers.set(
        printed,
        wanted.find((each) => isHit(folded, each)),
      );
    }
    const hit = answers.get(printed);
    if (hit !== undefined) hits.push([index, index + printed.length, hit]);
  }
  return hits;
}
