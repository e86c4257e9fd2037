import type { Problem } from '../../report/problem.ts';
import { listFirst } from '../../report/list-first.ts';
import { placeInText } from '../../report/place-in-text.ts';
import { findForbiddenCharacters } from './find-forbidden-characters.ts';
import { findInvalidUtf8 } from './find-invalid-utf8.ts';

export type Decoded = { ok: true; text: string } | { ok: false; problems: Problem[] };

/**
 * Bytes as text, letter for letter: nothing is replaced and a byte order mark stays, so that offsets into the text lead
 * back to the bytes. `file` is how messages name it. Lists everything that is wrong with the file at once.
 */
export function decodeSource(bytes: Uint8Array, file: string): Decoded {
  const wide = findWideEncoding(bytes);
  if (wide !== undefined) return { ok: false, problems: [reportWideEncoding(wide, file)] };

  const strict = decodeStrictly(bytes);
  const text = strict ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.trim() === '') return { ok: false, problems: [reportEmpty(text, file)] };

  const problems = [
    ...(strict === undefined ? reportInvalidBytes(bytes, file) : []),
    ...findForbiddenCharacters(text, placeInText(file, text)),
  ];
  return problems.length === 0 ? { ok: true, text } : { ok: false, problems };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function reportInvalidBytes(bytes: Uint8Array, file: string): Problem[] {
  return listFirst(findInvalidUtf8(bytes), ({ start, end }, rest) => {
    // The position is that of the text an editor shows, so the bytes before it are decoded as an editor would.
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, start));
    const values = [...bytes.subarray(start, end)].map(formatByte).join(' ');
    return {
      ...placeInText(file, before)(before.length),
      kind: 'invalid-utf-8',
      what: `${end - start === 1 ? `Byte ${values} is` : `Bytes ${values} are`} not valid UTF-8${rest}.`,
      why: 'What encoding it has can’t be told for certain, and a wrong one would replace letters of the source without a trace.',
      fix: 'Get the document as UTF-8, or convert a copy from the encoding it really has, for instance: iconv -f WINDOWS-1252 -t UTF-8.',
    };
  });
}

const wideEncodings = [
  { name: 'UTF-32LE', mark: [0xff, 0xfe, 0, 0] },
  { name: 'UTF-32BE', mark: [0, 0, 0xfe, 0xff] },
  { name: 'UTF-16LE', mark: [0xff, 0xfe] },
  { name: 'UTF-16BE', mark: [0xfe, 0xff] },
];

function findWideEncoding(bytes: Uint8Array): string | undefined {
  return wideEncodings.find(({ mark }) => mark.every((value, index) => bytes[index] === value))?.name;
}

function reportWideEncoding(encoding: string, file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    kind: 'wide-encoding',
    what: `This file is ${encoding}, as its byte order mark says.`,
    why: 'It is not read here: what editors write is UTF-8, and sources are UTF-8, UTF-16 or, where that is certain, Windows-1252.',
    fix: `Convert a copy: iconv -f ${encoding.slice(0, 6)} -t UTF-8.`,
  };
}

function reportEmpty(text: string, file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    kind: 'empty-source',
    what: text === '' ? 'This file is empty.' : 'This file holds only white space.',
    why: 'There is nothing in it to read, and often that means that a copy has failed.',
    fix: 'Copy the file again, or take it away.',
  };
}

function formatByte(value: number): string {
  return `0x${value.toString(16).toUpperCase().padStart(2, '0')}`;
}
