import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/parts/sections.ts';
import { noAuthorities } from '../../../src/record/authority.ts';
import type { Figure } from '../../../src/record/figure.ts';
import { quote } from '../samples/sample-archive.ts';
import { archiveOf, paragraph, sampleDocument } from '../samples/sample-document.ts';

const basis = 'supplied' as const;
const event = { id: 'fair', name: 'The Fair', date: '1999', basis };

test('An archive of nothing but documents without a date has documents, search and about', () => {
  const bare = archiveOf([sampleDocument()], {}, noAuthorities());
  expect(sectionsOf(bare).map(({ id }) => id)).toEqual(['documents', 'search', 'about']);
});

test('A section is there where the archive has what it shows', () => {
  const figure: Figure = {
    block: 'p1',
    start: 0,
    end: 3,
    exact: 'two',
    quantity: { least: 2, most: 2 },
    unit: 'boats',
    of: '',
    status: 'stated',
  };
  const document = sampleDocument({
    blocks: [paragraph('p1', 'two boats')],
    quotes: [quote('q1', 'p1', 'two boats')],
    figures: [figure],
  });
  const authorities = { ...noAuthorities(), organizations: [{ id: 'paper', name: 'The Paper', basis }] };
  const full = archiveOf(
    [document],
    { lead: ['fair', 'market'] },
    { ...authorities, events: [event, { ...event, id: 'market' }] },
    { dossiers: [{ slug: 'boats', title: 'Boats', description: 'On boats.', cites: [] }] },
  );
  const labels = sectionsOf(full).map(({ label }) => label);
  expect(labels.join(', ')).toBe(
    'Documents, Quotes, Timeline, Compare, Guides, Search, About, Organizations, Events, Figures',
  );
});

test('The archive’s own menu has its order; the footer lists the rest behind it', () => {
  const named = archiveOf([sampleDocument({ date: { value: '1999', basis: 'stated' } })], {
    face: { navigation: ['timeline', 'people', 'documents'] },
  });
  expect(sectionsOf(named).map(({ id, inMenu }) => [id, inMenu])).toEqual([
    ['timeline', true],
    ['documents', true],
    ['search', false],
    ['about', false],
    ['organizations', false],
  ]);
});

test('A document with a date makes a timeline, one event that leads makes no comparison', () => {
  const sample = archiveOf([sampleDocument({ date: { value: '1999', basis: 'stated' } })], { lead: ['fair'] });
  const ids = sectionsOf(sample).map(({ id }) => id);
  expect(ids).toContain('timeline');
  expect(ids).not.toContain('compare');
});
