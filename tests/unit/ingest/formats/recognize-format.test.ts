import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readAsFile, refusalOf } from './read-as-file.ts';

const zip = (entry: string, text = 'x') => zipSync({ [entry]: [new TextEncoder().encode(text), { level: 0 }] });

test.each<[file: string, bytes: string | Uint8Array, is: string]>([
  ['report.txt', '%PDF-1.7\n1 0 obj', 'a PDF'],
  ['report.md', '\n\n%PDF-1.7\n1 0 obj', 'a PDF'],
  ['talk.vtt', zip('word/document.xml'), 'a Word document'],
  ['talk.txt', zip('mimetype', 'application/vnd.oasis.opendocument.text'), 'an OpenDocument text'],
  ['talk.txt', zip('other.bin'), 'a ZIP archive'],
  ['note.text', '{\\rtf1\\ansi Fares}', 'an RTF document'],
  ['talk.srt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'a picture'],
  [
    'old.txt',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    'a file of old Office programs (.doc, .xls, .msg)',
  ],
  ['run.txt', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2), 'a program'],
])('%s is refused for its bytes', async (file, bytes, is) => {
  const ending = /\.\w+$/.exec(file)?.[0] ?? '';
  expect(await refusalOf(file, bytes)).toEqual([
    `By its name (${ending}) this file is text; by its bytes it is ${is}.`,
  ]);
});

test('A text that tells of formats is a text', async () => {
  const text = 'A file begins with %PDF-1.7, or with PK.\n\nWEBVTT is another.\n\nBZh is none, nor is MZ.\n';
  expect((await readAsFile('formats.txt', text)).source.mediaType).toBe('text/plain');
});

test.each<[file: string, text: string, is: string]>([
  ['news.eml', '<?xml version="1.0" encoding="UTF-8"?>\n<module type="WEB"/>', 'an XML file'],
  ['news.eml', '<!DOCTYPE html><html><body><p>Fares rise.</p></body></html>', 'a web page'],
  ['report.docx', '\n<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>Fares</body></html>', 'a web page'],
  ['report.rtf', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>', 'an XML file'],
  ['page.mhtml', '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"/>', 'a web page'],
  ['report.pdf', '\uFEFF<!doctype html>\n<title>Not found</title>', 'a web page'],
])('What is written in marks and is called %s is refused for what it is: %s', async (file, text, is) => {
  const [message = ''] = await refusalOf(file, text);
  expect(message).toContain(`by its bytes it is ${is}.`);
});
