import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { titleCardSchema } from '../../src/record/title-card.ts';
import { workFolder } from '../folders.ts';
import { listFiles } from '../list-files.ts';
import { ownModule } from '../program/own-files.ts';
import { cardSvg, type Pens } from './card-svg.ts';
import { encodePng } from './encode-png.ts';
import { openDrawings } from './kept-drawings.ts';
import { loadTypefaces } from './typeface.ts';
import { root } from '../folders.ts';

/** Where the pages say what each card shows; the picture takes the place of that. */
const cardsFolder = 'cards';

/**
 * Draws the title cards that the pages of `site` describe, each as a PNG in the place of its description.
 * @param kept the folder of what earlier builds have drawn: nothing is drawn again that shows the same.
 * @returns how many there are
 */
export async function drawCards(site: string, kept = join(workFolder, 'cards')): Promise<number> {
  const cards = listCards(site);
  const drawings = openDrawings(kept);
  for (const file of cards) {
    const described = join(site, file);
    const description = readFileSync(described, 'utf8');
    let png: Uint8Array | undefined = drawings.find(description);
    if (!png) {
      png = await drawCard(description);
      drawings.keep(description, png);
    }
    writeFileSync(described.replace(/\.json$/, '.png'), png);
    rmSync(described);
  }
  drawings.dropUnused();
  return cards.length;
}

/**
 * The same in a thread, while the site is indexed: nothing is made of them.
 * @returns how many there are, once they are drawn; undefined where the site has none
 */
export function drawCardsBeside(site: string): Promise<number> | undefined {
  if (listCards(site).length === 0) return undefined;
  const drawn = drawInThread(site);
  // What fails is told when its turn has come.
  drawn.catch(() => undefined);
  return drawn;
}

async function drawInThread(site: string): Promise<number> {
  const thread = new Worker(ownModule('cards-thread', import.meta.url), { workerData: site });
  const [drawn] = (await once(thread, 'message')) as [number];
  return drawn;
}

function listCards(site: string): string[] {
  const folder = join(site, cardsFolder);
  return existsSync(folder)
    ? listFiles(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => join(cardsFolder, file))
    : [];
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
