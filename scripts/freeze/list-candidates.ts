import { splitForLedger } from '../ingest/addresses/hash-sentences.ts';
import type { Candidate, ReceivedPassage, Stretch } from './received-text.ts';

/** From where somebody begins to speak so many passages at most are tried as one statement, and elsewhere so many as one passage. */
const mostPassages = { spoken: 120, other: 8 };
/** A statement within a passage has so many words at most that it is looked for. */
const mostWords = 400;
/** A quotation that its speaker's name interrupts has so many pieces at most that it is looked for. */
const mostPieces = 4;

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Passages one behind the other: what a turn was, what was one passage and is several, and a label that was taken for words. */
export function* wholePassages(text: readonly ReceivedPassage[]): Generator<Candidate> {
  for (let first = 0; first < text.length; first += 1) {
    const parts: string[] = [];
    const stretches: Stretch[] = [];
    const most = text[first]?.label === undefined ? mostPassages.other : mostPassages.spoken;
    for (let index = first; index < Math.min(text.length, first + most); index += 1) {
      const { words = '' } = text[index] ?? {};
      parts.push(words);
      stretches.push({ index, start: 0, end: words.length });
      const joined = parts.join(' ');
      yield { words: joined, stretches: [...stretches] };
      const label = text[first]?.label;
      if (label === undefined) continue;
      for (const sign of [' ', ': ']) yield { words: `${label}${sign}${joined}`, stretches: [...stretches] };
    }
  }
}

/** Words of a passage may begin and end within a run of signs: `“It` begins a quotation at `It`, and `nine,”` ends one at `nine`. */
function listEdges(words: string): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: run, index } of words.matchAll(/\S+/g)) {
    for (let at = 0; at < run.length; at += 1) {
      starts.push(index + at);
      if (isLetter(run.charAt(at))) break;
    }
    for (let at = run.length; at > 0; at -= 1) {
      ends.push(index + at);
      if (isLetter(run.charAt(at - 1))) break;
    }
  }
  return { starts, ends: ends.toSorted((a, b) => a - b) };
}

/** Every stretch of whole words within one passage. */
export function* stretchesOf(text: readonly ReceivedPassage[]): Generator<Candidate> {
  for (const [index, { words }] of text.entries()) {
    const { starts, ends } = listEdges(words);
    let next = 0;
    for (const start of starts) {
      while ((ends[next] ?? Infinity) <= start) next += 1;
      for (const end of ends.slice(next, next + mostWords))
        yield { words: words.slice(start, end), stretches: [{ index, start, end }] };
    }
  }
}

/** The words between quotation marks; a mark that is not closed holds to the end of its passage. */
function listQuoted(text: readonly ReceivedPassage[]): Stretch[] {
  return text.flatMap(({ words }, index) =>
    [...words.matchAll(/[“"«„][^“”"«»„]+/g)].map(({ 0: quoted, index: at }) => ({
      index,
      start: at + 1,
      end: at + quoted.length,
    })),
  );
}

/** Quotations in pieces: “The ferry,” she said, “sails at nine.” */
export function* quotedPieces(text: readonly ReceivedPassage[]): Generator<Candidate> {
  const quoted = listQuoted(text);
  for (let first = 0; first < quoted.length; first += 1)
    for (let count = 2; count <= mostPieces; count += 1)
      yield* withoutLastSigns(text, quoted.slice(first, first + count));
}

/** Pieces with and without the comma that each ends with. */
function* withoutLastSigns(text: readonly ReceivedPassage[], pieces: readonly Stretch[]): Generator<Candidate> {
  for (let bare = 0; bare < 1 << pieces.length; bare += 1) {
    const stretches = pieces.map((piece, at) => {
      const words = wordsAt(text, piece);
      const cut = (bare >> at) & 1 ? words.replace(/[\s,.;:–—-]{1,3}$/, '') : words;
      return { ...piece, end: piece.start + cut.length };
    });
    yield { words: stretches.map((piece) => wordsAt(text, piece).trim()).join(' '), stretches };
  }
}

/** Sentences that their speaker's name interrupts: The ferry, she said, sails at nine. */
export function* interruptedSentences(text: readonly ReceivedPassage[]): Generator<Candidate> {
  for (const [index, { words }] of text.entries()) {
    let from = 0;
    for (const sentence of splitForLedger(words)) {
      const at = words.indexOf(sentence, from);
      from = at + sentence.length;
      yield* piecesOfSentence(text, index, at, sentence);
    }
  }
}

function* piecesOfSentence(
  text: readonly ReceivedPassage[],
  index: number,
  offset: number,
  sentence: string,
): Generator<Candidate> {
  // More commas than that are a list, not an interruption.
  const cuts = [...sentence.matchAll(/[,;:–—-]["”’]? /g)].slice(0, 8);
  for (const [at, cut] of cuts.entries()) {
    for (const again of cuts.slice(at + 1)) {
      const behind = again.index + again[0].length;
      const pieces = [
        { index, start: offset, end: offset + cut.index + cut[0].trimEnd().length },
        { index, start: offset + behind, end: offset + sentence.length },
      ];
      yield* withoutLastSigns(text, pieces);
    }
  }
}

/** The words of a stretch. */
const wordsAt = (text: readonly ReceivedPassage[], { index, start, end }: Stretch): string =>
  (text[index]?.words ?? '').slice(start, end);
