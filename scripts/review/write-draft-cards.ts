import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { cardLines } from './card-lines.ts';
import type { DoubtfulDocument } from './rank-documents.ts';

/** The lines of a card that settle what is uncertain, each behind a #: nothing is decided until an editor takes that away. */
export const draftLines = (doubts: DoubtfulDocument['doubts']): string =>
  cardLines(doubts)
    // Words of a poem would go on behind their comment.
    .map((line) => `# ${line.replace(/[\n\r]+ */gu, ' ')}\n`)
    .join('');

/** Cards for the first `count` of the documents that have none yet. Gives back their paths. */
export async function writeDraftCards(
  content: string,
  documents: readonly DoubtfulDocument[],
  count: number,
): Promise<string[]> {
  const written: string[] = [];
  if (count > 0) await mkdir(join(content, 'catalog'), { recursive: true });
  for (const { id, file, doubts } of documents) {
    if (written.length >= count) break;
    const card = join(content, 'catalog', `${id}.yaml`);
    const text = `${stringify({ source: file })}${draftLines(doubts)}`;
    // One that is there has been written by somebody.
    const isNew = await writeFile(card, text, { flag: 'wx' }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (isNew) written.push(card);
  }
  return written;
}
