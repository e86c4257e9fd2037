import type { Saying } from '../../languages/saying.ts';
import { createSubjectReader, type SubjectReader } from './read-subject.ts';

/** What reported statements are found by, in one language. */
export interface Patterns extends SubjectReader {
  verb: RegExp;
  verbsCarrySubject: boolean;
  that: RegExp;
  according: RegExp;
  likened: RegExp;
  unsaid: RegExp;
  open: RegExp;
  opening: RegExp;
  /** Where the subject of a clause may begin: behind each comma of what goes before it. */
  startsIn: (words: string) => number[];
  /** What a clause begins with that says when, although or after what somebody spoke. */
  grants: RegExp;
  withInfinitive: RegExp;
  /** Behind such a verb. */
  infinitive: RegExp;
  and: RegExp;
  /** What the reporter goes on with, behind what is said. */
  goesOn: RegExp;
  joins: RegExp;
  isPronoun: RegExp;
  /** When and where it was said, behind a tag. */
  isTail: RegExp;
}

/** How long what goes before a subject may be, in code units. */
const LONGEST_LEAD = 320;

/** `Aunque llueve, la alcaldesa`, `Antes del acto, el secretario`: what a sentence begins with before its subject, up to one of its commas. */
export function createStartFinder({ opening, leading, joins }: Saying): (words: string) => number[] {
  const leads = new RegExp(String.raw`^(?:(?:${leading})(?![\p{L}])|${opening})`, 'iu');
  const joined = new RegExp(String.raw`^(?:${joins}),?\s`, 'iu');
  return (words) => {
    const ahead = joined.exec(words)?.[0].length ?? 0;
    if (!leads.test(words)) return ahead > 0 ? [0, ahead] : [0];
    const commas = [...words.slice(0, LONGEST_LEAD).matchAll(/,\s/g)].map(({ index }) => index + 2);
    return [0, ...commas.filter((at) => at < words.length)];
  };
}

const NOT_LETTER = String.raw`(?<![\p{L}\p{M}’'-])`;

/** The patterns of a language. */
export function buildPatterns(saying: Saying): Patterns {
  const {
    verbs,
    between,
    behindTag,
    describing,
    pronouns,
    that,
    toWhom,
    likened,
    according,
    unsaid,
    open,
    opening,
    withInfinitive,
    infinitive,
    and,
    joins,
  } = saying;
  return {
    ...createSubjectReader(saying),
    verbsCarrySubject: saying.verbsCarrySubject,
    verb: new RegExp(String.raw`${NOT_LETTER}(?:${verbs})(?![\p{L}\p{M}-])`, 'gu'),
    that: new RegExp(
      String.raw`^(?:,?\s(?:${between}),?){0,2}(?:\s${toWhom})?(?:,?\s(?:${between}),?)?\s${that}\s?`,
      'u',
    ),
    according: new RegExp(String.raw`${NOT_LETTER}(?:${according})(?![\p{L}])\s?`, 'iu'),
    likened: new RegExp(String.raw`^(?:${likened})\s`, 'iu'),
    unsaid: new RegExp(String.raw`(?:^|[\s,(])(?:${unsaid})\s?$`, 'iu'),
    open: new RegExp(String.raw`(?:^|[\s,(¿])(?:${open})(?:\s|$)`, 'iu'),
    startsIn: createStartFinder(saying),
    grants: new RegExp(String.raw`^(?:${saying.leading})(?![\p{L}])`, 'iu'),
    withInfinitive: new RegExp(`^(?:${withInfinitive})$`, 'u'),
    infinitive: new RegExp(String.raw`^\s(?=${infinitive})`, 'u'),
    opening: new RegExp(String.raw`^${opening}[^,;:]{0,80},\s`, 'iu'),
    joins: new RegExp(String.raw`^(?:${joins}),?\s`, 'iu'),
    isPronoun: new RegExp(`^(?:${pronouns})$`, 'iu'),
    isTail: new RegExp(
      String.raw`^(?:\s[^,;:]{1,30}|\s(?:${describing})(?!\p{L})[^,;:]{0,90}|,\s(?:${between})(?!\p{L})[^;:]{0,60}|,\s(?:(?:${behindTag})(?!\p{L})|${opening}).*)?[.…]?$`,
      'isu',
    ),
    and: new RegExp(String.raw`,?\s(?:${and})\s(?:\p{Ll}+\s)?$`, 'u'),
    goesOn: new RegExp(saying.goesOn, 'u'),
  };
}
