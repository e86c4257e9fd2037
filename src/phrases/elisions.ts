/** What is left, before an apostrophe, of words that lose their last vowel before another one: of French, Italian, Catalan, Occitan. */
const elided = new Set([
  ...['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'v', 'qu'],
  ...['jusqu', 'lorsqu', 'presqu', 'puisqu', 'quelqu', 'quoiqu'],
  ...[
    'gl',
    'un',
    'all',
    'dall',
    'dell',
    'nell',
    'sull',
    'coll',
    'quell',
    'bell',
    'quest',
    'sant',
    'anch',
    'cos',
    'dov',
    'com',
  ],
  ...['mezz', 'nient', 'tutt', 'nessun', 'ciascun', 'qualcun'],
]);

const opensWithVowel = /^[aeiouyh]/;

/** Whether two words, as they are compared, are an elision and what it stands before: `l` and `hiver`. A Breton `c’h` is a letter. */
export const isElision = (before: string, word: string): boolean =>
  elided.has(before) && opensWithVowel.test(word) && !(before === 'c' && word.startsWith('h'));
