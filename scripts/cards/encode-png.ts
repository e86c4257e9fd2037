import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const mostColours = 256;

/**
 * A picture of few colours as a small PNG with a palette. The same pixels give the same bytes on every machine, which a compressor
 * that is part of the machine's own Node would not promise.
 * @param pixels four bytes each, opaque
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { palette, indexes } = limitColours(pixels);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, 3);
  return join([
    signature,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', palette),
    chunk('IDAT', zlibSync(setRows(indexes, width, height), { level: 5 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/**
 * Each row as it is, behind a byte that says so. Rows repeat those above them, which the compressor finds by itself: places in a list of
 * colours say nothing by their differences.
 */
function setRows(indexes: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return rows;
}

/** Colours that differ in their last bits become the first of them that is met; of as few bits as need be. */
function limitColours(pixels: Uint8Array): { palette: Uint8Array; indexes: Uint8Array } {
  for (let bits = 3; ; bits += 1) {
    const limited = tryColours(pixels, 0xff & (0xff << bits));
    if (limited) return limited;
  }
}

function tryColours(pixels: Uint8Array, mask: number): { palette: Uint8Array; indexes: Uint8Array } | undefined {
  const known = new Map<number, number>();
  const palette: number[] = [];
  const whole = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const indexes = new Uint8Array(pixels.length / 4);
  let before = -1;
  let index = 0;
  for (let place = 0; place < indexes.length; place += 1) {
    const colour = whole.getUint32(place * 4) >>> 8;
    // Most pixels are as the one before.
    if (colour !== before) {
      const key = colour & ((mask << 16) | (mask << 8) | mask);
      index = known.get(key) ?? known.size;
      if (index === mostColours) return undefined;
      if (index === known.size) {
        known.set(key, index);
        palette.push(colour >> 16, (colour >> 8) & 0xff, colour & 0xff);
      }
      before = colour;
    }
    indexes[place] = index;
  }
  return { palette: Uint8Array.from(palette), indexes };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = join([new TextEncoder().encode(type), data]);
  const ends = new DataView(new ArrayBuffer(8));
  ends.setUint32(0, data.length);
  ends.setUint32(4, crc32(typed));
  const bytes = new Uint8Array(ends.buffer);
  return join([bytes.subarray(0, 4), typed, bytes.subarray(4)]);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
