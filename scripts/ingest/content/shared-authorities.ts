import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import type { Authorities, AuthorityKind } from '../../../src/record/authority.ts';
import type { Problem } from '../../report/problem.ts';
import type { ReadAuthorities } from './read-authorities.ts';

/**
 * The folder of authorities that an archive shares with others: `ARCHIVE_AUTHORITIES`, from where the command was typed, else `authorities`
 * of its `archive.yaml`, from there. Undefined where neither names one.
 */
export function sharedAuthoritiesFolder(content: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.ARCHIVE_AUTHORITIES) return resolve(env.ARCHIVE_CWD ?? process.cwd(), env.ARCHIVE_AUTHORITIES);
  const named = readNamed(join(content, 'archive.yaml'));
  return named === undefined ? undefined : resolve(content, named);
}

/** What is wrong with the file is told by who reads it whole. */
function readNamed(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const named = text.includes('authorities') && parseDocument(text).get('authorities');
    return typeof named === 'string' ? named : undefined;
  } catch {
    return undefined;
  }
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

export const reportNoShared = (folder: string): Problem => ({
  file: folder,
  line: 1,
  column: 1,
  kind: 'no-shared-authorities',
  what: 'There is no such folder of authorities.',
  why: 'The archive says that it shares authorities with others; without them nobody would be found in its documents.',
  fix: 'Name the folder that holds people.yaml, organizations.yaml …: in ARCHIVE_AUTHORITIES, or as "authorities" of archive.yaml, from where that stands.',
});

/** Both together; an entry of the archive's own goes before one of the same id that is shared. */
export function joinAuthorities(own: ReadAuthorities, shared: ReadAuthorities): ReadAuthorities & { shared: Set<string> } {
  const ownIds = new Set(Object.values(own.ids).flatMap((ids) => [...ids]));
  const kinds = Object.keys(own.authorities) as AuthorityKind[];
  const joined = { ...own, shared: new Set<string>(), problems: [...own.problems, ...shared.problems] };
  const authorities: Record<string, unknown> = {};
  const locate = { ...own.locate };
  const ids = { ...own.ids };
  for (const kind of kinds) {
    const all: readonly { id: string }[] = shared.authorities[kind];
    const kept = all.flatMap(({ id }, index) => (ownIds.has(id) ? [] : [index]));
    for (const index of kept) joined.shared.add(all[index]?.id ?? '');
    const mine = own.authorities[kind].length;
    authorities[kind] = [...own.authorities[kind], ...kept.map((index) => all[index])];
    locate[kind] = ([index, ...rest]) =>
      typeof index === 'number' && index >= mine
        ? shared.locate[kind]([kept[index - mine] ?? 0, ...rest])
        : own.locate[kind](index === undefined ? [] : [index, ...rest]);
    ids[kind] = new Set([...own.ids[kind], ...[...shared.ids[kind]].filter((id) => !ownIds.has(id))]);
  }
  return { ...joined, authorities: authorities as unknown as Authorities, locate, ids };
}

/**
 * Of authorities that are shared only those that something here names: a record, a guide, the archive, or an entry that is kept. `named` are
 * all ids that the records name, and what only looks like one.
 */
export function keepNamed(authorities: Authorities, shared: ReadonlySet<string>, named: ReadonlySet<string>): Authorities {
  const entries = new Map(Object.values(authorities).flatMap((list) => list.map((entry) => [entry.id, entry] as const)));
  const kept = new Set<string>();
  const waiting = [...entries.keys()].filter((id) => !shared.has(id) || named.has(id));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (kept.has(id)) continue;
    kept.add(id);
    for (const other of listIds(JSON.stringify(entries.get(id)))) if (entries.has(other)) waiting.push(other);
  }
  return Object.fromEntries(
    Object.entries(authorities).map(([kind, list]) => [kind, list.filter(({ id }) => kept.has(id))]),
  ) as Authorities;
}

/** What may be an id in a text of JSON. */
export const listIds = (json: string): string[] => [...json.matchAll(/"([a-z0-9]+(?:-[a-z0-9]+)*)"/g)].map(([, id]) => id ?? '');
