import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { readDatabase } from './read-database.ts';

/** A file of a build, or one in a zip of it, with all that can be read out of it. */
export interface LeavingText {
  name: string;
  text: string;
}

/** What anybody can read who has the file: unzipped, each file of a zip by itself, and in the forms in which words may be written. */
export const readLeavingText = (folder: string, file: string): LeavingText[] => [
  ...readBytes(file, readFileSync(`${folder}/${file}`)),
  ...(file.endsWith('.sqlite') ? [{ name: file, text: foldForSearch(readDatabase(`${folder}/${file}`)) }] : []),
];

function readBytes(name: string, bytes: Uint8Array): LeavingText[] {
  if (name.endsWith('.zip')) {
    return Object.entries(unzipSync(bytes)).flatMap(([own, inner]) => readBytes(`${name}/${own}`, inner));
  }
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  // The name of a file leaves the build too.
  return [
    { name, text: foldForSearch(`${name}\n${Buffer.from(zipped ? gunzipSync(bytes) : bytes).toString('utf8')}`) },
  ];
}

/** Without escapes, accents and capitals, so that a word is found however a file has it. */
export const foldForSearch = (text: string): string =>
  decodePercent(decodeEntities(decodeJson(text)))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

const decodeJson = (text: string): string =>
  text.replace(/\\u([\da-f]{4})/gi, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)));

const decodeEntities = (text: string): string =>
  text
    .replace(/&#x([\da-f]{1,5});/gi, (_entity, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d{1,6});/g, (_entity, code: string) => String.fromCodePoint(Number(code)));

const decodePercent = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
