import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/model/sections.ts';
import { sampleCatalogue, sampleDocument } from './sample-document.ts';

const nothing = { quotes: false, figures: false, dossiers: false };
const basis = 'supplied' as const;
const event = { id: 'fair', name: 'The Fair', date: '1999', basis };

test('An archive of nothing but documents without a date has documents, search and about', () => {
  const sample = sampleCatalogue([sampleDocument()]);
  const bare = { ...sample, authorities: { ...sample.authorities, organizations: [] } };
  expect(sectionsOf(bare, nothing).map(({ id }) => id)).toEqual(['documents', 'search', 'about']);
});

test('A section is there where the archive has what it shows', () => {
  const sample = sampleCatalogue([sampleDocument()], { lead: ['fair', 'market'] });
  const full = { ...sample, authorities: { ...sample.authorities, events: [event, { ...event, id: 'market' }] } };
  const labels = sectionsOf(full, { quotes: true, figures: true, dossiers: true }).map(({ label }) => label);
  expect(labels.join(', ')).toBe(
    'Documents, Quotes, Timeline, Compare, Guides, Search, About, Organizations, Events, Figures',
  );
});

test('A document with a date makes a timeline, one event that leads makes no comparison', () => {
  const sample = sampleCatalogue([sampleDocument({ date: { value: '1999', basis: 'stated' } })], { lead: ['fair'] });
  const ids = sectionsOf(sample, nothing).map(({ id }) => id);
  expect(ids).toContain('timeline');
  expect(ids).not.toContain('compare');
});
