import { describe, expect, test } from 'vitest';
import { NameIndex } from '../../../src/phrases/name-index.ts';
import type { SearchedName } from '../../../src/phrases/names-file.ts';
import { namingPart, readQuestion } from '../../../src/phrases/read-question.ts';
import { readWords } from '../../../src/phrases/read-words.ts';
import { makeNameShards } from '../../../scripts/search/phrases/make-name-shards.ts';

const name = (own: string, forms: Partial<SearchedName['forms']>, speaks = false): SearchedName => ({
  forms: { full: [own.toLowerCase()], acronyms: [], parts: [], ...forms },
  card: { name: own, counts: '', rows: [], ...(speaks && { speaker: own }) },
  weight: 1,
});

const names = [
  name('Ana Reyes', { full: ['ana reyes', 'reyes', 'president reyes'], parts: ['ana'] }, true),
  name('Trade', {}),
  name('United Ports', { acronyms: ['up'] }),
  name('Harbour Trade Agreement', { acronyms: ['hta', 'htag'] }),
  name('Ben Sato', { full: ['ben sato', 'sato'] }, true),
];
const { start, shards } = makeNameShards({ names, tries: [] });
const loaded = new Map<string, unknown>([['start', { names: start }], ...shards]);
const index = new NameIndex((shard) => Promise.resolve(loaded.get(shard)));

const language = { asking: ['what', 'did', 'who', 'is', 'the'], speaking: ['say', 'said'], about: ['about', 'on'] };
async function read(query: string) {
  const words = readWords(namingPart(query)).map(({ word }) => word);
  const { named, said } = readQuestion(query, await index.formsAmong(words, 9), language);
  const cardOf = async (card: number) => (await index.card(card))?.name;
  return {
    named: await Promise.all(named.map(cardOf)),
    ...(said && { speaker: await cardOf(said.speaker), about: said.about, outright: said.outright }),
  };
}

describe('A question', () => {
  test.each(['Reyes', 'Ana Reyes', 'president reyes', 'who is Reyes?', 'what did Reyes say', 'Ana', 'Reyes said'])(
    '“%s” names one person',
    async (query) => {
      expect(await read(query)).toEqual({ named: ['Ana Reyes'] });
    },
  );

  test.each([
    ['Reyes trade', 'trade', false],
    ['trade Reyes', 'trade', false],
    ['Reyes on fishing quotas', 'fishing quotas', false],
    ['what did Reyes say about trade', 'trade', true],
    ['What did President Reyes say about the harbour?', 'harbour', true],
    ['said:reyes trade', 'trade', true],
    ['said:"Ana Reyes" trade and ports', 'trade and ports', true],
    ['said:Reyes', '', true],
    ['Reyes Sato', 'Sato', false],
  ])('“%s” asks what somebody said about “%s”', async (query, about, outright) => {
    expect(await read(query)).toEqual({ named: [], speaker: 'Ana Reyes', about, outright });
  });

  test.each([
    ['Trade', ['Trade']],
    ['UP', ['United Ports']],
    ['U.P.', ['United Ports']],
    ['HTA', ['Harbour Trade Agreement']],
    ['htag', ['Harbour Trade Agreement']],
    // In small letters they are words.
    ['up', []],
    ['hta', []],
    ['trade winds', []],
    ['said:nobody trade', []],
  ])('“%s” names %j', async (query, found) => {
    expect(await read(query)).toEqual({ named: found });
  });
});

test('Forms of many names are in shards of their own, and are found in them', async () => {
  const many = Array.from({ length: 3000 }, (_, number) =>
    name(`Person Number${String(number)}`, { full: [`person number${String(number)}`, `number${String(number)}`] }),
  );
  const made = makeNameShards({ names: many, tries: [] });
  expect(made.start?.forms).toBeUndefined();
  const all = new Map<string, unknown>([['start', { names: made.start }], ...made.shards]);
  const asked: string[] = [];
  const large = new NameIndex((shard) => {
    asked.push(shard);
    return Promise.resolve(all.get(shard));
  });
  const [found] = await large.formsAmong(['number2741'], 5);
  expect((await large.card(found?.refs[0]?.card ?? -1))?.name).toBe('Person Number2741');
  expect(asked.filter((shard) => shard.startsWith('names-')).length).toBeLessThan(3);
  // Words of a long phrase are not looked for in them.
  expect(await large.formsAmong(['a', 'number2741', 'is', 'no', 'name', 'here'], 5)).toEqual([]);
});
