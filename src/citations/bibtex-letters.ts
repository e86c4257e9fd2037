import type { CSL } from '@citation-js/core';
import { formatBibtex } from './csl-engine.ts';

/** What the library takes for markup. */
const latex: Record<string, string> = { '<': '\\textless{}', '>': '\\textgreater{}' };
/** What it leaves unescaped in the names of groups. */
const inGroups: Record<string, string> = {
  ...Object.fromEntries(['&', '%', '$', '#', '_', '{', '}'].map((sign) => [sign, `\\${sign}`])),
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Commands of the library that pandoc does not know, and leaves out with their signs. */
const short: Record<string, string> = {
  '\\textunderscore{}': '\\_',
  '\\textdollar{}': '\\$',
  '\\textbraceleft{}': '\\{',
  '\\textbraceright{}': '\\}',
};

/**
 * A record as the library writes it, in UTF-8, as every program of today reads it. By itself the library writes ASCII with LaTeX's
 * commands, of which readers make other letters (`L{\\' o}pez`), and leaves out what it has none for.
 */
export function formatLossless(item: CSL): string {
  const mark = unusedMark(JSON.stringify(item));
  // A capital stays one to the library, which guards those of titles.
  const stand = (sign: string) =>
    `${mark}${/\p{Lu}/u.test(sign) ? 'U' : 'u'}${sign.codePointAt(0)?.toString(16) ?? ''}${mark}`;
  const guard = (text: string) => text.replace(/[<>]|\P{ASCII}/gu, stand);
  const guardGroup = (text: string) => guard(text).replace(/[\\&%$#_{}~^]/g, stand);
  const text = formatBibtex([guardAll(item, guard, guardGroup)]);
  const plain = text.replace(
    /\\text(?:underscore|dollar|braceleft|braceright)\{\}/g,
    (command) => short[command] ?? command,
  );
  return plain.replace(new RegExp(`${mark}[Uu]([0-9a-f]+)${mark}`, 'g'), (_, code: string) => {
    const sign = String.fromCodePoint(Number.parseInt(code, 16));
    return latex[sign] ?? inGroups[sign] ?? sign;
  });
}

/** Small letters that stand nowhere in the record. */
function unusedMark(record: string): string {
  let mark = 'zq';
  while (record.includes(mark)) mark += 'z';
  return mark;
}

function guardAll(item: CSL, guard: (text: string) => string, guardGroup: (text: string) => string): CSL {
  const visit = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return key === 'literal' ? guardGroup(value) : guard(value);
    if (Array.isArray(value)) return value.map((one) => visit(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner, name)]));
  };
  return visit(item) as CSL;
}
