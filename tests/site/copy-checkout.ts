import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../../scripts/build/hash-inputs.ts';
import { root } from '../../scripts/folders.ts';
import { linkPackages } from '../../scripts/tools/link-packages.ts';

/**
 * Makes a second checkout of the program as it is here, without content: one build runs in a checkout at a time, and writes what types and
 * lint read. @returns `to`
 */
export function copyCheckout(to: string): string {
  for (const part of [...engine, 'package.json']) cpSync(join(root, part), join(to, part), { recursive: true });
  linkPackages(to);
  return to;
}
