import { cuesOfSentence, type Cue } from './find-cue.ts';
import { sentenceAt, type ReadProse } from './prose.ts';

/** `…, Reed, who in May spoke of “swarms”`: what is told of somebody in a clause of his own is no part of what the cue brings in. */
const TOLD_OF_ANOTHER =
  /,\swho\s[^,;:\u0001]*(?<!\p{L})(?:talk(?:s|ed)|sp(?:eaks|oke))\s(?:about|of)\s[^,;:\u0001]{0,40}$/u;

/** `the club, called Salt, which runs “swims”`: it is called what stands right behind the verb. */
const NAMED_APART = /^\s\p{Lu}[^,;:\u0001]{0,60},\s(?:which|who|that|whose|where)\s/u;
const isNamedApart = ({ masked }: ReadProse, { verb, start, end }: Cue, open: number): boolean =>
  /^(?:called|dubbed|labelled|labeled|named|nicknamed)$/.test(verb) &&
  masked.startsWith(', ', start - 2) &&
  NAMED_APART.test(masked.slice(end, open));

/** `failed to report`, `will be challenging`: what somebody does not say, or not yet. */
const NOT_SAID =
  /(?:(?<!\p{L}|not\s|never\s)(?:fail|refus|declin|neglect)\p{Ll}*\sto|(?<!\p{L})will\sbe)\s(?:\p{Ll}+ly\s)?$/u;
const isNotSaid = ({ masked }: ReadProse, { start }: Cue): boolean =>
  NOT_SAID.test(masked.slice(Math.max(0, start - 40), start));

/** `“Vote,” Roe said on a cold day at a “centre”`: where and when somebody spoke, told behind his words. */
const WHERE = /^\s(?:on|at|in|during|after|before|from|outside|inside)\s[^,;:\u0001]*\s$/u;
const isToldOfPlace = ({ masked }: ReadProse, { start, end, verb, subject }: Cue, open: number): boolean =>
  /^(?:sa(?:id|ys?)|tells|told)$/.test(verb) &&
  /\u0001\s$/u.test(masked.slice(0, Math.min(start, subject?.start ?? start))) &&
  WHERE.test(masked.slice(Math.max(end, subject?.end ?? end), open)) &&
  !/\sthat\s/.test(masked.slice(end, open));

/** The cues before the words, in their sentence. */
export const cuesUpTo = (prose: ReadProse, open: number): Cue[] =>
  cuesOfSentence(prose, sentenceAt(prose, open)).filter(
    (cue) =>
      cue.end <= open &&
      !TOLD_OF_ANOTHER.test(prose.masked.slice(cue.end, open)) &&
      !isNamedApart(prose, cue, open) &&
      !isNotSaid(prose, cue) &&
      !isToldOfPlace(prose, cue, open),
  );
