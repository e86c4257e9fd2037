import { diffArrays } from 'diff';

/** A run of words that two wordings share, or that only one of them has. */
export interface DiffPiece {
  in: 'both' | 'here' | 'there';
  text: string;
}

/** What two wordings have in common and where they differ, word by word. Case, accents and punctuation are no difference. */
export function diffWordings(here: string, there: string): DiffPiece[] {
  const [own, other] = [splitWords(here), splitWords(there)];
  const changes = diffArrays(own, other, { comparator: (a, b) => fold(a) === fold(b) });
  const pieces: DiffPiece[] = [];
  let [inOwn, inOther] = [0, 0];
  for (const { added, removed, count } of changes) {
    const words = removed ? own.slice(inOwn, inOwn + count) : other.slice(inOther, inOther + count);
    if (!added) inOwn += count;
    if (!removed) inOther += count;
    pieces.push({ in: added ? 'there' : removed ? 'here' : 'both', text: words.join(' ') });
  }
  return pieces;
}

const longest = 14;
const kept = 6;

/** Leaves of long runs that are the same only the words beside a difference, or at the ends. */
export const shortenDiff = (pieces: readonly DiffPiece[]): DiffPiece[] =>
  pieces.map((piece) => {
    const words = piece.text.split(' ');
    if (piece.in !== 'both' || words.length <= longest) return piece;
    return { ...piece, text: `${words.slice(0, kept).join(' ')} … ${words.slice(-kept).join(' ')}` };
  });

/** Words with the marks that hang on them; a dash between spaces goes with the word before it. */
function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const run of text.split(/\s+/).filter(Boolean)) {
    const last = words.length - 1;
    if (last >= 0 && fold(run) === '') words[last] = `${words[last] ?? ''} ${run}`;
    else words.push(run);
  }
  return words;
}

const fold = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('’', "'")
    // An apostrophe within a word makes another one of it: “we’re” is not “were”.
    .replace(/[^\p{L}\p{N}']/gu, '')
    .replace(/^'+|(?<!')'+$/g, '');
