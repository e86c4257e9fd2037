import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../ingest/content/read-content.ts';
import { writeWhole } from './write-whole.ts';
import type { Problem } from '../report/problem.ts';
import { editCard } from './edit-card.ts';
import { writeScalar } from './format-proposals.ts';
import { readProposals, type Accepted } from './read-proposals.ts';
import { typedCommand } from '../program/typed-command.ts';

/** Where proposals wait for the editor. */
export const proposalsFile = (content: string): string => join(content, 'proposed.yaml');

/**
 * Writes what the editor left of the proposals onto the cards, and takes the file of proposals away. With any problem no card is written.
 *
 * @returns the cards that were written.
 */
export async function acceptProposals(content: string): Promise<{ written: string[]; problems: Problem[] }> {
  const file = proposalsFile(content);
  const { accepted, problems } = readProposals(await readFile(file, 'utf8'), file);
  if (problems.length > 0) return { written: [], problems };
  const sourceOf = new Map((await readContent(content)).content.sources.map(({ id, file: source }) => [id, source]));
  const cards = new Map<string, string>();
  for (const entry of accepted.filter(({ moved, formerIds }) => moved.length + formerIds.length > 0)) {
    const source = sourceOf.get(entry.document);
    if (source === undefined) problems.push(reportUnknown(file, entry));
    else await editOne(content, source, entry, { cards, problems });
  }
  if (problems.length > 0) return { written: [], problems };
  await mkdir(join(content, 'catalog'), { recursive: true });
  for (const [card, text] of cards) await writeWhole(card, text);
  await rm(file);
  return { written: [...cards.keys()], problems };
}

async function editOne(
  content: string,
  source: string,
  accepted: Accepted,
  { cards, problems }: { cards: Map<string, string>; problems: Problem[] },
): Promise<void> {
  const named = ['yaml', 'yml'].map((ending) => join(content, 'catalog', `${accepted.document}.${ending}`));
  const card = named.find((path) => existsSync(path));
  const text = card === undefined ? `source: ${writeScalar(source)}\n` : await readFile(card, 'utf8');
  const path = card ?? named[0] ?? '';
  const edited = editCard(text, path, accepted);
  if (edited.ok) cards.set(path, edited.text);
  else problems.push(...edited.problems);
}

const reportUnknown = (file: string, { document }: Accepted): Problem => ({
  file,
  line: 1,
  column: 1,
  kind: 'unknown-document',
  what: `There is no document "${document}".`,
  why: 'Its card could not be written.',
  fix: `Strike it, or propose again: ${typedCommand('freeze --propose')}`,
});
