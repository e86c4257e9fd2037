import { expect, test } from 'vitest';
import type { Block, Exchange } from '../../../../src/record/block.ts';
import type { Mention } from '../../../../src/record/mention.ts';
import { linkedMentions } from '../../../../src/views/reading/linked-mentions.ts';
import { paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';

const mention = (block: string, kind: Mention['kind'] = 'people', start = 0): Mention => ({
  entity: kind === 'topics' ? 'trade' : 'ana',
  kind,
  block,
  start,
  end: start + 3,
});
const heading = (id: string): Block => ({ kind: 'heading', id, text: 'Part', spans: [], source: [0, 4], depth: 2 });
const linked = (blocks: Block[], mentions: Mention[], exchanges: Exchange[] = []) => [
  ...linkedMentions(sampleDocument({ blocks, mentions, exchanges })).keys(),
];

test('A name leads on the first time in a text, and again behind a heading', () => {
  const blocks = [paragraph('p1', 'Ana.'), paragraph('p2', 'Ana.'), heading('h1'), paragraph('p3', 'Ana.')];
  expect(
    linked(
      blocks,
      ['p1', 'p2', 'p3'].map((id) => mention(id)),
    ),
  ).toEqual(['p1', 'p3']);
});

test('In a transcript it leads on once in a turn, and once in a question with its answers', () => {
  const blocks = [
    turn('t1', 'MS. LEE', 'official', ['Ana.', 'Ana.']),
    turn('t2', 'MR. POE', 'official', ['Ana.']),
    turn('t3', 'Q', 'press', ['Ana?']),
    turn('t4', 'MS. LEE', 'official', ['Ana.']),
  ];
  const exchange = {
    id: 'x1',
    turns: ['t3', 't4'],
    question: 't3',
    heading: { value: 'Q', basis: 'supplied' as const },
  };
  const mentions = ['t1p1', 't1p2', 't2p1', 't3p1', 't4p1'].map((id) => mention(id));
  expect(linked(blocks, mentions, [exchange])).toEqual(['t1p1', 't2p1', 't3p1']);
});

test('Where the first is a link of the source already, the next leads on', () => {
  const own = {
    ...paragraph('p1', 'Ana.'),
    spans: [{ kind: 'link' as const, start: 0, end: 3, href: 'https://a.org' }],
  };
  expect(linked([own, paragraph('p2', 'Ana.')], [mention('p1'), mention('p2')])).toEqual(['p2']);
});

test('Topics lead nowhere', () => expect(linked([paragraph('p1', 'Ana.')], [mention('p1', 'topics')])).toEqual([]));
