import { passagePath } from '../../paths.ts';
import { regionId } from '../../record/passage-id.ts';
import { passagesOf } from '../../record/passages.ts';
import type { Document, Region } from '../../record/document.ts';
import { passageName } from '../../parts/passage-name.ts';
import { documentWords } from '#words/documents.ts';
import { formatNumber } from '#words/parts/language.ts';
import { sourceWords as words } from '#words/source.ts';

/** A stretch of a file whose words are not shown: what became of it, and how long it is. */
export interface WithheldRegion {
  id: string;
  role: Region['role'];
  /** `block` → its name, `metadata` → the field, `omitted` → the reason. */
  says: string;
  href?: string;
  length: string;
  /** What this stretch has an address for: its own, and at the first of a passage that passage's. */
  places: string[];
}

export function withheldRegions({
  id,
  regions,
  blocks,
}: Pick<Document, 'id' | 'regions' | 'blocks'>): WithheldRegion[] {
  const shown = new Set([...blocks, ...passagesOf(blocks)].map((block) => block.id));
  const seen = new Set<string>();
  return regions.map((region, index) => {
    const own = regionId(region.number ?? index + 1);
    const begins = region.role === 'block' && !seen.has(region.target) ? [region.target] : [];
    for (const target of begins) seen.add(target);
    return {
      id: own,
      role: region.role,
      says: saysOf(region),
      ...(region.role === 'block' && shown.has(region.target) && { href: passagePath(id, region.target) }),
      length: formatNumber(region.end - region.start),
      places: [own, ...begins],
    };
  });
}

function saysOf(region: Region): string {
  switch (region.role) {
    case 'block':
      return passageName(region.target);
    case 'metadata':
      return region.field || documentWords.notShown;
    case 'omitted':
      return region.reason || documentWords.notShown;
    case 'space':
      return words.space;
  }
}
