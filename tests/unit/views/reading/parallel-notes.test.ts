import { describe, expect, it } from 'vitest';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { diffWordings, shortenDiff } from '../../../../src/views/reading/parallel-diff.ts';
import { parallelNotes } from '../../../../src/views/reading/parallel-notes.ts';
import type { Document } from '../../../../src/record/document.ts';
import type { Parallel } from '../../../../src/record/parallel.ts';
import { paragraph, archiveOf, sampleDocument, turn } from '../../samples/sample-document.ts';

const marked = (here: string, there: string): string =>
  diffWordings(here, there)
    .map((piece) => ({ both: piece.text, here: `[-${piece.text}-]`, there: `[+${piece.text}+]` })[piece.in])
    .join(' ');

describe('The difference of two wordings', () => {
  it.each([
    ['We can not leave', 'We can’t leave', 'We [-can not-] [+can’t+] leave'],
    [
      'any question, none, in today’s world',
      "any question — none — in today's world",
      "any question — none — in today's world",
    ],
    ['a Café', 'a cafe!', 'a cafe!'],
    ['to the north', 'to the far north', 'to the [+far+] north'],
  ])('%s | %s', (here, there, expected) => {
    expect(marked(here, there)).toBe(expected);
  });

  it('leaves of long runs only the words beside what differs', () => {
    const words = 'a b c d e f g h i j k l m n o p q r s t';
    expect(shortenDiff(diffWordings(`${words} x`, `${words} y`))).toEqual([
      { in: 'both', text: 'a b c d e f … o p q r s t' },
      { in: 'here', text: 'x' },
      { in: 'there', text: 'y' },
    ]);
  });
});

const said = 'We’re lucky in this valley.';
const quote = (id: string, block: string, exact: string) => ({
  id,
  mode: 'direct' as const,
  parts: [{ block, start: 1, end: 1 + exact.length, exact, source: [0, 1] as [number, number] }],
  attribution: { speaker: { status: 'named' as const, label: 'Ms. Ruiz', name: 'Ana Ruiz' }, basis: 'cue' as const },
});
const paper = (more: Partial<Document> = {}) =>
  sampleDocument({
    id: 'paper',
    title: { value: 'The fair', basis: 'stated' },
    date: { value: '1999-05-05', basis: 'stated' },
    blocks: [paragraph('p1', '“We were lucky in the valley,” she said.')],
    quotes: [quote('q1', 'p1', 'We were lucky in the valley')],
    ...more,
  });
const call = (more: Partial<Document> = {}, interpreted = false) =>
  sampleDocument({
    id: 'call',
    title: { value: 'A call', basis: 'stated' },
    blocks: [
      turn('t1', 'MAYOR RUIZ', 'official', [said], {
        ...(interpreted && { interpreted }),
        speaker: { status: 'named', label: 'MAYOR RUIZ' },
      }),
    ],
    ...more,
  });
const found: Parallel = {
  kind: 'transcript',
  a: { document: 'paper', block: 'p1', start: 1, end: 28, quote: 'q1' },
  b: { document: 'call', block: 't1p1', start: 0, end: 26 },
  words: 4,
};

const notesOf = (id: string, documents: Document[], pairs = [found]) =>
  parallelNotes(id, archiveOf(documents, {}, noAuthorities(), { parallels: { pairs, copies: [] } }));

describe('A passage tells where else its words stand', () => {
  it('at the quotation: where it was spoken, and what differs', () => {
    expect(notesOf('paper', [paper(), call()]).get('p1')).toEqual([
      {
        lead: 'Found in the transcript:',
        href: '/documents/call/#t1p1',
        place: 'A call, turn 1, ¶1',
        says: ['Mayor Ruiz'],
        words: [
          { in: 'here', text: 'We were' },
          { in: 'there', text: 'We’re' },
          { in: 'both', text: 'lucky in' },
          { in: 'here', text: 'the' },
          { in: 'there', text: 'this' },
          { in: 'both', text: 'valley' },
        ],
        remarks: ['Struck out: only here.', 'Underlined: only there.'],
      },
    ]);
  });

  it('at the turn: who quotes it', () => {
    const [note] = notesOf('call', [paper(), call()]).get('t1p1') ?? [];
    expect(note).toMatchObject({
      lead: 'Quoted in',
      href: '/documents/paper/#p1',
      place: 'The fair, ¶1',
      says: ['Ana Ruiz', '5 May 1999'],
    });
  });

  it('with a word on interpreters, where the wording differs', () => {
    const [note] = notesOf('paper', [paper(), call({}, true)]).get('p1') ?? [];
    expect(note?.remarks).toContain('The words came through an interpreter: a difference need not be a misquotation.');
    const exact = { ...found, a: { ...found.a, start: 9, end: 17 }, b: { ...found.b, start: 6, end: 14 } };
    expect(notesOf('paper', [paper(), call({}, true)], [exact]).get('p1')?.[0]?.remarks).toEqual(['Word for word.']);
  });

  it('with a word on copies whose wording is altered', () => {
    const altered = paper({ textState: { value: 'altered', basis: 'supplied' } });
    expect(notesOf('paper', [altered, call()]).get('p1')?.[0]?.remarks).toContain('This is an altered copy.');
    expect(notesOf('call', [altered, call()]).get('t1p1')?.[0]?.remarks).toContain('That is an altered copy.');
  });

  it('at a paragraph: that it is printed again, but not twice at the pull quote', () => {
    const document = sampleDocument({ blocks: [paragraph('p1', said), paragraph('p2', said)] });
    const side = { document: 'sample', start: 0, end: 26 };
    const pair: Parallel = { kind: 'pull-quote', a: { ...side, block: 'p2' }, b: { ...side, block: 'p1' }, words: 5 };
    const notes = notesOf('sample', [document], [pair]);
    expect([...notes.keys()]).toEqual(['p1']);
    expect(notes.get('p1')?.[0]).toMatchObject({ lead: 'Printed again as', place: '¶2', says: [] });
  });
});

describe('What is not published on both sides', () => {
  const published = (documents: Document[], pair = found) => {
    const parallels = { pairs: [pair], copies: [['call', 'paper'] as [string, string]] };
    return archiveOf(documents, {}, noAuthorities(), { parallels }).parallels;
  };

  it('is left out, whole pairs and that documents are one text', () => {
    expect(published([paper(), call()])).toEqual({ pairs: [found], copies: [['call', 'paper']] });
    const closed = { statement: '', publish: 'metadata' as const };
    expect(published([paper(), call({ rights: closed })])).toEqual({ pairs: [], copies: [] });
    expect(published([paper({ rights: closed }), call()])).toEqual({ pairs: [], copies: [] });
  });

  it('is left out where only the beginning is published, or not whose quotation it is', () => {
    const short = { statement: '', publish: 'excerpt' as const };
    expect(published([paper({ rights: short }), call()]).pairs).toEqual([]);
    const long = `${'word '.repeat(70)}${said}`;
    const blocks = [turn('t1', 'MAYOR RUIZ', 'official', [long])];
    const later = { ...found, b: { ...found.b, start: 350, end: 376 } };
    const shown = [paper(), call({ rights: short, blocks })];
    expect(published(shown, later).pairs).toEqual([]);
  });
});
