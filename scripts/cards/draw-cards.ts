import { join } from 'node:path';
import { titleCardSchema } from '../../src/record/title-card.ts';
import { cardSvg } from './card-svg.ts';
import { openDrawings } from './kept-drawings.ts';
import { placeCard, placeKept } from './place-kept.ts';
import { renderPng, startRasterizer } from './rasterize.ts';
import { loadTypefaces, type Pens } from './typeface.ts';
import { workFolder } from '../folders.ts';

/**
 * Draws the title cards that the pages of `site` describe, each as a PNG in the place of its description.
 * @param kept the folder of what earlier builds have drawn: nothing is drawn again that shows the same.
 * @returns how many there are
 */
export async function drawCards(site: string, kept = join(workFolder, 'cards')): Promise<number> {
  const drawings = openDrawings(kept);
  const { count, left } = placeKept(site, drawings);
  for (const { file, description } of left) {
    // Two cards can show the same.
    let png: Uint8Array | undefined = drawings.find(description);
    if (!png) {
      png = await drawCard(description);
      drawings.keep(description, png);
    }
    placeCard(file, png);
  }
  drawings.dropUnused();
  return count;
}

let pens: Promise<Pens> | undefined;

async function drawCard(description: string): Promise<Uint8Array> {
  pens ??= takePens();
  return renderPng(cardSvg(titleCardSchema.parse(JSON.parse(description)), await pens));
}

/** What cards are drawn with. */
export async function takePens(): Promise<Pens> {
  const [taken] = await Promise.all([loadTypefaces(), startRasterizer()]);
  return taken;
}
