import { expect, test } from 'vitest';
import { authorityData } from '../../../../src/parts/structured-data/authority-data.ts';
import { daysOfEvent } from '../../../../src/parts/structured-data/authority-node.ts';
import { archiveOf } from '../../samples/sample-document.ts';

const archive = archiveOf([]);
const basis = 'supplied' as const;

test('A person has occupations with their years', () => {
  const entry = { id: 'jane', name: 'Jane Doe', basis, roles: [{ title: 'Mayor', from: '1999', basis }] };
  expect(authorityData({ kind: 'people', entry }, archive)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'Jane Doe',
    hasOccupation: [{ '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: 'Mayor' }, startDate: '1999' }],
  });
});

test('What others keep as the same is named', () => {
  const sameAs = ['https://www.wikidata.org/wiki/Q42'];
  expect(authorityData({ kind: 'people', entry: { id: 'jane', name: 'Jane', basis, sameAs } }, archive)).toMatchObject({
    sameAs,
  });
  expect(authorityData({ kind: 'places', entry: { id: 'town', name: 'Town', basis } }, archive)).not.toHaveProperty(
    'sameAs',
  );
});

test('An event has its days and its place', () => {
  const entry = { id: 'fair', name: 'The Fair', basis, date: '1999-05-05/1999-05-06', place: 'Harbourtown' };
  expect(authorityData({ kind: 'events', entry }, archive)).toMatchObject({
    '@type': 'Event',
    startDate: '1999-05-05',
    endDate: '1999-05-06',
    location: { '@type': 'Place', name: 'Harbourtown' },
  });
});

test('Only known days begin or end an event', () => {
  expect(daysOfEvent('1999-05-05')).toEqual({ startDate: '1999-05-05', endDate: '1999-05-05' });
  for (const edtf of ['1999', '1999-05', '1999-05-05~', '[1999-05-05..]', '1999-05-05/..', '[1999-05-05..1999-05-06]'])
    expect(daysOfEvent(edtf)).toEqual({});
});

test('An agreement is a thing, and a topic a term of the archive’s', () => {
  const agreement = { id: 'pact', name: 'The Pact', basis };
  expect(authorityData({ kind: 'agreements', entry: agreement }, archive)['@type']).toBe('Thing');
  const topic = { id: 'boats', name: 'Boats', basis, terms: ['boat'] };
  expect(authorityData({ kind: 'topics', entry: topic }, archive)).toMatchObject({
    '@type': 'DefinedTerm',
    inDefinedTermSet: { '@type': 'DefinedTermSet' },
  });
});
