import { readForeignTag } from '../romance/read-tag.ts';
import { describesSpeaker } from '../romance/describes-speaker.ts';
import type { Run } from '../find-runs.ts';

const LEAD = /^[\s,]*/;

/**
 * Where a tag's clause ends that begins at `from`: at the next comma or the end of its sentence, or with the run. What goes on behind the
 * comma with who he is, `, installé à Lyon depuis 2008`, is of the tag.
 */
function clauseEnd(text: string, from: number, end: number): number {
  const stop = text.slice(from, end).search(/,(?:\s|$)|[.!?]\s+(?=\p{Lu})/u);
  if (stop < 0) return end;
  const at = from + stop;
  return describesSpeaker(text.slice(at, end)) ? clauseEnd(text, at + 1, end) : at;
}

/** `«Le port, dit Luc Perrin, est à nous»`: who speaks is told within the marks, and is no part of the words. */
function partRun(text: string, run: Run): Run[] {
  // Who says all of it stands behind: what is told within is part of the words.
  const lead = LEAD.exec(text.slice(run.close, run.close + 8))?.[0].length ?? 0;
  if (readForeignTag(text, run.close + lead)) return [run];
  for (const match of text.slice(run.start, run.end).matchAll(/,\s/g)) {
    const comma = run.start + match.index;
    const tag = readForeignTag(text, comma + match[0].length);
    if (!tag || !(tag.isPronoun || (tag.isNamed && tag.subject))) continue;
    const end = clauseEnd(text, tag.end, run.end);
    const first: Run = { ...run, close: comma, end: comma, closed: true };
    if (end >= run.end) return [first];
    const open = end + 1;
    const start = open + (text.slice(open, run.end).length - text.slice(open, run.end).trimStart().length);
    return [first, { ...run, open, start }];
  }
  return [run];
}

/** Runs without who speaks them. */
export const partAtTags = (text: string, runs: readonly Run[]): Run[] => runs.flatMap((run) => partRun(text, run));
