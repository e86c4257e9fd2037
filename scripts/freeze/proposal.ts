/** An old address, where it should lead, and the words that say so. */
export interface Move {
  old: string;
  /** `p7`, or `other-document#p7`. */
  now: string;
  because: string;
}

/** What the card of one document must say. */
export interface Proposal {
  document: string;
  /** Documents that have gone, and whose words this one has. */
  formerIds: { id: string; because: string }[];
  moves: Move[];
  /** Old addresses of which nothing was found: the editor must say where they lead. */
  open: { old: string; knows: string }[];
}

/** Words as they are quoted in a reason: the first and last of long ones, and no line breaks. */
export function quoteBriefly(words: string, most = 14): string {
  const all = words
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .split(' ');
  const shown = all.length > most ? [...all.slice(0, most - 5), '…', ...all.slice(-4)] : all;
  return `“${shown.map((word) => (word.length > 40 ? `${word.slice(0, 39)}…` : word)).join(' ')}”`;
}
