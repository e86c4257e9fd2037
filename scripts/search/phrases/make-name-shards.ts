import { encodeSorted } from '../../../src/phrases/front-coding.ts';
import { encodeRefs, type FormSort, type NameRef } from '../../../src/phrases/name-refs.ts';
import type { NameForms, NamesFile, SearchedName } from '../../../src/phrases/names-file.ts';
import { encodeRising } from '../../../src/phrases/numbers.ts';
import {
  cardsShard,
  namesShard,
  type CardsShard,
  type NamesShard,
  type NamesStart,
} from '../../../src/phrases/shards.ts';

/** So many characters of forms are loaded with the first shard of the index; more stand in shards of as many. */
const formsLength = 12_000;
/** Characters of cards in a shard. */
const cardsLength = 8_000;

type Shard = [name: string, payload: unknown];

/** The shards of what can be named, and what is loaded first of them. Nothing where there is none. */
export function makeNameShards({ names, tries }: NamesFile): { start?: NamesStart; shards: Shard[] } {
  if (names.length === 0) return { shards: [] };
  const forms = cut(listForms(names), formsLength, ([form, refs]) => form.length + refs.length);
  const numbered = names.map(({ card }, number) => ({ card, number }));
  const cards = cut(numbered, cardsLength, ({ card }) => JSON.stringify(card).length);
  const few = forms.length === 1 ? forms[0] : undefined;
  const start: NamesStart = {
    ...(few && { forms: storeForms(few) }),
    firsts: encodeSorted(few ? [] : forms.flatMap(([first]) => first?.[0] ?? [])),
    tries,
    cards: encodeRising(cards.flatMap(([first]) => first?.number ?? [])),
  };
  return {
    start,
    shards: [
      ...(few ? [] : forms.map((own, at): Shard => [namesShard(at), storeForms(own)])),
      ...cards.map((own, at): Shard => [cardsShard(at), { cards: own.map(({ card }) => card) } satisfies CardsShard]),
    ],
  };
}

type Form = [form: string, refs: string];

const storeForms = (forms: readonly Form[]): NamesShard => ({
  forms: encodeSorted(forms.map(([form]) => form)),
  refs: forms.map(([, refs]) => refs).join(' '),
});

const sorts: [sort: FormSort, list: keyof NameForms][] = [
  ['full', 'full'],
  ['acronym', 'acronyms'],
  ['part', 'parts'],
];

/** Every form with whose it is: of several, first who stands in most passages. */
function listForms(names: readonly SearchedName[]): Form[] {
  const forms = new Map<string, (NameRef & { weight: number })[]>();
  for (const [number, { forms: own, card, weight }] of names.entries()) {
    for (const [sort, list] of sorts) {
      for (const form of own[list]) {
        const refs = forms.get(form) ?? [];
        // What is a name in full is that, whatever else it is.
        if (refs.some((ref) => ref.card === number)) continue;
        refs.push({ card: number, sort, speaks: card.speaker !== undefined, weight });
        forms.set(form, refs);
      }
    }
  }
  return [...forms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, refs]) => [form, encodeRefs(refs.toSorted((a, b) => b.weight - a.weight))]);
}

/** In order, in lists of about one length. */
function cut<Item>(items: readonly Item[], length: number, lengthOf: (item: Item) => number): Item[][] {
  const lists: Item[][] = [];
  let room = 0;
  for (const item of items) {
    if (room <= 0) {
      lists.push([]);
      room = length;
    }
    lists.at(-1)?.push(item);
    room -= lengthOf(item);
  }
  return lists;
}
