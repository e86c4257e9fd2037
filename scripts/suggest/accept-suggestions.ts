import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { authorityFiles, authorityKinds, type AuthorityKind } from '../../src/record/authority.ts';
import { writeWhole } from '../freeze/write-whole.ts';
import { readAuthorities } from '../ingest/content/read-authorities.ts';
import { checkYaml, readYaml, type YamlFile } from '../ingest/yaml/read-yaml.ts';
import type { Problem } from '../report/problem.ts';

/** Where suggestions wait for the editor. */
export const suggestionsFile = (content: string): string => join(content, 'suggested.yaml');

/** Lists of entries by kind; one that has none left is empty. */
const suggestionsSchema = z.partialRecord(z.enum(authorityKinds), z.array(z.unknown()).nullable());

/** An entry as the editor left it. */
interface AcceptedEntry {
  kind: AuthorityKind;
  index: number;
  id: string;
  value: unknown;
}

export interface Accepted {
  /** The files of authorities that were written. */
  written: { file: string; entries: number }[];
  problems: Problem[];
}

/** Adds what the editor left of the suggestions to the authorities, and takes the file of suggestions away. With any problem nothing is written. */
export async function acceptSuggestions(content: string): Promise<Accepted> {
  const file = suggestionsFile(content);
  const folder = join(content, 'authorities');
  const read = readYaml(await readFile(file, 'utf8'), file);
  if (!read.ok) return { written: [], problems: read.problems };
  const checked = checkYaml({ ...read.yaml, value: read.yaml.value ?? {} }, suggestionsSchema);
  if (!checked.ok) return { written: [], problems: checked.problems };
  const { entries, problems } = listEntries(read.yaml, checked.value);
  const existing = await readAuthorities(folder);
  const known = new Set(authorityKinds.flatMap((kind) => [...existing.ids[kind]]));
  for (const { kind, index, id } of entries) {
    if (known.has(id)) problems.push(reportTaken(read.yaml, [kind, index, 'id'], id));
    known.add(id);
  }
  const texts = new Map<string, { text: string; entries: number }>();
  for (const [kind, own] of Map.groupBy(entries, (entry) => entry.kind)) {
    const target = join(folder, `${kind}.yaml`);
    const before = await readFile(target, 'utf8').catch(emptyIfAbsent);
    const text = append(before, own);
    const isWhole = readYaml(text, target);
    const wanted = existing.authorities[kind].length + own.length;
    if (isWhole.ok && Array.isArray(isWhole.yaml.value) && isWhole.yaml.value.length >= wanted)
      texts.set(target, { text, entries: own.length });
    else problems.push(reportNoRoom(target));
  }
  if (problems.length > 0) return { written: [], problems };
  await mkdir(folder, { recursive: true });
  for (const [target, { text }] of texts) await writeWhole(target, text);
  await rm(file);
  return { written: [...texts].map(([target, { entries: count }]) => ({ file: target, entries: count })), problems };
}

function listEntries(
  yaml: YamlFile,
  lists: z.output<typeof suggestionsSchema>,
): { entries: AcceptedEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = authorityKinds.flatMap((kind) =>
    (lists[kind] ?? []).flatMap((value, index): AcceptedEntry[] => {
      const checked = checkYaml<z.ZodType<{ id: string }>>(yaml, authorityFiles[kind], [kind, index]);
      if (!checked.ok) problems.push(...checked.problems);
      return checked.ok ? [{ kind, index, id: checked.value.id, value }] : [];
    }),
  );
  return { entries, problems };
}

/** Behind what is there, which stays as it is. */
function append(before: string, entries: readonly AcceptedEntry[]): string {
  const lines = stringify(
    entries.map(({ value }) => value),
    { lineWidth: 0 },
  );
  const start = before.trim() === '[]' ? '' : before;
  return `${start}${start === '' || start.endsWith('\n') ? '' : '\n'}${lines}`;
}

function emptyIfAbsent(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
  throw error;
}

const reportTaken = (yaml: YamlFile, path: readonly PropertyKey[], id: string): Problem => ({
  ...yaml.locate(path),
  kind: 'duplicate-authority',
  what: `The id "${id}" is another entry’s.`,
  why: 'Ids are unique among all authorities, so that a reference means one thing.',
  fix: 'Give this one another id, or strike it.',
});

const reportNoRoom = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  kind: 'authorities-no-list',
  what: 'Nothing can be added behind the last entry of this file.',
  why: 'It is no list whose entries begin with "- " at the start of a line.',
  fix: 'Write it so, and run the command again.',
});
