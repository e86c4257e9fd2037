import { join } from 'node:path';
import { listSources } from '../../ingest/content/list-sources.ts';
import { readSource } from '../../ingest/source/read-source.ts';

/** The texts of an archive's sources, in the order of their names: what made documents are cut from. */
export async function readSources(content: string): Promise<string[]> {
  const { sources } = await listSources(join(content, 'sources'));
  const texts: string[] = [];
  for (const { path } of sources) {
    const read = await readSource(path);
    if (read.ok) texts.push(read.text);
  }
  return texts;
}
