import { expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { passagesZip } from '../../../src/citations/passages-zip.ts';
import { passageRecords } from '../../../src/citations/passage-records.ts';
import { listRecordFormats, type RecordFormat } from '../../../src/record-formats.ts';
import { paragraph, archiveOf, sampleDocument, turn } from '../samples/sample-document.ts';

const call = sampleDocument({
  id: 'call',
  title: { value: 'A call', basis: 'stated' },
  terms: { value: 'On background', basis: 'stated' },
  blocks: [paragraph('p1', 'On tolls.'), turn('t1', 'Q', 'press', ['Who pays?'])],
});
const records = (format: RecordFormat, site?: string) =>
  passageRecords(call, archiveOf([call], { title: 'The Archive', ...(site && { site }) }), format);

it('writes an entry in BibTeX for each passage and turn, under keys of their own', () => {
  expect(records('bib')).toMatchInlineSnapshot(`
    "@misc{call-p1,
    	note = {Terms: On background. Copy held by The Archive.},
    	title = {A call},
    	annote = {para. 1, documents/call/\\#p1 in The Archive},
    }

    @misc{call-t1,
    	note = {Terms: On background. Copy held by The Archive.},
    	title = {A call},
    	annote = {turn 1, documents/call/\\#t1 in The Archive},
    }
    "
  `);
});

it('writes an entry in RIS for each, with the place in a note', () => {
  expect(records('ris').match(/^(?:TY|ID|N1|ER) {2}-.*$/gm)).toEqual([
    'TY  - NEWS',
    'ID  - call-p1',
    'N1  - Terms: On background.',
    'N1  - para. 1, documents/call/#p1 in The Archive',
    'ER  - ',
    'TY  - NEWS',
    'ID  - call-t1',
    'N1  - Terms: On background.',
    'N1  - turn 1, documents/call/#t1 in The Archive',
    'ER  - ',
  ]);
});

it('writes CSL-JSON with whole addresses where the site’s is known', () => {
  const items = JSON.parse(records('json', 'https://archive.test/a')) as { id: string; annote: string }[];
  expect(items.map(({ id, annote }) => [id, annote])).toEqual([
    ['call-p1', 'para. 1, https://archive.test/a/documents/call/#p1'],
    ['call-t1', 'turn 1, https://archive.test/a/documents/call/#t1'],
  ]);
});

it('writes a list of none where no word is published', () => {
  const none = sampleDocument({ id: 'none' });
  expect(JSON.parse(passageRecords(none, archiveOf([none]), 'json'))).toEqual([]);
  expect(passageRecords(none, archiveOf([none]), 'bib').trim()).toBe('');
});

it('has the same records of all documents in one zip, a file a format, in the archive’s order', () => {
  const none = sampleDocument({ id: 'none' });
  const dated = sampleDocument({ id: 'a-note', blocks: [paragraph('p1', 'Later.')] });
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
