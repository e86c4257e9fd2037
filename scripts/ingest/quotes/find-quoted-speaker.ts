import type { Stretch } from './noun-phrase.ts';

const QUOTES_SOMEBODY =
  /(?<!(?:^|\s)(?:was|were|is|are|been|being|be|[\p{Ll}]+ly)\s)(?<![\p{L}-])(?:quot|cit)(?:ed|es?|ing)\s(?!(?:as|by|in|from|it)\s|(?:him|her|them)\s(?!as\s))([^;:\u0001]{2,160}?),?\sas\s$/u;

/**
 * Whose words they are where somebody quotes somebody: `The paper quoted Jane Roe, the mayor, as saying`.
 *
 * @param before from the beginning of the sentence to the participle, a space included.
 */
export function findQuotedSpeaker(before: string): Stretch | undefined {
  const match = QUOTES_SOMEBODY.exec(before);
  const words = match?.[1]?.split(',', 1)[0]?.trimEnd();
  if (!match?.[1] || words === undefined) return undefined;
  const start = match.index + match[0].indexOf(match[1]);
  return [start, start + words.length];
}
