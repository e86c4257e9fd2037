import { expect, test } from 'vitest';
import { documentContents } from '../../../src/parts/contents.ts';
import { authorityFiles, noAuthorities } from '../../../src/record/authority.ts';
import type { Block } from '../../../src/record/block.ts';
import { paragraph, sampleDocument, turn } from '../samples/sample-document.ts';

const authorities = {
  ...noAuthorities(),
  topics: [authorityFiles.topics.parse({ id: 'dams', name: 'Dams', terms: ['dam'] })],
};
const long = (words: number) => Array.from({ length: words }, () => 'word').join(' ');
const exchange = (id: string, turns: string[], value: string) => ({
  id,
  turns,
  question: turns[0] ?? '',
  heading: { value, basis: 'supplied' as const },
});
const lines = (document: Parameters<typeof documentContents>[0]) =>
  documentContents(document, authorities).map(({ href, who, label }) => [href, who, label].filter(Boolean).join(' '));

test('Has a line for each exchange and for each speech before them, named for its topics', () => {
  const blocks = [
    turn('t1', 'MODERATOR', 'moderator', ['Good morning.']),
    turn('t2', 'OFFICIAL', 'official', [long(50)]),
    turn('t3', 'MODERATOR', 'moderator', ['Thanks.']),
    turn('t4', 'OFFICIAL', 'official', [`The dam. ${long(60)}`]),
    turn('t5', 'Q', 'press', ['Why?']),
    turn('t6', 'OFFICIAL', 'official', [long(20)]),
    turn('t7', 'MODERATOR', 'moderator', ['Goodbye.']),
  ];
  const document = sampleDocument({
    blocks,
    exchanges: [exchange('x1', ['t5', 't6'], '[Question 1: dams]')],
    mentions: [{ entity: 'dams', kind: 'topics', block: 't4p1', start: 4, end: 7 }],
  });
  expect(lines(document)).toEqual(['#t1 Official', '#t4 Official dams', '#x1 Question 1: dams', '#t7 Moderator']);
});

test('Has lines for the speeches of a transcript in which nobody asks, and none for one voice', () => {
  const speeches = [turn('t1', 'MS. LEE', 'speaker', [long(50)]), turn('t2', 'MR. POE', 'speaker', [long(80)])];
  expect(lines(sampleDocument({ blocks: speeches }))).toHaveLength(2);
  expect(lines(sampleDocument({ blocks: speeches.slice(0, 1) }))).toEqual([]);
});

test('Of a question that names nothing it has the words that it asks with', () => {
  const asks = (text: string) =>
    lines(
      sampleDocument({
        blocks: [
          turn('t1', 'Q', 'press', [text]),
          turn('t2', 'OFFICIAL', 'official', ['Yes.']),
          turn('t3', 'Q', 'press', ['So?']),
        ],
        exchanges: [exchange('x1', ['t1', 't2'], '[Question 1]'), exchange('x2', ['t3'], '[Question 2: dams]')],
      }),
    )[0];
  expect(asks('Thank you. When will it end?')).toBe('#x1 Question 1: “When will it end?”');
  expect(asks('Do you think that this will go on for very much longer?')).toBe(
    '#x1 Question 1: “Do you think that this will go on for …”',
  );
  expect(asks('On the same subject, please')).toBe('#x1 Question 1: “On the same subject, please”');
});

test('Holds three hundred turns', () => {
  const blocks = Array.from({ length: 300 }, (_, index) =>
    turn(`t${index + 1}`, index % 2 === 0 ? 'Q' : 'OFFICIAL', index % 2 === 0 ? 'press' : 'official', [long(5)]),
  );
  const exchanges = Array.from({ length: 150 }, (_, index) =>
    exchange(`x${index + 1}`, [`t${index * 2 + 1}`, `t${index * 2 + 2}`], `[Question ${index + 1}]`),
  );
  const contents = documentContents(sampleDocument({ blocks, exchanges }), authorities);
  expect(contents).toHaveLength(150);
  expect(contents.every(({ share }) => share === 1)).toBe(true);
});

test('Has the headings of a text, each as long as what stands under it', () => {
  const heading = (id: string, text: string): Block => ({
    kind: 'heading',
    id,
    depth: 2,
    text,
    spans: [],
    source: [0, 1],
  });
  const blocks = [heading('h1', 'One'), paragraph('p1', long(10)), heading('h2', 'Two'), paragraph('p2', long(5))];
  expect(documentContents(sampleDocument({ blocks }), authorities)).toMatchObject([
    { href: '#h1', label: 'One', supplied: false, share: 1 },
    { href: '#h2', label: 'Two', supplied: false, share: 0.5 },
  ]);
});

test('A line with the words of one before it is called by its place, too', () => {
  const blocks = ['t1', 't2', 't3'].map((id, at) => turn(id, at === 1 ? 'BEN' : 'ANN', 'speaker', [long(50)]));
  expect(documentContents(sampleDocument({ blocks }), authorities).map(({ label, called }) => [label, called])).toEqual(
    [
      ['Ann', undefined],
      ['Ben', undefined],
      ['Ann', 'Ann, turn 3'],
    ],
  );
});
