import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WrongUse } from '../command-line.ts';
import { readAside } from '../read-aside.ts';
import type { Problem } from '../report/problem.ts';
import { addSource, type Added } from './add-source.ts';
import { describeFound } from './describe-found.ts';
import type { Received } from './list-received.ts';
import { typedCommand } from '../program/typed-command.ts';

/** What came of files that were to be taken in. */
export interface AddedAll {
  added: Added[];
  /** Of those that can't be read; the others are taken in. */
  problems: Problem[];
}

/**
 * Takes files in, each with a card that has all that was found in it and what is uncertain.
 *
 * @param received none of them twice.
 * @throws WrongUse where one file alone is wanted, and its id or name is taken.
 */
export async function addDocuments(
  received: readonly Received[],
  { content, today }: { content: string; today: string },
): Promise<AddedAll> {
  const added: Added[] = [];
  const problems: Problem[] = [];
  for (const one of received) {
    try {
      const result = await addSource({ ...one, content, today });
      added.push(result);
      problems.push(...result.problems);
    } catch (error) {
      if (!(error instanceof WrongUse) || received.length === 1) throw error;
      problems.push(reportTaken(one.file, error.message));
    }
  }
  const fresh = new Map(added.flatMap((one) => (one.isNew ? [[one.id, one] as const] : [])));
  if (fresh.size > 0) problems.push(...(await draftCards(content, fresh)));
  return { added, problems };
}

/** Writes what was found onto the cards of new documents. */
async function draftCards(content: string, fresh: ReadonlyMap<string, Added>): Promise<Problem[]> {
  const found = new Map<string, string>();
  const { problems, leftOut } = await readAside({
    content,
    onDocument: (document) => {
      if (fresh.has(document.id)) found.set(document.id, describeFound(document));
    },
  });
  for (const [id, text] of found) await appendFile(join(content, 'catalog', `${id}.yaml`), text);
  const files = new Set([...fresh.values()].flatMap(({ written }) => written));
  // What is wrong elsewhere in the archive, a build tells.
  return [...problems, ...leftOut.flatMap((part) => part.problems)].filter(({ file }) => files.has(file));
}

const reportTaken = (file: string, what: string): Problem => ({
  file,
  line: 1,
  column: 1,
  kind: 'taken-name',
  what: `It was not taken in: ${what.replace(/ Choose .*/, '')}`,
  why: 'Another file has its name or its id, and nothing is written over.',
  fix: `Take it in alone, under another id: ${typedCommand('add --id ID PATH')}`,
});
