/** Words by name: texts, functions and lists, and groups of them. */
export type Words = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether something can stand for a word: a text for a text, a function for a function. */
const isSuch = (own: unknown, word: unknown): boolean =>
  typeof own === typeof word && Array.isArray(own) === Array.isArray(word) && isGroup(own) === isGroup(word);

/** A language's own words, with those of `english` that it lacks. */
export function completeWords(english: Words, own: Words): Words {
  const entries = Object.entries(english).map(([name, word]): [string, unknown] => {
    const mine = own[name];
    if (isGroup(word)) return [name, isGroup(mine) ? completeWords(word, mine) : word];
    return [name, isSuch(mine, word) ? mine : word];
  });
  return { ...own, ...Object.fromEntries(entries) };
}

/** How many words there are, and how many of them a language lacks. */
export function countWords(english: unknown, own: unknown): { all: number; missing: number } {
  if (!isGroup(english)) return { all: 1, missing: isSuch(own, english) ? 0 : 1 };
  const counts = Object.entries(english).map(([name, word]) => countWords(word, isGroup(own) ? own[name] : undefined));
  return counts.reduce((sum, { all, missing }) => ({ all: sum.all + all, missing: sum.missing + missing }), {
    all: 0,
    missing: 0,
  });
}
