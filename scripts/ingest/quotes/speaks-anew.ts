import { cuesOfSentence } from './find-cue.ts';
import { sentenceAt, type ReadProse } from './prose.ts';
import type { Found } from './run-rule.ts';

const POINTS = /^(?:he|she|they|it|we|I|you|who|one)$/i;

/** Whether the sentence before the words is told by somebody else, at its end: `…,” Smith said. The pier was safe, Jones said. “…”` */
export function speaksBetween(prose: ReadProse, { cue, speaker }: Found, open: number): boolean {
  const own = cue?.subject ?? speaker;
  if (!own || own.position !== prose.position) return false;
  const end = prose.masked.slice(0, open).trimEnd().length;
  const sentence = sentenceAt(prose, end - 1);
  if (sentence[0] < Math.max(cue?.end ?? 0, own.end)) return false;
  const last = cuesOfSentence(prose, sentence).findLast(({ subject }) => subject);
  const who = last?.subject && prose.text.slice(last.subject.start, last.subject.end);
  const isTag =
    last !== undefined && /^[.,]?$/.test(prose.masked.slice(Math.max(last.end, last.subject?.end ?? 0), end));
  return isTag && who !== undefined && !POINTS.test(who) && who !== prose.text.slice(own.start, own.end);
}

/** `The jury’s citation for the work said: “…”`: what brings the words in has a subject, whoever it is. */
const OWN_CUE =
  /[\p{L}’')]\s(?:said|says|stated|states|reads?|wrote|writes|concluded|noted|added)(?:\sthat)?[:,]?\s*$/u;
/** `Another voter was even more searing: “…”`: somebody new before a colon. */
const ANOTHER = /^(?:Another|Others?|Someone|Somebody|Yet\sanother)\s[^,;:]{3,100}:\s*$/u;
export const hasOwnCue = (prose: ReadProse, open: number): boolean =>
  ANOTHER.test(prose.masked.slice(sentenceAt(prose, open)[0], open)) ||
  OWN_CUE.test(prose.masked.slice(sentenceAt(prose, open)[0], open));

/** `I prefer Ott’s wording: “…”`: right before the colon stands whose words they are, and it is somebody else. */
const OTHERS_WORDS =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]{1,40})[’'](?:s\s|\s)(?:[\p{L}’'-]{1,40}\s){0,5}?[\p{L}-]{1,40}:\s*$/u;
export function namesOther(prose: ReadProse, { cue, speaker }: Found, open: number): boolean {
  const other = OTHERS_WORDS.exec(prose.masked.slice(sentenceAt(prose, open)[0], open))?.[1];
  const own = cue?.subject ?? speaker;
  return (
    other !== undefined && own?.position === prose.position && !prose.text.slice(own.start, own.end).includes(other)
  );
}
