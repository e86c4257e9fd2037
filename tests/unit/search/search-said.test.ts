import { expect, test } from 'vitest';
import { readDocumentWords } from '../../../scripts/search/phrases/document-words.ts';
import { makeShards } from '../../../scripts/search/phrases/make-shards.ts';
import { createNumbering } from '../../../scripts/search/phrases/number-words.ts';
import { readPhrase } from '../../../src/phrases/find-phrase.ts';
import { PhraseIndex } from '../../../src/phrases/phrase-index.ts';
import type { PhraseHit } from '../../../src/phrases/phrase-hit.ts';
import { searchPhrase } from '../../../src/phrases/search-phrase.ts';
import { searchSaid, type SaidSearch } from '../../../src/phrases/search-said.ts';
import type { TextDocument, TextPassage } from '../../../src/phrases/shards.ts';

const passage = (
  id: string,
  text: string,
  said: [speaker: string, words: string][] = [],
  more: Partial<TextPassage> = {},
) => ({
  id,
  text,
  name: id,
  said: said.map(([speaker, words]) => {
    const start = text.indexOf(words);
    return { speaker, mode: 'direct' as const, start, end: start + words.length };
  }),
  ...more,
});

const documents: TextDocument[] = [
  {
    id: 'old',
    title: 'Old',
    kind: '',
    passages: [
      passage('p1', 'Trade is not all, Reyes wrote of trade.', [['Ana Reyes', 'Trade is not all']]),
      passage('p2', '“Ports need trade,” said Sato, and Reyes nodded.', [['Ben Sato', 'Ports need trade']]),
      passage('p3', '“Exports will grow,” said Reyes.', [['Ana Reyes', 'Exports will grow']], { topics: ['Trade'] }),
      passage('p4', 'Reyes on trade', [], { part: 'around' }),
    ],
  },
  {
    id: 'new',
    title: 'New',
    kind: '',
    passages: [passage('p1', 'Reyes left. “Trade winds,” she said.', [['Ana Reyes', 'Trade winds']])],
  },
];
const numbering = createNumbering();
for (const each of documents) numbering.add(readDocumentWords(each));
const shards = new Map(makeShards(documents, numbering.done()));
const index = new PhraseIndex((name) => Promise.resolve(shards.get(name)));

async function listed(hits: AsyncGenerator<PhraseHit>): Promise<string[]> {
  const found: string[] = [];
  for await (const {
    document,
    passage: { id, text },
    places,
  } of hits)
    found.push(`${document.id}#${id} ${places.map(([start, end]) => text.slice(start, end)).join('|')}`);
  return found;
}
const said = (about: string, topic?: SaidSearch['topic']) =>
  listed(searchSaid(index, { speaker: 'Ana Reyes', phrase: readPhrase(about), ...(topic && { topic }) }));

test('Somebody’s statements hold the words themselves; beside them, words are not theirs', async () => {
  expect(await said('trade ')).toEqual(['new#p1 Trade', 'old#p1 Trade']);
});

test('Statements on a topic come behind those with the word, with what they say of it marked', async () => {
  expect(await said('trade ', { name: 'Trade', terms: ['trade', 'exports'] })).toEqual([
    'new#p1 Trade',
    'old#p1 Trade',
    'old#p3 Exports',
  ]);
});

test('Without words all statements of a speaker are found', async () => {
  expect(await said('')).toEqual(['new#p1 Trade winds', 'old#p1 Trade is not all', 'old#p3 Exports will grow']);
});

test('What nobody said is not found', async () => {
  expect(await said('ports ')).toEqual([]);
});

test('A name is found first where its bearer speaks, then in text, then in what stands around it', async () => {
  const hits = searchPhrase(index, readPhrase('Reyes'), { order: 'best', speaker: 'Ana Reyes' });
  expect((await listed(hits)).map((hit) => hit.split(' ')[0])).toEqual([
    'new#p1',
    'old#p1',
    'old#p3',
    'old#p2',
    'old#p4',
  ]);
});
