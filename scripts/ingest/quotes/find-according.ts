import { ACCORDING } from './attribute-by-cue.ts';
import { QUOTED } from './mask-runs.ts';
import type { ReadProse } from './prose.ts';
import type { Statement } from './find-reported.ts';

/**
 * What is so according to somebody: `According to the Institute, the dam is safe`, `The dam is safe, according to the Institute`. Marks
 * in it hold quotations of their own.
 */
export const findAccording = (prose: ReadProse): Statement[] =>
  prose.sentences.flatMap(([from, to]): Statement[] => {
    const sentence = prose.masked.slice(from, to);
    const match = ACCORDING.exec(sentence);
    if (!match?.[1] || /\?$/.test(sentence)) return [];
    const { position } = prose;
    const at = from + match.index;
    const whoEnd = at + match[0].trimEnd().length;
    const subject = { position, start: at + match[0].length - match[1].length, end: whoEnd };
    const cue = { position, start: at, end: at + 'according to'.length, verb: 'according to', subject };
    const part = match.index === 0 ? behind(prose, whoEnd, to) : before(prose, from, at);
    if (!part || !/\p{L}\P{L}+\p{L}/u.test(prose.masked.slice(part.start, part.end))) return [];
    return prose.masked.charAt(part.start) === QUOTED ? [] : [{ part, cue }];
  });

/** `According to the Institute, …` up to the end of the sentence. */
function behind({ masked, position }: ReadProse, whoEnd: number, to: number): Statement['part'] | undefined {
  const comma = /^,\s+/.exec(masked.slice(whoEnd, to));
  return comma
    ? { position, start: whoEnd + comma[0].length, end: to - endMarks(masked.slice(whoEnd, to)) }
    : undefined;
}

/** `…, according to the Institute` */
function before({ masked, position }: ReadProse, from: number, at: number): Statement['part'] | undefined {
  const left = masked.slice(from, at);
  const comma = /,\s+$/.exec(left);
  return comma ? { position, start: from, end: from + comma.index } : undefined;
}

/** How many characters at the end are no words: a full stop, white space. */
const endMarks = (text: string): number => text.length - text.replace(/(?<![\s.,;:!])[\s.,;:!]+$/u, '').length;
