import { describe, expect, test } from 'vitest';
import { createWordStore } from '../../../scripts/ingest/parallels/word-store.ts';
import { findFigures } from '../../../scripts/ingest/figures/find-figures.ts';
import { citedPassages } from '../../../src/citations/cited-passages.ts';
import { passageFlow } from '../../../src/views/search/passage-flow.ts';
import { passageNumber } from '../../../src/parts/passage-name.ts';
import { stripParts } from '../../../src/parts/strip-parts.ts';
import { drawnLength } from '../../../src/phrases/stored-strip.ts';
import { blockKinds, type BlockKind } from '../../../src/record/block-kinds.ts';
import { makeId } from '../../../src/record/passage-id.ts';
import type { Block } from '../../../src/record/block.ts';
import { cardSchema } from '../../../src/record/card.ts';
import { excerptOf } from '../../../src/record/excerpt.ts';
import { paragraph, archiveOf, sampleDocument, turn } from '../samples/sample-document.ts';

const words = 'The fair had 40 stalls, and the mayor was glad of the rain that came on the day before.';
const plain = (kind: BlockKind) => ({ id: idOf(kind), text: words, spans: [], source: [0, 9] as [number, number] });
const idOf = (kind: BlockKind) => makeId(blockKinds[kind].prefix, 5);

/** A block of each kind with the same words. */
const blocks: { [Kind in BlockKind]: Extract<Block, { kind: Kind }> } = {
  paragraph: { kind: 'paragraph', ...plain('paragraph') },
  heading: { kind: 'heading', depth: 2, ...plain('heading') },
  caption: { kind: 'caption', ...plain('caption') },
  'pull-quote': { kind: 'pull-quote', repeats: 'p1', ...plain('pull-quote') },
  note: { kind: 'note', purpose: 'other', ...plain('note') },
  turn: turn(idOf('turn'), 'ANN', 'speaker', [words, words]),
};

describe.each(Object.values(blocks))('What the table says of a $kind holds', (block) => {
  const { kind, id } = block;
  const traits = blockKinds[kind];
  const passage = block.kind === 'turn' ? (block.paragraphs[0]?.id ?? '') : id;
  const document = sampleDocument({ title: { value: 'Rain', basis: 'stated' }, blocks: [block] });

  test('in the picture of the document, on its page and beside hits', () => {
    expect(stripParts([block]).length > 0).toBe(traits.drawn);
    expect(drawnLength({ id: passage, text: words }) > 0).toBe(traits.drawn);
  });

  test('in what is cited', () => {
    const { passages } = citedPassages(document, archiveOf([document]));
    expect(passages.some((cited) => cited.id === id)).toBe(traits.citable);
  });

  test('in what is looked for and compared', () => {
    expect(findFigures(document).some(({ block: place }) => place === passage)).toBe(traits.measured);
    const store = createWordStore();
    store.add(document);
    expect(store.passages.find(({ block: place }) => place === passage)?.apart).toBe(!traits.compared);
  });

  test('in an excerpt', () => {
    expect(excerptOf([block], 'en').length > 0).toBe(traits.excerpted);
  });

  test('where words go on', () => {
    const onward = passageFlow([paragraph('p1', words), block, paragraph('p2', words)]).get('p1');
    const goesOn = block.kind === 'turn' ? undefined : { 'goes on': 1, beside: 2, ends: undefined }[traits.flow];
    expect(onward).toBe(goesOn);
  });

  test('on a card', () => {
    const card = { source: 'fair.txt', blocks: [{ exact: words, kind }] };
    expect(cardSchema.safeParse(card).success).toBe(traits.decidable);
  });

  test('in the margin', () => {
    expect(passageNumber(id)).toBe({ number: '5', sign: '§', id }[traits.margin]);
  });
});
