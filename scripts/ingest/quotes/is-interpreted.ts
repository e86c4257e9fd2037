import { cuesOfSentence, type Cue } from './find-cue.ts';
import { sentenceAt, type ReadProse } from './prose.ts';

const PHRASE =
  /\b(speaking\s)?(?:(?:through|via|by|with the help of)\s(?:an?|the|his|her|their)\s(?:[\p{L}-]+\s)?(?:translator|interpreter|translation|interpretation)\b|in translated\s(?:remarks|comments|words)\b)/u;

/** `said through a translator`: whether what a cue brings in reached the reporter by way of an interpreter. */
export function isInterpreted(prose: ReadProse, cue: Cue): boolean {
  const [from, to] = sentenceAt(prose, cue.start);
  const phrase = PHRASE.exec(prose.masked.slice(from, to));
  if (!phrase) return false;
  const at = from + phrase.index;
  const cues = cuesOfSentence(prose, [from, to]);
  const before = cues.findLast(({ end }) => end <= at);
  const after = cues.find(({ start }) => start > at);
  // “Smith, speaking through an interpreter, said”: the phrase belongs to the verb that follows.
  const own = phrase[1] === undefined ? (before ?? after) : (after ?? before);
  return own !== undefined && (own.start === cue.start || own.subject?.start === cue.subject?.start);
}
