import { expect, test } from 'vitest';
import { preparePart } from '../../../../../scripts/ingest/formats/extract/docx/prepare-part.ts';
import { extractDocx } from '../../../../../scripts/ingest/formats/extract/docx/extract-docx.ts';
import { makeDocx } from './make-files.ts';

const prepare = (xml: string): string => preparePart(xml, () => undefined).xml;
const cell = (look: string, words: string): string =>
  `<w:tc><w:tcPr>${look}</w:tcPr><w:p w:rsidR="00AB12CD" w14:paraId="1F2E3D4C"><w:pPr><w:cnfStyle w:val="000000100000"/><w:pStyle w:val="NoSpacing"/></w:pPr><w:r w:rsidRPr="00AB12CD"><w:rPr><w:b/><w:sz w:val="20"/></w:rPr><w:t>${words}</w:t></w:r></w:p></w:tc>`;

test.each([
  ['what a table\u2019s style makes of a cell', '<w:cnfStyle w:val="000000100000"/>'],
  ['how wide it is', '<w:tcW w:w="1200" w:type="dxa"/>'],
  [
    'its borders, with all that is in them',
    '<w:tcBorders><w:top w:val="single"/><w:left w:val="single"/></w:tcBorders>',
  ],
  ['its ground', '<w:shd w:val="clear" w:fill="FFFFFF"/>'],
  ['where its words stand in it', '<w:vAlign w:val="center"/>'],
])('How a part of a Word file looks goes no further: %s', (_what, look) => {
  const xml = prepare(cell(look, 'Ana Ruiz'));
  expect(xml).toBe(
    '<w:tc><w:tcPr></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoSpacing"></w:pStyle></w:pPr><w:r><w:rPr><w:b></w:b></w:rPr><w:t>Ana Ruiz</w:t></w:r></w:p></w:tc>',
  );
});

test('What a table says by its form stays: cells over others, and bold words', async () => {
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const table = `<w:tbl>${row(cell('<w:gridSpan w:val="2"/>', 'Members'))}${row(cell('', 'Ana'), cell('', 'Ruiz'))}</w:tbl>`;
  const { text } = await extractDocx(makeDocx(table));
  expect(text).toContain('**Members**');
  expect(text).toContain('| **Ana** | **Ruiz** |');
});
