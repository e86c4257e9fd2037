import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Buffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import type { DrawnTypeface } from '../../src/record/title-card.ts';
import { root } from '../folders.ts';

/** A typeface in one weight, which measures words and draws them as outlines: so a picture of them needs no fonts. */
export interface Typeface {
  /** Whether it has every letter of the words. */
  covers: (words: string) => boolean;
  /** The width of the words in pixels. */
  measure: (words: string, size: number) => number;
  /** SVG of the words, their line beginning at `x`, `y`. */
  draw: (words: string, x: number, y: number, size: number) => string;
}

/** The typefaces of the pages: titles and names, and what the interface says. */
export interface Typefaces {
  title: Typeface;
  name: Typeface;
  ui: Typeface;
  strong: Typeface;
}

/** The typefaces that come with the program, each in the weights that cards have. */
export type Pens = Record<DrawnTypeface, Typefaces>;

let loaded: Promise<Pens> | undefined;

/** Loads them once. */
export const loadTypefaces = (): Promise<Pens> => (loaded ??= takeFaces());

/**
 * One after the other: what a font is unpacked to lies in the unpacker's own memory, where the next one is written over it. Two at a time,
 * the first would be copied when it is no longer there.
 */
async function takeFaces(): Promise<Pens> {
  const text = inWeights(await loadFace('newsreader'));
  const ui = inWeights(await loadFace('public-sans'));
  return { newsreader: text, 'public-sans': ui };
}

const inWeights = (face: Face): Typefaces => ({
  title: typeface(face, 560),
  name: typeface(face, 650),
  ui: typeface(face, 400),
  strong: typeface(face, 600),
});

/** Titles in one and the rest in the other: those of the program, or the archive's own choice. */
export function chooseTypefaces(
  pens: Pens,
  { text, interface: ui }: { text: DrawnTypeface; interface: DrawnTypeface } = {
    text: 'newsreader',
    interface: 'public-sans',
  },
): Typefaces {
  return { title: pens[text].title, name: pens[text].name, ui: pens[ui].ui, strong: pens[ui].strong };
}

async function loadFace(file: DrawnTypeface): Promise<Face> {
  const woff2 = readFileSync(join(root, 'public', 'fonts', `${file}.woff2`));
  return new Face(new Blob(await decompress(woff2)));
}

/** Figures stand on the line, as in the pages' titles. */
const features = [new Feature('lnum')];

function typeface(face: Face, weight: number): Typeface {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const letters = new Set(face.collectUnicodes());
  const outlines = new Map<number, string>();
  const outlineOf = (glyph: number) => {
    const known = outlines.get(glyph) ?? roundNumbers(font.glyphToPath(glyph));
    outlines.set(glyph, known);
    return known;
  };
  return {
    covers: (words) => Array.from(words).every((letter) => letters.has(letter.codePointAt(0) ?? 0)),
    measure: (words, size) =>
      (size / face.upem) * shapeWords(font, words).reduce((sum, { advance }) => sum + advance, 0),
    draw(words, x, y, size) {
      let at = 0;
      const glyphs = shapeWords(font, words).map(({ glyph, advance, shift }) => {
        const place = at + shift;
        at += advance;
        const outline = outlineOf(glyph);
        return outline && `<path transform="translate(${String(place)})" d="${outline}"/>`;
      });
      const scale = (size / face.upem).toFixed(5);
      return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale} -${scale})">${glyphs.join('')}</g>`;
    },
  };
}

/** In units of the face, of which there are a thousand or two: weights between its masters give long fractions. */
const roundNumbers = (path: string) => path.replace(/(?<!\d)\d+\.\d+/g, (number) => String(Math.round(Number(number))));

/** One for all words: the memory of a buffer is given back only when this process has nothing else to do. */
const buffer = new Buffer();

function shapeWords(font: Font, words: string): { glyph: number; advance: number; shift: number }[] {
  buffer.reset();
  buffer.addText(words);
  buffer.guessSegmentProperties();
  shape(font, buffer, features);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, place) => ({
    glyph: codepoint,
    advance: positions[place]?.xAdvance ?? 0,
    shift: positions[place]?.xOffset ?? 0,
  }));
}
