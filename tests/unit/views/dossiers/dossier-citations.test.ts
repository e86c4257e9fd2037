import { describe, expect, test } from 'vitest';
import { dossierCitations } from '../../../../src/views/dossiers/dossier-citations.ts';
import { noAuthorities } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import type { Quote } from '../../../../src/record/quote.ts';
import { paragraph, sampleDocument, turn, archiveOf } from '../../samples/sample-document.ts';

const quote = (more: Partial<Quote> = {}): Quote => ({
  id: 'q1',
  mode: 'direct',
  parts: [
    { block: 'p1', start: 0, end: 9, exact: 'I’m lucky', source: [0, 9] },
    { block: 'p1', start: 20, end: 30, exact: 'it is open', source: [20, 30] },
  ],
  attribution: { speaker: { status: 'named', label: 'she', name: 'Jane Doe', ref: 'jane-doe' }, basis: 'cue' },
  ...more,
});

function citationsOf(more: Partial<Document>) {
  const document = sampleDocument({ shortTitle: 'Short', blocks: [paragraph('p1', 'I’m lucky')], ...more });
  const authorities = noAuthorities();
  authorities.people.push({ id: 'jane-doe', name: 'Jane Doe', basis: 'supplied' });
  return dossierCitations(archiveOf([document], {}, authorities));
}

describe('A quotation', () => {
  test('shows all its parts, who spoke and where', () => {
    expect(citationsOf({ quotes: [quote()] }).quote('sample#q1')).toMatchObject({
      paragraphs: ['I’m lucky […] it is open'],
      own: true,
      speaker: { name: 'Jane Doe', href: '/people/jane-doe/' },
      place: 'Short,\u00a0¶1',
      href: '/documents/sample/#q1',
      marks: [],
    });
  });

  test('shows the stretch that the editor gives, and leads to it', () => {
    const blocks = [paragraph('p1', 'I’m lucky, she said: it is open')];
    const shown = citationsOf({ blocks, quotes: [quote()] }).quote('sample#q1', 'is open');
    expect(shown).toMatchObject({
      paragraphs: ['is open'],
      href: '/documents/sample/#p1:~:text=she%20said%3A%20it-,is%20open',
    });
  });

  test('that is reported is not the speaker’s own words, and says so of a copy that is altered', () => {
    const textState = { value: 'altered' as const, basis: 'supplied' as const };
    const shown = citationsOf({ textState, quotes: [quote({ mode: 'reported', altered: true })] }).quote('sample#q1');
    expect(shown).toMatchObject({ own: false, marks: ['altered copy'] });
  });

  test('of somebody who is not named has the label of the turn, and no link', () => {
    const spoken = quote({
      mode: 'spoken',
      parts: [{ block: 't1p1', start: 0, end: 5, exact: 'Good.', source: [0, 5] }],
      attribution: { speaker: { status: 'role', label: 'SENIOR OFFICIAL' }, basis: 'label' },
    });
    const blocks = [turn('t1', 'SENIOR OFFICIAL', 'official', ['Good.'], { interpreted: true })];
    expect(citationsOf({ blocks, quotes: [spoken] }).quote('sample#q1').speaker).toEqual({
      name: 'Senior official',
      status: 'name not given',
    });
    expect(citationsOf({ blocks }).passage('sample#t1').marks).toEqual(['through an interpreter']);
  });
});

test('A passage of a document that is not published in full leads to the document', () => {
  const rights = { statement: 'Its publisher’s.', publish: 'metadata' as const };
  expect(citationsOf({ rights }).passage('sample#p1').href).toBe('/documents/sample/');
});

test('A citation that the records lack is a bug, and stops the build', () => {
  expect(() => citationsOf({}).quote('sample#q9')).toThrow('sample#q9');
});
