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
  and: RegExp;
  joins: RegExp;
  isPronoun: RegExp;
  /** When and where it was said, behind a tag. */
  isTail: RegExp;
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
    opening: new RegExp(String.raw`^${opening}[^,;:]{0,80},\s`, 'iu'),
    joins: new RegExp(String.raw`^(?:${joins}),?\s`, 'iu'),
    isPronoun: new RegExp(`^(?:${pronouns})$`, 'iu'),
    isTail: new RegExp(
      String.raw`^(?:\s[^,;:]{1,30}|\s(?:${describing})(?!\p{L})[^,;:]{0,90}|,\s(?:${between})(?!\p{L})[^;:]{0,60}|,\s(?:(?:${behindTag})(?!\p{L})|${opening}).*)?[.…]?$`,
      'isu',
    ),
    and: new RegExp(String.raw`,?\s(?:${and})\s(?:\p{Ll}+\s)?$`, 'u'),
  };
}
