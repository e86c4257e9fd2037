import { expect, test } from 'vitest';
import { noAuthorities } from '../../../src/record/authority.ts';
import { searchTries } from '../../../src/parts/tries.ts';
import { archiveOf } from '../samples/sample-document.ts';
import { writtenDocument } from '../views/home/written-document.ts';

test('A person, a phrase and a topic of which the archive has most are offered to look for', () => {
  const document = writtenDocument('a', '“Ships will come,” she said. It was about ships.');
  const quotes = document.quotes.map((quote) => ({
    ...quote,
    attribution: { ...quote.attribution, speaker: { status: 'named' as const, label: 'she', ref: 'ann' } },
  }));
  const mentions = [{ entity: 'ships', block: 'p1', start: 0, end: 5, exact: 'Ships' }];
  const authorities = {
    ...noAuthorities(),
    people: [
      { id: 'bob', name: 'Bob', basis: 'stated' as const },
      { id: 'ann', name: 'Ann Reyes', basis: 'stated' as const },
    ],
    topics: [{ id: 'ships', name: 'Ships', basis: 'supplied' as const }],
  } as never;
  const archive = archiveOf([{ ...document, quotes, mentions: mentions as never }], {}, authorities);
  expect(
    searchTries(archive, { words: 'Ships will come, she said', language: 'en' }).map(
      ({ label, href }) => `${label} ${href}`,
    ),
  ).toEqual([
    'Ann Reyes /search/?q=Ann+Reyes',
    '“Ships will come” /search/?q=%E2%80%9CShips+will+come%E2%80%9D',
    'Ships /search/?q=Ships',
  ]);
});

test('What an archive does not have is not offered', () => {
  expect(searchTries(archiveOf([]), undefined)).toEqual([]);
});
