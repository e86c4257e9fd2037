import { readFile } from 'node:fs/promises';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { titleCardSchema } from '../../src/record/title-card.ts';
import { listFiles } from '../list-files.ts';
import type { Progress } from '../report/progress.ts';
import { cardSvg, type Pens } from './card-svg.ts';
import { encodePng } from './encode-png.ts';
import { loadTypefaces } from './typeface.ts';
import { root } from '../folders.ts';

/** What the pages say of each card; the picture takes its place. */
const cardFile = /^cards\/.+\.json$/;

/** Draws the title cards that the pages of `site` describe, each as a PNG in the place of its description. */
export async function drawCards(site: string, progress: Progress): Promise<void> {
  const cards = listFiles(site).filter((file) => cardFile.test(file));
  if (cards.length === 0) return;
  progress.start('Drawing title cards', cards.length);
  const pens = await takePens();
  for (const file of cards) {
    const described = join(site, file);
    const card = titleCardSchema.parse(JSON.parse(readFileSync(described, 'utf8')));
    writeFileSync(described.replace(/\.json$/, '.png'), renderPng(cardSvg(card, pens)));
    rmSync(described);
    progress.tick();
  }
  progress.done();
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
