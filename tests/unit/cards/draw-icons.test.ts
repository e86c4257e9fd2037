import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { drawIcons } from '../../../scripts/cards/draw-icons.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><circle cx="1" cy="1" r="1" fill="#a03b00"/></svg>';

test('All forms of an icon are drawn from one picture, and taken from what is kept the next time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'icons-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  await drawIcons(folder, { svg, ground: '#14324f' }, join(folder, 'kept'));
  const read = (name: string) => readFileSync(join(folder, name));
  const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(readdirSync(folder).filter((name) => name !== 'kept')).toEqual([
    'favicon.ico',
    'icon-192.png',
    'icon-512.png',
    'icon-apple.png',
    'icon-maskable.png',
    'icon.svg',
  ]);
  expect(read('icon.svg').toString()).toBe(svg);
  expect(size(read('icon-192.png'))).toEqual([192, 192]);
  expect(size(read('icon-apple.png'))).toEqual([180, 180]);
  const ico = read('favicon.ico');
  const at = ico.readUInt32LE(18);
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico.readUInt8(6), ...size(ico.subarray(at))]).toEqual([
    1, 3, 16, 16, 16,
  ]);
  const first = read('icon-512.png');
  await drawIcons(folder, { svg, ground: '#14324f' }, join(folder, 'kept'));
  expect(read('icon-512.png').equals(first)).toBe(true);
  expect(readdirSync(join(folder, 'kept'))).toHaveLength(7);
});
