import type { Archive } from '../../archive/archive.ts';
import type { ListHead } from '../lists/list-head.ts';
import type { ListView } from '../lists/list-views.ts';
import type { JsonLd } from './json-ld.ts';
import { listData, type ListedItem } from './list-data.ts';

/** One page of a list. Nothing of the same entries in another order: they are told of once. */
export function listViewData<Entry>(
  archive: Archive,
  { title, repeats }: Pick<ListHead, 'title' | 'repeats'>,
  { path, entries, before, total }: Pick<ListView<Entry>, 'path' | 'entries' | 'before' | 'total'>,
  describe: (entry: Entry) => ListedItem,
): JsonLd | undefined {
  if (repeats) return undefined;
  return listData(archive, { name: title, path, items: entries.map(describe), before, total });
}
