import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PassagesFile } from '../../src/phrases/passages-file.ts';
import type { SaidStretch, TextDocument } from '../../src/phrases/shards.ts';
import { listFiles } from '../list-files.ts';

/** The words of every document that `site` publishes, in the order of the archive. */
export const readPassages = (site: string): PassagesFile[] =>
  listFiles(site)
    .filter((file) => /^documents\/[^/]+\/passages\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(join(site, file), 'utf8')) as PassagesFile)
    .sort((a, b) => a.order - b.order);

/** As it is searched: each passage with whose words stand in it. */
export function textDocument({ order: _order, passages, quotes, ...document }: PassagesFile): TextDocument {
  const said = new Map<string, SaidStretch[]>();
  for (const { speaker, mode, parts } of quotes) {
    for (const [passage, start, end] of parts) {
      said.set(passage, [...(said.get(passage) ?? []), { speaker, mode, start, end }]);
    }
  }
  return {
    ...document,
    passages: Object.entries(passages).map(([id, { label: _label, ...passage }]) => {
      const own = said.get(id);
      return { id, ...passage, ...(own && { said: own }) };
    }),
  };
}
