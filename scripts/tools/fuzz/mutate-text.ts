import { pickOne, type SeededRandom } from '../seeded-random.ts';
import { cues, labels, lineEnds, lineStarts, markup, names, quotes, words } from './vocabulary.ts';

type Mutation = (text: string, random: SeededRandom) => string;

/** A stretch of `text`, mostly short; it may cut a surrogate pair or a line end in two. */
function cut(text: string, random: SeededRandom): { before: string; piece: string; after: string } {
  const start = random(text.length + 1);
  const end = Math.min(text.length, start + random(pickOne([2, 10, 80, 600], random)));
  return { before: text.slice(0, start), piece: text.slice(start, end), after: text.slice(end) };
}

const around =
  (change: (piece: string, random: SeededRandom) => string): Mutation =>
  (text, random) => {
    const { before, piece, after } = cut(text, random);
    return before + change(piece, random) + after;
  };

const vocabulary = [words, names, cues, quotes, labels, markup, lineStarts, lineEnds];

/** What happens to texts on their way: pieces lost, doubled, moved, re-wrapped, re-encoded, pasted into. */
const mutations: readonly Mutation[] = [
  around(() => ''),
  around((piece) => piece + piece),
  around((piece) => piece.repeat(20)),
  around((piece, random) => piece + pickOne(pickOne(vocabulary, random), random)),
  around((_piece, random) => pickOne(pickOne(vocabulary, random), random)),
  around((piece) => piece.toUpperCase()),
  around((piece) => piece.replace(/ /g, '\n')),
  around((piece) => piece.replace(/\n+/g, ' ')),
  around((piece) => piece.replace(/ /g, '\u00a0')),
  around((piece) => piece.replace(/\n/g, '\r\n')),
  around((piece, random) => piece.replace(/\n/g, () => `\n${pickOne(lineStarts, random)}`)),
  around((piece) => piece.normalize('NFD')),
  // Half of a surrogate pair is what a cut in the wrong place leaves; in the file it is a replacement character.
  around((piece) => `${piece.slice(0, -1)}\ud83d`),
  around((piece) => piece.replace(/[“”]/g, '"')),
  around((piece) => piece.replace(/[.,]/g, '')),
  around((piece) => Array.from(piece).reverse().join('')),
  (text, random) => {
    const { before, piece, after } = cut(text, random);
    const at = random(after.length + 1);
    return before + after.slice(0, at) + piece + after.slice(at);
  },
  (text, random) => text.slice(0, random(text.length + 1)),
  (text, random) => text.slice(random(text.length + 1)),
];

/** `text` after one to six accidents. */
export function mutateText(text: string, random: SeededRandom): string {
  let changed = text;
  for (let left = 1 + random(6); left > 0; left -= 1) changed = pickOne(mutations, random)(changed, random);
  return changed;
}
