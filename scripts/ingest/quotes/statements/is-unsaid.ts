import type { Cue } from '../find-cue.ts';
import { sentenceAt, type ReadProse } from '../prose.ts';
import { AUXILIARY, PAST, REPORTING_VERBS } from '../vocabulary.ts';
import { NOBODY, readCue, type CueInSentence } from './cue-in-sentence.ts';
import { isObjectOfTelling } from './is-object-of.ts';

type UnsaidRule = (cue: CueInSentence) => boolean;

const LITTLE = String.raw`(?:\s(?:have|has|had|be|been|being|also|ever|even|just|yet|\p{Ll}+ly|so much as)){0,3}`;

/** `and in his old age must softly, gently explain to those who come`: a row of adverbs between. */
const HAS_TO = /(?:^|\s)(?:must|should|ought\sto|has\sto|have\sto|had\sto)\s(?:\p{Ll}+ly,?\s){1,3}$/u;

/** `did not say`, `would argue`, `declined to say`, `could have said`, `rarely says`; not `not only said`, `went on to say`. */
const DENIED = new RegExp(
  String.raw`(?:^|\s)(?:to|not|never|would|could|might|may|should|can|cannot|will|shall|must|if|nor|neither|hardly|scarcely|barely|rarely|seldom|without|no longer|please|let[’']s|let\sme|let\sus|\p{L}+n[’']t|\p{L}+[’']ll)${LITTLE}$`,
  'u',
);
const AFFIRMED =
  /(?:^|\s)(?:not\s(?:only|just|merely|simply)|(?:went|goes|going|gone|moved|moves)\son\sto|(?:hastened|hastens|hurried|rose|quick|first|moved)\sto)(?:\s(?:also|then|\p{Ll}+ly))?$/u;
const isDenied: UnsaidRule = ({ left }) => (DENIED.test(left) && !AFFIRMED.test(left)) || HAS_TO.test(`${left} `);

/** `No one in the hall, not even the mayor, said`: what stands between commas leaves the subject what it was. */
const GOES_ON =
  /^[^,]{1,80},\s(?:not\seven|including|least\sof\sall|let\salone|nor|among\sthem|of\sthe)\s[^,]{1,80},$/iu;
const isNobody: UnsaidRule = ({ subject, clause, left }) =>
  NOBODY.test(subject) || NOBODY.test(clause) || (NOBODY.test(left) && GOES_ON.test(left));

const CONDITION =
  'if|unless|whether|suppose|supposing|imagine|assuming|provided|providing|lest|as though|as if|in case|so long as|as long as';
/** `If he says`, `even if, as planned, she says`, `unless the tide drops and he says`. */
const CONDITIONAL = new RegExp(
  String.raw`(?:^|[\s(—–])(?:${CONDITION})(?:\sthat)?(?:,[^,]{1,40},)?\s(?:[\p{Ll}’']+\s){0,2}$`,
  'iu',
);
const CONDITION_FIRST = new RegExp(
  String.raw`^(?:(?:and|but|so|then|or|even|only|what)\s){0,2}(?:${CONDITION})(?!\p{L})`,
  'iu',
);
/** What is still to come: `until the mayor says`. */
const TO_COME = /(?:^|\s)(?:until|till|once|as soon as|before)\s$/i;
const PRESENT = /^(?:say|tell|announce|add|write|report|confirm|explain|state|declare|claim|promise|warn)s?$/;
const isConditional: UnsaidRule = ({ before, clause, verb }) =>
  CONDITIONAL.test(before) || CONDITION_FIRST.test(clause) || (TO_COME.test(before) && PRESENT.test(verb));

/** `Had he said`, `Should she say`, `Were he to say`, `Did the clerk say`. */
const INVERTED = /(?:^|[,;:—–]\s|\s)(?:had|should|were|could|might|did|would|does)\s$/i;
const INVERTED_SUBJECT = /^(?:Had|Should|Were|Could|Might|Did|Would|Does)\s/;
const isAsked: UnsaidRule = ({ before, subject }) => INVERTED.test(before) || INVERTED_SUBJECT.test(subject);

/** `He wished she had said`, `They doubt that he said`, `It is not true that he said`, `It was not the mayor who said`. */
const WISHED =
  /(?:^|\s)(?:(?:wish|hop|want|doubt|fear|pretend|imagin|dream|pray|expect|suppos|wonder|guess|forg[eo]t|den[iy]|insinuat)\p{Ll}*|would rather|if only|think|thinks|thought|believes?|believed)\s(?:that\s)?$/iu;
const UNTRUE =
  /(?:^|\s)(?:no|not|never|false|untrue|doubtful|unlikely|unclear|possible|conceivable|rumou?r(?:s|ed)?|\p{L}+n[’']t)\s(?:[^,;:]{0,50}|[^,;:]{0,40},\s[^,;:]{1,40},\s)that\s$/iu;
const NOT_THEY = /(?:^|\s)(?:not|never|\p{L}+n[’']t)\s(?:even\s|really\s)?$/iu;
const isWished: UnsaidRule = ({ before }) => WISHED.test(before) || UNTRUE.test(before) || NOT_THEY.test(before);

/** `stopped short of saying`, `without ever saying`, `is considering announcing`. */
const NOT_DOING =
  /(?:^|\s)(?:without|instead of|rather than|short of|far from|from|against|of|avoid\p{Ll}*|consider\p{Ll}*|risk\p{Ll}*|deny|denied|denies|about|on|than|resist\p{Ll}*|plan\p{Ll}*|weigh\p{Ll}*)\s(?:ever\s|even\s|\p{Ll}+ly\s)?$/iu;
const isNotDone: UnsaidRule = ({ verb, left }) => verb.endsWith('ing') && NOT_DOING.test(`${left} `);

/** `its power to reason and explain`: what something is there to do. */
const TO_DO_AND = /\sto\s\p{Ll}+(?:\s[^,;:]{0,60})?\sand$/u;
const isToBeDone: UnsaidRule = ({ verb, left }) => !/(?:s|ed|ing|aid|told|wrote)$/.test(verb) && TO_DO_AND.test(left);

/** `will have to print a notice, saying that …`: what hangs on a deed still to be done. */
const STILL_TO_DO =
  /(?:^|\s)(?:will|would|must|should|may|might|could|shall|required\sto|ordered\sto|asked\sto|ha(?:s|ve|d)\sto|plan(?:s|ned)?\sto|wants?\sto)\s[^;:]{1,200},\s*$/u;
const isStillToDo: UnsaidRule = ({ verb, left }) => verb.endsWith('ing') && STILL_TO_DO.test(left.slice(-240));

/** `denied that it was late`: the contrary is what was said. */
const isDisclaimed: UnsaidRule = ({ verb }) => /^den(?:y|ies|ied|ying)$/.test(verb);

/** `a boat, which he told the clerk he did not want`: of what is said, the relative clause has a part before it. */
const GAP = /\s(?:which|whom|who)\s$/u;
/** `sanctions that officials warn could`, `a case that police said landed her`: the same with “that”. */
const VERB_BEHIND = new RegExp(String.raw`^\s(?:${AUXILIARY}|${PAST}|\p{Ll}{2,}ed)\s`, 'u');
const hasGap: UnsaidRule = ({ left, before, subject, rest, isInverted }) =>
  GAP.test(before) ||
  (!isInverted && before.endsWith(' that ') && VERB_BEHIND.test(rest)) ||
  (!isInverted && !left.endsWith(',') && isObjectOfTelling(before, subject, rest));

/** `demanded that he maintain the pier`: what somebody was to do. */
const isSubjunctive: UnsaidRule = ({ verb, left, subject }) =>
  REPORTING_VERBS.has(`${verb}s`) &&
  ((/^(?:he|she|it)$/i.test(subject) && left.endsWith(` ${subject}`)) ||
    // `Roe had Vidal confirm it and acknowledge that`
    (/^\p{Lu}\p{L}*[^s\P{L}]$/u.test(subject) && /(?:^|\s)(?:had|made|lets?|letting)\s.*\sand$/u.test(left)));

/** `Having said all that, I think`: what was said before is pointed back to, and nothing is told. */
const SAID_BEFORE = /(?:^|\s)(?:[Hh]aving|[Hh]as\sto\sbe|[Ww]ith)$/u;
const POINTS_BACK = /^\s(?:all|that|this|these|those|so\smuch|as\smuch|it)(?:\s(?:of\s)?(?:that|this|much))?,/u;
const pointsBack: UnsaidRule = ({ left, rest }) => SAID_BEFORE.test(left) && POINTS_BACK.test(rest);

const rules: readonly UnsaidRule[] = [
  pointsBack,
  isSubjunctive,
  isDisclaimed,
  isDenied,
  isNobody,
  isConditional,
  isAsked,
  isWished,
  isNotDone,
  isStillToDo,
  isToBeDone,
  hasGap,
];

/**
 * True where a cue says of nobody that they said something: it is denied, wished for, asked, put as a condition or still to
 * come, or its subject is nobody.
 */
export function isUnsaid(prose: ReadProse, cue: Cue): boolean {
  const [from, to] = sentenceAt(prose, cue.start);
  const words = readCue(prose, from, cue);
  return prose.masked.slice(from, to).trimEnd().endsWith('?') || rules.some((rule) => rule(words));
}
