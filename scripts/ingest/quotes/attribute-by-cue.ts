import { cuesOfSentence, findTag, type Cue } from './find-cue.ts';
import { findSubjectAfter } from './find-subject.ts';
import { findMainSubject } from './find-main-subject.ts';
import { NAME } from './noun-phrase.ts';
import { OPENER } from './people/name-runs.ts';
import { isPersonalName, isSingleName } from './personal-name.ts';
import { isPlausibleLabel, isThing } from './plausible-label.ts';
import { sentenceAt, type ReadProse } from './prose.ts';
import { fromCue, type RunRule } from './run-rule.ts';
import { REPORTING_VERBS } from './vocabulary.ts';

/** True where nothing but a tag stands between words in marks and the end of its sentence. */
const isAlone = (prose: ReadProse, from: number, { start, end, subject }: Cue): boolean =>
  prose.masked.slice(from, Math.min(start, subject?.start ?? start)).trim() === '' &&
  /^\.?$/.test(prose.masked.slice(Math.max(end, subject?.end ?? 0), sentenceAt(prose, end - 1)[1]));

const SUBCLAUSE = /^(?:[Ee]ven )?(?:When|After|As|as|While|Because|Although|Though|though|Since|Before)\s/;

/** `When Smith said “…,” Jones laughed`: the clause has a cue of its own. */
function standsInSubclause(prose: ReadProse, open: number): boolean {
  const [start, end] = sentenceAt(prose, open);
  if (!SUBCLAUSE.test(prose.masked.slice(start, open))) return false;
  return cuesOfSentence(prose, [start, end]).some(
    (cue) => cue.subject !== undefined && cue.end <= open && !/,\s\p{L}/u.test(prose.masked.slice(cue.end, open)),
  );
}

/** `When asked “…”, Smith said`: the words are those of whoever asked. */
const ASKED = /(?:^|[\s(])(?:[Ww]hen\s(?:\p{Ll}+\s)?asked|Asked)(?:\s(?:by|about|to|for)\s[^,;:.]{1,40})?[\s,:]+$/u;
const ASKED_REACH = 80;
const isAsked = ({ masked }: ReadProse, open: number): boolean =>
  ASKED.test(masked.slice(Math.max(0, open - ASKED_REACH), open));

/** `“…,” Smith said` and `“…,” said Smith`. A full stop inside the marks ends the sentence: what follows is another. */
export const tagBehind: RunRule = ({ prose, run }) => {
  // A quotation within the words may end where they do: `‘…,’”`.
  const last =
    prose.text
      .slice(run.start, run.end)
      .replace(/(?<![\s'’‘"])[\s'’‘"]+$/, '')
      .at(-1) ?? '';
  const next = prose.text.slice(run.close);
  const isSentence = last === '.' && !/^,|^\s*(?:[—–-]\s*)?\p{Ll}/u.test(next);
  if (/^\s*[.;:]/.test(next) || !run.closed) return undefined;
  if (isAsked(prose, run.open)) return undefined;
  const tag = findTag(prose, run.close);
  if (!tag || standsInSubclause(prose, run.open)) return undefined;
  // “….” Smith said. No sentence has a tag alone, so it belongs to the one before.
  if (isSentence) return isAlone(prose, run.close, tag) ? fromCue(tag, 'behind') : undefined;
  // Without a comma or its like the marks end a phrase, and the words go on: only a comma before the tag makes it one.
  const words = prose.text.slice(run.start, run.end).split(/\s+/).length;
  const isDirect = (tag.start === run.close + 1 && words > 1) || (words > 5 && isAlone(prose, run.close, tag));
  if (!/[,?!—–…-]/.test(last) && !/^\s*[,—–]/.test(next) && !isDirect) return undefined;
  return fromCue(tag, 'behind');
};

const VERB_FIRST = /^(Said|Says|Added|Adds|Wrote|Writes|Asked|Asks|Replied|Concluded|Continued|Explained)\s/;

/** `Said Smith: “…”` */
const invertedBefore: RunRule = ({ prose, run }) => {
  const [start] = sentenceAt(prose, run.open);
  const verb = VERB_FIRST.exec(prose.masked.slice(start, run.open))?.[1];
  const subject = verb && findSubjectAfter(prose.masked, start + verb.length);
  if (!verb || !subject || subject[1] > run.open) return undefined;
  const { position } = prose;
  const who = { position, start: subject[0], end: subject[1] };
  return fromCue({ position, start, end: start + verb.length, verb: verb.toLowerCase(), subject: who }, 'before');
};

const PRONOUN = /^(?:he|she|they|it|we|I|you)$/i;
const isPerson = (label: string): boolean =>
  /^(?:he|she)$/i.test(label) || isPersonalName(label) || (isSingleName(label) && !OPENER.test(label));

const SAYS_OF_SELF = /^\s(?:[^,;:“]{0,50}\s)?$/;

/**
 * `Smith said he would warn of “…”`: whoever says it of himself, says it; the pronoun only points back.
 *
 * @param at where the nearest cue stands in the sentence's cues.
 */
function findTeller({ masked, text }: ReadProse, cues: readonly Cue[], at: number): Cue | undefined {
  const own = cues[at]?.subject;
  if (!own || !PRONOUN.test(text.slice(own.start, own.end))) return undefined;
  return cues
    .slice(0, at)
    .findLast(
      ({ verb, end, subject }) =>
        subject !== undefined &&
        REPORTING_VERBS.has(verb) &&
        !PRONOUN.test(text.slice(subject.start, subject.end)) &&
        SAYS_OF_SELF.test(masked.slice(end, own.start)),
    );
}

const IN_SUBCLAUSE = /(?:^|[\s(])(?:when(?:ever)?|if|while|because|although|though|after|before)\s$/iu;

/** `When he says it was late, …: She won’t be “moved”`: a clause in front of the colon has no part in what stands behind it. */
const endsAtColon = ({ masked }: ReadProse, { start, end, subject }: Cue, open: number): boolean =>
  IN_SUBCLAUSE.test(masked.slice(Math.max(0, (subject?.start ?? start) - 60), subject?.start ?? start)) &&
  /:\s\p{Lu}/u.test(masked.slice(end, open));

/** The nearest cue before the words, in the same sentence: `Smith said “…”`, `described it as “…”`, `what Smith called “…”`. */
export const cueBefore: RunRule = (context) => {
  const { prose, run } = context;
  const cues = cuesOfSentence(prose, sentenceAt(prose, run.open)).filter(
    (cue) => cue.end <= run.open && !endsAtColon(prose, cue, run.open),
  );
  const isSaid = ({ subject }: Cue): boolean => {
    const label = subject && prose.text.slice(subject.start, subject.end);
    return label !== undefined && isPlausibleLabel(label) && !isThing(label);
  };
  const plausible = cues.findLastIndex(isSaid);
  const nearest = plausible < 0 ? cues.findLastIndex(({ subject }) => subject) : plausible;
  return (
    fromCue(findTeller(prose, cues, nearest) ?? cues[nearest], 'before') ??
    invertedBefore(context) ??
    fromCue(cues.at(-1), 'before')
  );
};

/** Up to a comma or a full stop: who is appealed to. */
export const ACCORDING =
  /\b[Aa]ccording to ((?:the |a |an )?(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|(?<![\p{L}.])\p{Lu})\.(?=\s\p{Lu})|[^,;.“”\u0001]){2,80})/u;

/** `He called her tone “shrill”`, where what stands before the verb can’t speak: the subject of the sentence does. */
export const subjectOfSentence: RunRule = ({ prose, run }) => {
  const [start] = sentenceAt(prose, run.open);
  const cue = cuesOfSentence(prose, sentenceAt(prose, run.open)).findLast(
    ({ end, subject }) => subject && end <= run.open,
  );
  const subject = cue && findMainSubject(prose.masked, start, cue.start);
  if (!subject || !isPerson(prose.text.slice(...subject))) return undefined;
  const { position } = prose;
  return fromCue({ ...cue, subject: { position, start: subject[0], end: subject[1] } }, 'subject');
};

/** `according to Smith` anywhere in the sentence. */
export const accordingTo: RunRule = ({ prose, run }) => {
  const [start, end] = sentenceAt(prose, run.open);
  const match = ACCORDING.exec(prose.masked.slice(start, end));
  if (!match?.[1]) return undefined;
  const at = start + match.index;
  const whoEnd = at + match[0].trimEnd().length;
  const who = { position: prose.position, start: at + match[0].length - match[1].length, end: whoEnd };
  return fromCue(
    { position: prose.position, start: at, end: at + 12, verb: 'according to', subject: who },
    'according',
  );
};

const SPEECH_NOUN =
  'accusation|admission|allegation|announcement|apology|argument|assertion|assessment|assurance|call|catch phrase|charge|claim|comment|comparison|complaint|conclusion|contention|criticism|declaration|demand|denial|denunciation|description|insistence|insult|joke|line|mantra|message|motto|observation|phrase|plea|pledge|prediction|promise|proposal|question|quip|remark|reply|response|rhetoric|slogan|statement|suggestion|threat|tweet|vow|warning|words?';
const OWN_WORDS = new RegExp(
  String.raw`(?:^(?:In|At|By|With|From|After|And|But|To|On|For|Despite|As|Like)\s)?(?<![\p{L}\p{N}.'’&-])(${NAME})[’'](?:s\s|\s)(?:\p{Ll}[\p{L}-]*\s){0,3}?(?:${SPEECH_NOUN})s?(?:\s(?:that|for|of|to|about|as|in|is|was|were|he|she|they)\s[^,;:.]*|,|:|\s)\s?$`,
  'u',
);

/** `in Smith’s words, “…”`, `Smith’s warning that it is “…”`: a noun of saying with its owner before the words. */
export const ownWords: RunRule = ({ prose, run }) => {
  const [start] = sentenceAt(prose, run.open);
  const match = OWN_WORDS.exec(prose.masked.slice(start, run.open));
  if (!match?.[1]) return undefined;
  const at = start + match.index + match[0].indexOf(match[1]);
  return {
    basis: 'context',
    speaker: { position: prose.position, start: at, end: at + match[1].length },
    rule: 'own words',
  };
};

/** A cue at the end of the sentence: `The “ugly” fight is over, Smith said.` */
export const tagAtEnd: RunRule = ({ prose, run }) => {
  const [, end] = sentenceAt(prose, run.open);
  const rest = prose.masked.slice(run.close, end);
  const comma = rest.search(/,\s/);
  if (comma < 0 || isAsked(prose, run.open)) return undefined;
  for (const match of rest.matchAll(/,\s/g)) {
    const tag = findTag(prose, run.close + match.index);
    if (tag && tag.end <= end) return fromCue(tag, 'sentence end');
  }
  return undefined;
};
