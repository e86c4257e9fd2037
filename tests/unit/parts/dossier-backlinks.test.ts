import { expect, test } from 'vitest';
import { dossiersCiting } from '../../../src/parts/dossier-backlinks.ts';
import type { Dossier } from '../../../src/record/dossier.ts';

const dossiers: Dossier[] = [
  {
    slug: 'ice',
    title: 'The ice',
    description: 'A guide.',
    cites: [
      { kind: 'passage', document: 'report', block: 'p10' },
      { kind: 'quote', document: 'report', quote: 'q1', block: 'p2' },
      { kind: 'passage', document: 'report', block: 'p2' },
      { kind: 'authority', authority: 'jane-doe' },
    ],
  },
  { slug: 'ships', title: 'Ships', description: 'Another.', cites: [{ kind: 'figure', document: 'log', block: 'p1' }] },
];
const rights = { statement: '', publish: 'full' as const };

test('A document lists the dossiers that cite it, with their passages in the order of the text', () => {
  expect(dossiersCiting(dossiers, { document: { id: 'report', rights } })).toEqual([
    {
      href: '/dossiers/ice/',
      title: 'The ice',
      places: [
        { href: '/documents/report/#p2', name: '¶2' },
        { href: '/documents/report/#p10', name: '¶10' },
      ],
    },
  ]);
});

test('A document that is not published in full lists no passages', () => {
  const withheld = { ...rights, publish: 'metadata' as const };
  expect(dossiersCiting(dossiers, { document: { id: 'report', rights: withheld } })).toMatchObject([{ places: [] }]);
});

test('An authority lists the dossiers that name it', () => {
  expect(dossiersCiting(dossiers, { authority: 'jane-doe' })).toEqual([
    { href: '/dossiers/ice/', title: 'The ice', places: [] },
  ]);
  expect(dossiersCiting(dossiers, { authority: 'report' })).toEqual([]);
});
