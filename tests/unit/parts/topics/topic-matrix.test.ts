import { expect, test } from 'vitest';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { homeTopics } from '../../../../src/parts/topics/topic-matrix.ts';
import type { Document } from '../../../../src/record/document.ts';
import { paragraph, archiveOf, sampleDocument } from '../../samples/sample-document.ts';

/** A document of `passages` passages; each topic stands in the first so many of them. */
function documentWith(
  id: string,
  passages: number,
  counts: Record<string, number>,
  more: Partial<Document> = {},
): Document {
  const ids = Array.from({ length: passages }, (_, index) => `p${String(index + 1)}`);
  return sampleDocument({
    id,
    title: { value: id, basis: 'stated' },
    blocks: ids.map((block) => paragraph(block, 'words')),
    mentions: Object.entries(counts).flatMap(([entity, count]) =>
      ['title', ...ids.slice(0, count), ...ids.slice(0, count)]
        .sort()
        .map((block) => ({ entity, kind: 'topics' as const, block, start: 0, end: 1 })),
    ),
    ...more,
  });
}

function matrixOf(documents: Document[], { lead = [] as string[], topics = ['boats', 'fish'], linked = true } = {}) {
  const authorities = {
    ...noAuthorities(),
    topics: topics.map((id) => ({ id, name: id, terms: [id], basis: 'supplied' as const })),
  };
  return homeTopics(archiveOf(documents, { lead }, authorities), linked);
}

test('A share is of the passages, each counted once and the title not; the largest topic comes first', () => {
  const matrix = matrixOf([documentWith('a', 4, { boats: 1, fish: 2 }), documentWith('b', 200, { boats: 1 })]);
  expect(
    matrix?.topics.map(({ id, shares }) => [id, ...shares.map(({ text, step }) => `${text} ${String(step)}`)]),
  ).toEqual([
    ['fish', '50% 5', '– 0'],
    ['boats', '25% 3', '<1% 1'],
  ]);
  expect(matrix?.documents.map(({ leading }) => leading.map(({ name }) => name))).toEqual([
    ['fish', 'boats'],
    ['boats'],
  ]);
});

test('Many documents are the rows of the table, few are its columns', () => {
  const few = matrixOf([documentWith('a', 4, { boats: 1 }), documentWith('b', 4, { boats: 2 })])?.table;
  expect([few?.upright, few?.columns.map(({ title }) => title.text), few?.rows.map(({ title }) => title.text)]).toEqual(
    [false, ['a', 'b'], ['boats']],
  );
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const many = matrixOf(ids.map((id, at) => documentWith(id, 10, { boats: at })))?.table;
  expect([many?.upright, many?.columns.map(({ title }) => title.text)]).toEqual([true, ['boats']]);
  expect(many?.rows.map(({ title, shares }) => `${title.text} ${shares[0]?.text ?? ''}`)).toEqual([
    'a –',
    'b 10%',
    'c 20%',
    'd 30%',
    'e 40%',
    'f 50%',
    'g 60%',
  ]);
});

test('A share leads to the page of the topic where the document’s passages begin', () => {
  const matrix = matrixOf([documentWith('a', 150, { boats: 99 }), documentWith('b', 4, { boats: 1 })], {
    topics: ['boats'],
  });
  // With the titles, a hundred passages of the first document fill the first page.
  expect(matrix?.topics[0]?.shares.map(({ href }) => href)).toEqual([
    '/topics/boats/#in-a',
    '/topics/boats/page/2/#in-b',
  ]);
  const unlinked = matrixOf([documentWith('a', 4, { boats: 1 })], { linked: false });
  expect(unlinked?.topics[0]).toEqual({ id: 'boats', name: 'boats', shares: [{ text: '25%', percent: 25, step: 3 }] });
});

test('Eight topics are shown, and how many are left out is said', () => {
  const topics = Array.from({ length: 11 }, (_, index) => `t${String(index)}`);
  const counts = Object.fromEntries(topics.map((id, index) => [id, index]));
  const matrix = matrixOf([documentWith('a', 20, counts)], { topics });
  expect(matrix?.topics.map(({ id }) => id)).toEqual(['t10', 't9', 't8', 't7', 't6', 't5', 't4', 't3']);
  expect(matrix?.more).toBe(2);
});

test('A large archive shows the documents of the events that lead, or none', () => {
  const many = Array.from({ length: 13 }, (_, index) =>
    documentWith(`d${String(index)}`, 4, { boats: 1 }, index === 5 ? { event: 'fair' } : {}),
  );
  expect(matrixOf(many, { lead: ['fair'] })?.documents.map(({ title }) => title.text)).toEqual(['d5']);
  expect(matrixOf(many)).toBeUndefined();
});

test('Without topics, or documents that have words here, there is nothing to show', () => {
  expect(matrixOf([documentWith('a', 4, { boats: 1 })], { topics: [] })).toBeUndefined();
  expect(matrixOf([documentWith('a', 4, {})])).toBeUndefined();
  expect(matrixOf([documentWith('a', 0, {})])).toBeUndefined();
});
