import type { Turn } from '../../../src/record/block.ts';
import type { Evidence, Sourced } from '../../../src/record/sourced.ts';

/** Ground rules, in the order in which they are told. `clause` makes the words for the page from the match. */
const RULES: { pattern: RegExp; clause: (match: RegExpExecArray) => string }[] = [
  {
    pattern: /\b(?:on (?:deep )?background|off the record|not for attribution|on the record)\b/i,
    clause: ([words]) => capital(words),
  },
  {
    pattern: /\battributed to (?:as )?(?:a |an )?([“"][^”"]{3,60}[”"]|[^.,;—]{3,60})/i,
    clause: ([, whom = '']) => `attributed to ${whom.trim().replace(/[.,]([”"])$/, '$1')}`,
  },
  {
    pattern: /\bembargo(?:ed)? (?:until|till|to) ((?:\b[ap]\.m\.|[^.;—]){3,60})/i,
    clause: ([, when = '']) => `embargoed until ${when.trim()}`,
  },
  {
    pattern: /\bembargo (?:will )?lifts? (?:at |on )?((?:\b[ap]\.m\.|[^.;—]){3,40})/i,
    clause: ([, when = '']) => `embargo lifts ${when.trim()}`,
  },
];

/** Where the words about an embargo go on to something else. */
const ELSEWHERE =
  /(?:, (?:and|when|as|along|so|with|which)\b| (?:and|or) |(?<=[ap]\.m\.) (?:And|By|For|If|Please|So|The|There|This|We|With|You)\b).*$/s;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Who may set ground rules: a moderator, or whoever opens the call. */
const setsRules = (turn: Turn, position: number): boolean =>
  turn.role === 'moderator' || (position < 3 && turn.role !== 'press');

/** The terms on which a call was held, in its own words; undefined where none are told. */
export function readTerms(document: string, turns: Turn[]): Sourced<string> | undefined {
  const passages = turns.filter(setsRules).flatMap((turn) => turn.paragraphs);
  const found = RULES.flatMap(({ pattern, clause }) => {
    for (const passage of passages) {
      const match = pattern.exec(passage.text);
      if (!match) continue;
      const exact = match[0].replace(ELSEWHERE, '').trim();
      const clipped = pattern.exec(exact) ?? match;
      return [{ clause: clause(clipped), evidence: { document, block: passage.id, exact } }];
    }
    return [];
  });
  // An embargo told twice is one term.
  const told = found.filter(
    ({ clause }, i) =>
      !(clause.startsWith('embargo lifts') && found.slice(0, i).some((f) => f.clause.startsWith('embargoed'))),
  );
  const [first] = told;
  // A record that anybody may quote has no terms worth a line.
  if (
    !first ||
    /^(?:embargo lifts|attributed)/.test(first.clause) ||
    (told.length === 1 && /^on the record$/i.test(first.clause))
  )
    return undefined;
  const evidence: Evidence[] = told.map((rule) => rule.evidence);
  return { value: told.map((rule) => rule.clause).join('; '), basis: 'stated', evidence };
}
