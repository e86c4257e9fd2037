import { dirname } from 'node:path/posix';
import type { Address } from '../engine/load-engine.ts';
import { fileOfAddress } from './render-address.ts';

/** Files that one process makes, one after the other. */
export type Group = [file: string, address: Address][];

/** Folders whose files are copied as they are: one process does all of them. */
const copied = ['data/sources/', 'data/extracted/'];

/** Folders of files of all documents, of which one page tells the sizes. */
const ofAll: ReadonlySet<string> = new Set(['data', 'data/tables']);

/**
 * What is rendered, as processes share it: all files of a document together, so that its record is looked at once; those of all documents,
 * of which one page tells the sizes; sources; and any other alone. Documents come last, since a process that got the files of all of them
 * last would be the only one at work. The same list gives the same groups.
 * @throws Error where two routes have one address
 */
export function groupAddresses(addresses: readonly Address[]): Group[] {
  const documents = new Map<string, Group>();
  const others = new Map<string, Group>();
  const files = new Set<string>();
  for (const address of addresses) {
    const file = fileOfAddress(address);
    if (files.has(file)) throw new Error(`${address.route.component}: ${file} is there already.`);
    files.add(file);
    const [, id] = /^(?:(?:data\/)?documents|data\/annotations|data\/tei)\/([^/]+?)(?:\/|\.\w+$)/.exec(file) ?? [];
    const groups = id === undefined ? others : documents;
    const name = id ?? copied.find((folder) => file.startsWith(folder)) ?? (ofAll.has(dirname(file)) ? 'data' : file);
    groups.set(name, [...(groups.get(name) ?? []), [file, address]]);
  }
  return [...others.values(), ...documents.values()];
}
