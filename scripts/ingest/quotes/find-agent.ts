import { findSubjectAfter } from './find-subject-after.ts';
import type { Stretch } from './noun-phrase.ts';

/** `visitors`, `many visitors`, `some for` */
const SEVERAL =
  /^(?:(?:some|many|most|several|others|both)(?=[,.;:)]|$|\s(?:after|as|for|in|on|over|with)\s)|(?:[\p{Ll}-]+\s){0,2}[\p{Ll}-]+s(?=[,.;:)]|$|\s(?:who|in|at|from|of|on|for|with|over|after|as|that|to)\s))/u;

/** Who acts, where a passive verb and “by” end at `from`. */
export function findAgent(masked: string, from: number): Stretch | undefined {
  const several = SEVERAL.exec(masked.slice(from, from + 60))?.[0].length;
  return several === undefined ? findSubjectAfter(masked, from) : [from, from + several];
}
