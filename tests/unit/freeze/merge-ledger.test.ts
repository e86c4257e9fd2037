import { expect, test } from 'vitest';
import { summarizeForLedger } from '../../../scripts/ingest/checks/check-ledger.ts';
import { mergeLedger } from '../../../scripts/freeze/merge-ledger.ts';
import { ledgerSchema, type Ledger } from '../../../src/record/ledger.ts';
import { normalize } from '../ingest/normalize.ts';

const call = `MODERATOR: Good morning.

Q: When does the ferry sail? And who sails it?

OFFICIAL: It sails at nine. The keeper sails it.

Q: Is the bridge open?

OFFICIAL: It is.
`;

const freeze = (text: string, ledger?: Ledger, file = 'call.txt'): Ledger =>
  mergeLedger(ledger, [summarizeForLedger(normalize(text, { file, ...(ledger && { ledger }) }))]);

/** The ledger as version 0.1 wrote it: a hash of 16 digits for each passage and quotation, and nothing else. */
const asFirstVersion = ({ documents }: Ledger): Ledger => ({
  documents: Object.fromEntries(
    Object.entries(documents).map(([id, lines]) => [
      id,
      Object.fromEntries(
        Object.entries(lines).flatMap(([address, line]) =>
          /^[0-9a-f]{16}/.test(line) ? [[address, line.slice(0, 16)]] : [],
        ),
      ),
    ]),
  ),
});

test('A ledger keeps passages with their sentences, statements, exchanges with their questions and headings, and regions', () => {
  const lines = freeze(call).documents['report'] ?? {};
  expect(ledgerSchema.safeParse(freeze(call)).success).toBe(true);
  expect(lines['t1p1']).toMatch(/^[0-9a-f]{16}$/);
  expect(lines['t2p1']).toMatch(/^[0-9a-f]{16} [0-9a-f]{8} [0-9a-f]{8}$/);
  expect(lines['q2']).toMatch(/^[0-9a-f]{16}$/);
  expect(lines['x1']).toMatch(/^t2 [0-9a-f]{8}$/);
  expect(lines['x2']).toMatch(/^t4 [0-9a-f]{8}$/);
  expect(lines['regions']).toMatch(/^t1 @\d+ t1p1 @\d+ t2 /);
});

test('A ledger of version 1 is raised where the words stand as they did, and no line loses anything', () => {
  const first = asFirstVersion(freeze(call));
  const raised = freeze(call, first);
  expect(raised.documents).toEqual(freeze(call).documents);
  const changed = freeze(call.replace('at nine', 'at ten'), first);
  expect(changed.documents['report']?.['t3p1']).toBe(first.documents['report']?.['t3p1']);
  expect(changed.documents['report']?.['t6p1']).toMatch(/^[0-9a-f]{16} /);
});

test('Whatever becomes of a text, what the ledger had is still there', () => {
  const texts = [
    call,
    call.replace('MODERATOR: Good morning.\n\n', ''),
    `A note on the call.\n\n${call}`,
    call.replace('Q: Is', 'MODERATOR: Thank you.\n\nQ: Is'),
    'Nothing of the call is left.',
    '',
    call,
  ];
  let ledger = asFirstVersion(freeze(call));
  for (const text of texts) {
    const next = freeze(text, ledger);
    for (const [address, line] of Object.entries(ledger.documents['report'] ?? {}))
      expect(next.documents['report']?.[address]?.startsWith(line)).toBe(true);
    ledger = next;
  }
});

test('Lists and files of records are kept once they were given out', () => {
  const lists = ['quotes/speaker/b/', 'quotes/speaker/a/'];
  const files = ['documents/b/cite/b.ris', 'documents/a/cite/passages.bib'];
  const ledger = mergeLedger(undefined, [], { lists, files });
  const later = mergeLedger(ledger, [], { lists: ['quotes/mode/direct/'], files: [] });
  expect(later.lists).toEqual(['quotes/mode/direct/', 'quotes/speaker/a/', 'quotes/speaker/b/']);
  expect(later.files).toEqual(['documents/a/cite/passages.bib', 'documents/b/cite/b.ris']);
  expect(ledgerSchema.safeParse(ledger).success).toBe(true);
  expect(ledgerSchema.safeParse({ ...ledger, lists: ['../elsewhere/'] }).success).toBe(false);
  expect(ledgerSchema.safeParse({ ...ledger, files: ['documents/a/../b.ris'] }).success).toBe(false);
});
