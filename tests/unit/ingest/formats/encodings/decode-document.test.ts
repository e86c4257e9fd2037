import { expect, test } from 'vitest';
import fc from 'fast-check';
import { readForm } from '../../../../../scripts/ingest/formats/read-form.ts';
import { decodeDocument } from '../../../../../scripts/ingest/formats/encodings/decode-document.ts';
import { sourceEncodings, type SourceEncoding } from '../../../../../src/record/source-encodings.ts';
import { readAsFile } from '../read-as-file.ts';

/** The characters of an encoding with one byte for each. */
function charsOf(label: string): Map<string, number> {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  return new Map(Array.from(new TextDecoder(label, { ignoreBOM: true }).decode(bytes), (char, byte) => [char, byte]));
}

function encode(text: string, label: string): Uint8Array {
  if (label === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (label === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const chars = charsOf(label);
  return Uint8Array.from(text, (char) => {
    const byte = chars.get(char);
    if (byte === undefined) throw new Error(`${label} has no ${char}.`);
    return byte;
  });
}

const decode = (bytes: Uint8Array, isPage = false) => decodeDocument(bytes, { path: 'a.txt', isPage });

const ENGLISH = 'The harbour office said on Tuesday that the old pier will be rebuilt by the end of the year.';

test.each([
  ['Accents', 'The café of José Gutiérrez opens on Friday.'],
  ['Quotation marks and dashes', `${ENGLISH} “We stay,” the mayor said – “it’s done.”`],
  ['An apostrophe alone', `${ENGLISH} The council’s vote came first.`],
  ['Names in English', `${ENGLISH} Mr Muñoz, Ms García and Hugo Chávez were in São Paulo, and François in Curaçao.`],
  ['Spanish', '¿Quién pagará el muelle? El año pasado el consejo aprobó «un plan» de 5 € para el señor Núñez.'],
  [
    'French',
    'La mairie a annoncé mardi que l’été prochain, le quai à l’ouest serait reconstruit, où l’on pêche. Et voilà.',
  ],
  [
    'French with a Spanish name',
    'À la mairie, où l’élève Muñoz a été reçu mardi, le conseil a voté dès l’après-midi, très tôt.',
  ],
  [
    'German',
    'Der Bürgermeister der größten Stadt erklärte am Dienstag, die Brücke müsse für 3 Mio. € erneuert werden.',
  ],
  ['Portuguese', 'A prefeitura informou que não haverá aumento das passagens até o fim das obras na região do porto.'],
  ['Danish', 'Borgmesteren sagde på tirsdag, at broen over åen først skal åbne igen næste år, når pengene er fundet.'],
])('Windows-1252 is read where it is certain: %s', async (_, text) => {
  expect(await decode(encode(text, 'windows-1252'))).toEqual({ ok: true, text, encoding: 'windows-1252' });
});

test.each([
  ['Czech', 'windows-1250', 'Starosta řekl, že přístav bude mít nové molo. Rada to schválila v úterý odpoledne.'],
  ['a Czech name in English', 'windows-1250', `${ENGLISH} “We stay,” Antonín Dvořák said.`],
  ['Polish', 'iso-8859-2', 'Rada miasta przyjęła we wtorek plan budowy nowego mola, które będzie gotowe za rok.'],
  [
    'Hungarian',
    'windows-1250',
    'A polgármester kedden közölte, hogy a kikötő új mólója jövőre elkészül, és hűvös lesz.',
  ],
  ['Russian', 'windows-1251', 'Мэр сообщил во вторник, что новый причал будет построен к концу года.'],
  [
    'a Russian word in French',
    'windows-1251',
    'Le maire a dit mardi dans la ville que le quai de Москва sera fini avant la fin du mois.',
  ],
  ['Turkish', 'windows-1254', 'Belediye başkanı salı günü yeni iskelenin yıl sonuna kadar biteceğini söyledi.'],
  ['Mac Roman', 'macintosh', 'El país aprobó el año pasado un muelle nuevo, según el señor Núñez y aquí sigue.'],
  [
    'Mac Roman with few accents',
    'macintosh',
    'El consejo del país dice que aquí hay un niño y que todo sigue como estaba antes en la ciudad.',
  ],
  ['Mac Roman with marks', 'macintosh', `${ENGLISH} “We stay,” the mayor said. It’s done.`],
  ['DOS', 'ibm866', 'Мэр сообщил во вторник, что новый причал построят.'],
  ['letters in English that may be of Scandinavia or of Bohemia', 'windows-1252', `${ENGLISH} Ms Bøe was there.`],
  ['a Polish name in English', 'windows-1250', `${ENGLISH} It is in Gdańsk.`],
  ['a Latvian name in English', 'windows-1257', `${ENGLISH} It is in Jēkabpils, in the Ķekava region.`],
])('What may be another encoding is not: %s', async (_, label, text) => {
  expect((await decode(encode(text, label))).ok).toBe(false);
});

test('A letter alone that DOS has for another is not certain', async () => {
  const dos = Buffer.from('Die neue Stra\xe1e ist fertig, und sie ist sehr gro\xe1.', 'latin1');
  expect((await decode(dos)).ok).toBe(false);
  expect((await decode(encode('Mr Chávez and Ms Julián spoke.', 'windows-1252'))).ok).toBe(true);
});

test('Bytes that are no words, and words of two encodings, are refused', async () => {
  expect((await decode(Uint8Array.from({ length: 300 }, (__, at) => 0x80 + ((at * 7) % 128)))).ok).toBe(false);
  expect((await decode(Buffer.concat([Buffer.from('Le café '), Uint8Array.of(0x63, 0xe9)]))).ok).toBe(false);
  expect((await decode(encode('a\u00a0b and so on', 'windows-1252'))).ok).toBe(false);
});

test.each(['utf-16le', 'utf-16be'] as const)(
  '%s is read with its mark, and without one if it is Latin',
  async (encoding) => {
    const text = `\ufeff${ENGLISH}\r\nThe café – “open”.`;
    expect(await decode(encode(text, encoding))).toEqual({ ok: true, text, encoding });
    const bare = text.slice(1);
    expect(await decode(encode(bare, encoding))).toEqual({ ok: true, text: bare, encoding });
  },
);

test('UTF-16 that is cut off, UTF-32 and a text with some zeros are refused', async () => {
  expect((await decode(encode(`\ufeff${ENGLISH}`, 'utf-16le').subarray(0, -1))).ok).toBe(false);
  expect((await decode(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0))).ok).toBe(false);
  expect((await decode(Buffer.from(`${ENGLISH}\0\0`))).ok).toBe(false);
});

test('A page is in the encoding that it says; a text that only speaks of one is not', async () => {
  const page = '<!doctype html><meta charset="windows-1250"><p>Starosta řekl, že to stačí.</p>';
  expect(await decode(encode(page, 'windows-1250'), true)).toEqual({ ok: true, text: page, encoding: 'windows-1250' });
  const old =
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"></head><p>piñata</p>';
  expect(await decode(encode(old, 'windows-1252'), true)).toEqual({ ok: true, text: old, encoding: 'windows-1252' });
  const xml = '<?xml version="1.0" encoding="KOI8-R"?><html><p>Мэр</p></html>';
  expect(await decode(encode(xml, 'koi8-r'), true)).toMatchObject({ ok: true, encoding: 'koi8-r' });
  expect((await decode(encode(page, 'windows-1250'))).ok).toBe(false);
  const wrong = '<meta charset="utf-8"><p>The café</p>';
  expect((await decode(encode(wrong, 'windows-1252'), true)).ok).toBe(false);
});

test('What is decoded leads back to the bytes, in every encoding', () => {
  for (const [label, width] of Object.entries(sourceEncodings) as [SourceEncoding, number][]) {
    const chars =
      width === 2
        ? ['a', 'é', '€', '中']
        : [...charsOf(label).keys()].filter((char) => !/[\u0080-\u009f\ufffd]/.test(char));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...chars)), (given) => {
        const text = given.join('');
        const bytes = encode(text, label);
        expect(bytes.length).toBe(text.length * width);
        expect(new TextDecoder(label, { ignoreBOM: true }).decode(bytes)).toBe(text);
      }),
      { numRuns: 20 },
    );
  }
});

test('The record says what the file was decoded from, with the size of the file and offsets into its text', async () => {
  const text = `Pier to be rebuilt\n\n${ENGLISH} The café stays.\n`;
  const { source, regions } = await readAsFile('a.txt', encode(text, 'utf-16le'));
  expect(source).toMatchObject({ encoding: 'utf-16le', bytes: text.length * 2, length: text.length });
  expect(regions.at(-1)?.end).toBe(text.length);
  const plain = await readAsFile('a.txt', text);
  expect(plain.source.encoding).toBeUndefined();
});

test('Whoever builds the archive is told, and of UTF-8 nothing is', async () => {
  const warned = async (bytes: Uint8Array) => {
    const result = await readForm('a.txt', { path: 'a.txt', bytes });
    return result.ok && result.read.warnings?.map(({ what }) => what);
  };
  expect(await warned(encode('The café', 'windows-1252'))).toEqual(['This file is decoded from WINDOWS-1252.']);
  expect(await warned(Buffer.from('The café'))).toBeUndefined();
});

test('Captions and pages in another encoding are read as such', async () => {
  const captions = 'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nThe café is open, as José said.\n';
  const { source, blocks } = await readAsFile('a.vtt', encode(captions, 'windows-1252'));
  expect(source).toMatchObject({ encoding: 'windows-1252', mediaType: 'text/vtt' });
  expect(JSON.stringify(blocks)).toContain('café is open, as José');
});
