import type { TitleCard } from '../../src/record/title-card.ts';
import { stripSvg } from './strip-svg.ts';
import { palette, type Token } from '../../src/record/palette.ts';
import { setLines, type Room, type SetLines } from './set-lines.ts';
import { chooseTypefaces, type Pens, type Typeface, type Typefaces } from './typeface.ts';

/** The colour of a name on the card at hand. */
type Colours = (token: Token) => string;

/** The size that the sites which show cards ask for. */
const cardSize = { width: 1200, height: 630 };

const margin = 72;
const right = cardSize.width - margin;
const inner = right - margin;
const footLine = 592;
const stripHeight = 40;
const labelWidth = 372;

/** A title alone has room for large letters; several strips below it leave less. */
const rooms: Record<'one' | 'several', Room[]> = {
  one: [
    { size: 76, lines: 2 },
    { size: 60, lines: 3 },
    { size: 54, lines: 4 },
    { size: 46, lines: 4 },
  ],
  several: [
    { size: 76, lines: 1 },
    { size: 60, lines: 2 },
    { size: 46, lines: 2 },
  ],
};

/**
 * A title card as SVG, all words as outlines. A line with a letter that the typefaces lack is left out, since the title stands beside
 * the picture wherever it is shown: nothing is misspelt, and no box stands for a letter.
 */
export function cardSvg(described: TitleCard, pens: Pens): string {
  const card = inPlainLetters(described);
  const faces = chooseTypefaces(pens, card.face?.typefaces);
  const colour = (token: Token) => card.face?.colours[token] ?? palette[token].light;
  const say = (face: Typeface, token: Token) => (words: string, x: number, y: number, size: number) =>
    words !== '' && face.covers(words) ? `<g fill="${colour(token)}">${face.draw(words, x, y, size)}</g>` : '';
  const line = (words: string, face: Typeface, size: number, width = inner) =>
    setLines(words, face, width, [{ size, lines: 1 }]).lines[0] ?? '';
  const titleFace = card.supplied ? faces.strong : faces.title;
  const title: SetLines = titleFace.covers(card.title)
    ? setLines(card.title, titleFace, inner, rooms[card.strips.length > 2 ? 'several' : 'one'])
    : { size: 0, lines: [] };
  const step = Math.round(title.size * 1.1);
  const titleTop = 186;
  const below = titleTop + 6 + step * title.lines.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(cardSize.width)} ${String(cardSize.height)}">`,
    rectangle(0, 0, cardSize.width, cardSize.height, colour('paper')),
    ...drawBand(card.face?.band ?? [], colour('accent')),
    say(faces.name, 'ink')(line(card.archive, faces.name, 34), margin, 68, 34),
    rectangle(0, 96, cardSize.width, 2, colour('ink')),
    say(faces.strong, 'soft')(card.label, margin, 158, 25),
    card.state === undefined
      ? ''
      : drawState(card.state, margin + faces.strong.measure(card.label, 25) + 24, faces, colour),
    ...title.lines.map((words, place) =>
      say(titleFace, 'ink')(words, margin, titleTop + title.size * 0.82 + place * step, title.size),
    ),
    ...card.lines.map((words, place) =>
      say(faces.ui, 'soft')(line(words, faces.ui, 27), margin, below + 36 + place * 38, 27),
    ),
    ...drawStrips(card, faces, colour),
    say(faces.ui, 'soft')(line(card.foot, faces.ui, 22), margin, footLine, 22),
    '</svg>',
  ].join('');
}

const inPlainLetters = (card: TitleCard): TitleCard => ({
  ...card,
  title: plainLetters(card.title),
  lines: card.lines.map(plainLetters),
  archive: plainLetters(card.archive),
  strips: card.strips.map(({ label, strip }) => ({
    strip,
    ...(label !== undefined && { label: plainLetters(label) }),
  })),
});

const rectangle = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" fill="${fill}"/>`;

/** The strip at the top, as pages have it. */
function drawBand(band: readonly string[], usual: string): string[] {
  const stripes = band.length > 0 ? band : [usual];
  const width = cardSize.width / stripes.length;
  return stripes.map((colour, place) => rectangle(place * width, 0, width, 7, colour));
}

/** In a frame, as pages show it. */
function drawState(state: string, x: number, { ui }: Typefaces, colour: Colours): string {
  const width = ui.measure(state, 23) + 24;
  const frame = `<rect x="${x.toFixed(1)}" y="131" width="${width.toFixed(1)}" height="37" fill="none" stroke="${colour('accent')}" stroke-width="2"/>`;
  return `${frame}<g fill="${colour('accent')}">${ui.draw(state, x + 12, 157, 23)}</g>`;
}

/** One strip takes the whole width; of several, each has its document's name before it. */
function drawStrips({ strips }: TitleCard, faces: Typefaces, colour: Colours): string[] {
  const [only] = strips;
  if (strips.length === 1 && only && only.label === undefined) {
    const box = { x: margin, y: footLine - 38 - stripHeight, width: inner, height: stripHeight };
    return [stripSvg(only.strip, box, colour)];
  }
  const rowHeight = strips.length > 4 ? 34 : 40;
  const top = footLine - 34 - rowHeight * strips.length;
  return strips.flatMap(({ label = '', strip }, place) => {
    const y = top + place * rowHeight;
    const name = setLines(label, faces.ui, labelWidth - 24, [{ size: 22, lines: 1 }]).lines[0] ?? '';
    const words = faces.ui.covers(name) ? faces.ui.draw(name, margin, y + 20, 22) : '';
    const box = { x: margin + labelWidth, y: y + 2, width: inner - labelWidth, height: 22 };
    return [`<g fill="${colour('soft')}">${words}</g>`, stripSvg(strip, box, colour)];
  });
}

/** The same words in the letters that fonts have: composed, with plain hyphens and spaces, without marks that nobody sees. */
const plainLetters = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('\u02bc', '’')
    .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ');
