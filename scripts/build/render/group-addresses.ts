import type { Address } from '../engine/load-engine.ts';
import { fileOfAddress } from './render-address.ts';

/** Files that one process makes, one after the other. */
export type Group = [file: string, address: Address][];

/**
 * What is rendered, as processes share it: all files of a document together, so that its record is looked at once, and any other alone. The
 * same list gives the same groups.
 * @throws Error where two routes have one address
 */
export function groupAddresses(addresses: readonly Address[]): Group[] {
  const groups = new Map<string, Group>();
  const files = new Set<string>();
  for (const address of addresses) {
    const file = fileOfAddress(address);
    if (files.has(file)) throw new Error(`${address.route.component}: ${file} is there already.`);
    files.add(file);
    const name = /^(?:data\/)?documents\/([^/]+?)(?:\/|\.\w+$)/.exec(file)?.[1] ?? file;
    const group = groups.get(name) ?? [];
    group.push([file, address]);
    groups.set(name, group);
  }
  return [...groups.values()];
}
