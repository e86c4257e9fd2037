/** Whether words begin as a sentence does, and end as one, or with the comma that stands for its full stop. */
export const isSentence = (words: string): boolean => /^\p{Lu}/u.test(words) && /[.!?,…]$/.test(words);
