import { typefaces, type Face } from '../../record/face.ts';
import type { Shades } from '../../record/palette.ts';

/**
 * What a face says of colours and typefaces, as a style sheet that comes after the program's own. Empty where it says nothing of
 * them. Paper has the program's colours: it is white, whatever the screen's is.
 */
export function faceStyle({ palette = {}, band, typefaces: chosen }: Face): string {
  const colours = Object.entries(palette).flatMap(([token, shades]) =>
    shades ? [`--${token}:${lightDark(shades)}`] : [],
  );
  if (band) colours.push(`--band:${bandOf(band)}`);
  const faces = chosen ? [`--text:${typefaces[chosen.text].stack}`, `--ui:${typefaces[chosen.interface].stack}`] : [];
  return [
    ruleOf(faces),
    // eslint-disable-next-line record/words-in-one-place -- for browsers
    colours.length > 0 ? `@media screen{${ruleOf(colours)}}` : '',
  ].join('');
}

const ruleOf = (declarations: readonly string[]): string =>
  declarations.length > 0 ? `:root{${declarations.join(';')}}` : '';

const lightDark = ({ light, dark }: Shades): string => (light === dark ? light : `light-dark(${light},${dark})`);

/** Each colour as wide as the others, with hard ends. */
function bandOf(band: readonly Shades[]): string {
  const at = (place: number) => `${String(Math.round((place / band.length) * 10_000) / 100)}%`;
  const stripes = band.map((shades, place) => `${lightDark(shades)} ${at(place)} ${at(place + 1)}`);
  return band.length === 1 ? `linear-gradient(${stripes.join(',')})` : `linear-gradient(90deg,${stripes.join(',')})`;
}
