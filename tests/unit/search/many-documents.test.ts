import { beforeAll, describe, expect, test } from 'vitest';
import { readAsked } from '../../../src/islands/search/read-asked.ts';
import { readPhrase } from '../../../src/phrases/find-phrase.ts';
import { keepShards } from '../../../src/phrases/keep-shards.ts';
import { NameIndex } from '../../../src/phrases/name-index.ts';
import { PhraseIndex } from '../../../src/phrases/phrase-index.ts';
import { searchApart, searchPhrase } from '../../../src/phrases/search-phrase.ts';
import { searchSaid } from '../../../src/phrases/search-said.ts';
import { askedOfMany, indexManyDocuments } from '../../engines/many-documents.ts';

let index: PhraseIndex;
let nameIndex: NameIndex;
const shards = indexManyDocuments();
beforeAll(() => {
  const load = keepShards((shard) => Promise.resolve(shards.get(shard)));
  index = new PhraseIndex(load);
  nameIndex = new NameIndex(load);
});

/** What stands first, as the search page asks. */
async function firstAnswer(query: string): Promise<string> {
  const { cards, said } = await readAsked(query, nameIndex);
  if (cards[0]) return cards[0].name;
  const phrase = readPhrase(query);
  const lists = [
    ...(said?.outright ? [] : [searchPhrase(index, phrase)]),
    ...(said ? [searchSaid(index, said.search)] : []),
    ...(said?.outright ? [] : [searchApart(index, phrase)]),
  ];
  for (const list of lists) for await (const { document, passage } of list) return `${document.id}#${passage.id}`;
  return 'nothing';
}

describe('Among 155 documents', () => {
  test.each(askedOfMany)('“%s” is answered by %s', async (query, answer) => {
    expect(await firstAnswer(query)).toBe(answer);
  });

  test('the first answer to a word that is rare needs one file of texts', async () => {
    const asked: string[] = [];
    const fresh = new PhraseIndex((shard) => {
      asked.push(shard);
      return Promise.resolve(shards.get(shard));
    });
    await searchPhrase(fresh, readPhrase('item4000')).next();
    expect(asked.filter((shard) => shard.startsWith('text-'))).toHaveLength(1);
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});
