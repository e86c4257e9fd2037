import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import type { KeptDrawings } from './kept-drawings.ts';

/** Where the pages say what each card shows; the picture takes the place of that. */
const cardsFolder = 'cards';

/** A title card that is described and not drawn. */
export interface DescribedCard {
  /** The path of its description. */
  file: string;
  description: string;
}

/**
 * Puts pictures that earlier builds have drawn in the place of their descriptions.
 * @returns how many cards `site` describes, and those that are left to draw
 */
export function placeKept(site: string, drawings: KeptDrawings): { count: number; left: DescribedCard[] } {
  const folder = join(site, cardsFolder);
  const files = existsSync(folder) ? listFiles(folder).filter((file) => file.endsWith('.json')) : [];
  const left: DescribedCard[] = [];
  for (const name of files) {
    const file = join(folder, name);
    const description = readFileSync(file, 'utf8');
    const png = drawings.find(description);
    if (png) placeCard(file, png);
    else left.push({ file, description });
  }
  return { count: files.length, left };
}

/** Puts a picture in the place of its description. */
export function placeCard(file: string, png: Uint8Array): void {
  writeFileSync(file.replace(/\.json$/, '.png'), png);
  rmSync(file);
}
