import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../../scripts/build/hash-inputs.ts';
import { root } from '../../scripts/folders.ts';

/**
 * Makes a second checkout of the program as it is here, without content: one build runs in a checkout at a time, and writes what types and
 * lint read. @returns `to`
 */
export function copyCheckout(to: string): string {
  for (const part of [...engine, 'package.json']) cpSync(join(root, part), join(to, part), { recursive: true });
  // Packages are the same; what tools write among them is each checkout's own.
  const packages = readdirSync(join(root, 'node_modules')).filter((name) => name === '.bin' || !name.startsWith('.'));
  mkdirSync(join(to, 'node_modules'));
  for (const name of packages) symlinkSync(join(root, 'node_modules', name), join(to, 'node_modules', name));
  return to;
}
