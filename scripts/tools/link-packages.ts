import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.ts';

/** Gives another checkout the packages of this one. What tools write among them is each checkout's own. */
export function linkPackages(checkout: string): void {
  const packages = readdirSync(join(root, 'node_modules')).filter((name) => name === '.bin' || !name.startsWith('.'));
  mkdirSync(join(checkout, 'node_modules'));
  for (const name of packages) symlinkSync(join(root, 'node_modules', name), join(checkout, 'node_modules', name));
}
