import type { Cue } from './find-cue.ts';
import type { ReadProse } from './prose.ts';

/** `the tester`, `a young cop`: one noun, whatever it means. */
const ONE = /^(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Tt]his)\s(?:\p{Ll}[\p{L}-]*\s)?\p{Ll}[\p{L}-]*$/u;
/** Where a subject begins: `the back of the old ticket says` has another. */
const BEGINS =
  /(?:^|[.?!,;:—–\u0001]\s|(?<!\p{L})(?:and|but|so|then|as|when|while|after|because|And|But|So|Then|As|When)\s)$/u;
const SAYS =
  /^(?:said|says|asked|asks|replied|replies|answered|answers|shouted|shouts|yelled|whispered|muttered|exclaimed|insisted|insists|explained|explains)$/;

/** `The tester said, “…”`: whoever is right before a verb of saying with nothing between it and the marks speaks, whatever noun it is. */
export const speaksItself = ({ text, masked }: ReadProse, { subject, verb, start, end }: Cue, open: number): boolean =>
  subject !== undefined &&
  SAYS.test(verb) &&
  BEGINS.test(masked.slice(Math.max(0, subject.start - 10), subject.start)) &&
  /^\s$/.test(masked.slice(subject.end, start)) &&
  ONE.test(text.slice(subject.start, subject.end)) &&
  /^(?:\s\p{Ll}+ly)?(?:\sthat)?[,:]?\s$/u.test(masked.slice(end, open));

/** `The road was wet, the tester said.`: the same as a tag behind what is told without marks. */
export const isTagOfOne = ({ text, masked }: ReadProse, { subject, verb, start, end }: Cue): boolean =>
  subject !== undefined &&
  /^(?:said|says)$/.test(verb) &&
  /,\s$/.test(masked.slice(subject.start - 2, subject.start)) &&
  /^\s$/.test(masked.slice(subject.end, start)) &&
  ONE.test(text.slice(subject.start, subject.end)) &&
  /^(?:\.|$)/u.test(masked.slice(end, end + 1));
