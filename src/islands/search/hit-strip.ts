import { decodeStrip } from '../../phrases/stored-strip.ts';
import { height, scaleStrip, tops, width } from '../../phrases/strip-shape.ts';

/** More marks than these are a colour, not places. */
const mostMarks = 80;

/**
 * The document's picture, with a mark where the hit stands.
 * Nothing where there is no picture, or the words are everywhere.
 * @param places how many characters of the picture stand before each of them
 */
export function hitStrip(encoded: string, places: readonly number[]): SVGSVGElement | undefined {
  const segments = decodeStrip(encoded);
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  if (length === 0 || places.length > mostMarks) return undefined;
  const { gap, scale } = scaleStrip(length, segments.length);
  const paths = new Map<string, string>();
  const add = (name: string, path: string) => paths.set(name, (paths.get(name) ?? '') + path);
  let x = 0;
  let before = 0;
  for (const { texture, length: own } of segments) {
    const [wide, top] = [own * scale, tops[texture]];
    add(texture, `M${x.toFixed(1)} ${String(top)}h${wide.toFixed(1)}V${String(height)}h-${wide.toFixed(1)}z`);
    for (const place of places) {
      if (place >= before && place < before + own) add('hit', `M${(x + (place - before) * scale).toFixed(1)} -3V19`);
    }
    before += own;
    x += wide + gap;
  }
  return draw(paths);
}

function draw(paths: ReadonlyMap<string, string>): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'strip');
  svg.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  // What is marked lies over the rest.
  for (const [name, d] of [...paths].sort(([a], [b]) => Number(a === 'hit') - Number(b === 'hit'))) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
