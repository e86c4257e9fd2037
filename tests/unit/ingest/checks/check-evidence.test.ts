import { expect, test } from 'vitest';
import { checkEvidence } from '../../../../scripts/ingest/checks/check-evidence.ts';
import type { CardFile } from '../../../../scripts/ingest/content/content.ts';
import type { Locate } from '../../../../scripts/ingest/yaml/locate.ts';
import { archiveSchema } from '../../../../src/record/archive.ts';
import { noAuthorities } from '../../../../src/record/authority.ts';
import type { Evidence } from '../../../../src/record/sourced.ts';
import { makePassage, makeTestDocument } from '../make-test-document.ts';
import { locateAllAuthorities } from '../normalize.ts';

const document = makeTestDocument({
  id: 'call',
  blocks: [
    { kind: 'paragraph', ...makePassage('p1', 'The call was held on Monday.') },
    {
      kind: 'turn',
      id: 't1',
      label: 'Moderator',
      role: 'moderator',
      speaker: { status: 'role', label: 'Moderator' },
      source: [0, 1],
      paragraphs: [makePassage('t1p1', 'Good afternoon.'), makePassage('t1p2', 'It’s the “first” of three — calls.')],
    },
  ],
});

/** The path within the file stands in for its place. */
const locate: Locate = (path) => ({ file: path.join('.'), line: 1, column: 1 });
const without = {
  archive: archiveSchema.parse({ title: 'An archive' }),
  locateArchive: locate,
  authorities: noAuthorities(),
  locateAuthority: locateAllAuthorities(locate),
};

function explain(...evidence: Partial<Evidence>[]): string[] {
  const given = evidence.map((fields) => ({ document: 'call', block: 'p1', exact: 'on Monday', ...fields }));
  const card: CardFile = {
    id: 'call',
    locate,
    card: { source: 'call.txt', date: { value: '2020-05-04', evidence: given } },
  };
  const problems = checkEvidence({
    cards: [card],
    content: without,
    ids: ['call', 'broken'],
    findDocument: (id) => (id === 'call' ? document : undefined),
  });
  return problems.map(({ file, what }) => `${file} ${what}`);
}

test('Words are found in a block, in the title, in a paragraph of a turn and in the turn', () => {
  expect(
    explain(
      { block: 'p1', exact: 'on Monday' },
      { block: 'title', exact: 'harbour opens' },
      { block: 't1p2', exact: 'of three' },
      { block: 't1', exact: 'of three' },
      { block: 't1', exact: 'Good afternoon' },
    ),
  ).toEqual([]);
});

test('Words that stand in another block are said to stand there', () => {
  expect(explain({ block: 't1', exact: 'on Monday' }, { block: 'p9', exact: 'of three' })).toEqual([
    'date.evidence.0.exact The words "on Monday" do not stand in block "t1" of "call"; they stand in "p1".',
    'date.evidence.1.block The document "call" has no block "p9"; the words stand in "t1p2".',
  ]);
});

test('Words that differ in quotation marks, dashes, spaces or case are shown as printed', () => {
  expect(explain({ block: 't1p2', exact: `it's the "first"  of three - calls` })).toEqual([
    'date.evidence.0.exact The words "it\'s the "first"  of three - calls" do not stand in block "t1p2" of "call", where they are printed as "It’s the “first” of three — calls".',
  ]);
});

test('A document or block that is not there is named, with the nearest or the last one', () => {
  expect(explain({ document: 'cal' }, { block: 't1p22', exact: 'Nowhere' })).toEqual([
    'date.evidence.0.document Cannot find document "cal"; did you mean "call"?',
    'date.evidence.1.block The document "call" has no block "t1p22"; the last of its kind is "t1p2".',
  ]);
});

test('A document whose record could not be made is not called missing as well', () => {
  expect(explain({ document: 'broken' })).toEqual([]);
});

test('Evidence of authorities is checked too, on whatever field it stands', () => {
  const event = {
    id: 'opening',
    name: 'The opening',
    date: '2020',
    basis: 'inferred' as const,
    evidence: [{ document: 'call', block: 'p1', exact: 'on Tuesday' }],
  };
  const content = { ...without, authorities: { ...noAuthorities(), events: [event] } };
  const problems = checkEvidence({ cards: [], content, ids: ['call'], findDocument: () => document });
  expect(problems.map(({ file }) => file)).toEqual(['0.evidence.0.exact']);
});
