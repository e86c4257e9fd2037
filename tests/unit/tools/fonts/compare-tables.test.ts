import { expect, test } from 'vitest';
import { compareTables } from '../../../../scripts/tools/fonts/compare-tables.ts';

/** A font with these tables, each of the bytes of its text. */
function makeFont(tables: Record<string, string>): Uint8Array {
  const entries = Object.entries(tables);
  const font = Buffer.alloc(12 + 16 * entries.length);
  font.writeUInt16BE(entries.length, 4);
  let end = font.length;
  for (const [at, [tag, text]] of entries.entries()) {
    font.write(tag, 12 + 16 * at, 'latin1');
    font.writeUInt32BE(end, 12 + 16 * at + 8);
    font.writeUInt32BE(text.length, 12 + 16 * at + 12);
    end += text.length;
  }
  return Buffer.concat([font, Buffer.from(Object.values(tables).join(''), 'latin1')]);
}

const font = { cmap: 'letters', glyf: 'outlines', head: 'made on Monday' };

test('Fonts are the same if their tables are, whatever the day on which they were made and the order of the tables', () => {
  const later = { head: 'made on Tuesday', glyf: 'outlines', cmap: 'letters' };
  expect(compareTables(makeFont(font), makeFont(later))).toEqual([]);
});

test('Tables that differ are named, and those that only one font has', () => {
  const other = { cmap: 'letters', glyf: 'Outlines', head: 'made on Monday', GPOS: 'kerning' };
  expect(compareTables(makeFont(font), makeFont(other))).toEqual(['GPOS', 'glyf']);
  expect(compareTables(makeFont({ glyf: 'ab' }), makeFont({ glyf: 'abc' }))).toEqual(['glyf']);
});

test('A font may lie within other bytes', () => {
  const around = Buffer.concat([Buffer.from('xyz'), makeFont(font)]);
  expect(compareTables(around.subarray(3), makeFont(font))).toEqual([]);
});
