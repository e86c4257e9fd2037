import { expect, test } from 'vitest';
import { authorityFiles, noAuthorities } from '../../../src/record/authority.ts';
import type { Mention } from '../../../src/record/mention.ts';
import { findSubjects, topicLabel } from '../../../src/record/subjects.ts';

const authorities = {
  ...noAuthorities(),
  topics: [
    authorityFiles.topics.parse({ id: 'vaccines', name: 'Vaccines', terms: ['vaccine'] }),
    authorityFiles.topics.parse({ id: 'trade', name: 'Trade', terms: ['trade'] }),
  ],
  people: [
    authorityFiles.people.parse({ id: 'jane', name: 'Jane Marsh Lee, Jr.' }),
    authorityFiles.people.parse({ id: 'gabo', name: 'Gabriel García Márquez', surname: 'García Márquez' }),
  ],
  places: [
    authorityFiles.places.parse({ id: 'hall', name: 'The Hall, the building' }),
    authorityFiles.places.parse({ id: 'peru', name: 'Peru' }),
  ],
};
const kinds = {
  vaccines: 'topics',
  trade: 'topics',
  jane: 'people',
  gabo: 'people',
  hall: 'places',
  peru: 'places',
} as const;

/** `t1p1: vaccines peru` → mentions in that order. */
const read = (...lines: string[]): Mention[] =>
  lines.flatMap((line) => {
    const [block = '', entities = ''] = line.split(': ');
    return entities.split(' ').map((entity, index) => ({
      block,
      entity,
      kind: kinds[entity as keyof typeof kinds],
      start: index * 10,
      end: index * 10 + 5,
    }));
  });

const stretch = (leading: string, ...others: string[]) => ({
  leading: new Set([leading]),
  passages: new Set([leading, ...others]),
});

test('Names what the question says, before what only the answer does', () => {
  const mentions = read('t1p1: trade peru', 't2p1: vaccines gabo jane hall');
  expect(findSubjects([stretch('t1p1', 't2p1')], mentions, authorities, new Set())).toEqual([
    ['trade', 'Peru', 'vaccines'],
  ]);
});

test('Prefers what the rest of the document has least, and keeps the order of the words', () => {
  const mentions = read('t1p1: peru trade jane hall', 't2p1: peru peru', 't3p1: trade');
  expect(findSubjects([stretch('t1p1')], mentions, authorities, new Set())).toEqual([['trade', 'Lee', 'The Hall']]);
});

test('Leaves out who speaks, and what every second question names', () => {
  const mentions = read('t1p1: peru vaccines', 't2p1: peru trade', 't3p1: peru', 't4p1: jane');
  const stretches = ['t1p1', 't2p1', 't3p1', 't4p1'].map((id) => stretch(id));
  expect(findSubjects(stretches, mentions, authorities, new Set(['jane']))).toEqual([['vaccines'], ['trade'], [], []]);
});

test('Finds nothing where nothing is named', () => {
  expect(findSubjects([stretch('t1p1'), stretch('t2p1')], [], authorities, new Set())).toEqual([[], []]);
  expect(findSubjects([], read('t1p1: peru'), authorities, new Set())).toEqual([]);
});

test('A topic is written small where its words are, and as it is where they are names', () => {
  expect(topicLabel({ name: 'The border', terms: ['border'] })).toBe('the border');
  expect(topicLabel({ name: 'USMCA', terms: ['trade deal'] })).toBe('USMCA');
  expect(topicLabel({ name: 'Brexit', terms: ['Brexit'] })).toBe('Brexit');
});
