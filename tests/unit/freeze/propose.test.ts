import { expect, test } from 'vitest';
import { createProposer } from '../../../scripts/freeze/propose.ts';
import { summarizeForLedger } from '../../../scripts/ingest/checks/check-ledger.ts';
import { hashWords } from '../../../scripts/ingest/blocks/hash-words.ts';
import { mergeLedger } from '../../../scripts/freeze/merge-ledger.ts';
import type { Document } from '../../../src/record/document.ts';
import type { Ledger } from '../../../src/record/ledger.ts';
import { normalize } from '../ingest/normalize.ts';

/** As version 0.1 kept it: hashes of whole passages and quotations. */
const firstVersion = ({ documents }: Ledger): Ledger => ({
  documents: Object.fromEntries(
    Object.entries(documents).map(([id, lines]) => [
      id,
      Object.fromEntries(
        Object.entries(lines).flatMap(([at, line]) => (/^[0-9a-f]{16}/.test(line) ? [[at, line.slice(0, 16)]] : [])),
      ),
    ]),
  ),
});

const paragraphs = [
  'The Harbour',
  'The harbour opens on Monday. The keeper has the keys. Nobody else has them.',
  'The ferry sails at nine. “It never waits,” the keeper said.',
  'The bridge is closed.',
  'The tower is dark.',
];
const write = (lines: readonly string[]) => `${lines.join('\n\n')}\n`;

interface Change {
  before?: readonly string[];
  after: readonly string[];
  file?: string;
  first?: boolean;
  card?: Record<string, unknown>;
}

/** What is proposed after a change: `p2 → p5: because`, and `p3: left` for what is left to the editor. */
function propose({ before = paragraphs, after, file = 'report.txt', first = false, card = {} }: Change): string[] {
  const full = mergeLedger(undefined, [summarizeForLedger(normalize(write(before), { file }))]);
  const ledger = first ? firstVersion(full) : full;
  const proposer = createProposer(ledger, new Set());
  proposer.add(normalize(write(after), { file, ledger, card }));
  return proposer
    .finish()
    .flatMap(({ moves, open }) => [
      ...moves.map(({ old, now, because }) => `${old} → ${now}: ${because}`),
      ...open.map(({ old }) => `${old}: left`),
    ]);
}

const pairs = (lines: readonly string[]) => lines.map((line) => line.replace(/:.*/, ''));

test('Nothing is proposed where all addresses have their words', () => {
  expect(propose({ after: paragraphs })).toEqual([]);
  expect(propose({ after: ['The Harbour', 'A new passage.', ...paragraphs.slice(1)] })).toEqual([]);
});

test('A passage that was edited is told by the sentences that stayed', () => {
  expect(
    propose({
      after: paragraphs.with(1, 'The harbour opens on Friday. The keeper has the keys. Nobody else has them.'),
    }),
  ).toEqual(['p1 → p5: 2 of its 3 sentences stand there: “The keeper has the keys.”']);
});

test('A ledger without sentences tells an edited passage by order and kind alone', () => {
  const after = paragraphs.with(1, 'The harbour opens on Friday. The keeper has the keys. Nobody else has them.');
  expect(propose({ after, first: true })).toEqual([
    'p1 → p5: the only new one before p2 “The ferry sails at … waits,” the keeper said.”, the first that stayed',
  ]);
  expect(propose({ after: paragraphs.with(3, 'The bridge is open.') })).toEqual([
    'p3 → p5: the only new one between p2 “The ferry sails at … waits,” the keeper said.” and p4 “The tower is dark.”, which stayed',
  ]);
});

test('Two passages that became one lead to it, since the words of both stand there', () => {
  for (const first of [true, false])
    expect(propose({ after: [...paragraphs.slice(0, 3), 'The bridge is closed. The tower is dark.'], first })).toEqual([
      'p3 → p5: its words “The bridge is closed.” stand there; the words of p4 stand there, too',
      'p4 → p5: its words “The tower is dark.” stand there; the words of p3 stand there, too',
    ]);
});

test('A passage that became two leads to the first of them', () => {
  const after = paragraphs.toSpliced(
    1,
    1,
    'The harbour opens on Monday.',
    'The keeper has the keys. Nobody else has them.',
  );
  for (const first of [true, false])
    expect(propose({ after, first })).toEqual([
      'p1 → p5: its words “The harbour opens on Monday. The keeper has the keys. Nobody else has them.” stand there',
    ]);
});

test('Of two passages that have gone, none leads to the one new place that has the words of neither', () => {
  const after = [...paragraphs.slice(0, 3), 'Boats lie in the sand.'];
  for (const first of [true, false]) expect(propose({ after, first })).toEqual(['p3: left', 'p4: left']);
});

test('A statement leads to the one that has its words now, or to its passage where it is none any more', () => {
  const words = (text: string) => paragraphs.with(2, text);
  expect(
    pairs(propose({ after: words('The ferry sails at nine. “It never waits for anybody,” the keeper said.') })),
  ).toEqual(['p2 → p5', 'q1 → q2']);
  const [, statement] = propose({
    after: words('The ferry sails at nine. It never waits, as one knows.'),
    first: true,
  });
  expect(statement).toMatch(/^q1 → p5: its words “It never waits,?” stand there, and are no statement any more$/);
});

test('A place that had no words leads to the document as a whole', () => {
  const ledger = mergeLedger(undefined, [summarizeForLedger(normalize(write(paragraphs)))]);
  const none = hashWords({ text: '', spans: [] });
  const proposer = createProposer({ documents: { report: { ...ledger.documents['report'], h1: none } } }, new Set());
  proposer.add(normalize(write(paragraphs), { ledger }));
  expect(proposer.finish()[0]?.moves.map(({ old, now }) => `${old} → ${now}`)).toEqual(['h1 → title']);
});

test('What a card says already is not proposed', () => {
  expect(
    pairs(
      propose({
        after: [...paragraphs.slice(0, 3), 'The bridge is open.', 'The tower is lit.'],
        card: { moved: { p3: 'p5' } },
      }),
    ),
  ).toEqual(['p4 → p6']);
});

test('A label that is one now, and turns that are divided otherwise, take their words along', () => {
  const before = [
    'Briefing',
    'MR. HILL: Good morning.',
    'Nothing to add.',
    'Q: Is the bridge open?',
    'MR. HILL: It is.',
    '(Cross-talk.)',
    'It stays open.',
  ];
  const after = before.with(2, 'MS. REED: Nothing to add.');
  const lines = propose({ before, after, file: 'call.txt', first: true });
  expect(pairs(lines)).toContain('t1p2 → t4p1');
  for (const line of lines) expect(line).toMatch(/^\S+ → \S+: .{12}/);
  expect(new Set(pairs(lines)).size).toBe(lines.length);
});

test('A document that has gone is the former one of that which has its words', () => {
  const old: Document = { ...normalize(write(paragraphs)), id: 'port' };
  const ledger = mergeLedger(undefined, [summarizeForLedger(old)]);
  const proposer = createProposer(ledger, new Set());
  proposer.add(normalize(write(paragraphs)));
  expect(proposer.finish()).toMatchObject([{ document: 'report', formerIds: [{ id: 'port' }], moves: [] }]);
  expect(createProposer(ledger, new Set(['port'])).finish()).toEqual([]);
});

test('A question that has another heading now is named, and nothing is proposed of it', () => {
  const call = write(['Q: Is the bridge open?', 'MR. HILL: It is open today.']);
  const ledger = mergeLedger(undefined, [summarizeForLedger(normalize(call, { file: 'call.txt' }))]);
  const headingsWith = (card: Record<string, unknown>) => {
    const proposer = createProposer(ledger, new Set());
    proposer.add(normalize(call, { file: 'call.txt', ledger, card }));
    return [...proposer.newHeadings(), ...proposer.finish()];
  };
  expect(headingsWith({})).toEqual([]);
  expect(headingsWith({ exchanges: { x1: 'the bridge' } })).toEqual(['report#x1']);
});
