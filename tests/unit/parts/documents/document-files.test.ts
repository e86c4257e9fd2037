import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  documentFileLinks,
  documentsZip,
  ownFormats,
  writeDocumentFile,
} from '../../../../src/parts/documents/document-files.ts';
import { archiveOf, paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';

const withheld = sampleDocument({ id: 'withheld', rights: { publish: 'metadata', statement: 'All rights reserved.' } });
const documents = (count: number) => [
  withheld,
  ...Array.from({ length: count - 1 }, (_, index) =>
    sampleDocument({ id: `d${1000 + index}`, blocks: [paragraph('p1', `On toll ${index}.`)] }),
  ),
];

test('Up to 499 documents have a text and a record each; one of which no word is published has no text', () => {
  const archive = archiveOf(documents(499));
  expect(ownFormats('d1000', archive)).toEqual(['txt', 'json']);
  expect(ownFormats('withheld', archive)).toEqual(['json']);
  expect(documentFileLinks('d1000', archive).map(({ href }) => href)).toEqual([
    '/data/documents/d1000.txt',
    '/data/documents/d1000.json',
  ]);
});

test('From 500 on they are in two files, beside those that were given out', () => {
  const archive = archiveOf(documents(500), {}, undefined, { givenFiles: ['data/documents/d1001.json'] });
  expect(ownFormats('d1000', archive)).toEqual([]);
  expect(ownFormats('d1001', archive)).toEqual(['json']);
  expect(documentFileLinks('withheld', archive)).toEqual([{ format: 'json', href: '/data/records.zip', isOwn: false }]);
  const texts = unzipSync(documentsZip(archive, 'txt'));
  expect(Object.keys(texts)).toHaveLength(499);
  expect(new TextDecoder().decode(texts['d1007.txt'])).toBe(writeDocumentFile('d1007', 'txt', archive));
  const records = unzipSync(documentsZip(archive, 'json'));
  expect(Object.keys(records)).toHaveLength(500);
  expect(new TextDecoder().decode(records['withheld.json'])).toBe(writeDocumentFile('withheld', 'json', archive));
});

test('A text has its passages with a line between them, and turns with their label', () => {
  const call = sampleDocument({
    id: 'call',
    title: { value: 'A call', basis: 'supplied' },
    dateline: { place: 'HARBOUR', text: 'HARBOUR —' },
    blocks: [paragraph('p1', 'It begins.'), turn('t1', 'Q', 'press', ['Why?', 'When?'])],
  });
  expect(writeDocumentFile('call', 'txt', archiveOf([call]))).toBe(
    '[A call]\n\nHARBOUR — It begins.\n\nQ: Why?\n\nWhen?\n',
  );
});
