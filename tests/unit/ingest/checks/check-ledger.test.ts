import { expect, test } from 'vitest';
import { checkLedger, summarizeForLedger } from '../../../../scripts/ingest/checks/check-ledger.ts';
import { leadOn } from '../../../../scripts/ingest/addresses/lead-on.ts';
import { checkMoved } from '../../../../scripts/ingest/checks/check-moved.ts';
import { mergeLedger } from '../../../../scripts/freeze/merge-ledger.ts';
import type { CardFile } from '../../../../scripts/ingest/content/content.ts';
import type { Locate } from '../../../../scripts/ingest/yaml/locate.ts';
import { makeTestDocument } from '../make-test-document.ts';

type Given = Parameters<typeof makeTestDocument>[0];

const locate: Locate = (path) => ({ file: path.join('.'), line: 1, column: 1 });
const summarize = (...given: Given[]) => given.map((fields) => summarizeForLedger(makeTestDocument(fields)));

const frozen = mergeLedger(
  undefined,
  summarize({ id: 'harbour', paragraphs: ['One ship.', 'Two ships.', 'Three ships.'] }),
);

/** Checks the frozen addresses against `documents`. */
function explain(documents: Given[], { withdrawn = {}, alsoHere = [] as string[] } = {}): string[] {
  const ids = new Set([...documents.map(({ id }) => id), ...alsoHere]);
  const problems = checkLedger({ ledger: frozen, locate, ids, entries: summarize(...documents), withdrawn });
  return problems.map(({ file, what }) => `${file} ${what}`);
}

test('A ledger lists the title and every passage in natural order', () => {
  const ten = Array.from({ length: 10 }, (_, index) => `${String(index)} ships.`);
  const [passages] = Object.values(mergeLedger(undefined, summarize({ id: 'harbour', paragraphs: ten })).documents);
  expect(Object.keys(passages ?? {})).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10', 'title']);
});

test('Added passages, folded white space and declared corrections change no address', () => {
  const corrected = makeTestDocument({
    id: 'harbour',
    paragraphs: ['One  ship.', 'Two ships.', 'Three boats.', 'Four ships.'],
  });
  const blocks = corrected.blocks.map((block) =>
    block.id === 'p3' && block.kind === 'paragraph'
      ? { ...block, spans: [{ kind: 'correction' as const, start: 6, end: 11, from: 'ships', reason: 'A slip.' }] }
      : block,
  );
  expect(explain([{ ...corrected, blocks }])).toEqual([]);
});

test('A passage that has gone or names other words is a problem that says where its words are', () => {
  expect(explain([{ id: 'harbour', paragraphs: ['No ship.', 'One ship.'] }])).toEqual([
    'documents.harbour.p1 The passage "p1" of "harbour" names other words since its address was given out; its words are "p2" now.',
    'documents.harbour.p2 The passage "p2" of "harbour" names other words since its address was given out.',
    'documents.harbour.p3 The passage "p3" of "harbour" has gone since its address was given out.',
  ]);
});

test('A passage that its card says has moved is no problem', () => {
  const moved = { p1: 'p2', p2: 'p3', p3: 'p4' };
  expect(
    explain([{ id: 'harbour', moved, paragraphs: ['No ship.', 'One ship.', 'Two ships.', 'Three ships.'] }]),
  ).toEqual([]);
});

test('A document that has gone is a problem that says where its words are', () => {
  expect(explain([])).toEqual(['documents.harbour The document "harbour" has gone.']);
  expect(explain([{ id: 'port', paragraphs: ['One ship.', 'Two ships.', 'Three ships.'] }])).toEqual([
    'documents.harbour The document "harbour" has gone; its words are in "port" now.',
  ]);
});

test('A document that was renamed, was withdrawn or has no record for another fault is no problem', () => {
  expect(
    explain([{ id: 'port', formerIds: ['harbour'], paragraphs: ['One ship.', 'Two ships.', 'Three ships.'] }]),
  ).toEqual([]);
  expect(explain([], { withdrawn: { harbour: 'By request of the publisher.' } })).toEqual([]);
  expect(explain([], { alsoHere: ['harbour'] })).toEqual([]);
});

test('A supplied title may be reworded, a stated one not', () => {
  const paragraphs = ['One ship.', 'Two ships.', 'Three ships.'];
  expect(explain([{ id: 'harbour', paragraphs, title: { value: '[New]', basis: 'supplied' } }])).toEqual([]);
  expect(explain([{ id: 'harbour', paragraphs, title: { value: 'New', basis: 'stated' } }])).toHaveLength(1);
});

test('Freezing again adds addresses and changes none', () => {
  const again = mergeLedger(
    frozen,
    summarize({ id: 'harbour', moved: { p1: 'p2' }, paragraphs: ['No ship.', 'One ship.'] }, { id: 'air' }),
  );
  expect(again.documents['harbour']).toEqual(frozen.documents['harbour']);
  expect(Object.keys(again.documents)).toEqual(['air', 'harbour']);
});

test('What a card says has moved must be where the card says', () => {
  const moved = { p1: 'p1', p3: 'p9', p4: 'prot#p1', p5: 'port#p7', p6: 'p2', p7: 'port#p1', p8: 't1', p9: 'port#p8' };
  const card: CardFile = { id: 'harbour', locate, card: { source: 'harbour.txt', moved } };
  const entries = summarize(
    { id: 'harbour', paragraphs: ['One.', 'Two.'] },
    { id: 'port', paragraphs: ['One.'], moved: { p8: 'p1' } },
  );
  const problems = checkMoved([card], new Set(['harbour', 'port']), entries);
  expect(problems.map(({ file, what }) => `${file} ${what}`)).toEqual([
    'moved.p3 The document "harbour" has no passage "p9"; the last of its kind is "p2".',
    'moved.p4 Cannot find document "prot"; did you mean "port"?',
    'moved.p5 The document "port" has no passage "p7"; the last of its kind is "p1".',
    'moved.p8 The document "harbour" has no passage "t1".',
  ]);
});

test('What has moved is not here, and leads to a place in the end', () => {
  const moved = { p1: 'p2', p7: 'p8', p8: 'p7', p5: 'p6', p6: 'p2' };
  const card: CardFile = { id: 'harbour', locate, card: { source: 'harbour.txt', moved } };
  const document = makeTestDocument({ id: 'harbour', paragraphs: ['One.', 'Two.'], moved });
  const led = { ...document, moved: leadOn(document, {}) };
  const problems = checkMoved([card], new Set(['harbour']), [summarizeForLedger(led)]);
  expect(problems.map(({ file, what }) => `${file} ${what}`)).toEqual([
    'moved.p1 "p1" is said to have moved, and the document "harbour" has it.',
    'moved.p7 "p7" leads to "p8", which leads back.',
    'moved.p8 "p8" leads to "p7", which leads back.',
  ]);
});
