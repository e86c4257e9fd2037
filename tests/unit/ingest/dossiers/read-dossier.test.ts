import { describe, expect, test } from 'vitest';
import { makeDossier } from '../../../../scripts/ingest/dossiers/dossier-checks.ts';
import { readDossier } from '../../../../scripts/ingest/dossiers/read-dossiers.ts';
import { noAuthorities } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import { paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';

const said = 'The ice is gone, and the first of 12 ships is here.';
const report = sampleDocument({
  id: 'report',
  blocks: [paragraph('p1', said), turn('t1', 'Q', 'press', ['Is it open?', 'Since when?'])],
  quotes: [
    {
      id: 'q1',
      mode: 'direct',
      parts: [{ block: 'p1', start: 0, end: 16, exact: 'The ice is gone,', source: [0, 16] }],
      attribution: { speaker: { status: 'named', label: 'Jane Doe', ref: 'jane-doe' }, basis: 'cue' },
    },
  ],
  figures: [
    {
      block: 'p1',
      start: said.indexOf('12'),
      end: said.indexOf(' is here'),
      exact: '12 ships',
      quantity: { least: 12, most: 12 },
      unit: 'ships',
      of: '',
      status: 'stated',
    },
  ],
});

const front = '---\ntitle: The ice\ndescription: A guide.\n---\n';

/** What a dossier with this text cites, or what is wrong with it. */
function read(body: string, document: Document = report) {
  const { dossier, problems } = readDossier('dossiers/ice.mdx', 'ice', front + body);
  const authorities = noAuthorities();
  authorities.people.push({ id: 'jane-doe', name: 'Jane Doe', basis: 'supplied' });
  const made = dossier && makeDossier(dossier, { ids: ['report'], findDocument: () => document, authorities });
  return { cites: made?.dossier?.cites, problems: [...problems, ...(made?.problems ?? [])].map(({ kind }) => kind) };
}

describe('What a dossier cites', () => {
  test('stands in its record once, in the order of the text, and a quotation brings its speaker', () => {
    const body = `<Passage id="report#p1">the first</Passage> <Passage id="report#p1" /> <Quote id="report#q1" />
<Figure id="report#p1">first of 12 ships</Figure> <Passage id="report#t1p2" />`;
    expect(read(body)).toEqual({
      cites: [
        { kind: 'passage', document: 'report', block: 'p1' },
        { kind: 'quote', document: 'report', quote: 'q1', block: 'p1' },
        { kind: 'authority', authority: 'jane-doe' },
        { kind: 'figure', document: 'report', block: 'p1' },
        { kind: 'passage', document: 'report', block: 't1p2' },
      ],
      problems: [],
    });
  });

  test('may be a turn, whose words stand in one of its paragraphs', () => {
    expect(read('<Passage id="report#t1">Since when?</Passage>').problems).toEqual([]);
    expect(read('<Passage id="report#t1">open? Since</Passage>').problems).toEqual(['cited-words-differ']);
  });

  test.each([
    ['a stretch of whole words', 'ice is gone,', []],
    ['words over two lines', 'The ice\nis gone,', []],
    ['all of them', 'The ice is gone,', []],
    ['a part of a word', 'The ice is go', ['cited-words-differ']],
    ['words of the passage beyond the quotation', 'gone, and the first', ['cited-words-differ']],
    ['another case', 'the ice is gone', ['cited-words-differ']],
  ])('is compared letter for letter: %s', (_, words, problems) => {
    expect(read(`<Quote id="report#q1">${words}</Quote>`).problems).toEqual(problems);
  });

  test('is a figure only if the words hold all of one', () => {
    expect(read('<Figure id="report#p1">12 ships</Figure>').problems).toEqual([]);
    expect(read('<Figure id="report#p1">of 12</Figure>').problems).toEqual(['no-figure']);
  });

  test('shows no words of a document that is not published in full, but may name their place', () => {
    const withheld = { ...report, rights: { ...report.rights, publish: 'excerpt' as const } };
    expect(read('<Passage id="report#p1" />', withheld).problems).toEqual([]);
    expect(read('<Passage id="report#p1">The ice</Passage>', withheld).problems).toEqual(['cited-words-withheld']);
    expect(read('<Quote id="report#q1" />', withheld).problems).toEqual(['cited-words-withheld']);
  });
});

describe('A claim without a citation', () => {
  const cite = '<Passage id="report#p1" />';
  test.each([
    ['a paragraph', 'The ice is gone.', 1],
    ['each item of a list', `- It is gone.\n- It is gone ${cite}.`, 1],
    ['a block quotation', '> The ice is gone.', 1],
    ['a paragraph with the name of a person only', '<Person id="jane-doe">She</Person> was there.', 1],
    ['words beside the editor’s', '<Editor>So it is:</Editor> The ice is gone.', 1],
    ['a colon with nothing cited after it', 'She said:\n\nThe ice is gone.', 2],
  ])('is found in %s', (_, body, count) => {
    expect(read(body).problems).toEqual(Array.from({ length: count }, () => 'claim-without-citation'));
  });

  test.each([
    ['a heading', '## The ice'],
    ['the editor’s own words in a line', '<Editor>Two things follow.</Editor>'],
    ['the editor’s own words on lines of their own', '<Editor>\nTwo things follow.\n\nAnd a third.\n</Editor>'],
    ['a paragraph that brings in a quotation', 'She said:\n\n<Quote id="report#q1" />'],
    ['a paragraph that brings in a list', `She said:\n\n- that it is gone ${cite}`],
    ['a comment', '{/* to be gone over */}'],
    ['a line between sections', '***'],
  ])('is not found in %s', (_, body) => {
    expect(read(body).problems).toEqual([]);
  });
});

test('The front matter moves no place: a fault is found in its line', () => {
  const { problems } = readDossier('ice.mdx', 'ice', `\ufeff${front}\nThe <Passag id="report#p1" />.\n`);
  expect(problems).toMatchObject([{ kind: 'unknown-component', line: 6, column: 5 }]);
});
