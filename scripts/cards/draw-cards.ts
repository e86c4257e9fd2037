import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { titleCardSchema } from '../../src/record/title-card.ts';
import { cardSvg, type Pens } from './card-svg.ts';
import { encodePng } from './encode-png.ts';
import { openDrawings } from './kept-drawings.ts';
import { placeCard, placeKept } from './place-kept.ts';
import { loadTypefaces } from './typeface.ts';
import { root, workFolder } from '../folders.ts';

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

let started: Promise<void> | undefined;

/** What cards are drawn with. The rasterizer is the same program on every machine, so that the same card has the same bytes. */
export async function takePens(): Promise<Pens> {
  started ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  const [faces] = await Promise.all([loadTypefaces(), started]);
  return { faces, tokens: readTokens() };
}

/** A picture as PNG. After `takePens`. */
export function renderPng(svg: string): Uint8Array {
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = encodePng(image.pixels, image.width, image.height);
  // Both are in the rasterizer's own memory, which nothing else empties.
  image.free();
  drawing.free();
  return png;
}

/** The colours of the pages in light, by the name of their token: cards are seen among other sites' pages, which are mostly light. */
function readTokens(): ReadonlyMap<string, string> {
  const css = readFileSync(join(root, 'src', 'styles', 'tokens.css'), 'utf8');
  const tokens = css.matchAll(/(?<!-)--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,/g);
  return new Map([...tokens].map(([, name = '', colour = '']) => [name, colour]));
}
