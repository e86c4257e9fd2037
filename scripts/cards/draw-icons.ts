import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { palette } from '../../src/record/palette.ts';
import { encodeIco } from './encode-ico.ts';
import { openDrawings } from './kept-drawings.ts';
import { renderClearPng, startRasterizer } from './rasterize.ts';
import { workFolder } from '../folders.ts';

/** An icon of an archive's own. */
export interface ArchiveIcon {
  svg: string;
  /** The colour around it where a device cuts icons to a form of its own. */
  ground?: string | undefined;
}

/** How wide a drawing is, in pixels, and how much of that the icon is; without `share`, all of it, and nothing is around it. */
interface Form {
  size: number;
  share?: number;
}

/** The PNGs that browsers are told of. What is in the middle four fifths of a maskable icon is cut by nobody. */
const forms: Readonly<Record<string, Form>> = {
  'icon-192.png': { size: 192 },
  'icon-512.png': { size: 512 },
  'icon-apple.png': { size: 180, share: 0.86 },
  'icon-maskable.png': { size: 512, share: 0.72 },
};
const icoSizes = [16, 32, 48];

/**
 * Writes the icons of an archive that has one of its own into its site, in the place of the program's.
 * @param kept the folder of what earlier builds have drawn
 */
export async function drawIcons(site: string, icon: ArchiveIcon, kept = join(workFolder, 'cards')): Promise<void> {
  const drawings = openDrawings(kept);
  const { svg, ground = palette.paper.light } = icon;
  const draw = async (form: Form): Promise<Uint8Array> => {
    const described = iconSvg(svg, ground, form);
    const known = drawings.find(described);
    if (known) return known;
    await startRasterizer();
    const png = renderClearPng(described);
    drawings.keep(described, png);
    return png;
  };
  writeFileSync(join(site, 'icon.svg'), svg);
  for (const [name, form] of Object.entries(forms)) writeFileSync(join(site, name), await draw(form));
  const images: { size: number; png: Uint8Array }[] = [];
  for (const size of icoSizes) images.push({ size, png: await draw({ size }) });
  writeFileSync(join(site, 'favicon.ico'), encodeIco(images));
}

/** The icon as a picture within one: its own styles and size stay its own. */
function iconSvg(svg: string, ground: string, { size, share }: Form): string {
  const [whole, inner] = [String(size), (share ?? 1) * size];
  const at = ((size - inner) / 2).toFixed(2);
  const behind = share === undefined ? '' : `<rect width="${whole}" height="${whole}" fill="${ground}"/>`;
  const data = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${whole}" viewBox="0 0 ${whole} ${whole}">${behind}<image x="${at}" y="${at}" width="${inner.toFixed(2)}" height="${inner.toFixed(2)}" href="${data}"/></svg>`;
}
