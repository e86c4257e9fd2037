export type Tense = 'past' | 'future';

const past =
  /\b(?:was|were|had|did|said|told|met|took|went|came|made|gave|got|began|held|saw|became|left|led|brought|sent|spoke|won|lost|died|(?!need|indeed|speed|feed|seed|hundred|sacred|scheduled|expected|embargoed|planned)[a-z]{2,}ed)\b/;
const future =
  /\b(?:will|won['’]t|shall|going to|gonna|would|may|might|plans? to|planning to|expect(?:s|ed)?|scheduled|planned|set to|due|upcoming|tomorrow|(?:look|looking) forward|hope|embargoed)\b|['’]ll\b/;

/** What a sentence's verbs say of when its matter lies; nothing where they say both or neither. */
export function tellTense(sentence: string): Tense | undefined {
  const isPast = past.test(sentence);
  const isFuture = future.test(sentence);
  if (isPast === isFuture) return undefined;
  return isPast ? 'past' : 'future';
}
