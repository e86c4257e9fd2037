/** Alternatives of a regular expression, longest first, so that a longer word is never cut short. */
export const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
