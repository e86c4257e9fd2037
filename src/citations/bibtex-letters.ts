import type { CSL } from '@citation-js/core';
import { formatBibtex } from './csl-engine.ts';

/** What the library takes for markup, or leaves unescaped in the names of groups. */
const latex: Record<string, string> = { '<': '\\textless{}', '>': '\\textgreater{}' };
const inGroups: Record<string, string> = {
  ...Object.fromEntries(['&', '%', '$', '#', '_', '{', '}'].map((sign) => [sign, `\\${sign}`])),
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A record as the library writes it, in ASCII with LaTeX's commands, and with every letter that it has none for as it is: it would
 * leave these out, and with them whole titles. Programs of today read both.
 */
export function formatLossless(item: CSL): string {
  const mark = unusedMark(JSON.stringify(item));
  const stand = (sign: string) => `${mark}${sign.codePointAt(0)?.toString(16) ?? ''}${mark}`;
  const guard = (text: string) =>
    text.replace(/[<>]|\P{ASCII}/gu, (sign) => (latex[sign] || !isWritten(sign) ? stand(sign) : sign));
  const guardGroup = (text: string) => guard(text).replace(/[\\&%$#_{}~^]/g, stand);
  const text = formatBibtex([guardAll(item, guard, guardGroup)]);
  return text.replace(new RegExp(`${mark}([0-9a-f]+)${mark}`, 'g'), (_, code: string) => {
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

const known = new Map<string, boolean>();

/** Whether the library has a command for a sign and for each accent on it. Asked once for each sign. */
function isWritten(sign: string): boolean {
  const answer = known.get(sign) ?? Array.from(sign.normalize('NFD')).every((part) => isSame(sign) && hasCommand(part));
  known.set(sign, answer);
  return answer;
}

/** The library writes look-alikes for others: `2` for `²`. */
const isSame = (sign: string) => sign.normalize('NFKD') === sign.normalize('NFD');

/** Those for formulas take no accents: the library would write `{\\' $}`. */
function hasCommand(part: string): boolean {
  if (/^[A-Za-z0-9]$/.test(part)) return true;
  const note = noteOf(`a${part}`);
  return note !== noteOf('a') && !note.includes('$');
}

const noteOf = (note: string) => formatBibtex([{ id: 'x', type: 'webpage', title: 'x', note }]);
