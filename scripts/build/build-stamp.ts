import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build leaves in its folder: the mark that the folder is a build, and what it was made from. */
const file = 'build.json';

/** Notes in a built folder the hash of its inputs. */
export function writeStamp(site: string, inputs: string): void {
  writeFileSync(join(site, file), `${JSON.stringify({ inputs: `sha256-${inputs}` }, null, 2)}\n`);
}

/** True where `site` is a finished build of these inputs. */
export function isBuiltFrom(site: string, inputs: string): boolean {
  try {
    const stamp: unknown = JSON.parse(readFileSync(join(site, file), 'utf8'));
    return typeof stamp === 'object' && stamp !== null && 'inputs' in stamp && stamp.inputs === `sha256-${inputs}`;
  } catch {
    return false;
  }
}
