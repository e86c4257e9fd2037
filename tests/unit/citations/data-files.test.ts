import { expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import type { Archive } from '../../../src/archive/archive.ts';
import { dataFileNames, writeDataFile } from '../../../src/citations/data-files.ts';
import { passageRecords } from '../../../src/citations/passage-records.ts';
import { listRecordFormats, passagesFile, type RecordFormat } from '../../../src/record-formats.ts';
import { paragraph, archiveOf, sampleDocument, turn } from '../samples/sample-document.ts';

const passagesZip = (archive: Archive) => Buffer.from(writeDataFile(passagesFile, archive));

it('has the records of the passages of all documents in one zip, a file a format, in the archive’s order', () => {
  const none = sampleDocument({ id: 'none' });
  const dated = sampleDocument({ id: 'a-note', blocks: [paragraph('p1', 'Later.')] });
  const call = sampleDocument({
    id: 'call',
    blocks: [paragraph('p1', 'On tolls.'), turn('t1', 'Q', 'press', ['Who pays?'])],
  });
  const documents = [none, dated, call];
  const archive = archiveOf(documents, { title: 'The Archive' });
  const files = unzipSync(passagesZip(archive));
  expect(Object.keys(files)).toEqual(listRecordFormats().map((format) => `passages.${format}`));
  const textOf = (format: RecordFormat) => new TextDecoder().decode(files[`passages.${format}`]);
  for (const format of ['bib', 'ris'] as const)
    for (const document of [dated, call])
      expect(textOf(format)).toContain(passageRecords(document, archive, format).trim());
  const items = JSON.parse(textOf('json')) as { id: string }[];
  expect(items.map(({ id }) => id)).toEqual(['a-note-p1', 'call-p1', 'call-t1']);
  expect(passagesZip(archiveOf(documents, { title: 'The Archive' })).equals(passagesZip(archive))).toBe(true);
});

it('has the table of statements by itself in small archives and where it was given out, and in the bag of each', () => {
  const documents = Array.from({ length: 500 }, (_, number) => sampleDocument({ id: `d${String(number)}` }));
  const large = archiveOf(documents);
  const given = archiveOf(documents, {}, undefined, { givenFiles: ['data/quotations.csv'] });
  const has = (archive: Archive) => dataFileNames(archive).includes('quotations.csv');
  expect([archiveOf(documents.slice(1)), large, given].map(has)).toEqual([true, false, true]);
  expect(Object.keys(unzipSync(Buffer.from(writeDataFile('bag.zip', large))))).toContain('bag/data/quotations.csv');
});
