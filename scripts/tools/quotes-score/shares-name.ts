/** Words that name nobody: two labels that share only these share no name or noun. */
const EMPTY =
  /^(?:the|a|an|of|and|or|for|in|on|at|to|by|with|from|as|is|was|has|had|who|that|which|this|these|those|one|another|some|many|other|his|her|their|its|our|my|mr|mrs|ms|dr|sen|rep|gov|former|president|senator|more|than|not|all|also|told|said)$/;

const PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/;

const wordsOf = (label: string): Set<string> =>
  new Set(
    label
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !EMPTY.test(word)),
  );

/**
 * True if two labels share a name or a noun. A pronoun stands for itself: where the annotator marked “he”, the label as
 * printed is “he”, and who he is can't be told from the annotation.
 */
export function sharesName(label: string, source: string): boolean {
  const words = wordsOf(label);
  if ([...wordsOf(source)].some((word) => words.has(word))) return true;
  // A title alone is a noun like any other.
  const [a, b] = [label.toLowerCase().trim(), source.toLowerCase().trim()];
  const titles = /\b(?:president|senator|one)\b/;
  return (
    (PRONOUN.test(a) && a === b) || (titles.test(a) && titles.exec(a)?.[0] === titles.exec(b)?.[0] && words.size === 0)
  );
}
