import type { BuiltPage, SiteFolder } from './built-site.ts';
import { resolveAddress } from './resolve-address.ts';

/** What is kept of a page to follow the links of the whole site. */
export interface PageFacts {
  /** As `BuiltPage.file`. */
  file: string;
  ids: string[];
  /** The files of the site where its addresses lead, each with the ids that are asked of it; of its own, those that it lacks. */
  leads: [file: string, ids: string[]][];
  /** Whether an address starts at the root of the host, where none may. */
  isRooted: boolean;
}

/** @param site what says where addresses of 404.html lead */
export function pageFacts(
  { file, ids, references }: Pick<BuiltPage, 'file' | 'ids' | 'references'>,
  site: Pick<SiteFolder, 'base'>,
): PageFacts {
  const own = new Set(ids.map(({ id }) => id));
  const leads = new Map<string, Set<string>>();
  let isRooted = false;
  for (const address of new Set(references.map((reference) => reference.address))) {
    if (address.startsWith('#') && own.has(address.slice(1))) continue;
    const target = resolveAddress(site, file, address);
    if (!target) continue;
    if (isMisplaced(target, file)) isRooted = true;
    const asked = leads.get(target.file) ?? new Set();
    leads.set(target.file, asked);
    if (target.fragment !== '' && target.fragment !== 'top') asked.add(target.fragment);
  }
  return { file, ids: [...own], leads: [...leads].map(([to, asked]) => [to, [...asked]]), isRooted };
}

/** 404.html is served at any depth, so its links can't be relative; all others have to be. */
export const isMisplaced = ({ absolute }: { absolute: boolean }, from: string): boolean =>
  absolute && from !== '404.html';
