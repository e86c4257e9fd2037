/** As much as search engines show of a description, in letters. */
export const longestDescription = 160;

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

function cutAtWord(sentence: string): string {
  const kept = sentence.slice(0, longestDescription - 1);
  const end = kept.lastIndexOf(' ');
  return `${(end > longestDescription / 2 ? kept.slice(0, end) : kept).replace(/[\s,;:.–-]+$/, '')}…`;
}
