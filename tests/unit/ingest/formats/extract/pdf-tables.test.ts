import { expect, test } from 'vitest';
import { extractPdf } from '../../../../../scripts/ingest/formats/extract/pdf/extract-pdf.ts';
import { column, makePdf } from './make-files.ts';

/** A page whose font is one of Chinese, Japanese or Korean that names the table of its letters. */
function makeWide(encoding: string, ordering: string): Uint8Array {
  const printed = Buffer.from(
    makePdf([column(['The harbor council voted on Tuesday', 'to rebuild the north pier.'])]),
  ).toString('latin1');
  const descriptor =
    '<< /Type /FontDescriptor /FontName /Wide /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 0 /Descent 0 /CapHeight 0 /StemV 0 >>';
  const inner = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Wide /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /FontDescriptor ${descriptor} >>`;
  const wide = `/Subtype /Type0 /BaseFont /Wide /Encoding /${encoding} /DescendantFonts [${inner}]`;
  return new Uint8Array(
    Buffer.from(printed.replace('/Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding', wide), 'latin1'),
  );
}

test.each([
  ['90ms-RKSJ-H', 'Japan1'],
  ['UniJIS-UCS2-H', 'Japan1'],
  ['GBK-EUC-H', 'GB1'],
  ['ETen-B5-H', 'CNS1'],
  ['KSCms-UHC-H', 'Korea1'],
])(
  'A PDF whose letters are told by a table that is not in it is refused, not read without them: %s',
  async (encoding, ordering) => {
    await expect(extractPdf(makeWide(encoding, ordering))).rejects.toThrow('tables that are not in it');
  },
);
