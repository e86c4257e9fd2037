import type { Address } from '../engine/load-engine.ts';
import { fileOfAddress } from './render-address.ts';

/** Files that one process makes, one after the other. */
export type Group = [file: string, address: Address][];

/**
 * What is rendered, as processes share it: all files of a document together, so that its record is looked at once, and any other alone.
 * Those come first, since one of them may hold all documents: a process that got it last would be the only one at work. The same list
 * gives the same groups.
 * @throws Error where two routes have one address
 */
export function groupAddresses(addresses: readonly Address[]): Group[] {
  const documents = new Map<string, Group>();
  const others: Group[] = [];
  const files = new Set<string>();
  for (const address of addresses) {
    const file = fileOfAddress(address);
    if (files.has(file)) throw new Error(`${address.route.component}: ${file} is there already.`);
    files.add(file);
    const [, id] = /^(?:data\/)?documents\/([^/]+?)(?:\/|\.\w+$)/.exec(file) ?? [];
    if (id === undefined) others.push([[file, address]]);
    else documents.set(id, [...(documents.get(id) ?? []), [file, address]]);
  }
  return [...others, ...documents.values()];
}
