import type { Saying } from '../../languages/saying.ts';
import type { Place, ReadProse } from '../prose.ts';
import type { Told } from '../told.ts';

/** A verb of several, and several people: `añadieron`, `los vecinos`. */
const [IS_PLURAL_VERB, IS_PLURAL] = [/^\p{L}*n(?:\s|$)/u, /^(?:los|las|unos|unas)\s/iu];
const IS_PRESENT = /(?<!í)[ae]n?$/u;
/** How far the words of before may stand from those that go on, in characters. */
const REACH = 200;

const order = (a: Place, b: Place): number => a.position - b.position || a.start - b.start;

/**
 * “El alcalde dijo que … Añadió que …”: in a language whose verbs carry their subject, one without words for it is his who spoke right
 * before, where the text names nobody between and the verb is of one. Where it may as well ask somebody (“Recuerda que …”), nothing is told.
 */
export function carrySubjects(passages: readonly ReadProse[], told: readonly Told[], saying: Saying): Told[] {
  if (!saying.verbsCarrySubject) return [...told];
  const somebody = new RegExp(
    String.raw`\p{Lu}[\p{L}\p{M}-]+|(?<!\p{L})(?:${saying.people}|${saying.bodies})(?!\p{L})`,
    'u',
  );
  const bare = new RegExp(String.raw`^(?:,?\s(?:${saying.between})){0,2}\s?(?:[.;]|$)`, 'u');
  const mayAsk = new RegExp(`^(?:${saying.commands})$`, 'iu');
  const carried: Told[] = [];
  for (const one of [...told].sort((a, b) => order(startOf(a), startOf(b)))) {
    const last = carried.at(-1);
    const goesOn =
      last?.place && isSilent(one, passages, bare) && isOne(last) && !standsBetween(last, one, passages, somebody);
    if (one.rule === 'reported' && isSubjectless(one) && mayAsk.test(one.cue?.verb ?? '')) {
      if (!goesOn || !IS_PRESENT.test(last.cue?.verb ?? '')) continue;
    }
    carried.push(goesOn ? { ...one, place: last.place, label: last.label, basis: 'context' } : one);
  }
  return carried;
}

const startOf = ({ parts, cue }: Told): Place => {
  const [first] = [...parts, ...(cue ? [cue] : [])].sort(order);
  return first as Place;
};

const isSubjectless = ({ cue, place }: Told): boolean => cue !== undefined && !place && !cue.subject;

const isOne = ({ label }: Told): boolean => !IS_PLURAL.test(label);

/** A singular verb with no words for its subject: it begins its sentence, or stands alone behind the words. */
function isSilent(one: Told, passages: readonly ReadProse[], bare: RegExp): boolean {
  const { cue, rule } = one;
  if (!cue || !isSubjectless(one) || IS_PLURAL_VERB.test(cue.verb)) return false;
  const masked = passages[cue.position]?.masked ?? '';
  if (rule === 'behind') return bare.test(masked.slice(cue.end, cue.end + 60));
  return rule === 'reported' || /(?:^|[.!?…]\s)$/u.test(masked.slice(Math.max(0, cue.start - 2), cue.start));
}

/** Whether the reporter's words between two of them may speak of anybody, or are too many. */
function standsBetween(last: Told, one: Told, passages: readonly ReadProse[], somebody: RegExp): boolean {
  const before = [...last.parts, ...(last.cue ? [last.cue] : []), ...(last.place ? [last.place] : [])];
  const from = before.sort((a, b) => a.position - b.position || a.end - b.end).at(-1) as Place;
  const to = startOf(one);
  if (to.position - from.position > 1 || order(to, from) < 0) return true;
  const text = (position: number) => passages[position]?.masked ?? '';
  const between =
    from.position === to.position
      ? text(from.position).slice(from.end, to.start)
      : `${text(from.position).slice(from.end)} ${text(to.position).slice(0, to.start)}`;
  return (
    between.length > REACH ||
    somebody.test(between.replace(/(?<=[.!?…]\s|^)\p{Lu}/gu, (letter) => letter.toLowerCase()))
  );
}
