import type { Cue } from '../find-cue.ts';
import type { ReadProse } from '../prose.ts';
import { hasVerb } from './is-clause.ts';

/** `dealers sell it — and also, she says, …`: what stands before the dash is another clause, and the reporter's. */
export const BEGINS_ANEW = /(?:;|\s[—–]|\s--?|[—–])\s?(?=(?:and|but|or|so|yet)(?:\s(?:also|then|now|again))?$)/u;

const TELLS = /^(?:s(?:aid|ays?)|t(?:old|ells?)|add(?:s|ed)|insist(?:s|ed)|argue[sd]|claim(?:s|ed)|explain(?:s|ed))$/;

const POINTS = /^(?:he|she|they|it)$/i;

/** `Smith said that it was late, he added`: a sentence begun with a cue is no statement of who is pointed to at its end. */
export const isToldAlready = ({ text }: ReadProse, { subject }: Cue, from: number, cues: readonly Cue[]): boolean =>
  subject !== undefined &&
  POINTS.test(text.slice(subject.start, subject.end)) &&
  cues.some(({ subject: own, verb }) => own?.start === from && TELLS.test(verb) && own.end < subject.start);

/** `To wait, Roe said, reminded her of the storm`: behind a cue between commas goes on what it parts, and not what its subject does. */
export const goesOnBehindTag = (
  { masked }: ReadProse,
  { verb, start, subject }: Cue,
  before: Cue | undefined,
): boolean =>
  before?.subject !== undefined &&
  !verb.endsWith('ing') &&
  before.subject.start === subject?.start &&
  before.subject.start < before.start &&
  /,\s$/.test(masked.slice(0, before.subject.start)) &&
  /^,\s(?:also\s|\p{Ll}+ly\s)?$/u.test(masked.slice(before.end, start));

/** `Those arguing that it is late should go home`: where what is said ends, and the sentence goes on, is not told. */
export const isReducedRelative = ({ masked }: ReadProse, { verb, subject, start }: Cue, from: number): boolean =>
  verb.endsWith('ing') &&
  subject !== undefined &&
  masked.slice(subject.end, start).trim() === '' &&
  !hasVerb(masked.slice(from, start)) &&
  !/(?:^|\s)with\s$/iu.test(masked.slice(from, subject.start));

/** `it was “late,” and one clerk called it “over”`: behind a comma somebody else is told of. */
export const isOthers = ({ text }: ReadProse, { subject, start }: Cue, behind: number): boolean =>
  subject !== undefined &&
  subject.start > behind &&
  subject.start < start &&
  !POINTS.test(text.slice(subject.start, subject.end)) &&
  /,[”"’']{0,2}\s(?:and|but|while)\s$/u.test(text.slice(Math.max(0, subject.start - 12), subject.start));

/** `…, Roe told the Herald.`: behind whom somebody tells it. */
export const endOfAddressee = ({ text }: ReadProse, { end, addressee }: Cue): number =>
  addressee === undefined ? end : text.indexOf(addressee, end) + addressee.length;
