import { smallArchive, type OfflineManifest } from './offline-manifest.ts';

/**
 * What the reader wants kept: `automatic` until something was chosen, `started` while all is being downloaded, `whole` once it
 * is there, `nothing` after it was removed.
 */
export type Wish = 'automatic' | 'started' | 'whole' | 'nothing';

/** An earlier build's files on the device. */
export interface EarlierCopy {
  kept: ReadonlySet<string>;
  manifest: OfflineManifest;
}

/** Files that a build must have before it may take over: all of them, or what an earlier build had and the pages that are open. */
export function listWanted(
  manifest: OfflineManifest,
  wish: Wish,
  visited: Iterable<string>,
  savesData: boolean,
): string[] {
  const all = Object.keys(manifest.files);
  if (wish === 'nothing') return [];
  if (wish === 'whole' || (wish === 'automatic' && manifest.download < smallArchive && !savesData)) return all;
  const wanted = new Set([...manifest.shell, ...visited]);
  return all.filter((file) => wanted.has(file));
}

/**
 * Where to take files from without the network: the same bytes in an earlier build, under whatever name.
 * @returns by file, the place of the earlier copy in `earlier` and the file's name there.
 */
export function planReuse(
  manifest: OfflineManifest,
  wanted: Iterable<string>,
  earlier: readonly EarlierCopy[],
): Map<string, { copy: number; file: string }> {
  const places = new Map<string, { copy: number; file: string }>();
  earlier.forEach(({ kept, manifest: { files } }, copy) => {
    for (const file of kept) {
      const hash = files[file]?.hash;
      if (hash !== undefined) places.set(hash, { copy, file });
    }
  });
  const plan = new Map<string, { copy: number; file: string }>();
  for (const file of wanted) {
    const place = places.get(manifest.files[file]?.hash ?? '');
    if (place) plan.set(file, place);
  }
  return plan;
}
