/** As much as search engines show of a description, in letters. */
const longestDescription = 160;

/** As many of the sentences as there is room for, in their order; the first is cut at a word where even it is too long. */
export function fitDescription(sentences: readonly string[]): string {
  let fitted = '';
  for (const sentence of sentences) {
    const longer = [fitted, sentence].filter(Boolean).join(' ');
    if (longer.length <= longestDescription) fitted = longer;
    else if (fitted === '') return cutAtWord(sentence);
  }
  return fitted;
}

/** As much of a text’s beginning as there is room for behind the other sentences; nothing where that would be a few words. */
export function fitOpening(sentences: readonly string[], text: string, quoted: (opening: string) => string): string {
  const fitted = fitDescription(sentences);
  const room = longestDescription - fitted.length - quoted('').length - 1;
  if (text === '' || room < fewestLetters) return fitted;
  return `${fitted} ${quoted(text.length <= room ? text : cutAtWord(text, room))}`;
}

const fewestLetters = 40;

function cutAtWord(sentence: string, room = longestDescription): string {
  const kept = sentence.slice(0, room - 1);
  const end = kept.lastIndexOf(' ');
  return `${(end > room / 2 ? kept.slice(0, end) : kept).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')}…`;
}
