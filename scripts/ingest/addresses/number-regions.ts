import { regionId } from '../../../src/record/passage-id.ts';
import type { Region } from '../../../src/record/document.ts';
import { regionsKey, type LedgerLines } from './ledger-lines.ts';

/** What a region became, as the ledger has it: a block, or where the region begins. */
const namesOf = (regions: readonly Region[]): string[] =>
  regions.map((region) => (region.role === 'block' ? region.target : `@${String(region.start)}`));

/** A block may have several regions: the second of `pq1` is `pq1 2`. */
function tellApart(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} ${String(count)}`;
  });
}

const frozenNames = (frozen: LedgerLines): string[] => frozen[regionsKey]?.split(' ') ?? [];

/**
 * Regions with their numbers, which are addresses (`#r3` beside the source). They count from 1; one that the ledger has keeps its own,
 * and a number that was given out is never another's. `number` is there only where it is not the region's place.
 */
export function numberRegions(regions: readonly Region[], frozen: LedgerLines): Region[] {
  const given = new Map(tellApart(frozenNames(frozen)).map((name, index) => [name, index + 1]));
  let next = given.size + 1;
  return tellApart(namesOf(regions)).map((name, index) => {
    const number = given.size === 0 ? index + 1 : (given.get(name) ?? next++);
    return { ...(regions[index] as Region), ...(number !== index + 1 && { number }) };
  });
}

/** The number of the region at `index`. */
const numberAt = (regions: readonly Region[], index: number): number => regions[index]?.number ?? index + 1;

/** The ledger's line for the regions: what it has, and the numbers that came since. */
export function regionsLine(regions: readonly Region[], before: string | undefined): string {
  const names = namesOf(regions);
  const byNumber = names.map((name, index) => [numberAt(regions, index), name] as const);
  const given = before === undefined ? [] : before.split(' ');
  const added = byNumber.filter(([number]) => number > given.length).toSorted(([a], [b]) => a - b);
  return [...given, ...added.map(([, name]) => name)].join(' ');
}

/**
 * Where the numbers of regions lead that are none any more: to the region of the block that has the words now, else to the one that
 * holds their first character, else to the one that the number before leads to.
 *
 * @param placeOf where the words of a block stand that has gone.
 */
export function leadOnRegions(
  regions: readonly Region[],
  frozen: LedgerLines,
  placeOf: (block: string) => string | undefined,
): [old: string, now: string][] {
  const names = frozenNames(frozen);
  const here = new Set(regions.map((_, index) => numberAt(regions, index)));
  const find = (name: string): number => {
    const [, at] = /^@(\d+)$/.exec(name) ?? [];
    if (at !== undefined) return regions.findIndex(({ end }) => end > Number(at));
    const block = placeOf(name) ?? name;
    return regions.findIndex((region) => region.role === 'block' && region.target === block);
  };
  let before = numberAt(regions, 0);
  return names.flatMap((name, index) => {
    const found = here.has(index + 1) ? -1 : find(name);
    if (found !== -1) before = numberAt(regions, found);
    if (here.has(index + 1)) before = index + 1;
    return here.has(index + 1) ? [] : [[regionId(index + 1), regionId(before)] as [string, string]];
  });
}
