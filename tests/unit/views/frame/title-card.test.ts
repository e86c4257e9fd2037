import { expect, test } from 'vitest';
import {
  archiveCard,
  documentCard,
  eventCard,
  hasTitleCards,
  personCard,
} from '../../../../src/views/frame/title-card.ts';
import type { Document } from '../../../../src/record/document.ts';
import { titleCardSchema } from '../../../../src/record/title-card.ts';
import { namedAuthorities, sampleArchive } from '../../samples/sample-archive.ts';
import { paragraph, archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const boats = (id: string, more: Partial<Document> = {}) =>
  sampleDocument({
    id,
    title: { value: id, basis: 'stated' },
    blocks: [paragraph('p1', 'Ann met Bo. Ann left.')],
    ...more,
  });

test('a document’s card says what it is, and brackets a supplied title', () => {
  const document = boats('a', {
    title: { value: 'Report on boats', basis: 'supplied' },
    textState: { value: 'altered', basis: 'supplied' },
    date: { value: '1999-05-05', basis: 'inferred' },
  });
  const card = documentCard(document, archiveOf([document], { title: 'Boats' }));
  expect(titleCardSchema.parse(card)).toMatchObject({
    label: 'Article',
    title: '[Report on boats]',
    supplied: true,
    state: 'altered copy',
    lines: ['no author found · 5 May 1999, worked out · 0 paragraphs'],
    foot: 'The text to scale',
    archive: 'Boats',
  });
});

test('of a document whose words are not published there is no picture', () => {
  const document = boats('a', { blocks: [] });
  expect(documentCard(document, archiveOf([document]))).toMatchObject({ strips: [], foot: '' });
});

test('a person’s card marks where the documents name them, those with most passages, and says what is left out', () => {
  const documents = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => boats(id));
  const archive = sampleArchive(documents, namedAuthorities({ people: ['Ann'] }));
  const [ann] = archive.authorities.people;
  const card = ann && personCard(ann, archive);
  expect(card?.strips.map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(card?.strips[0]?.strip.marks.match(/M/g)).toHaveLength(2);
  expect(card?.foot).toBe('Where these documents name this person; 1 document not shown');
});

test('an event’s card says on what its date rests, and shows who names it where no document is its own', () => {
  const documents = [boats('a')];
  const archive = sampleArchive(documents, namedAuthorities({ events: ['Ann'] }));
  const event = {
    ...archive.authorities.events[0],
    id: 'ann',
    name: 'Ann',
    date: '1999',
    basis: 'supplied' as const,
  };
  const card = eventCard(event, archive);
  expect(card.lines).toEqual(['1999 (supplied)']);
  expect(card.foot).toBe('Where these documents name it');
});

test('a card does not promise marks where only a note names the person', () => {
  const document = boats('a', {
    blocks: [
      paragraph('p1', 'Words.'),
      { kind: 'note', purpose: 'credits', id: 'n1', text: 'Ann', spans: [], source: [0, 3] },
    ],
  });
  const archive = sampleArchive([document], namedAuthorities({ people: ['Ann'] }));
  const [ann] = archive.authorities.people;
  const card = ann && personCard(ann, archive);
  expect(card?.foot).toBe('Named in a title or a note of this document');
});

test('the archive’s own card shows the documents of the events that lead, and counts the others', () => {
  const documents = [boats('a'), boats('b', { event: 'fair' })];
  const card = archiveCard(archiveOf(documents, { lead: ['fair'], headline: 'Boats.' }));
  expect(card).toMatchObject({
    title: 'Boats.',
    lines: ['2 documents'],
    foot: 'Documents to scale; 1 document not shown',
  });
  expect(card.strips.map(({ label }) => label)).toEqual(['b']);
});

test('large archives have cards only where their address is known', () => {
  const many = Array.from({ length: 501 }, (_, place) => boats(`a${String(place)}`));
  expect(hasTitleCards(archiveOf(many.slice(1)))).toBe(true);
  expect(hasTitleCards(archiveOf(many))).toBe(false);
  expect(hasTitleCards(archiveOf(many, { site: 'https://example.org/' }))).toBe(true);
});
