import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { receiveInput } from '../../../scripts/catalog/receive-input.ts';

const input = (...chunks: (string | Uint8Array)[]) =>
  Readable.from(chunks.map((chunk) => Buffer.from(chunk as string)));

test('What comes in is a file of that name, byte for byte', async () => {
  const file = await receiveInput('page.html', input('<p>caf', Uint8Array.of(0xe9), '</p>\r\n'));
  expect(basename(file)).toBe('page.html');
  expect(await readFile(file, 'latin1')).toBe('<p>café</p>\r\n');
});

test.each(['', '.', '..', 'a/b.html', '../page.html', 'a\\b.html'])('"%s" is no name of a file', async (name) => {
  await expect(receiveInput(name, input('x'))).rejects.toThrow('--as takes the name of a file');
});

test('Nothing, and more than is read of any file, is refused', async () => {
  await expect(receiveInput('a.txt', input())).rejects.toThrow('Nothing comes');
  const megabyte = Buffer.alloc(1024 * 1024);
  await expect(receiveInput('a.eml', Readable.from(Array.from({ length: 66 }, () => megabyte)))).rejects.toThrow(
    'More comes',
  );
});
