import type { Region } from '../../record/document.ts';

/** The regions of one row, with the passage that they are the source of, if they are any's. */
export interface RegionGroup {
  passage?: string;
  regions: Region[];
}

/**
 * Cuts a file into rows: one for each passage with all that stands within it or on its line, and one for each line that became something
 * else. White space behind a row is the row's own. The rows' regions, one after another, are the regions given.
 * @param passageOf - the passage that a target of a region is shown with: of a turn its first paragraph
 */
export function groupRegions(
  regions: readonly Region[],
  source: string,
  passageOf: (target: string) => string,
): RegionGroup[] {
  const ahead = passagesAhead(regions, passageOf);
  const groups: RegionGroup[] = [];
  for (const [index, region] of regions.entries()) {
    const passage = region.role === 'block' ? passageOf(region.target) : undefined;
    const group = groups.at(-1);
    if (!group || beginsRow(region, passage, { group, source, ahead: ahead[index] })) {
      groups.push({ regions: [region], ...(passage !== undefined && { passage }) });
      continue;
    }
    group.regions.push(region);
    if (passage !== undefined) group.passage = passage;
  }
  return groups;
}

/** For each region the passage of the first one at or behind it that is any's. */
function passagesAhead(regions: readonly Region[], passageOf: (target: string) => string): (string | undefined)[] {
  let next: string | undefined;
  return regions
    .toReversed()
    .map((region) => (next = region.role === 'block' ? passageOf(region.target) : next))
    .reverse();
}

interface Before {
  group: RegionGroup;
  source: string;
  /** The passage that comes next. */
  ahead: string | undefined;
}

function beginsRow(region: Region, passage: string | undefined, { group, source, ahead }: Before): boolean {
  if (region.role === 'space') return false;
  const last = group.regions.findLast(({ role }) => role !== 'space');
  if (!last) return false;
  const onItsLine = !/[\r\n]/.test(source.slice(last.end, region.start));
  if (group.passage === undefined) return !onItsLine;
  // What stands within a passage stays in its row; of two passages on one line each has a row.
  if (passage !== undefined) return passage !== group.passage;
  return !onItsLine && ahead !== group.passage;
}
