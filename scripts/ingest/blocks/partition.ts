import type { Region } from '../../../src/record/document.ts';
import type { Range } from '../../../src/record/sourced.ts';

/** What a stretch of the source is for, without its place. */
type Purpose =
  | { role: 'block'; target: string }
  | { role: 'metadata'; field: string }
  | { role: 'omitted'; reason: string };

export interface Claim {
  range: Range;
  purpose: Purpose;
}

/** White space at either end of `[start, end)` taken off. Equal numbers where there is nothing else. */
function trim(source: string, start: number, end: number): Range {
  while (start < end && /\s/.test(source.charAt(start))) start += 1;
  while (end > start && /\s/.test(source.charAt(end - 1))) end -= 1;
  return [start, end];
}

/**
 * Markup that no claim holds (a list's dash, a quotation's `>`, a table's ruling) goes to the stretch that it marks: the one
 * that follows on the same line, or else the one before.
 */
function absorbMarkup(source: string, claims: Claim[]): Claim[] {
  const grown = claims.map((claim) => ({ ...claim, range: [...claim.range] as Range }));
  const first: Claim = { range: [0, 0], purpose: { role: 'omitted', reason: 'markup without words' } };
  const last: Claim = { range: [source.length, source.length], purpose: first.purpose };
  const all = [first, ...grown, last];
  for (let i = 1; i < all.length; i++) {
    const [before, after] = [all[i - 1] as Claim, all[i] as Claim];
    if (after.range[0] < before.range[1]) {
      throw new Error(`Two stretches claim the source at ${String(after.range[0])}`);
    }
    const [start, end] = trim(source, before.range[1], after.range[0]);
    if (start === end) continue;
    const sameLine = after !== last && !/[\r\n]/.test(source.slice(end, after.range[0]));
    if (sameLine || before === first) after.range[0] = start;
    else before.range[1] = end;
  }
  return all.filter((claim) => claim.range[1] > claim.range[0]);
}

/** Claims, in the order of the source and without overlap → regions that are the whole source and nothing twice. */
export function partition(source: string, claims: Claim[]): Region[] {
  const regions: Region[] = [];
  let at = 0;
  for (const { range, purpose } of absorbMarkup(source, claims)) {
    if (range[0] > at) regions.push({ role: 'space', start: at, end: range[0] });
    regions.push({ ...purpose, start: range[0], end: range[1] });
    at = range[1];
  }
  if (at < source.length) regions.push({ role: 'space', start: at, end: source.length });
  return regions;
}
