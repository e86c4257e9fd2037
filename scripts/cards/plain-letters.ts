/** The same words in the letters that fonts have: composed, with plain hyphens and spaces, without marks that nobody sees. */
export const plainLetters = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('\u02bc', '’')
    .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ');
