import type { Archive } from '../../archive/archive.ts';
import { belowRoot } from '../../paths.ts';
import { parseEdtf } from '../../record/edtf.ts';
import { absoluteAddress } from '../structured-data/json-ld.ts';

/** The first and the last day that a date allows. Undefined where it is open, or no such form is known. */
export function daysOf(edtf: string | undefined): { date_from: string | undefined; date_to: string | undefined } {
  const { earliest, latest } = (edtf === undefined ? undefined : parseEdtf(edtf)) ?? {};
  return { date_from: earliest, date_to: latest };
}

/** A path of the site as tables have it: whole where it is known where the site stands, else below its root. */
export const addressIn = (archive: Archive, path: string): string => archive.derive(rootOf) + belowRoot(path);
const rootOf = (archive: Archive): string => absoluteAddress(archive, '/') ?? '';

/** `call#p7`: what is addressed within a document, among those of all. */
export const placeId = (document: string, place: string): string => `${document}#${place}`;

const pair = /[\u{10000}-\u{10ffff}]/u;

/** Counts the characters (Unicode code points) of a text before a place in UTF-16 code units, as records have it. */
export function createCount(text: string): (at: number) => number {
  return pair.test(text) ? (at) => Array.from(text.slice(0, at)).length : (at) => at;
}

/** Several values in one cell. */
export const listed = (values: Iterable<string>): string | undefined => [...values].join('; ') || undefined;
export const spaced = (values: Iterable<string>): string | undefined => [...values].join(' ') || undefined;
