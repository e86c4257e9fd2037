import { expect, test } from 'vitest';
import { extractBytes } from '../../../../../scripts/ingest/formats/extract/extract-bytes.ts';
import { extractFile } from '../../../../../scripts/ingest/formats/extract/extract-file.ts';
import { unpackZip } from '../../../../../scripts/ingest/formats/extract/unpack-zip.ts';
import { makeDocx, makeOdt, makePdf, makeZip, word } from './make-files.ts';

const script = (name: string): URL => new URL(`processes/${name}.ts`, import.meta.url);
const bytes = new TextEncoder().encode('anything');

test.each([
  ['hangs', 'not read within 1 seconds'],
  ['ends', 'failed'],
  ['fills-heap', 'of memory'],
  ['fills-buffers', 'of memory'],
])('A reader that %s is a problem of its file', async (name, message) => {
  const result = await extractFile('rtf', bytes, { script: script(name), time: name === 'hangs' ? 1000 : 60_000 });
  expect(result.ok ? '' : result.notice.what).toContain(message);
});

test('A reader may write nothing, start nothing and make no code of text', async () => {
  const result = await extractFile('rtf', bytes, { script: script('tries') });
  expect(result.ok ? result.extracted.text : result.notice.what).toBe(
    'write: ERR_ACCESS_DENIED, spawn: ERR_ACCESS_DENIED, eval: EvalError, home: ERR_ACCESS_DENIED',
  );
});

test('A file is read in a process of its own as it is read in this one', async () => {
  const file = makeDocx(word('The pier &amp; the café.'));
  expect(await extractFile('docx', file)).toEqual({ ok: true, extracted: await extractBytes('docx', file) });
});

test('What a zip says to hold is added up before anything is unpacked', () => {
  const zip = makeZip({ a: 'a'.repeat(1000), b: 'b' });
  const view = new DataView(zip.buffer);
  const entry = Buffer.from(zip).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  view.setUint32(entry + 24, 0x7fffffff, true);
  expect(() => unpackZip(zip)).toThrow('would take 2048 MB or more');
});

test('A part that is larger than it says is not unpacked further', () => {
  const zip = makeZip({ a: 'a'.repeat(100_000) });
  const entry = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  new DataView(zip.buffer).setUint32(entry + 24, 10, true);
  expect(() => unpackZip(zip).read('a')).toThrow('larger than the file says');
});

test.each([
  ['docx', makeDocx('').slice(0, 300), 'breaks off'],
  [
    'docx',
    makeZip({
      'word/document.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document/>',
      '_rels/.rels': '<r></r>',
    }),
    'entities of its own',
  ],
  ['docx', makeDocx('<w:sdt>'.repeat(1000) + '</w:sdt>'.repeat(1000)), 'more than 256 deep'],
  [
    'docx',
    makeDocx('', { 'word/document.xml': '<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>The pier' }),
    'breaks off',
  ],
  ['odt', makeOdt('<text:section>'.repeat(1000) + '</text:section>'.repeat(1000)), 'more than 256 deep'],
  ['rtf', new TextEncoder().encode(`{\\rtf1 ${'{'.repeat(1000)}${'}'.repeat(1000)}}`), 'more than 256 deep'],
  ['rtf', new TextEncoder().encode('no RTF at all'), 'no RTF inside'],
  ['eml', new TextEncoder().encode(`Content-Type: text/html\n\n${'<div>'.repeat(1000)}x`), 'more than 256 deep'],
  ['eml', new TextEncoder().encode('\n\nno head'), 'no mail inside'],
  ['pdf', new TextEncoder().encode('<html>no PDF</html>'), 'can’t be read'],
] as const)('A hostile or broken file is refused: %s %#', async (format, file, message) => {
  await expect(extractBytes(format, file)).rejects.toThrow(message);
});

test('What a PDF would do when it is opened is not done', async () => {
  const action = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>';
  const file = makePdf([[{ text: 'The pier opens in June.', x: 72, y: 700 }]], '', action);
  expect((await extractBytes('pdf', file)).text).toBe('The pier opens in June.\n');
});

test('The same bytes give the same text', async () => {
  const file = makePdf([[{ text: 'The pier opens in June.', x: 72, y: 700 }]]);
  expect(await extractBytes('pdf', file)).toEqual(await extractBytes('pdf', file.slice()));
});
