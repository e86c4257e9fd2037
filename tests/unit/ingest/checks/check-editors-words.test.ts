import { expect, test } from 'vitest';
import { createEditorsWordsCheck } from '../../../../scripts/ingest/checks/check-editors-words.ts';
import type { EditorsText } from '../../../../scripts/ingest/checks/editors-text.ts';
import { listTexts } from '../../../../scripts/ingest/dossiers/read-editors-texts.ts';
import { archiveSchema } from '../../../../src/record/archive.ts';
import { eventSchema, noAuthorities } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import type { Kind } from '../../../../src/record/document-kinds.ts';
import { makeTestDocument } from '../make-test-document.ts';

const events = ['1998', '1999'].map((label) =>
  eventSchema.parse({ id: `fair-${label}`, name: `Harbour Fair, ${label}`, label, date: label }),
);

const document = (id: string, kind: Kind, more: Partial<Document> = {}) =>
  makeTestDocument({ id, kind: { value: kind, basis: 'stated' }, ...more });

const own = [
  document('report', 'article'),
  document('column', 'op-ed'),
  document('call', 'transcript', { event: 'fair-1998', title: { value: 'Fact Sheet on the Fair', basis: 'stated' } }),
];

/** Each warning in a line. */
function warnings(archive: Record<string, unknown>, documents = own, texts: EditorsText[] = []): string[] {
  const content = {
    archive: archiveSchema.parse({ lead: ['fair-1998', 'fair-1999'], ...archive }),
    authorities: { ...noAuthorities(), events },
    locateArchive: (path: readonly PropertyKey[]) => ({
      file: 'content/archive.yaml',
      line: path.length,
      column: 1,
    }),
  };
  const check = createEditorsWordsCheck(content, texts);
  for (const one of documents) check.add(one);
  return check.finish().map(({ file, line, column, what }) => `${file}:${String(line)}:${String(column)} ${what}`);
}

test.each([
  'Two fairs, three documents.',
  'One article, one op-ed and one transcript.',
  '3 texts, of which one press call.',
  'More than two documents, about five transcripts, two of the documents.',
  'Two hundred years of boats, in three long documents.',
  'What was said in May 1998 at fairs.',
])('“%s” holds, or is not checked', (headline) => {
  expect(warnings({ headline })).toEqual([]);
});

test.each([
  ['Two fairs, five documents.', '“five documents” no longer holds: the archive has 3.'],
  ['Three fairs.', '“Three fairs” no longer holds: the archive has 2.'],
  ['It has two news reports.', '“two news reports” no longer holds: the archive has 1.'],
  ['With 12 transcripts.', '“12 transcripts” no longer holds: the archive has 1.'],
  ['A hundred and fifty-five documents.', '“A hundred and fifty-five documents” no longer holds: the archive has 3.'],
  ['Twenty-one files.', '“Twenty-one files” no longer holds: the archive has 3.'],
  ['1500 sources.', '“1500 sources” no longer holds: the archive has 3.'],
  ['A dozen texts.', '“A dozen texts” no longer holds: the archive has 3.'],
  ['Two opinion pieces on boats.', '“Two opinion pieces” no longer holds: the archive has 1.'],
])('“%s” is warned of where it stands', (description, what) => {
  expect(warnings({ description })).toEqual([`content/archive.yaml:1:1 ${what}`]);
});

test('What is said not to be held is warned of when it came', () => {
  const held = (phrase: string) => warnings({ notHeld: [phrase] }).length > 0;
  expect(held('transcripts of the 1998 fair')).toBe(true);
  expect(held('transcripts of the 1999 fair')).toBe(false);
  expect(held('transcripts')).toBe(true);
  expect(held('explainers')).toBe(false);
  expect(held('the fact sheets')).toBe(true);
  expect(held('the joint statements')).toBe(false);
  expect(held('the fact sheets of the mayor')).toBe(false);
});

test('What came since is left out of what is not held; a folder or an address may tell whose it is', () => {
  const notHeld = ['the City Hall fact sheets', 'the joint statements'];
  const held = (more: Partial<Document>) => {
    const content = {
      archive: archiveSchema.parse({ notHeld }),
      authorities: noAuthorities(),
      locateArchive: () => ({ file: 'archive.yaml', line: 1, column: 1 }),
    };
    const check = createEditorsWordsCheck(content);
    check.add(document('sheet', 'article', { title: { value: 'FACT SHEET: A new ferry', basis: 'stated' }, ...more }));
    return check.stillNotHeld();
  };
  expect(held({})).toEqual(notHeld);
  expect(held({ originalUrl: 'https://example.org/city-hall/ferry' })).toEqual(['the joint statements']);
});

test.each([
  ['of a document of which the beginning is published', { rights: { statement: 'x', publish: 'excerpt' as const } }, 1],
  [
    'that a correction touches',
    { corrections: [{ block: 'p1', start: 2, end: 4, from: 'x', to: 'ip', reason: 'a lost letter' }] },
    1,
  ],
  ['of the file’s own', {}, 0],
])('Words chosen for the home page %s are warned of, or are not', (_, more, count) => {
  const shipped = makeTestDocument({ id: 'ships', paragraphs: ['Ships will come.'], ...more });
  const proof = { document: 'ships', block: 'p1', exact: 'Ships will' };
  expect(warnings({ proof, lead: [] }, [shipped])).toHaveLength(count);
});

const about = (text: string) => warnings({}, own, listTexts('about.mdx', text));
const guide = (text: string) => warnings({}, own, listTexts('guide.mdx', `---\ntitle: x\n---\n\n${text}`, 'fair-1998'));

test('A sentence of another text that says what the archive holds is counted, and told of where it stands', () => {
  expect(
    about('## How\n\nThis archive holds three documents about the fairs:\none article, two op-eds and a call.'),
  ).toEqual(['about.mdx:4:14 “two op-eds” no longer holds: the archive has 1.']);
  expect(guide('It rained. Our collection\nhas five documents. Five documents are lost.')).toEqual([
    'guide.mdx:6:5 “five documents” no longer holds: the archive has 3.',
  ]);
});

test('A heading of an event’s guide that is a count is of its documents', () => {
  expect(guide('## One document')).toEqual([]);
  expect(guide('## Two documents')).toEqual([
    'guide.mdx:5:4 “Two documents” no longer holds: of this event the archive has 1.',
  ]);
  expect(about('## Two documents')).toEqual([]);
});

test.each([
  'Two documents reached us as altered copies.',
  'Where four documents share wording, each points to the others.',
  'The archive holds one document of the first fair.',
  'The archive has more than two documents, and the two documents are long.',
  'The archive keeps the file. Seven articles say so.',
  'The archive holds what it got: <Passage id="report#p1">nine articles</Passage>.',
])('What may be a count of something else is left alone: %s', (text) => {
  expect([about(text), guide(text)]).toEqual([[], []]);
});
