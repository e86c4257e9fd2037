import { expect, it } from 'vitest';
import { citePage } from '../../../src/citations/cite-page.ts';
import { passageRecords } from '../../../src/citations/passage-records.ts';
import type { RecordFormat } from '../../../src/record-formats.ts';
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

it('names the page of what stands in a file with pages, of a turn that of its beginning', () => {
  const paged = sampleDocument({
    id: 'paged',
    blocks: [
      paragraph('p1', 'On tolls.', { page: 3 }),
      turn('t1', 'Q', 'press', [], {
        paragraphs: [{ id: 't1p1', text: 'Who pays?', spans: [], source: [0, 9], page: 4 }],
      }),
    ],
  });
  const archive = archiveOf([paged], { title: 'The Archive' });
  const items = JSON.parse(passageRecords(paged, archive, 'json')) as { annote: string }[];
  expect(items.map(({ annote }) => annote)).toEqual([
    'p. 3, para. 1, documents/paged/#p1 in The Archive',
    'p. 4, turn 1, documents/paged/#t1 in The Archive',
  ]);
  const [forms] = citePage(paged, archive).passages;
  const plain = (pieces: readonly { text: string }[] = []) => pieces.map(({ text }) => text).join('');
  expect(plain(forms?.note)).toContain(' p. 3, para. 1');
  expect(plain(forms?.chicago)).toContain(' p. 3, para. 1');
  expect(plain(forms?.apa)).toContain(' p. 3, para. 1)');
  expect(plain(forms?.mla)).toContain('p. 3, par. 1)');
});

it('writes a list of none where no word is published', () => {
  const none = sampleDocument({ id: 'none' });
  expect(JSON.parse(passageRecords(none, archiveOf([none]), 'json'))).toEqual([]);
  expect(passageRecords(none, archiveOf([none]), 'bib').trim()).toBe('');
});
