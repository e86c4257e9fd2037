import { join } from 'node:path';
import type { z } from 'zod';
import {
  authorityFiles,
  authorityKinds,
  noAuthorities,
  type Authorities,
  type AuthorityKind,
} from '../../../src/record/authority.ts';
import { didYouMean } from '../../report/did-you-mean.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { Content } from './content.ts';
import { listFolder } from './list-folder.ts';
import { maximumAuthorityBytes, readSource } from '../source/read-source.ts';
import { isWindowsDevice } from '../../../src/record/windows-names.ts';
import { checkYaml, readYaml, type YamlFile } from '../yaml/read-yaml.ts';

export interface ReadAuthorities {
  authorities: Authorities;
  locate: Content['locateAuthority'];
  /** Ids of all entries of a kind, also of those with other faults: whatever names them is not wrong. */
  ids: Record<AuthorityKind, Set<string>>;
  problems: Problem[];
}

const kinds = authorityKinds;

/** Every authority file in `folder`; kinds without a file are empty lists. */
export async function readAuthorities(folder: string): Promise<ReadAuthorities> {
  const result: ReadAuthorities = {
    authorities: noAuthorities(),
    locate: mapKinds((kind) => () => ({ file: join(folder, `${kind}.yaml`), line: 1, column: 1 })),
    ids: mapKinds(() => new Set()),
    problems: [],
  };
  const placed = new Map<string, Place>();
  for (const { name } of await listFolder(folder)) {
    const file = join(folder, name);
    const kind = kinds.find((known) => name === `${known}.yaml`);
    if (kind === undefined) result.problems.push(reportUnknownFile(file, name));
    else await readFileOf(kind, file, result, placed);
  }
  return result;
}

/** Adds one file's entries to `result`, and their ids to `placed`, which holds those of all files. */
async function readFileOf(kind: AuthorityKind, file: string, result: ReadAuthorities, placed: Map<string, Place>) {
  const read = await readSource(file, file, maximumAuthorityBytes);
  const parsed = read.ok ? readYaml(read.text, file) : read;
  if (!parsed.ok) return void result.problems.push(...parsed.problems);

  const { yaml } = parsed;
  if (!Array.isArray(yaml.value)) {
    if (yaml.value !== null) result.problems.push(reportNoList(yaml.locate([]), kind));
    return;
  }
  const kept: number[] = [];
  const entries: unknown[] = [];
  for (const index of yaml.value.keys()) {
    const place = yaml.locate([index, 'id']);
    const id = readId(yaml.value[index]);
    const other = id === undefined ? undefined : placed.get(id);
    if (id !== undefined) {
      result.ids[kind].add(id);
      if (other) result.problems.push(reportDuplicate(place, id, other));
      else placed.set(id, place);
      if (isWindowsDevice(id)) result.problems.push(reportDevice(place, id));
    }
    const entry = checkEntry(yaml, kind, index, result.problems);
    if (entry === undefined) continue;
    kept.push(index);
    entries.push(entry);
  }
  (result.authorities[kind] as unknown[]) = entries;
  // Wrong entries are left out, so positions in the list are not those in the file.
  result.locate[kind] = ([index, ...rest]) =>
    yaml.locate(index === undefined ? [] : [kept[Number(index)] ?? 0, ...rest]);
}

function checkEntry(yaml: YamlFile, kind: AuthorityKind, index: number, problems: Problem[]): unknown {
  const schema: z.ZodType = authorityFiles[kind];
  const checked = checkYaml(yaml, schema, [index]);
  if (checked.ok) return checked.value;
  problems.push(...checked.problems);
  return checked.usable;
}

function readId(entry: unknown): string | undefined {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

function mapKinds<Value>(make: (kind: AuthorityKind) => Value): Record<AuthorityKind, Value> {
  return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<AuthorityKind, Value>;
}

function reportUnknownFile(file: string, name: string): Problem {
  const known = kinds.map((kind) => `${kind}.yaml`);
  return {
    file,
    line: 1,
    column: 1,
    kind: 'unknown-authority-file',
    what: `There are no authorities named "${name}"${didYouMean(name, known)}`,
    why: 'A file that nothing reads would be left out without a word.',
    fix: `Rename it or take it away. Files here: ${known.join(', ')}.`,
  };
}

function reportNoList(place: Place, kind: AuthorityKind): Problem {
  return {
    ...place,
    kind: 'authorities-no-list',
    what: `The ${kind} must be a list.`,
    why: 'Each entry is one item of it, with an id and a name.',
    fix: 'Begin each entry with "- id: …" and indent its other fields by two spaces.',
  };
}

function reportDevice(place: Place, id: string): Problem {
  return {
    ...place,
    kind: 'device-name',
    what: `The id "${id}" is the name of a device of Windows.`,
    why: 'It becomes the name of a folder, and Windows takes no folder or zip with that name.',
    fix: 'Give the entry another id, and change the references to it.',
  };
}

function reportDuplicate(place: Place, id: string, other: Place): Problem {
  return {
    ...place,
    kind: 'duplicate-authority',
    what: `The id "${id}" stands a second time; the first is ${other.file === place.file ? 'in' : 'in another file, at'} line ${other.line}.`,
    why: 'Ids are unique among all authorities, so that a reference means one thing.',
    fix: 'Give one of them another id, and change the references to it.',
  };
}
