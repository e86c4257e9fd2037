import { expect, test } from 'vitest';
import { draftLines } from '../../../../../scripts/ingest/formats/extract/draft-lines.ts';
import { extractPdf } from '../../../../../scripts/ingest/formats/extract/pdf/extract-pdf.ts';
import { makePdf, type Print } from './make-files.ts';

/** What is read of a page. */
async function read(page: readonly Print[]): Promise<string[]> {
  const { text, lines = [] } = await extractPdf(makePdf([page]));
  return draftLines(text, lines).map(({ body }) => body.text);
}

/** Rows of cells: a number, and what stands behind it, which goes on below where it begins. */
const rows = (given: readonly (readonly [number: string, ...lines: string[]])[], x = 160): Print[] => {
  let y = 720;
  return given.flatMap(([number, ...lines]) => {
    const own = lines.map((text, at) => ({ text, x, y: y - at * 14 }));
    const row = [{ text: number, x: 72, y }, ...own];
    y -= lines.length * 14 + 20;
    return row;
  });
};

const filler: [string, string] = [
  '9-900',
  'Minutes of the regular meeting of the council that was held on the third of May.',
];

test.each<[what: string, row: [string, ...string[]], joined: string]>([
  [
    'in small letters',
    ['9-801', 'Resolution honoring Ana Ruiz for excellence in broadcasting and', 'community service.'],
    '9-801 Resolution honoring Ana Ruiz for excellence in broadcasting and community service.',
  ],
  [
    'over three lines',
    [
      '9-802',
      'Ordinance to declare certain real property at the corner of',
      'the street and the avenue as surplus, and to',
      'sell it.',
    ],
    '9-802 Ordinance to declare certain real property at the corner of the street and the avenue as surplus, and to sell it.',
  ],
  [
    'in capitals where the line is full',
    ['9-803', 'Agreement of the city with the Elder Harbour Board for the work to be done on the', 'North Pier.'],
    '9-803 Agreement of the city with the Elder Harbour Board for the work to be done on the North Pier.',
  ],
])('What a cell says goes on right below it: %s', async (_what, row, joined) => {
  expect(await read(rows([filler, row, filler]))).toEqual([filler.join(' '), joined, filler.join(' ')]);
});

test('Below another cell, or behind the end of a sentence, a line begins anew', async () => {
  const page = [
    ...rows([filler, ['9-804', 'Presentation on the games.'], filler]),
    { text: 'sponsors of it', x: 72, y: 500 },
    { text: 'Sponsors: the council', x: 160, y: 680 - 8 },
  ];
  const texts = await read(page);
  expect(texts).toContain('Sponsors: the council');
  expect(texts).toContain('sponsors of it');
});

test('A day alone begins a line of a calendar, and ends a sentence', async () => {
  const page = ['Board meetings', 'Ford Room 201', 'March 26, 2020', 'The council met on', 'March 26, 2020'].map(
    (text, at) => ({
      text,
      x: 72,
      y: 700 - at * 14,
    }),
  );
  const texts = await read(page);
  expect(texts[0]).toMatch(/Ford Room 201$/);
  expect(texts.at(-1)).toMatch(/The council met on March 26, 2020$/);
});
