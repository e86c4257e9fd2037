import type { Cue } from '../find-cue.ts';
import { QUOTED } from '../mask-runs.ts';
import { sentenceAt, type ReadProse } from '../prose.ts';
import { AUXILIARY, PAST } from '../vocabulary.ts';
import { endOfSubclause } from './end-of-subclause.ts';
import { findAside } from './find-aside.ts';
import { hasVerb, isClause } from './is-clause.ts';
import { HAS_OBJECT, joinsOf, SAYING_ING } from './joins-of-main-clause.ts';

/** What another one says: `and another saw the end of it`. */
const ANOTHER_SAYS = new RegExp(
  String.raw`,?\s(?:and|but|while)\s(?:another|others)\s(?:also\s|\p{Ll}+ly\s)?(?:said|saw|noted|added|told|called|described|reported|thought|warned|argued|claimed|felt|says|say)\s`,
  'u',
);

/** What the reporter sets beside what is said: `, while the mayor waits`, `even as they met`, `, compared with 3% in May`, `, meaning 1998`. */
const SET_BESIDE =
  /,\showever,?\s|,?\sbut\sdid\sso(?!\p{L})|\sbefore\sadding(?=[\s,:])|(?<=\u0001,?)\sbefore\s(?:asking|breaking|calling|continuing|going|heading|launching|laughing|leaving|moving|pausing|pivoting|returning|storming|switching|turning|walking)\s|,\s(?:referring|alluding|pointing)\sto\s|,\sin\san?\s(?:\p{Ll}+\s)?(?:reference|allusion|nod|swipe|jab|dig)\s(?:to|at)\s|,\sby\s(?:an?\s)?(?:margin\sof\s)?[\d.]+(?:%|\sper\s?cent)?(?:\sto\s|-)\d|,\s(?:angering|infuriating|stunning|dismaying)\s|,\swhile\s(?!\p{Ll}+ing\s)|,?\seven\sas\s(?!\p{Ll}+ing\s)|,\s(?:(?:up|down)\sfrom|(?:compar(?:ed|ing)|easing|rising|falling|slipping|climbing|dropping|declining|versus)\s(?:from|with|to)|versus|meaning)\s|(?:,|\s(?:—|–|--?))\san?\s(?:\p{Ll}+\s)?(?:move|step|claim|charge|assertion|allegation|accusation|decision|figure|statement|stance|view|reference|allusion|nod)\s(?:that\s|which\s)?(?=to\s|the\s|an?\s|he\s|she\s|they\s|critics\s|some\s|many\s|\p{Lu})/u;

/** `described the hall as “old” though she had built it`: what is called something is told, not why and when. */
const BESIDE_NAMING =
  /(?<=\u0001,?)\s(?:but|though|although|because|while|when|after|before|until|since|and)\s(?=(?:he|she|it|they|the|an?|his|her|its|their|there)\s|\p{Lu}\p{Ll}+\s)/u;

/** Where the reporter's own words follow, if a clause stands before them. */
function whereReporterGoesOn(text: string): number | undefined {
  const at = SET_BESIDE.exec(text)?.index ?? ANOTHER_SAYS.exec(text)?.index;
  if (at === undefined || !isClause(text.slice(0, at))) return undefined;
  return at - (/,?\s(?:and|but|or)$/.exec(text.slice(0, at))?.[0].length ?? 0);
}

/** `who warned of the cold, nevertheless went`: what is warned of has no verb. */
const governsThing = ({ masked }: ReadProse, { verb, end }: Cue, start: number): boolean =>
  HAS_OBJECT.test(verb) || /\sof\s$/.test(masked.slice(end, start));

/** Where the main clause goes on: at the first place that leaves a clause before it. */
function whereMainGoesOn(prose: ReadProse, cue: Cue, start: number, text: string): number | undefined {
  const isThing = governsThing(prose, cue, start);
  for (const { index } of text.matchAll(joinsOf(prose, cue)))
    if (isThing || isClause(text.slice(0, index))) return index;
  return undefined;
}

/** `alleges that Roe, a former clerk, called`, `says Roe and Stone told`, `issues he and the mayor told`: its subject goes on behind the join. */
const isWithinSubject = (cue: Cue, words: string, join: string): boolean =>
  !HAS_OBJECT.test(cue.verb) &&
  !words.includes(QUOTED) &&
  ((!hasVerb(words) && /^(?:,\s(?:$|who|which|whose)|\sand\s\p{L})/u.test(join)) ||
    (/\s(?:he|she|they|I|we)$/u.test(words) && join.startsWith(' and ')));

/** `, according to the release`, `, per its page`: where the reporter has it from; `- Radio Salem`. */
const SOURCE_AT_END =
  /\s[–—-]\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}$|(?:,?\saccording\sto|,\sper)\s(?:(?:an?|the|his|her|its|their)\s|\p{Lu})[^,;:\u0001]{2,120}$/u;

/** `it was best to wait: “…”`: behind a colon stands a quotation of its own, that what is said does not go on with. */
const QUOTED_BEHIND_COLON =
  /(?<!(?<!\p{L})(?:(?:adds?|added|asks?|asked|said|says|tells?|told|writes?|wrote)(?:\s[^\s:]{1,20}){0,3}|are|is|was|were)):\s\u0001+[.\s]*$/u;

/** Up to the bracket that closes what was opened before it: `(Roe says it holds) and waits` */
function withoutBracket(text: string): string {
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    open += sign === '(' ? 1 : -1;
    if (open < 0) return text.slice(0, index).replace(/[.!]$/u, '');
  }
  return text;
}

/** `– insisting they knew`: behind a dash the reporter goes on with another verb of saying. */
const SAYS_BEHIND_DASH = new RegExp(String.raw`\s[–—-]{1,2}\s(?:${SAYING_ING})\s`, 'u');

/** `he left “at noon,” the police said`: a comma within marks, and who says it all. */
const SAID_BEHIND_MARKS = /(?<=,[”"’']{1,2})\s(?!(?:and|but|that|who|which|when|as)\s)[^,;:]{2,40}$/u;

/** `said that when the boats came, Roe told them`: up to the comma there is no more than a condition. */
const BEGINS_SUBCLAUSE =
  /^(?:after|although|because|before|even\s(?:if|when|though)|if|once|since|though|unless|until|when|whenever|while)\s[^,;:]*$/iu;

/** What stands before the next cue and what joins it. */
function upToNext(prose: ReadProse, cue: Cue, start: number, next: Cue): string | undefined {
  const upTo = prose.masked.slice(start, next.start);
  const join = /(?:,\s(?:and\s|but\s|while\s|then\s)?|\s(?:and|but)\s)(?:[^,]{0,40})?$/u.exec(upTo);
  if (join && join.index > 0)
    return isWithinSubject(cue, upTo.slice(0, join.index), join[0]) ||
      (/^,\s(?!and\s|but\s|while\s|then\s)/.test(join[0]) && BEGINS_SUBCLAUSE.test(upTo.slice(0, join.index)))
      ? undefined
      : upTo.slice(0, join.index);
  const marks =
    next.subject === undefined ? undefined : SAID_BEHIND_MARKS.exec(prose.text.slice(start, next.start))?.index;
  return marks !== undefined && isClause(upTo.slice(0, marks)) ? upTo.slice(0, marks) : undefined;
}

/** `Roe, who says she is worried, comes from Salem`: behind what is said in a relative clause the main one goes on. */
const IN_RELATIVE = /,\s(?:who|which)\s(?:\p{L}+\s){0,2}$/u;
const MAIN_VERB = new RegExp(
  String.raw`^[^,;:]+(?=,\s(?:also\s|\p{Ll}+ly\s)?(?:${AUXILIARY}|${PAST}|\p{Ll}{3,}(?:s|ed))\s)`,
  'u',
);

/** Where what is said ends: before the next cue with what joins it, where the main clause goes on, or with the sentence. */
export function findEnd(prose: ReadProse, cue: Cue, start: number, end: number, next: Cue | undefined): number {
  let text = prose.masked.slice(start, end);
  if (next && next.start > start && next.start < end) text = upToNext(prose, cue, start, next) ?? text;
  const left = prose.masked.slice(sentenceAt(prose, cue.start)[0], cue.start);
  text = text.slice(
    0,
    whereMainGoesOn(prose, cue, start, text) ??
      endOfSubclause(left, text, prose.text.slice(start, start + text.length), /^call/.test(cue.verb)),
  );
  const before = IN_RELATIVE.test(left) ? MAIN_VERB.exec(text)?.[0] : undefined;
  if (before !== undefined && isClause(before)) text = before;
  text = text.slice(0, whereReporterGoesOn(text));
  text = text.slice(0, findAside(prose.text.slice(start, start + text.length), text, governsThing(prose, cue, start)));
  if (/^(?:describ|call)/.test(cue.verb)) text = text.slice(0, BESIDE_NAMING.exec(text)?.index);
  const dash = SAYS_BEHIND_DASH.exec(text)?.index;
  if (dash !== undefined && isClause(text.slice(0, dash))) text = text.slice(0, dash);
  text = withoutBracket(text.slice(0, SOURCE_AT_END.exec(text)?.index));
  const colon = QUOTED_BEHIND_COLON.exec(text)?.index;
  if (colon !== undefined && isClause(text.slice(0, colon))) text = text.slice(0, colon);
  return start + text.replace(/(?<![\s.,;:—–])[\s.,;:—–]+$/u, '').length;
}
