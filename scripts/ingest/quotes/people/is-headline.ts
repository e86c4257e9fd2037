/** In code units. */
const longestHeadline = 160;

/** Where nearly every word of a line without a full stop has a capital, or every one of the first line, none of them tells a name. */
export function isHeadline(text: string, isFirst: boolean): boolean {
  const isSentence = /[.?!]/.test(text.trimEnd().slice(-2));
  if (text.length > longestHeadline || (isSentence && !isFirst)) return false;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const least = isSentence ? words.length : words.length * 0.8;
  return words.length > (isSentence ? 4 : 3) && words.filter((word) => /^\p{Lu}/u.test(word)).length >= least;
}
