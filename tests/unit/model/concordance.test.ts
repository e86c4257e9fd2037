import { describe, expect, it } from 'vitest';
import { concordanceDocument, createConcordance, indexAuthorities } from '../../../src/model/concordance.ts';
import { noAuthorities } from '../../../src/schema/authority.ts';
import { paragraph, sampleDocument, turn } from './sample-document.ts';

const mention = (entity: string, block: string, start: number) => ({
  entity,
  kind: 'people' as const,
  block,
  start,
  end: start + 3,
});

describe('a concordance', () => {
  it('names each passage that mentions an entity once, by document and in the order of the text', () => {
    const document = (id: string) =>
      concordanceDocument(
        sampleDocument({
          id,
          blocks: [paragraph('p1', 'Ana and Ana.'), paragraph('p2', 'Ana.')],
          mentions: [mention('ana', 'p1', 0), mention('ana', 'p1', 8), mention('ana', 'p2', 0)],
        }),
      );
    const { mentioned } = createConcordance([document('b'), document('a')]);
    expect([...(mentioned.get('ana') ?? [])]).toEqual([
      ['b', ['p1', 'p2']],
      ['a', ['p1', 'p2']],
    ]);
  });

  it('holds the words of the title and of every passage, and the turn of those that were spoken', () => {
    const { passages } = concordanceDocument(
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
    expect(indexAuthorities({ ...noAuthorities(), topics: [topic] }).get('trade')).toEqual({
      kind: 'topics',
      entry: topic,
    });
  });
});
