import { describe, expect, it } from 'vitest';
import { readDocumentWords, type DocumentWords } from '../../../scripts/search/phrases/document-words.ts';
import { makeShards } from '../../../scripts/search/phrases/make-shards.ts';
import { createNumbering } from '../../../scripts/search/phrases/number-words.ts';
import { readPhrase } from '../../../src/phrases/find-phrase.ts';
import { PhraseIndex } from '../../../src/phrases/phrase-index.ts';
import type { PhraseHit } from '../../../src/phrases/phrase-hit.ts';
import { searchApart, searchPhrase } from '../../../src/phrases/search-phrase.ts';
import type { TextDocument, TextPassage } from '../../../src/phrases/shards.ts';

const document = (id: string, texts: string[]): TextDocument => ({
  id,
  title: id,
  kind: 'article',
  passages: texts.map((text, index) => ({ id: `p${String(index + 1)}`, text, name: `¶${String(index + 1)}` })),
});

function shardsOf(documents: TextDocument[]): Map<string, unknown> {
  const numbering = createNumbering();
  // As they are kept from one build to the next.
  for (const each of documents) numbering.add(JSON.parse(JSON.stringify(readDocumentWords(each))) as DocumentWords);
  return new Map(makeShards(documents, numbering.done()));
}

function indexOf(documents: TextDocument[]) {
  const shards = shardsOf(documents);
  const loaded: string[] = [];
  const index = new PhraseIndex((name) => {
    loaded.push(name);
    return Promise.resolve(shards.get(name));
  });
  return { index, loaded, shards };
}

async function hits(index: PhraseIndex, query: string, search = searchPhrase): Promise<string[]> {
  const found: string[] = [];
  for await (const {
    document: { id },
    passage,
  } of search(index, readPhrase(query), { order: 'oldest' }))
    found.push(`${id}#${passage.id}`);
  return found;
}

/** Enough passages that some words are common, some are everywhere, and runs of them are frequent. */
const words = ['the', 'of', 'and', 'to', 'we', 'are', 'going', 'people', 'world', 'trade'];
let seed = 7;
const next = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below;
const chatter = Array.from({ length: 40 }, (_, number) =>
  document(
    `d${String(number).padStart(2, '0')}`,
    Array.from({ length: 50 }, () =>
      Array.from({ length: 14 }, () => (next(12) === 0 ? `rare${String(next(3000))}` : words[next(next(10) + 1)])).join(
        ' ',
      ),
    ),
  ),
);

describe('the phrase index', () => {
  const { index, shards } = indexOf(chatter);

  it('finds exactly the passages that hold a phrase, rare or common', async () => {
    const passages = chatter.flatMap(({ id, passages: own }) => own.map((passage) => ({ id, passage })));
    for (let round = 0; round < 60; round += 1) {
      const { passage } = passages[next(passages.length)] ?? { passage: { text: '' } };
      const own = passage.text.split(' ');
      const length = 1 + next(6);
      const at = next(own.length - length);
      const query = own.slice(at, at + length).join(' ');
      const holds = passages.filter(({ passage: { text } }) => ` ${text} `.includes(` ${query} `));
      expect(await hits(index, `${query} `), query).toEqual(
        holds.map(({ id, passage: { id: place } }) => `${id}#${place}`),
      );
    }
  });

  it('finds words apart, but not where they stand together', async () => {
    const { index: small } = indexOf([
      document('a', ['supply of chains', 'supply chains', 'chains', 'Chains: supply']),
    ]);
    expect(await hits(small, 'supply chains ', searchApart)).toEqual(['a#p1', 'a#p4']);
  });

  it('finds a corrected word as it is shown and as it was received, and never both in one phrase', async () => {
    const text = 'López and López met in Bogotá';
    const received = [
      { start: 0, end: 5, from: 'Lpez' },
      { start: 23, end: 29, from: 'Bogot' },
    ];
    const { index: small } = indexOf([
      { id: 'a', title: 'a', kind: 'article', passages: [{ id: 'p1', text, received, name: '¶1' }] },
    ]);
    expect(await hits(small, 'López and López ')).toEqual(['a#p1']);
    expect(await hits(small, 'Lpez and López met in Bogot ')).toEqual(['a#p1']);
    expect(await hits(small, 'Lpez and López met in Bogotá ')).toEqual([]);
    // Where the text as received follows the text as shown in the index, nothing stands together.
    expect(await hits(small, 'Bogotá Lpez ')).toEqual([]);
    expect(await hits(small, 'Bogot and Lpez ', searchApart)).toEqual(['a#p1']);
    const first = await searchPhrase(small, readPhrase('Bogot ')).next();
    expect(first.value).toMatchObject({ places: [[23, 29]], asReceived: true });
  });

  it('finds words that go on in the next passage, as far as they go on', async () => {
    const own = document('a', ['One of the', 'many lines', 'of a page, and inter-', 'national ones.', 'The end.']);
    const passages = own.passages.map((passage, place) => ({ ...passage, ...(place < 3 && { next: 1 }) }));
    const { index: small } = indexOf([{ ...own, passages }]);
    expect(await hits(small, 'the many ')).toEqual(['a#p1']);
    expect(await hits(small, 'of the many lines of a page and international ones ')).toEqual(['a#p1']);
    expect(await hits(small, 'lines of a pa')).toEqual(['a#p2']);
    expect(await hits(small, 'international ')).toEqual(['a#p3']);
    expect(await hits(small, 'ones the end ')).toEqual([]);
    const { value } = (await searchPhrase(small, readPhrase('the many lines of ')).next()) as { value: PhraseHit };
    expect([value.places, value.onward?.map(({ passage, place }) => [passage.id, place])]).toEqual([
      [[7, 10]],
      [
        ['p2', [0, 10]],
        ['p3', [0, 2]],
      ],
    ]);
  });

  it('finds words that go on behind what stands beside them, and in another shard', async () => {
    const long = 'word '.repeat(4000);
    const own = document('a', [`${long} the harbour`, 'A caption.', `froze ${long}`]);
    const [first, ...others] = own.passages;
    const { index: small } = indexOf([{ ...own, passages: [{ ...first, next: 2 } as TextPassage, ...others] }]);
    expect(await hits(small, 'harbour froze ')).toEqual(['a#p1']);
    expect(await hits(small, 'harbour a caption ')).toEqual([]);
  });

  it('finds what was corrected at the end of a passage as it was received', async () => {
    const passages = [
      { id: 'p1', text: 'Met López', received: [{ start: 4, end: 9, from: 'Lpez' }], name: '¶1', next: 1 },
      { id: 'p2', text: 'Obrador', name: '¶2' },
    ];
    const { index: small } = indexOf([{ id: 'a', title: 'a', kind: 'article', passages }]);
    expect(await hits(small, 'López Obrador ')).toEqual(['a#p1']);
    const { value } = (await searchPhrase(small, readPhrase('Lpez Obrador ')).next()) as { value: PhraseHit };
    expect(value).toMatchObject({ places: [[4, 9]], asReceived: true, onward: [{ place: [0, 7] }] });
  });

  it('finds a word while it is being typed', async () => {
    const { index: small } = indexOf([document('a', ['Migration', 'A migrant', 'Trade'])]);
    expect(await hits(small, 'migr')).toEqual(['a#p1', 'a#p2']);
    expect(await hits(small, 'a mig')).toEqual(['a#p2']);
  });

  it('finds nothing that is not there, and reads no text for it', async () => {
    const { index: fresh, loaded } = indexOf(chatter);
    expect(await hits(fresh, 'nowhere to be seen ')).toEqual([]);
    expect(loaded.filter((name) => name.startsWith('text'))).toEqual([]);
  });

  it('needs five files in the median for six words of a large archive', async () => {
    // As in a language, the second word is half as often as the first, the third a third; and a text has words of its own.
    const often = (most: number) => Math.floor(most ** (next(100_000) / 100_000));
    const large = Array.from({ length: 200 }, (_, number) => {
      const word = () => (next(5) < 3 ? `w${String(often(2_000))}` : `v${String((number * 37 + often(900)) % 9_000)}`);
      return document(
        `d${String(number)}`,
        Array.from({ length: 30 }, () => Array.from({ length: 40 }, word).join(' ')),
      );
    });
    const { shards: made } = indexOf(large);
    const costs: number[] = [];
    for (const { passages } of large) {
      let files = 0;
      const cold = new PhraseIndex((name) => {
        files += 1;
        return Promise.resolve(made.get(name));
      });
      const query = passages[next(30)]?.text.split(' ').slice(7, 13).join(' ') ?? '';
      const first = await searchPhrase(cold, readPhrase(`${query} `)).next();
      expect(first.done).toBe(false);
      costs.push(files);
    }
    expect(costs.sort((a, b) => a - b)[100]).toBeLessThanOrEqual(5);
  });

  it('finds exactly what reads the same, with and without hyphens and breaks between passages', async () => {
    // Of one or two letters, so that many words are others written as one.
    const word = () => Array.from({ length: 1 + next(2) }, () => 'ab'.charAt(next(2))).join('');
    const between = () => (next(4) === 0 ? '-' : ' ');
    const text = (length: number) =>
      Array.from({ length }, word).reduce((all, own) => all + (all === '' ? '' : between()) + own, '');
    const documents = Array.from({ length: 40 }, (_, number) => {
      const own = document(
        `d${String(number).padStart(2, '0')}`,
        Array.from({ length: 6 }, () => text(1 + next(9))),
      );
      return {
        ...own,
        passages: own.passages.map((passage, place) => ({ ...passage, ...(place % 3 < 2 && { next: 1 }) })),
      };
    });
    const { index: own } = indexOf(documents);
    for (let round = 0; round < 60; round += 1) {
      const query = text(1 + next(9));
      // In the text a hyphen may stand between any letters, and in its place a space where the query has one; and the other way round.
      const pattern = query
        .split(/([ -])/)
        .map((part) => (part === ' ' ? '[ -]' : part === '-' ? '[ -]?' : Array.from(part).join('-?')))
        .join('');
      const holds = new RegExp(`(?<![a-z])${pattern}(?![a-z])`);
      const wanted = documents.flatMap(({ id, passages: all }) =>
        all.flatMap((passage, place) => {
          const group = all.slice(place, place - (place % 3) + 3).map((each) => each.text);
          const found = holds.exec(group.join(' '));
          return found && found.index < passage.text.length ? [`${id}#${passage.id}`] : [];
        }),
      );
      expect((await hits(own, `${query} `)).sort(), query).toEqual(wanted);
    }
  });

  it('is the same when it is made again', () => {
    expect([...shardsOf(chatter)]).toEqual([...shards]);
  });

  it('asks again for a shard that could not be loaded', async () => {
    const made = shardsOf([document('a', ['Trade'])]);
    let down = true;
    const flaky = new PhraseIndex((name) =>
      down ? Promise.reject(new Error('no network')) : Promise.resolve(made.get(name)),
    );
    await expect(hits(flaky, 'trade')).rejects.toThrow('no network');
    down = false;
    expect(await hits(flaky, 'trade')).toEqual(['a#p1']);
  });

  it('holds an empty archive', async () => {
    expect(await hits(indexOf([]).index, 'anything')).toEqual([]);
  });
});
