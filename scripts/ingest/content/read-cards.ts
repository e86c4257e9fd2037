import { join } from 'node:path';
import { cardSchema } from '../../../src/record/card.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { CardFile } from './content.ts';
import { listFolder } from './list-folder.ts';
import { isDocumentId, makeDocumentId, type GivenIds } from './make-document-id.ts';
import { readSource } from '../source/read-source.ts';
import { checkYaml, readYaml } from '../yaml/read-yaml.ts';

/** A card as far as it can be used: its claim on a source holds even where the rest of it is wrong. */
export interface FoundCard {
  id: string;
  /** Path below `sources/` as written. Absent where the file could not be read that far. */
  source?: string;
  /** Where the card names its source, or its first line. */
  place: Place;
  /** Without its wrong fields. Absent where it is not YAML, or has no source. */
  card?: CardFile;
}

/**
 * Every card in `folder`, in code-unit order of their names. A folder that is not there holds no cards. `given` are the ids in the
 * ledger.
 */
export async function readCards(
  folder: string,
  given: GivenIds,
): Promise<{ cards: FoundCard[]; problems: Problem[] }> {
  const cards: FoundCard[] = [];
  const ids = new Set<string>();
  const problems: Problem[] = [];
  for (const entry of await listFolder(folder)) {
    const file = join(folder, entry.name);
    if (!entry.isFile() || !/\.ya?ml$/.test(entry.name)) {
      problems.push(reportNoCard(file));
      continue;
    }
    const id = entry.name.replace(/\.ya?ml$/, '');
    const { card, problems: wrong } = await readCard(file, id);
    if (!isDocumentId(id, given)) problems.push(reportBadName(file, id));
    problems.push(...wrong);
    if (ids.has(id)) problems.push(reportSameName(file, id));
    else cards.push(card);
    ids.add(id);
  }
  return { cards, problems };
}

async function readCard(file: string, id: string): Promise<{ card: FoundCard; problems: Problem[] }> {
  const start: Place = { file, line: 1, column: 1 };

  const read = await readSource(file);
  if (!read.ok) return { card: { id, place: start }, problems: read.problems };
  const parsed = readYaml(read.text, file);
  if (!parsed.ok) return { card: { id, ...readLine(read.text), place: start }, problems: parsed.problems };

  const { yaml } = parsed;
  const checked = checkYaml({ ...yaml, value: yaml.value ?? {} }, cardSchema);
  const found = { id, ...readClaim(yaml.value), place: yaml.locate(['source']) };
  const card = checked.ok ? checked.value : checked.usable;
  return {
    card: { ...found, ...(card && { card: { id, card, locate: yaml.locate } }) },
    problems: checked.ok ? [] : checked.problems,
  };
}

function readClaim(value: unknown): { source?: string } {
  const source = (value as { source?: unknown } | null)?.source;
  return typeof source === 'string' ? { source } : {};
}

/** The line that names the source, of a card that is no YAML: its document must not stand there without what the card says of it. */
function readLine(text: string): { source?: string } {
  const line = /^source:(.*)$/m.exec(text)?.[1] ?? '';
  const source = line.replace(/\s#.*$/, '').trim().replace(/^(['"])(.*)\1$/, '$2');
  return source === '' ? {} : { source };
}

function reportNoCard(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    kind: 'no-card',
    what: 'This is no card.',
    why: 'The folder catalog holds one YAML file for each source and nothing else; this would be passed over.',
    fix: 'Give it the ending .yaml if it is a card, or move it out of catalog.',
  };
}

function reportSameName(file: string, id: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    kind: 'same-card-name',
    what: `The document "${id}" has another card, with the ending .yaml.`,
    why: 'A document has one record, so two cards would contradict each other.',
    fix: 'Merge the two cards into one.',
  };
}

function reportBadName(file: string, id: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    kind: 'bad-card-name',
    what: `"${id}" cannot be the id of a document.`,
    why: "A card's name is part of its document's address: lower-case ASCII letters, digits and single hyphens, at most 80; not index, dossiers, parallels or page, and no name that Windows keeps for itself (con, nul …).",
    fix: `Rename the card, for instance to ${makeDocumentId(`${id}.yaml`)}.yaml.`,
  };
}
