import { expect, test } from 'vitest';
import { recordFiles, writeRecordFile } from '../../../src/citations/record-files.ts';
import { archiveOf, paragraph, sampleDocument } from '../samples/sample-document.ts';

const call = sampleDocument({ id: 'call', blocks: [paragraph('p1', 'On tolls.')] });
const note = sampleDocument({ id: 'note', blocks: [paragraph('p1', 'On bridges.')] });

test('A document has its record as CSL-JSON, and the files that were given out', () => {
  const givenFiles = ['call.ris', 'passages.bib', 'call.json'].map((name) => `documents/call/cite/${name}`);
  const archive = archiveOf([call, note], {}, undefined, { givenFiles });
  expect(recordFiles('note', archive).map(({ name }) => name)).toEqual(['note.json']);
  const files = recordFiles('call', archive);
  expect(files.map(({ name }) => name)).toEqual(['passages.bib', 'call.ris', 'call.json']);
  const [passages = '', own = '', item = ''] = files.map((file) => writeRecordFile('call', file, archive));
  expect(passages).toContain('{call-p1,');
  expect(own).toContain('ID  - call\r\n');
  expect(JSON.parse(item)).toMatchObject([{ id: 'call' }]);
});
