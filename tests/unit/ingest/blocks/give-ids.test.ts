import { expect, test } from 'vitest';
import { createIdGiver } from '../../../../scripts/ingest/blocks/give-ids.ts';
import { hashWords } from '../../../../scripts/ingest/blocks/hash-words.ts';

const words = (text: string) => ({ text, spans: [] });
const freeze = (passages: Record<string, string>) =>
  Object.fromEntries(Object.entries(passages).map(([id, text]) => [id, hashWords(words(text))]));
const give = (texts: string[], frozen: Record<string, string> = {}, reused: string[] = []) => {
  const ids = createIdGiver(freeze(frozen), new Set(reused));
  return texts.map((text) => ids.giveId('p', words(text)));
};

test('Ids count within the document, each kind by itself', () => {
  const ids = createIdGiver();
  expect([ids.giveId('p', words('a')), ids.giveId('h', words('b')), ids.giveId('p', words('c'))]).toEqual([
    'p1',
    'h1',
    'p2',
  ]);
  expect(ids.giveTurnId([words('d')])).toBe('t1');
  expect(ids.giveId('t1p', words('d'))).toBe('t1p1');
});

test('Words whose id was given out keep it, wherever they stand; new words take numbers that nobody had', () => {
  const frozen = { p1: 'one', p2: 'two', p3: 'three' };
  expect(give(['one', 'two', 'three', 'four'], frozen)).toEqual(['p1', 'p2', 'p3', 'p4']);
  expect(give(['new', 'one', 'two', 'three'], frozen)).toEqual(['p4', 'p1', 'p2', 'p3']);
  expect(give(['one', 'three', 'new'], frozen)).toEqual(['p1', 'p3', 'p4']);
});

test('Words that changed take a new number, unless the card leaves them where they were', () => {
  const frozen = { p1: 'one', p2: 'two' };
  expect(give(['one', 'TWO'], frozen)).toEqual(['p1', 'p3']);
  expect(give(['one', 'TWO'], frozen, ['p2'])).toEqual(['p1', 'p2']);
});

test('Words that stand twice keep their order', () => {
  expect(give(['yes', 'no', 'yes'], { p1: 'yes', p2: 'no', p3: 'yes' })).toEqual(['p1', 'p2', 'p3']);
  expect(give(['no', 'yes'], { p1: 'yes', p2: 'no', p3: 'yes' })).toEqual(['p2', 'p3']);
});

test('A turn is the one that most of its words were in', () => {
  const ids = createIdGiver(freeze({ t1p1: 'Thanks.', t2p1: 'Thanks.', t2p2: 'It rained.', t3p1: 'Yes.' }));
  expect(ids.giveTurnId([words('Who?')])).toBe('t4');
  expect(ids.giveTurnId([words('Thanks.'), words('It rained.')])).toBe('t2');
  expect(ids.giveTurnId([words('Thanks.')])).toBe('t1');
});
