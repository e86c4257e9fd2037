import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { drawCardsBeside } from '../../../scripts/cards/draw-cards-beside.ts';
import { cardSvg } from '../../../scripts/cards/card-svg.ts';
import { drawCards, takePens } from '../../../scripts/cards/draw-cards.ts';
import { renderPng } from '../../../scripts/cards/rasterize.ts';
import { encodePng } from '../../../scripts/cards/encode-png.ts';
import { chooseTypefaces, type Pens } from '../../../scripts/cards/typeface.ts';
import { setLines } from '../../../scripts/cards/set-lines.ts';
import type { TitleCard } from '../../../src/record/title-card.ts';

// Of all cards in one file: the rasterizer can be started once in a thread, and files have modules of their own.
let pens: Pens;
beforeAll(async () => {
  pens = await takePens();
});

const strip = {
  width: 1000,
  height: 16,
  gaps: '',
  ticks: 'M500 -5v8',
  marks: '',
  shapes: [
    { texture: 'speech', path: 'M0 0h500v16h-500z' },
    { texture: 'question', path: 'M502 4.8h498v11.2h-498z' },
  ],
};

const card = (more: Partial<TitleCard> = {}): TitleCard => ({
  label: 'Transcript',
  title: 'A talk about boats',
  supplied: false,
  lines: ['The Paper · 5 May 1999'],
  strips: [{ strip }],
  foot: 'The text to scale',
  archive: 'The Archive',
  ...more,
});

/** Width and height as the file's header has them. */
const sizeOf = (png: Uint8Array) => {
  const header = new DataView(png.buffer, png.byteOffset);
  return [header.getUint32(16), header.getUint32(20)];
};

test('a card is a PNG of the size that is asked for, small, and the same each time', () => {
  const svg = cardSvg(card({ title: 'A very long title about very many boats '.repeat(9) }), pens);
  const png = renderPng(svg);
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(60_000);
  expect(Buffer.from(renderPng(svg)).equals(Buffer.from(png))).toBe(true);
});

test('words of a title never become markup', () => {
  const svg = cardSvg(card({ title: '<script>&"boats"</script>', lines: ['</svg><b>'] }), pens);
  expect(svg).not.toMatch(/<script|<b>|&/);
  expect(svg.match(/<\/svg>/g)).toHaveLength(1);
});

test('a line with letters that the typefaces lack is left out, the others stay', () => {
  const plain = cardSvg(card(), pens);
  const without = cardSvg(card({ title: 'Лодки' }), pens);
  const letters = (svg: string) => svg.match(/translate\(\d+\)/g)?.length ?? 0;
  expect(letters(plain) - letters(without)).toBe('Atalkaboutboats'.length);
  expect(without === cardSvg(card({ title: '船' }), pens)).toBe(true);
});

test('marks that nobody sees and other forms of hyphens and spaces cost no line', () => {
  const plain = cardSvg(card({ title: 'A COVID-19 talk' }), pens);
  expect(cardSvg(card({ title: 'A COVID\u2011\u206019\u202ftalk' }), pens) === plain).toBe(true);
});

test('a strip is stretched to the card, with its strokes as thick as ever', () => {
  const svg = cardSvg(card(), pens);
  expect(svg).toContain('d="M72.00 514.00h528.00v40.00h-528.00z"');
  expect(svg).toMatch(/d="M602\.11 526\.00h[^"]+" fill="none" stroke="#1b1c1a" stroke-width="2"/);
});

test('a long title is set smaller, in even lines, and cut only where no size has room', () => {
  const face = chooseTypefaces(pens).title;
  const rooms = [
    { size: 76, lines: 2 },
    { size: 46, lines: 3 },
  ];
  const words = 'Boats and fish and nets and ropes and sails and masts and oars';
  expect(setLines('Boats', face, 1000, rooms)).toEqual({ size: 76, lines: ['Boats'] });
  expect(setLines(words, face, 1000, rooms)).toEqual({
    size: 46,
    lines: ['Boats and fish and nets and ropes', 'and sails and masts and oars'],
  });
  const cut = setLines(`${words} `.repeat(5), face, 1000, rooms);
  expect(cut.lines).toHaveLength(3);
  expect(cut.lines.at(-1)).toMatch(/\w…$/);
  expect(cut.lines.every((line) => face.measure(line, cut.size) <= 1000)).toBe(true);
});

test('a word wider than the card is cut by letters', () => {
  const { lines, size } = setLines('a'.repeat(500), chooseTypefaces(pens).title, 1000, [{ size: 46, lines: 2 }]);
  expect(lines).toHaveLength(1);
  expect(chooseTypefaces(pens).title.measure(lines[0] ?? '', size)).toBeLessThanOrEqual(1000);
});

test('a picture of few colours keeps each of them', () => {
  const pixels = Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255, 255, 0, 0, 255, 255, 0, 0, 255]);
  const png = Buffer.from(encodePng(pixels, 2, 2));
  const data = (type: string) => {
    const at = png.indexOf(type);
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  expect([...data('PLTE')]).toEqual([255, 0, 0, 0, 255, 0]);
  // Each row: that it is as it stands there, then its colours.
  expect([...inflateSync(data('IDAT'))]).toEqual([0, 0, 1, 0, 0, 0]);
});

describe('A picture is kept for the next build:', () => {
  let folder: string;
  let kept: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cards-'));
    kept = join(folder, 'kept');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Draws the card of a document with this title in a fresh site. @returns its picture */
  async function draw(title: string): Promise<Buffer> {
    const cards = join(folder, 'site', 'cards');
    rmSync(cards, { recursive: true, force: true });
    mkdirSync(cards, { recursive: true });
    writeFileSync(join(cards, 'boats.json'), JSON.stringify(card({ title })));
    expect(await drawCards(join(folder, 'site'), kept)).toBe(1);
    expect(readdirSync(cards)).toEqual(['boats.png']);
    return readFileSync(join(cards, 'boats.png'));
  }

  const keptFiles = () => readdirSync(kept).map((name) => join(kept, name));

  test('what shows the same is taken from it, and a changed title is drawn anew', async () => {
    const boats = await draw('A talk about boats');
    const [file = ''] = keptFiles();
    expect(readFileSync(file).equals(boats)).toBe(true);
    const piers = await draw('A talk about piers');
    expect(piers.equals(boats)).toBe(false);
    expect(keptFiles()).toHaveLength(2);
    // Told by a picture that nothing would draw for this title.
    writeFileSync(file, piers);
    expect((await draw('A talk about boats')).equals(piers)).toBe(true);
    expect((await draw('A talk about piers')).equals(piers)).toBe(true);
    rmSync(kept, { recursive: true });
    expect((await draw('A talk about boats')).equals(boats)).toBe(true);
  });

  test('beside other work, those that are kept are there at once, and the others when they are drawn', async () => {
    const boats = await draw('A talk about boats');
    const cards = join(folder, 'site', 'cards');
    writeFileSync(join(cards, 'again.json'), JSON.stringify(card({ title: 'A talk about boats' })));
    const all = drawCardsBeside(join(folder, 'site'), kept);
    expect(readFileSync(join(cards, 'again.png')).equals(boats)).toBe(true);
    expect(await all).toBe(1);
    for (const title of ['boats', 'piers'])
      writeFileSync(join(cards, `${title}.json`), JSON.stringify(card({ title: `A talk about ${title}` })));
    expect(await drawCardsBeside(join(folder, 'site'), kept)).toBe(2);
    expect(readdirSync(cards)).toEqual(['again.png', 'boats.png', 'piers.png']);
    expect(readFileSync(join(cards, 'piers.png')).equals(await draw('A talk about piers'))).toBe(true);
    rmSync(cards, { recursive: true });
    expect(drawCardsBeside(join(folder, 'site'), kept)).toBeUndefined();
  });

  test('one that was broken off is drawn anew', async () => {
    const boats = await draw('A talk about boats');
    const [file = ''] = keptFiles();
    for (const length of [0, 8, boats.length - 1]) {
      writeFileSync(file, boats.subarray(0, length));
      expect((await draw('A talk about boats')).equals(boats)).toBe(true);
      expect(readFileSync(file).equals(boats)).toBe(true);
    }
  });

  test('what no build has taken for a month goes, what is taken stays', async () => {
    await draw('A talk about boats');
    await draw('A talk about piers');
    const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    for (const file of keptFiles()) utimesSync(file, long, long);
    const piers = await draw('A talk about piers');
    expect(keptFiles().map((file) => readFileSync(file).equals(piers))).toEqual([true]);
  });
});
