import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { hashValue } from '../../../src/archive/hash-value.ts';
import { question } from '../../../src/archive/question.ts';
import type { Document } from '../../../src/record/document.ts';
import { archiveOf, paragraph, sampleDocument } from '../samples/sample-document.ts';

const harbour = sampleDocument({ id: 'harbour', blocks: [paragraph('p1', 'The ferry sails.')] });
const mill = sampleDocument({ id: 'mill', blocks: [paragraph('p1', 'The wheel turns.')] });
const changed = sampleDocument({ id: 'mill', blocks: [paragraph('p1', 'The wheel stands.')] });

const longest = question('longest-of-all', ({ texts }) =>
  Math.max(...[...texts.values()].map(({ passages }) => passages.size)),
);
const wordsOf = question('words-of', ({ texts }, id: string) => texts.get(id)?.passages.get('p1')?.text);
const counts = ({ documents }: Archive) => documents.length;

/** What is read of an archive while `make` runs, in code-unit order. */
async function readsOf(make: (archive: Archive) => unknown, archive = archiveOf([harbour, mill])): Promise<string[]> {
  const { reads } = await archive.watch(async () => Promise.resolve(make(archive)));
  return [...reads].sort();
}

describe('What is read of an archive is noted', () => {
  test('by its name, and of a document by its id', async () => {
    expect(
      await readsOf((archive) => [archive.record('mill'), archive.document('gone'), archive.texts.get('mill')]),
    ).toEqual(['document:gone', 'record:mill', 'text:mill']);
  });

  test('whatever it is that is read: nothing of an archive goes unnoted', async () => {
    const notes: Record<keyof Archive, readonly string[] | undefined> = {
      ...{ settings: ['settings'], authorities: ['authorities'], documents: ['documents'], parallels: ['parallels'] },
      ...{ dossiers: ['dossiers'], givenLists: ['givenLists'], givenFiles: ['givenFiles'] },
      ...{ pictures: ['pictures'], leftOutGuides: ['leftOutGuides'], isGivenOut: ['isGivenOut'] },
      ...{ leftOut: ['leftOut'], mentioned: ['texts'], said: ['texts'] },
      ...{ document: ['document:mill'], record: ['record:mill'], passage: ['text:mill'], quote: ['text:mill'] },
      ...{ ledger: ['ledger'], signer: ['signer'], source: ['document:mill'], extracted: ['document:mill'] },
      ...{ authority: ['authorities'], entry: ['authorities'], nameOf: ['authorities'] },
      // Read by what is asked of them, as the tests around this one have it.
      ...{ texts: undefined, derive: undefined, ask: undefined, watch: undefined, fingerprint: undefined },
      ...{ keepAnswers: undefined },
    };
    for (const [name, noted] of Object.entries(notes)) {
      if (!noted) continue;
      const read = (archive: Archive): unknown => {
        const part: unknown = Reflect.get(archive, name);
        if (typeof part !== 'function') return part;
        return name === 'entry'
          ? archive.entry('people', 'mill')
          : (part as (...of: string[]) => unknown)('mill', 'q1');
      };
      expect(await readsOf(read), name).toEqual(noted);
    }
  });

  test('as all texts, where one looks through them', async () => {
    for (const look of [
      ({ texts }: Archive) => texts.size,
      ({ texts }: Archive) => [...texts],
      ({ texts }: Archive) => [...texts.keys()],
      ({ texts }: Archive) => [...texts.values()],
      ({ texts }: Archive) => {
        texts.forEach(() => undefined);
      },
    ]) {
      expect(await readsOf(look)).toEqual(['texts']);
    }
  });

  test('by everybody who gets what was made of it, made before or not', async () => {
    const archive = archiveOf([harbour, mill]);
    for (const _again of [1, 2]) expect(await readsOf(() => archive.derive(counts), archive)).toEqual(['documents']);
  });

  test('as the question alone, whatever its answer is made of', async () => {
    expect(await readsOf((archive) => [archive.ask(longest), archive.ask(wordsOf, 'mill')])).toEqual([
      '?longest-of-all',
      '?words-of:mill',
    ]);
  });

  test('for one thing at a time', async () => {
    const archive = archiveOf([harbour]);
    await expect(archive.watch(async () => archive.watch(() => Promise.resolve()))).rejects.toThrow('One thing');
    expect((await archive.watch(() => Promise.resolve(archive.settings))).reads).toEqual(new Set(['settings']));
  });
});

describe('What was read is the same by its fingerprint', () => {
  const [before, after] = [archiveOf([harbour, mill]), archiveOf([harbour, changed])];
  const isSame = (name: string): boolean => before.fingerprint(name) === after.fingerprint(name);

  test('of a document, as long as its record is', () => {
    expect(['record:harbour', 'text:harbour', 'documents', 'settings'].map(isSame)).toEqual([true, true, true, true]);
    expect(['record:mill', 'text:mill', 'texts'].map(isSame)).toEqual([false, false, false]);
  });

  test('of a question, as long as its answer is', () => {
    expect(['?longest-of-all', '?words-of:harbour', '?words-of:mill'].map(isSame)).toEqual([true, true, false]);
  });

  test('which another document has that it quotes and of which no more is published', () => {
    const quoting = sampleDocument({
      ...harbour,
      date: { value: '2020', basis: 'inferred', evidence: [{ document: 'mill', block: 'p1', exact: 'wheel' }] },
    });
    const hidden = sampleDocument({ id: 'mill', rights: { ...mill.rights, publish: 'metadata' } });
    const printOf = (...documents: Document[]) => archiveOf(documents).fingerprint('record:harbour');
    expect(printOf(quoting, hidden)).not.toBe(printOf(quoting, mill));
    expect(printOf(harbour, hidden)).toBe(printOf(harbour, mill));
  });

  test('where documents come and go, for all others', () => {
    expect(archiveOf([harbour]).fingerprint('record:harbour')).toBe(before.fingerprint('record:harbour'));
  });

  test('and what has no name any more has none', () => {
    expect(before.fingerprint('?no-such-question')).toBeUndefined();
    expect(before.fingerprint('no-such-part')).toBeUndefined();
    const failing = question('failing', (archive, id: string) => archive.record(id).title);
    archiveOf([harbour]).ask(failing, 'harbour');
    expect(archiveOf([mill]).fingerprint('?failing:harbour')).toBeUndefined();
  });
});

test('Data is told apart by what it holds, maps and sets too; of a function nothing can be told', () => {
  expect(hashValue(new Map([['a', new Set([1])]]))).toBe(hashValue(new Map([['a', new Set([1])]])));
  const all = [new Map([['a', 1]]), new Map([['a', 2]]), new Set([1]), [1], { a: 1 }, undefined, null, ''];
  expect(new Set(all.map(hashValue)).size).toBe(all.length);
  expect(() => hashValue({ pathOf: () => '' })).toThrow('pathOf');
});
