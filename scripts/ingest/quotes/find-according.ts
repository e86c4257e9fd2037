import { ACCORDING } from './attribute-by-phrase.ts';
import { describesPerson } from './find-apposed.ts';
import { cuesOfSentence } from './find-cue.ts';
import { datelineLength, STARTS_SUBJECT } from './find-main-subject.ts';
import { QUOTED } from './mask-runs.ts';
import type { Stretch } from './noun-phrase.ts';
import { isPersonalName, PERSONAL_NAME } from './personal-name.ts';
import type { ReadProse } from './prose.ts';
import type { Statement } from './find-reported.ts';
import { hasVerb } from './statements/is-clause.ts';
import { partsAround } from './statements/parts-around.ts';

/** Without what is no word at the end: a full stop, white space. */
const trimEnd = (masked: string, [start, end]: Stretch): Stretch => [
  start,
  start + masked.slice(start, end).replace(/(?<![\s.,;:!])[\s.,;:!]+$/u, '').length,
];

/**
 * What is so according to somebody: `According to the Institute, the dam is safe`, `The dam is safe, according to the Institute`. Marks
 * in it hold quotations of their own.
 */
export const findAccording = (prose: ReadProse): Statement[] =>
  prose.sentences.flatMap(([from, to]): Statement[] => {
    const { position, masked } = prose;
    const sentence = masked.slice(from, to);
    const match = ACCORDING.exec(sentence);
    if (!match?.[1] || /\?$/.test(sentence)) return [];
    const at = from + match.index;
    const whoEnd = at + match[0].trimEnd().length;
    const holder = holderBehind(masked.slice(whoEnd, to), match[1]);
    if (holder === 'several') return [];
    const who = { start: at + match[0].length - match[1].length, end: whoEnd };
    const subject = { position, ...(holder ? { start: whoEnd + 2, end: whoEnd + 2 + holder.length } : who) };
    const cue = { position, start: at, end: at + 'according to'.length, verb: 'according to', subject };
    if (match.index === 0 && isToldByOther(masked.slice(whoEnd, to))) return [];
    if (match.index > 0 && FIGURES.test(match[1]) && isToldFirst(prose, [from, to], at)) return [];
    const parts =
      match.index === 0 ? behind(prose, holder ? subject.end : whoEnd, to) : before(prose, from, at, [whoEnd, to]);
    const [first] = parts ?? [];
    if (!parts || !first || !/\p{L}\P{L}+\p{L}/u.test(masked.slice(...first))) return [];
    return masked.charAt(first[0]) === QUOTED
      ? []
      : [{ parts: parts.map(([start, end]) => ({ position, start, end })), cue }];
  });

const HOLDER = new RegExp(String.raw`^,\s(${PERSONAL_NAME}),\s(?=\S)(?!\u0001)`, 'u');

/**
 * `According to the editor, Jane Roe, the paper objected`: who bears a role that is told of, behind it and before the clause. Of a row of
 * names (`the editor, Jane Roe, Salem and Norvik objected`) it is not told which of them bears it.
 */
function holderBehind(rest: string, role: string): string | undefined {
  const [lead = '', name = ''] = HOLDER.exec(rest) ?? [];
  if (!isPersonalName(name) || !/^(?:an?|the|its|his|her|their|\p{L}+[’']s)\s|[’']s\s/u.test(role)) return undefined;
  if (!describesPerson(role)) return undefined;
  return /^\p{Lu}[^,]*?(?:,|\sand)\s\p{Lu}/u.test(rest.slice(lead.length)) ? 'several' : name;
}

/** `According to a poll, Roe said it was late`: it is Roe who says so, and whether it stands in the poll is not told. */
const TOLD_BY_OTHER = new RegExp(
  String.raw`^,\s(?:${PERSONAL_NAME}|\p{Lu}[\p{L}’'-]+|he|she|they)\s(?:also\s)?(?:said|says|told|wrote|writes|argued|added|noted|claimed|claims)\s`,
  'u',
);
const isToldByOther = (rest: string): boolean => TOLD_BY_OTHER.test(rest);

const FIGURES = /(?:count|data|estimates|figures|numbers|records|statistics|tall(?:y|ies))$/;
const NOTES = /^(?:add(?:s|ed)|argue[sd]|claim(?:s|ed)|note[sd]|point(?:s|ed)\sout|sa(?:id|ys?)|stress(?:es|ed))$/;
/** `She noted that it held, according to the town’s figures`: what the sentence begins with is told already. */
const isToldFirst = (prose: ReadProse, sentence: Stretch, at: number): boolean =>
  cuesOfSentence(prose, sentence).some(
    ({ subject, verb, end }) => NOTES.test(verb) && subject?.start === sentence[0] && end < at && subject.end < end,
  );

/** `According to the Log, the town’s old book, …`: what the source is. */
const APPOSED = /^(?:an?|the|one\sof|(?:his|her|its|their|\p{Lu}\p{L}+[’']s?))\s[^,;:\u0001]{1,80},\s(?=\S)/u;

/** `According to the founder, Jane Roe, “…”`, `According to Roe, a guide at the pier, “…”`: what is said stands in marks alone. */
const ONLY_APPOSED = /^[^,;:\u0001]{2,100},\s\u0001/u;

const BEGINS_CLAUSE = new RegExp(
  String.raw`^(?!(?:who|which|whose|whom|where|when|that)\s)(?:(?:there|if)\s|${STARTS_SUBJECT.source.slice(1)})`,
  'u',
);

/** `According to Jane Roe, who keeps the log, …`: what is told of the source, up to where what it says begins. */
function lengthOfRelative(words: string): number {
  if (!/^(?:who|which|whose|speaking|writing)\s/.test(words)) return 0;
  for (const { index, 0: comma } of words.matchAll(/,\s/g)) {
    const rest = words.slice(index + comma.length);
    if (BEGINS_CLAUSE.test(rest) && hasVerb(rest.split(',', 1)[0] ?? '')) return index + comma.length;
  }
  return 0;
}

/** `According to the Institute, …` up to the end of the sentence. */
function behind({ masked }: ReadProse, whoEnd: number, to: number): Stretch[] | undefined {
  const comma = /^,\s+/.exec(masked.slice(whoEnd, to));
  if (!comma) return undefined;
  const start = whoEnd + comma[0].length;
  const relative = lengthOfRelative(masked.slice(start, to));
  if (relative > 0) return [trimEnd(masked, [start + relative, to])];
  if (ONLY_APPOSED.test(masked.slice(start, to))) return undefined;
  const apposed = APPOSED.exec(masked.slice(start, to))?.[0] ?? '';
  const behind = masked.slice(start + apposed.length, to);
  const isApposed = !hasVerb(apposed) && BEGINS_CLAUSE.test(behind) && hasVerb(behind.split(',', 1)[0] ?? '');
  return [trimEnd(masked, [isApposed ? start + apposed.length : start, to])];
}

/** A bracket that nothing closes. */
const OPENED = /\([^()]*$/u;
const OPEN_AND = /^\((?:and|but|though)?,?\s*$/u;

/** `…, according to the Institute`, also amid the sentence. */
function before({ masked }: ReadProse, from: number, at: number, [whoEnd, to]: Stretch): Stretch[] | undefined {
  const comma = /,\s+$/.exec(masked.slice(from, at));
  if (!comma) return undefined;
  const open = OPENED.exec(masked.slice(from, from + comma.index));
  // `it held (and, according to the clerk, it was new)`: a bracket opened before the source bounds what is said.
  if (open && open.index > 0) {
    const end = masked.slice(whoEnd, to).indexOf(')');
    const lead = /^,\s+/.exec(masked.slice(whoEnd, to));
    const only =
      OPEN_AND.test(open[0]) && lead && end > 0 ? trimEnd(masked, [whoEnd + lead[0].length, whoEnd + end]) : undefined;
    return only && hasVerb(masked.slice(...only)) ? [only] : undefined;
  }
  const left: Stretch = [from + datelineLength(masked.slice(from, at)), from + comma.index];
  const second = /^,\s+/.exec(masked.slice(whoEnd, to));
  if (second) {
    const next = whoEnd + second[0].length;
    return partsAround(masked, left, trimEnd(masked, [next + lengthOfRelative(masked.slice(next, to)), to]));
  }
  return /(?:^|\s)(?:that|and|but|after)$/.test(masked.slice(...left)) ? undefined : [left];
}
