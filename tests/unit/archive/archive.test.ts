import { describe, expect, it } from 'vitest';
import { archiveText } from '../../../src/archive/archive-text.ts';
import { noAuthorities } from '../../../src/record/authority.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { archiveOf, paragraph, sampleDocument, turn } from '../samples/sample-document.ts';

const mention = (entity: string, block: string, start: number) => ({
  entity,
  kind: 'people' as const,
  block,
  start,
  end: start + 3,
});

describe('An archive', () => {
  it('names each passage that mentions an entity once, by document and in the order of the text', () => {
    const document = (id: string) =>
      sampleDocument({
        id,
        blocks: [paragraph('p1', 'Ana and Ana.'), paragraph('p2', 'Ana.')],
        mentions: [mention('ana', 'p1', 0), mention('ana', 'p1', 8), mention('ana', 'p2', 0)],
      });
    const { mentioned } = archiveOf([document('b'), document('a')]);
    expect([...(mentioned.get('ana') ?? [])]).toEqual([
      ['a', ['p1', 'p2']],
      ['b', ['p1', 'p2']],
    ]);
  });

  it('holds the words of the title and of every passage, and the turn of those that were spoken', () => {
    const { passages } = archiveText(
      sampleDocument({
        title: { value: 'A call', basis: 'stated' },
        blocks: [turn('t1', 'Q', 'press', ['Why?'])],
      }),
    );
    expect(passages.get('title')?.text).toBe('A call');
    expect(passages.get('t1p1')).toMatchObject({ text: 'Why?', turn: { id: 't1', role: 'press' } });
  });

  it('finds every authority by its id, with its kind', () => {
    const topic = { id: 'trade', name: 'Trade', basis: 'supplied' as const, terms: ['trade'] };
    const archive = archiveOf([], {}, { ...noAuthorities(), topics: [topic] });
    expect(archive.authority('trade')).toEqual({ kind: 'topics', entry: topic });
    expect(archive.entry('topics', 'trade')).toEqual(topic);
    expect(archive.entry('people', 'trade')).toBeUndefined();
    expect([archive.nameOf('trade'), archive.nameOf('unknown')]).toEqual(['Trade', 'unknown']);
  });

  it('lists its documents in the order of their days, whatever that of the records is', () => {
    const of = (id: string, value: string) => sampleDocument({ id, date: { value, basis: 'stated' } });
    const { documents, texts } = archiveOf([of('late', '1999-05-06'), of('early', '1999-05-05')]);
    expect([documents.map(({ id }) => id), [...texts.keys()]]).toEqual([
      ['early', 'late'],
      ['early', 'late'],
    ]);
  });

  it('knows nothing of what is not published, by whatever way it is asked', () => {
    const held = sampleDocument({
      id: 'held',
      title: { value: 'TOKEN title', basis: 'stated' },
      rights: { statement: 'Kept.', publish: 'metadata' },
      blocks: [paragraph('p1', 'TOKEN words')],
      mentions: [mention('ana', 'p1', 0)],
    });
    const evidence = [{ document: 'held', block: 'p1', exact: 'TOKEN' }];
    const topic = { id: 'trade', name: 'Trade', basis: 'inferred' as const, terms: ['trade'], evidence };
    const archive = archiveOf([held], {}, { ...noAuthorities(), topics: [topic] });
    const { settings, authorities, documents, texts, parallels, mentioned } = archive;
    const passages = [...(texts.get('held')?.passages.values() ?? [])];
    const known = [settings, authorities, documents, passages, parallels, archive.record('held'), [...mentioned]];
    expect(JSON.stringify(known)).not.toContain('TOKEN');
    expect(archive.passage('held', 'p1')).toBeUndefined();
  });

  it('makes what is derived from it once, and for each key once', () => {
    const archive = archiveOf([]);
    let made = 0;
    const count = (_of: Archive, key = '') => `${key}${String((made += 1))}`;
    expect([archive.derive(count), archive.derive(count)]).toEqual(['1', '1']);
    expect([archive.derive(count, 'a'), archive.derive(count, 'b'), archive.derive(count, 'a')]).toEqual([
      'a2',
      'b3',
      'a2',
    ]);
    expect(archiveOf([]).derive(count)).toBe('4');
  });

  it('says that there is no document of an id that it does not know', () => {
    expect(archiveOf([]).document('gone')).toBeUndefined();
    expect(() => archiveOf([]).record('gone')).toThrow('The archive has no document "gone".');
  });
});
