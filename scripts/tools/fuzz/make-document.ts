import { cardSchema, type Card } from '../../../src/record/card.ts';
import { createSeededRandom, pickOne, type SeededRandom } from '../seeded-random.ts';
import { makeFrontMatter, makeMarkdown, makeNoise, makeProse, makeRepetition, makeTranscript } from './make-text.ts';
import { mutateText } from './mutate-text.ts';

/** A made document: what a file would hold, and its card if it has one. */
export interface MadeDocument {
  /** The name says whether it is read as text or as Markdown. */
  file: string;
  text: string;
  card?: Card;
}

/** The longest piece of a real source that is taken; whole ones would cost most of the time. */
const LONGEST_PIECE = 6000;

/** How often each kind of text is made. */
const makers: readonly ((random: SeededRandom, sources: readonly string[]) => string)[] = [
  makeProse,
  makeProse,
  makeProse,
  makeMarkdown,
  makeMarkdown,
  makeMarkdown,
  makeMarkdown,
  makeTranscript,
  makeTranscript,
  makeNoise,
  makeNoise,
  takePiece,
  takePiece,
  takePiece,
  takePiece,
  (random, sources) => makeProse(random) + makeTranscript(random) + makeMarkdown(random) + takePiece(random, sources),
];

/** Document `number` of the run with this seed: the same for the same seed and sources, whatever was made before. */
export function makeDocument(seed: number, number: number, sources: readonly string[]): MadeDocument {
  const random = createSeededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca77));
  const body = random(50) === 0 ? makeRepetition(random) : pickOne(makers, random)(random, sources);
  const changed = random(3) === 0 ? mutateText(body, random) : body;
  const front = random(8) === 0 ? makeFrontMatter(random) : '';
  const mark = random(60) === 0 ? '\ufeff' : '';
  const file = pickOne(['made.txt', 'made.md'], random);
  const text = mark + front + changed;
  const card = random(8) === 0 ? makeCard(file, text, random) : undefined;
  return { file, text, ...(card && { card }) };
}

/** A stretch of a source, from the beginning of a line, so that front matter and headers are met too. */
function takePiece(random: SeededRandom, sources: readonly string[]): string {
  const source = sources.length === 0 ? '' : pickOne(sources, random);
  const start = random(3) === 0 ? 0 : source.lastIndexOf('\n', random(source.length + 1)) + 1;
  return source.slice(start, start + 200 + random(LONGEST_PIECE));
}

/** A card that corrects, doubts and leaves out words which may stand in the text. */
function makeCard(file: string, text: string, random: SeededRandom): Card | undefined {
  const pieces = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (pieces.length === 0) return undefined;
  const piece = () => {
    const start = random(pieces.length);
    return pieces.slice(start, start + 1 + random(3)).join(' ');
  };
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const parsed = cardSchema.safeParse({
    source: file,
    corrections: [{ from: piece(), to: `${piece()} corrected`, reason: 'Made.' }],
    ...(random(2) === 0 && { sic: [{ exact: piece(), note: 'Made.' }] }),
    ...(random(2) === 0 && { omissions: [{ exact: pickOne(lines, random).trim(), reason: 'Made.' }] }),
  });
  return parsed.success ? parsed.data : undefined;
}
