import { expect, test } from 'vitest';
import type { TextDocument } from '../../../src/phrases/shards.ts';
import { openPassages, storeTexts } from '../../../src/phrases/stored-passages.ts';

const passages: TextDocument['passages'] = [
  {
    id: 'p1',
    text: 'Trade grows, Ann Lee said.',
    name: '¶1',
    said: [
      { speaker: 'Ann Lee', mode: 'reported', start: 0, end: 11 },
      { speaker: 'Ann Lee', mode: 'direct', start: 0, end: 26 },
    ],
    topics: ['Trade'],
  },
  { id: 'p2', text: 'Nothing more.', name: '¶2' },
  { id: 't3p2', text: 'Yes.', name: 'turn 3, ¶2', turn: 't3', speaker: 'Ann Lee' },
  { id: 'deck', text: 'In short.', name: 'the line below the title' },
];

test('Passages come back as they were stored, with each name once', () => {
  const stored = storeTexts([{ id: 'a', title: 'A', kind: 'Article', passages }]);
  expect(stored.names).toEqual(['Ann Lee', 'Trade']);
  expect(stored.documents[0]?.passages[0]?.said).toBe('0r0,11 0d');
  expect(stored.called).toEqual({ p: '¶#', tp: 'turn #, ¶%' });
  expect(stored.documents[0]?.passages[2]).toEqual({ id: 't3p2', text: 'Yes.', speaker: 0 });
  expect(openPassages(stored.documents[0]?.passages ?? [], stored)).toEqual(passages);
});
