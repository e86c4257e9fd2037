import type { Statement } from '../find-reported.ts';
import { QUOTED } from '../mask-runs.ts';
import type { ReadProse } from '../prose.ts';
import { readForeignTag } from './read-tag.ts';
import { describesSpeaker } from './describes-speaker.ts';
import type { Patterns } from './reported-patterns.ts';
import { isStatement, trim } from './said-words.ts';

/** `Según la alcaldesa, la obra empieza en junio`, `La obra empieza en junio, según la alcaldesa` */
export function accordingTo(prose: ReadProse, [from, to]: [number, number], patterns: Patterns): Statement | undefined {
  const { masked, position } = prose;
  const match = patterns.according.exec(masked.slice(from, to));
  if (!match) return undefined;
  const at = from + match.index;
  const behind = at + match[0].length;
  const who = patterns.behind(masked.slice(behind, to));
  if (!who) return undefined;
  const isFirst = match.index === 0;
  if (isFirst && OFFICE_GOES_ON.test(masked.slice(behind + who.length - 1, to))) return undefined;
  const rest = isFirst ? behindDescription(masked, behind + who.length, to) : behind + who.length;
  if (rest === undefined) return undefined;
  // Amid a sentence it may belong to any part of it.
  if (!isFirst && !/^\s*$/.test(masked.slice(rest, to))) return undefined;
  if (!isFirst && !/,\s$/.test(masked.slice(from, at))) return undefined;
  const words = trim(masked, isFirst ? [rest, to] : [from, at]);
  if (!isStatement(masked, words)) return undefined;
  const subject = { position, start: behind + who.name[0], end: behind + who.name[1] };
  const verb = match[0].trimEnd();
  const cue = { position, start: at, end: at + verb.length, verb: prose.text.slice(at, at + verb.length), subject };
  return { parts: [{ position, start: words[0], end: words[1] }], cue };
}

/** `, de l'Université Laval,`: whose he is. */
const OF_BODY = /^,\s(?:de|del|du|des|de\s(?:la|los|las)|de\sl[’'])\s?\p{Lu}[^,]*,/u;

/** `le ministre de l'Économie, du Plan et de la Coopération`: the office of who says it has more than one part. */
const OFFICE_GOES_ON = /^,\s(?:de|del|du|des|de\s(?:la|los|las)|de\sl[’'])\s?\p{Lu}[^,]{0,80}\s(?:y|e|et)\s/u;

/** Where what is said begins, behind who says it and who he is: undefined where more than one comma may end that. */
function behindDescription(masked: string, from: number, to: number): number | undefined {
  const clause = masked.slice(from - 1, to);
  if (!describesSpeaker(clause) && !OF_BODY.test(clause)) return from;
  const [, end, ...more] = [...clause.matchAll(/,(?=\s)/g)];
  return end && more.length === 0 ? from + end.index : undefined;
}

/** `La obra empieza en junio, dijo la alcaldesa.`, `La obra, dijo la alcaldesa, empieza en junio.` */
export function beforeTag(prose: ReadProse, [from, to]: [number, number], patterns: Patterns): Statement | undefined {
  const { masked, position } = prose;
  for (const comma of [...masked.slice(from, to).matchAll(/,\s/g)].reverse()) {
    const at = from + comma.index;
    const tag = readForeignTag(masked, at + comma[0].length);
    // “Hay agua, como dijo Ana Ruiz”: whoever writes says so himself.
    if (!tag || patterns.likened.test(masked.slice(...tag.verb))) continue;
    const words = tag.subject && wordsAround(masked, [from, at], [tag.end, to], patterns);
    const isOpen = patterns.open.test(masked.slice(from, at).split(/\s/, 1)[0] ?? '');
    const goesOn = words !== undefined && words.length > 1;
    if (!tag.subject || !words || (goesOn && tag.isUnsure) || isOpen || masked.charAt(at - 1) === QUOTED)
      return undefined;
    const [start, stop] = tag.verb;
    const subject = { position, start: tag.subject[0], end: tag.subject[1] };
    const cue = { position, start, end: stop, verb: prose.text.slice(start, stop), subject };
    return { parts: words.map(([first, last]) => ({ position, start: first, end: last })), cue };
  }
  return undefined;
}

/** What a tag stands behind where it is set into a clause of a noun. */
const RELATIVE = /(?<!\p{L})(?:que|quien|quienes|cuy[oa]s?|donde|qui|dont|où|lequel|laquelle|lesquels|lesquelles)$/iu;

/** What is said before a tag, or around it; undefined where more stands behind the tag than what is said. */
function wordsAround(
  masked: string,
  before: [number, number],
  behind: [number, number],
  { opening, isTail, that }: Patterns,
): [number, number][] | undefined {
  const first = trim(masked, before);
  // “Un incendio que, según informa el diario, empezó ayer avanza”: where the clause ends is in doubt.
  if (RELATIVE.test(masked.slice(...first))) return undefined;
  const rest = masked.slice(...behind);
  // “Por la tarde, dijo la alcaldesa que …”: what is said follows.
  if (that.test(rest)) return undefined;
  if (isTail.test(rest)) return isStatement(masked, first) ? [first] : undefined;
  // What goes on behind a comma does so in small letters, and is no clause of its own.
  const lead = /^,\s(?=\p{Ll})/u.exec(rest)?.[0].length;
  if (lead === undefined || rest.includes(QUOTED)) return undefined;
  const last = trim(masked, [behind[0] + lead, behind[1]]);
  // “El martes, dijo la alcaldesa, …” may tell when she said it.
  const isLead = opening.exec(`${masked.slice(...before)}, `)?.[0].length === before[1] - before[0] + 2;
  const isWhole = /\s/.test(masked.slice(...first)) && /\s/.test(masked.slice(...last));
  return isWhole && !isLead ? [first, last] : undefined;
}
