import { extname } from 'node:path/posix';
import { formatOfName, sourceEndings, type FormatName } from '../../../src/record/source-formats.ts';
import type { Problem } from '../../report/problem.ts';
import { formatNamed } from './formats.ts';
import type { FileBytes } from './read-file.ts';
import { findMarkedText, findSignature, type Signature } from './signatures.ts';

/** That the bytes of a file are another kind of file than its name says. What is no text must be what it is called, and so must a text. */
export function findOtherFormat(file: string, { bytes, path }: FileBytes): Problem | undefined {
  const format = formatNamed(formatOfName(file));
  const expected = format?.reads === 'bytes' ? format.is : undefined;
  const found = findSignature(bytes) ?? (format?.reads === 'bytes' ? findMarkedText(bytes) : undefined);
  return found?.is === expected ? undefined : reportOther(extname(file).toLowerCase(), path, found, expected);
}

/** What a text is whatever its file is called: nobody begins a text so by chance. */
const textForms: readonly [name: FormatName, begins: RegExp][] = [
  [
    'xhtml',
    /^\uFEFF?\s*<\?xml\s[^<>]*>\s*(?:<!--[^]*?-->\s*)?(?:<!doctype\s+html[^<>]*>\s*)?(?:<!--[^]*?-->\s*)?<html[\s>]/i,
  ],
  ['html', /^\uFEFF?\s*(?:<!--[^]*?-->\s*)*(?:<!doctype\s+html\b|<html[\s>])/i],
  ['vtt', /^\uFEFF?WEBVTT(?:[ \t][^\r\n]*)?(?:\r\n|[\r\n]|$)/],
  ['srt', /^\s*\d{1,5}[ \t]*(?:\r\n|[\r\n])\d{1,2}:\d{2}:\d{2}[,.]\d{1,3} --> \d{1,2}:\d{2}:\d{2}[,.]\d{1,3}/],
];

/** The format of a text: what it says itself, where that is certain, and else what its file's name says. */
export const formatOfText = (file: string, text: string): FormatName | undefined =>
  textForms.find(([, begins]) => begins.test(text.slice(0, 1000)))?.[0] ?? formatOfName(file);

function reportOther(
  ending: string,
  file: string,
  found: Signature | undefined,
  expected: string | undefined,
): Problem {
  const better = found?.endings.find((known) => sourceEndings.includes(known) && known !== ending);
  return {
    file,
    line: 1,
    column: 1,
    kind: 'other-format',
    what: `By its name (${ending}) this file is ${expected ?? 'text'}; by its bytes it is ${found?.is ?? 'something else'}.`,
    why: 'Read as what it is not, it would give words that nobody wrote, or none.',
    fix: better
      ? `If it is ${found?.is ?? ''}, let its name end in ${better}.`
      : 'Get the document again in a format that is read, or take the file away.',
  };
}
