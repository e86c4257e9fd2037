import { describe, expect, it } from 'vitest';
import { relatedTo } from '../../../../src/views/reading/related-documents.ts';
import { noAuthorities, type Authorities } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import type { Parallels } from '../../../../src/record/parallel.ts';
import { quote } from '../../samples/sample-archive.ts';
import { paragraph, archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const authorities: Authorities = {
  ...noAuthorities(),
  people: [{ id: 'ana-ruiz', name: 'Ana Ruiz', basis: 'supplied' }],
  topics: [{ id: 'fishing', name: 'Fishing', terms: ['fishing'], basis: 'supplied' }],
  events: [{ id: 'fair', name: 'The fair of 1999', date: '1999-05-05', basis: 'supplied' }],
};
const none: Parallels = { pairs: [], copies: [] };

/** Each related document in a line: `id: why`. */
function linesOf(id: string, documents: Document[], parallels = none): string[] {
  const archive = archiveOf(documents, {}, authorities, { parallels });
  return relatedTo(id, archive).map(({ href, reasons }) => `${href.split('/')[2] ?? ''}: ${reasons.join(' ')}`);
}

const quoting = (id: string, mode: 'direct' | 'reported', more: Partial<Document> = {}) =>
  sampleDocument({
    id,
    blocks: [paragraph('p1', 'On fishing, she said this.')],
    mentions: [{ entity: 'fishing', kind: 'topics', block: 'p1', start: 3, end: 10 }],
    quotes: [
      {
        id: 'q1',
        mode,
        parts: [{ block: 'p1', start: 21, end: 25, exact: 'this', source: [0, 1] }],
        attribution: { speaker: { status: 'named', label: 'Ms. Ruiz' }, basis: 'cue' },
      },
    ],
    ...more,
  });

describe('Documents are related', () => {
  it('if they quote one person in passages on one topic', () => {
    const documents = [quoting('one', 'direct'), quoting('two', 'direct'), sampleDocument({ id: 'three' })];
    expect(linesOf('one', documents)).toEqual(['two: Both quote Ana Ruiz on fishing.']);
    expect(linesOf('three', documents)).toEqual([]);
  });

  it('if they report one person, which is not said to be quoting', () => {
    expect(linesOf('one', [quoting('one', 'direct'), quoting('two', 'reported')])).toEqual([
      'two: Both report what Ana Ruiz said about fishing.',
    ]);
  });

  it('if an editor says so, and both ways round', () => {
    const documents = [
      sampleDocument({ id: 'one', relations: [{ kind: 'answers', document: 'two' }] }),
      sampleDocument({ id: 'two' }),
    ];
    expect(linesOf('one', documents)).toEqual(['two: This document answers it, according to the editor.']);
    expect(linesOf('two', documents)).toEqual(['one: It answers this document, according to the editor.']);
  });

  it('if they belong to one event, share wording or are one text', () => {
    const documents = ['one', 'two', 'three', 'four'].map((id) =>
      sampleDocument({
        id,
        blocks: [paragraph('p1', 'Nobody left.')],
        quotes: [quote('q1', 'p1', 'Nobody')],
        ...(id < 'three' && { event: 'fair' }),
      }),
    );
    const side = { block: 'p1', start: 0, end: 6 };
    const parallels: Parallels = {
      pairs: [
        { kind: 'transcript', a: { ...side, document: 'one', quote: 'q1' }, b: { ...side, document: 'two' }, words: 5 },
      ],
      copies: [['one', 'three']],
    };
    expect(linesOf('one', documents, parallels)).toEqual([
      'three: The same text, or nearly so.',
      'two: 1 quotation from this document is found in it.',
      'four: Both are about the fair of 1999.',
    ]);
    expect(linesOf('two', documents, parallels)).toEqual(['one: It quotes this document: 1 quotation.']);
  });
});

describe('In an archive of many documents', () => {
  const documents = Array.from({ length: 30 }, (_, index) =>
    sampleDocument({
      id: `d${String(index + 10)}`,
      event: 'fair',
      date: { value: `1999-05-${String(index + 1).padStart(2, '0')}`, basis: 'stated' },
    }),
  );
  const idsOf = (id: string) => linesOf(id, documents).map((line) => line.split(':')[0] ?? '');

  it('whoever lists a document is listed by it, and nobody lists more than six', () => {
    for (const { id } of documents) {
      expect(idsOf(id).length).toBeGreaterThan(0);
      expect(idsOf(id).length).toBeLessThan(7);
      for (const other of idsOf(id)) expect(idsOf(other)).toContain(id);
    }
  });

  it('the same ones are chosen whatever the order of the records', () => {
    const shuffled = documents.toReversed();
    for (const { id } of documents) {
      const line = (all: Document[]) => linesOf(id, all).sort();
      expect(line(shuffled)).toEqual(line(documents));
    }
  });
});
