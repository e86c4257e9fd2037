/** What the words of a text tell about labels. */
export interface NamesOfText {
  /** True where somebody of that name is named in the text or by another label. */
  isNamed: (key: string) => boolean;
  /** True where a word of it also stands in the text as a common word. */
  isCommon: (key: string) => boolean;
}

const FULL_NAME = /(?<![\p{L}\p{M}.’'-])(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,3}(\p{Lu}[\p{L}\p{M}’'-]+)/gu;
const LOWER = /(?<![\p{L}’'-])\p{Ll}[\p{L}\p{M}’'-]{3,}/gu;
/** Titles, headings and labels say who speaks, and are read as far as this. */
const REACH = 200_000;

/** Reads the names and the common words of a document's paragraphs. */
export function readNames(texts: readonly string[], keys: readonly string[]): NamesOfText {
  const text = texts.join('\n').slice(0, REACH);
  const surnames = new Set(
    Array.from(text.matchAll(FULL_NAME), (match) => (match[1] ?? '').toLowerCase().replace(/[’']s$/, '')),
  );
  const common = new Set(Array.from(text.matchAll(LOWER), ([word]) => word));
  const lastOf = (key: string): string => key.split(' ').at(-1) ?? '';
  const labelled = Map.groupBy(keys, lastOf);
  return {
    isNamed: (key) =>
      !common.has(lastOf(key)) && (surnames.has(lastOf(key)) || (labelled.get(lastOf(key))?.length ?? 0) > 1),
    isCommon: (key) => key.split(' ').some((word) => common.has(word)),
  };
}
