import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { relativeAddress } from './relative-address.ts';
import { rewriteCss } from './rewrite-css.ts';

/** Makes the addresses in the stylesheets of a folder relative to the file they stand in, as those of pages are. */
export function relativizeStyles(folder: string): void {
  for (const file of listFiles(folder).filter((name) => name.endsWith('.css'))) {
    const path = join(folder, file);
    const css = readFileSync(path, 'utf8');
    const rewritten = rewriteCss(css, (address) => relativeAddress(address, file));
    if (rewritten !== css) writeFileSync(path, rewritten);
  }
}
