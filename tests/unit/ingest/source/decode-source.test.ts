import { expect, test } from 'vitest';
import fc from 'fast-check';
import { decodeSource } from '../../../../scripts/ingest/source/decode-source.ts';
import { findInvalidUtf8 } from '../../../../scripts/ingest/source/find-invalid-utf8.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** `line:column what` of each problem. */
function explain(bytes: Uint8Array): string[] {
  const decoded = decodeSource(bytes, 'a.txt');
  return decoded.ok
    ? []
    : decoded.problems.map(({ line, column, what }) => `${String(line)}:${String(column)} ${what}`);
}

test('Text comes out letter for letter, with its byte order mark and its line ends', () => {
  const text = '\uFEFFOne\r\ntwo\tthree\u00a0four\f\u200b\n';
  expect(decodeSource(utf8(text), 'a.txt')).toEqual({ ok: true, text });
});

test('An invalid byte is named with its value, at the column an editor shows', () => {
  expect(explain(Uint8Array.of(...utf8('é😀'), 0xe9, 0x80, 0x41))).toEqual([
    '1:4 Bytes 0xE9 0x80 are not valid UTF-8.',
  ]);
});

test('A byte order mark takes no column', () => {
  expect(explain(utf8('\uFEFFa\0'))).toEqual(['1:2 A NUL character (U+0000) stands here.']);
});

test('Three of many invalid bytes are listed, and the last says how many more there are', () => {
  const found = explain(new Uint8Array(10).fill(0xff, 1).fill(0x41, 0, 1));
  expect(found).toHaveLength(3);
  expect(found.at(-1)).toBe('1:4 Byte 0xFF is not valid UTF-8 (and 6 more in this file).');
});

test('Faults of several sorts in one file are all found', () => {
  expect(explain(Uint8Array.of(...utf8('a\u2067b\n\u0007'), 0xff))).toEqual([
    '2:2 Byte 0xFF is not valid UTF-8.',
    '1:2 A right-to-left isolate (U+2067) stands here.',
    '2:1 A control character (U+0007) stands here.',
  ]);
});

test.each([
  'The pier is open.\n\u001a',
  'The pier.\r\n\u001a\r\n',
  '<pre>\nThe pier.\n\u001a\n</pre></body>\n</html>\n',
])('The mark with which old systems end a file is allowed there, and nowhere else: %j', (text) => {
  expect(explain(utf8(text))).toEqual([]);
  expect(explain(utf8(`${text}More.\n`))).toHaveLength(1);
  expect(explain(utf8(text.replace(/\r?\n\u001a/, '\u001a')))).toHaveLength(1);
});

test.each([
  ['UTF-16LE', [0xff, 0xfe, 0x41, 0]],
  ['UTF-16BE', [0xfe, 0xff, 0, 0x41]],
  ['UTF-32LE', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]],
])('%s is recognized by its byte order mark', (name, bytes) => {
  expect(explain(Uint8Array.from(bytes))).toEqual([`1:1 This file is ${name}, as its byte order mark says.`]);
});

test('Invalid bytes are found wherever the strict decoder refuses, and as often as the other one replaces', () => {
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.array(fc.constantFrom(0x41, 0xc3, 0xa9, 0xe0, 0xed, 0xa0, 0x80, 0xf0, 0x90, 0xf4, 0xff)),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      const replaced =
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(given)).split('\ufffd').length - 1;
      // The replacement character itself is valid UTF-8, which random bytes all but never are.
      fc.pre(!String([...given]).includes('239,191,189'));
      expect(findInvalidUtf8(Uint8Array.from(given))).toHaveLength(replaced);
    }),
  );
});
