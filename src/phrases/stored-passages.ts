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
  const stored = documents.map(({ passages, ...document }) => ({
    ...document,
    passages: passages.map(({ said = [], topics = [], ...words }): StoredPassage => ({
      ...words,
      ...(said.length > 0 && { said: said.map((own) => encodeSaid(own, words.text.length, placeOf)).join(' ') }),
      ...(topics.length > 0 && { topics: topics.map(placeOf) }),
    })),
  }));
  return { names, documents: stored };
}

export function openPassages(passages: readonly StoredPassage[], names: readonly string[]): TextPassage[] {
  return passages.map(({ said, topics, ...words }) => ({
    ...words,
    ...(said !== undefined && { said: said.split(' ').map((own) => decodeSaid(own, words.text.length, names)) }),
    ...(topics && { topics: topics.map((place) => names[place] ?? '') }),
  }));
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
