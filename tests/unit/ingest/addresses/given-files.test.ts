import { expect, test } from 'vitest';
import { givenFiles } from '../../../../scripts/ingest/addresses/given-files.ts';
import { mergeLedger } from '../../../../scripts/freeze/merge-ledger.ts';

const documents = { call: {}, flood: {} };

test('A ledger of version 1 stands for all files that its site had for each document', () => {
  const files = givenFiles({ documents });
  expect(files).toEqual(expect.arrayContaining(['documents/call/cite/call.ris', 'documents/flood/cite/passages.json']));
  expect(files).toEqual(expect.arrayContaining(['data/documents/call.txt', 'data/documents/flood.json']));
  expect(files).toHaveLength(14);
});

test('One of version 2 for those that it lists, and an archive without a ledger for none', () => {
  expect(givenFiles({ version: 2, documents })).toEqual([]);
  const files = ['documents/call/cite/call.bib'];
  expect(givenFiles({ version: 2, documents, files })).toEqual(files);
  expect(givenFiles(undefined)).toEqual([]);
});

test('A freeze writes down what version 1 stood for, and loses none of it afterwards', () => {
  const first = { documents };
  const raised = mergeLedger(first, []);
  expect(givenFiles(raised).toSorted()).toEqual(givenFiles(first).toSorted());
  expect(mergeLedger(raised, [], { lists: [], files: ['data/documents/new.txt'] }).files).toHaveLength(15);
});
