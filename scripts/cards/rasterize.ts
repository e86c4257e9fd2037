import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './encode-png.ts';

let started: Promise<void> | undefined;

/** The rasterizer is the same program on every machine, so that the same picture has the same bytes. */
export const startRasterizer = (): Promise<void> =>
  (started ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm));

/** A picture of few colours, opaque, as a small PNG. After `startRasterizer`. */
export const renderPng = (svg: string): Uint8Array =>
  render(svg, ({ pixels, width, height }) => encodePng(pixels, width, height));

/** The same with what is clear in it. */
export const renderClearPng = (svg: string): Uint8Array => render(svg, (image) => image.asPng());

type Image = ReturnType<InstanceType<typeof Resvg>['render']>;

function render(svg: string, encode: (image: Image) => Uint8Array): Uint8Array {
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = encode(image);
  // Both are in the rasterizer's own memory, which nothing else empties.
  image.free();
  drawing.free();
  return png;
}
