import { turnOf } from '../record/passage-id.ts';
import { callPassage, callsOf } from './called-passages.ts';
import {
  modes,
  type SaidStretch,
  type StoredPassage,
  type TextDocument,
  type TextPassage,
  type TextShard,
} from './shards.ts';

/** Documents as a shard stores them: names that stand in many passages once, and nothing that says nothing. */
export function storeTexts(documents: readonly TextDocument[]): TextShard {
  const names: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? names.push(name) - 1;
    places.set(name, place);
    return place;
  };
  const called = callsOf(
    documents.flatMap(({ passages }) => passages.map((passage) => [passage.id, passage] as const)),
  );
  const stored = documents.map(({ passages, ...document }) => ({
    ...document,
    passages: passages.map(({ said = [], topics = [], name, turn: _turn, speaker, ...words }): StoredPassage => ({
      ...words,
      ...(callPassage(words.id, called) !== name && { name }),
      ...(speaker !== undefined && { speaker: placeOf(speaker) }),
      ...(said.length > 0 && { said: said.map((own) => encodeSaid(own, words.text.length, placeOf)).join(' ') }),
      ...(topics.length > 0 && { topics: topics.map(placeOf) }),
    })),
  }));
  return { names, called, documents: stored };
}

export function openPassages(
  passages: readonly StoredPassage[],
  { names, called }: Pick<TextShard, 'names' | 'called'>,
): TextPassage[] {
  return passages.map(({ said, topics, speaker, name, ...words }) => ({
    ...words,
    name: name ?? callPassage(words.id, called),
    ...turnWords(words.id),
    ...(speaker !== undefined && { speaker: names[speaker] ?? '' }),
    ...(said !== undefined && { said: said.split(' ').map((own) => decodeSaid(own, words.text.length, names)) }),
    ...(topics && { topics: topics.map((place) => names[place] ?? '') }),
  }));
}

function turnWords(id: string): Pick<TextPassage, 'turn'> {
  const turn = turnOf(id);
  return turn === undefined ? {} : { turn };
}

/** `3d12,80`: the name's place, the mode's letter and `[start, end)`, which is left out where it is the whole passage. */
function encodeSaid(
  { speaker, mode, start, end }: SaidStretch,
  length: number,
  placeOf: (name: string) => number,
): string {
  const range = start === 0 && end === length ? '' : `${String(start)},${String(end)}`;
  return `${String(placeOf(speaker))}${mode.charAt(0)}${range}`;
}

function decodeSaid(encoded: string, length: number, names: readonly string[]): SaidStretch {
  const [, place = '', letter = '', start = '0', end = String(length)] =
    /^(\d+)([a-z])(?:(\d+),(\d+))?$/.exec(encoded) ?? [];
  const mode = modes.find((known) => known.startsWith(letter));
  if (letter === '' || !mode) throw new Error(`"${encoded}" says of nobody's words where they are`);
  return { speaker: names[Number(place)] ?? '', mode, start: Number(start), end: Number(end) };
}
