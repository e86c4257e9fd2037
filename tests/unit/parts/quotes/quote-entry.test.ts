import { describe, expect, test } from 'vitest';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { quoteEntryMaker } from '../../../../src/parts/quotes/quote-entry.ts';
import type { Document } from '../../../../src/record/document.ts';
import type { Quote } from '../../../../src/record/quote.ts';
import { paragraph, archiveOf, sampleDocument, turn } from '../../samples/sample-document.ts';
import { sampleQuote } from '../../samples/sample-quote.ts';

const rivera = { id: 'rivera', name: 'Ana Rivera', basis: 'supplied' as const };

function entryOf(quote: Quote, more: Partial<Document> = {}, about?: string) {
  const document = sampleDocument({
    date: { value: '1999-05-05', basis: 'inferred' },
    blocks: [
      paragraph('p1', 'Words.'),
      turn('t1', 'MS. RIVERA', 'official', ['Good morning.', 'Sit down.'], {
        speaker: { status: 'named', label: 'MS. RIVERA' },
      }),
    ],
    quotes: [quote],
    ...more,
  });
  const archive = archiveOf([document], {}, { ...noAuthorities(), people: [rivera] });
  return quoteEntryMaker(archive)({ document: 'sample', quote }, about === undefined ? {} : { about });
}

const cue = (verb: string) => ({ verb, block: 'p1', start: 0, end: 4 });
const altered: Partial<Document> = { textState: { value: 'altered', basis: 'supplied' } };

describe('A statement', () => {
  test('leads to its words and to the page of its speaker', () => {
    const ref = { status: 'named', label: 'Ms. Rivera', ref: 'rivera' } as const;
    const entry = entryOf(sampleQuote('q3', 'We sail.', { speaker: ref, attribution: { cue: cue('said') } }));
    expect(entry).toMatchObject({
      anchor: 'sample-q3',
      words: 'We sail.',
      speaker: { name: 'Ana Rivera', href: '/people/rivera/' },
      cue: 'said',
      date: '5 May 1999, worked out',
      place: { href: '/documents/sample/#q3', name: '¶1' },
      marks: [],
    });
    expect(entry.speaker.status).toBeUndefined();
  });

  test('says what the text says instead of the name', () => {
    const he = { status: 'named', label: 'he', name: 'Luis Ortega' } as const;
    expect(entryOf(sampleQuote('q1', 'We sail.', { speaker: he })).speaker).toEqual({
      name: 'Luis Ortega',
      status: 'name as printed',
      printed: 'he',
    });
  });

  test.each([
    ['role', 'an official', 'An official', 'name not given'],
    ['group', 'the harbour workers', 'The harbour workers', 'a group'],
    ['organization', 'the government', 'The government', 'an organization'],
    ['document', 'the fact sheet', 'The fact sheet', 'a document'],
  ] as const)('of a %s is nobody’s in person', (status, label, name, said) => {
    const { speaker } = entryOf(sampleQuote('q1', 'We sail.', { speaker: { status, label } }));
    expect(speaker).toEqual({ name, status: said });
  });

  test('of somebody who is only “he” has no name', () => {
    const { speaker } = entryOf(sampleQuote('q1', 'We sail.', { speaker: { status: 'unknown', label: 'he' } }));
    expect(speaker).toEqual({ name: 'Speaker not named', printed: 'he' });
  });

  test('that is reported says whose document reports it, but not whom its credits alone name', () => {
    const reported = sampleQuote('q1', 'they sail', { mode: 'reported' });
    expect(entryOf(reported).reportedBy).toBe('no author found');
    expect(entryOf(reported, { contributors: [{ name: 'Jo Doe', role: 'author', basis: 'stated' }] }).reportedBy).toBe(
      'Jo Doe',
    );
    expect(
      entryOf(reported, { contributors: [{ name: 'Jo Doe', role: 'reporter', basis: 'stated' }] }).reportedBy,
    ).toBeUndefined();
    expect(entryOf(sampleQuote('q1', 'We sail.')).reportedBy).toBeUndefined();
  });

  test('that is shown for somebody has the paragraph of a turn that names them, the name marked', () => {
    const parts = [
      { block: 't1p1', start: 0, end: 13, exact: 'Good morning.', source: [0, 13] as [number, number] },
      { block: 't1p2', start: 0, end: 9, exact: 'Sit down.', source: [14, 23] as [number, number] },
    ];
    const mentions = [{ entity: 'rivera', kind: 'people' as const, block: 't1p2', start: 0, end: 3 }];
    const entry = entryOf({ ...sampleQuote('q1', '', { mode: 'spoken' }), parts }, { mentions }, 'rivera');
    expect(entry.words).toBe('Sit down.');
    expect(entry.pieces?.filter(({ marked }) => marked)).toEqual([{ text: 'Sit', marked: true }]);
    expect(entry.place).toEqual({ href: '/documents/sample/#t1p2', name: 'turn 1, ¶2' });
  });

  test('of an altered copy, through an interpreter or with a speaker told from the context says so, in its citation too', () => {
    const quote = sampleQuote('q1', 'We sail.', { interpreted: true, attribution: { basis: 'context' } });
    const { marks, speaker, citation } = entryOf(quote, altered);
    expect(marks).toEqual(['altered copy', 'through an interpreter']);
    expect(speaker.byContext).toBe(true);
    expect(citation).toContain('Speaker worked out from the context. Altered copy. Through an interpreter.');
  });

  test('that a headline shortens has the headline’s words', () => {
    const quote = sampleQuote('q2', 'We sail at nine.');
    const headline = sampleQuote('q1', 'We sail', { block: 'title', shortens: 'q2' });
    expect(entryOf(quote, { quotes: [headline, quote] }).headline).toBe('We sail');
  });

  test('that is a turn has all its paragraphs and the turn’s address', () => {
    const part = (block: string, exact: string) => ({
      block,
      start: 0,
      end: exact.length,
      exact,
      source: [0, 1] as [number, number],
    });
    const parts = [part('t1p1', 'Good morning.'), part('t1p2', 'Sit down.')];
    const speaker = { status: 'named', label: 'MS. RIVERA' } as const;
    const entry = entryOf(sampleQuote('q1', '', { mode: 'spoken', parts, speaker, attribution: { basis: 'label' } }));
    expect(entry).toMatchObject({
      words: 'Good morning. Sit down.',
      speaker: { name: 'Ms. Rivera' },
      place: { name: 'turn 1' },
    });
  });

  test('that is a long speech shows how it begins, in whole words, and how long it is', () => {
    const { words, whole } = entryOf(sampleQuote('q1', 'The ship sails. '.repeat(100).trim()));
    expect(whole).toBe('300 words');
    expect(words.length).toBeLessThan(700);
    expect(words).toMatch(/sails\. \[…\]$/);
  });
});

describe('The citation', () => {
  test('has speaker, document, date and place; the words stand in the list', () => {
    const quote = sampleQuote('q1', 'We sail,', { attribution: { cue: cue('told'), addressee: 'Mr. Ortega' } });
    expect(entryOf(quote).isCitedAsShown).toBe(true);
    expect(entryOf(quote).citation).toBe(
      'Ms. Rivera (name as printed), told Mr. Ortega. In: A sample, 5 May 1999, worked out, ¶1.',
    );
  });

  test('says that words are the document’s, and tells the terms of a call', () => {
    const quote = sampleQuote('q1', 'they would sail', { mode: 'reported', attribution: { cue: cue('said') } });
    const entry = entryOf(quote, { terms: { value: 'On background', basis: 'stated' } });
    expect(entry.isCitedAsShown).toBe(false);
    expect(entry.citation).toBe(
      'Ms. Rivera (name as printed), as reported: said. In: A sample, 5 May 1999, worked out, ¶1.\nTerms: On background.',
    );
  });
});
