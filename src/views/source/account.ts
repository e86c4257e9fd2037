import type { Document, Region } from '../../record/document.ts';
import { formatNumber } from '#words/parts/language.ts';
import { sourceWords as words } from '#words/source.ts';

/** Every character of a file, by what became of it. */
export interface Account {
  says: string;
  /** Of the bar, in its own units. */
  width: number;
  roles: { role: Region['role']; says: string; path: string }[];
}

/** More than the pixels of a wide screen would show nothing more. */
const widest = 1500;

/** The bar and its legend: each region to scale, and how many characters there are of each role. */
export function accountFor({ regions, source }: Pick<Document, 'regions' | 'source'>): Account {
  const width = Math.min(source.length, widest);
  const scale = width / Math.max(source.length, 1);
  const roles = Object.keys(words.roles) as Region['role'][];
  return {
    says: words.accounted(source.length),
    width,
    roles: roles.flatMap((role) => {
      const own = regions.filter((region) => region.role === role);
      if (own.length === 0) return [];
      const length = own.reduce((sum, { start, end }) => sum + end - start, 0);
      const says = words.lengthOf(formatNumber(length), role === 'metadata' ? nameFields(own) : words.roles[role]);
      return [{ role, says, path: drawRegions(own, scale, role === 'metadata' || role === 'omitted') }];
    }),
  };
}

/** What the metadata are: the headline and the dateline by their names, all others together. */
function nameFields(regions: readonly Region[]): string {
  const fields = new Set(regions.flatMap((region) => (region.role === 'metadata' ? [region.field] : [])));
  const named = (['title', 'dateline'] as const).filter((field) => fields.delete(field));
  return words.metadata([
    ...named.map((field) => words.partNames[field]),
    ...(fields.size > 0 ? [words.roles.metadata] : []),
  ]);
}

/** The outline of the regions in the bar. Neighbours that touch at this scale are one; what is `rare` is never too short to be seen. */
function drawRegions(regions: readonly Region[], scale: number, rare: boolean): string {
  const drawn: { from: number; to: number }[] = [];
  for (const { start, end } of regions) {
    const from = Math.round(start * scale);
    const to = Math.max(Math.round(end * scale), from + (rare ? 1 : 0));
    if (to === from) continue;
    const last = drawn.at(-1);
    if (last && from <= last.to) last.to = to;
    else drawn.push({ from, to });
  }
  return drawn.map(({ from, to }) => `M${String(from)} 0h${String(to - from)}v8h-${String(to - from)}z`).join('');
}
