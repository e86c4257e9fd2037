import { typefaces, type Face, type TypefaceName } from '../../record/face.ts';
import type { DrawnTypeface, TitleCard } from '../../record/title-card.ts';

/** What of a face stands on title cards: its light colours, and its typefaces, or those of the program that are most like them. */
export function cardFace({ palette = {}, band = [], typefaces: chosen }: Face): NonNullable<TitleCard['face']> {
  const colours = Object.entries(palette).flatMap(([token, shades]) =>
    shades ? [[token, shades.light] as const] : [],
  );
  return {
    colours: Object.fromEntries(colours),
    band: band.map(({ light }) => light),
    ...(chosen && { typefaces: { text: drawnAs(chosen.text), interface: drawnAs(chosen.interface) } }),
  };
}

const drawnAs = (name: TypefaceName): DrawnTypeface => (typefaces[name].isSerif ? 'newsreader' : 'public-sans');
