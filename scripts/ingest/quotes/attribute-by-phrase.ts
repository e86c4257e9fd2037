import { findSubjectBefore } from './find-subject.ts';
import { findNameBehind } from './find-apposed.ts';
import { NAME, type Stretch } from './noun-phrase.ts';
import { sentenceAt } from './prose.ts';
import { fromCue, type RunInContext, type RunRule } from './run-rule.ts';
import { SHORT_TITLE } from './vocabulary.ts';

/** Up to a comma or a full stop: who is appealed to. */
export const ACCORDING = new RegExp(
  String.raw`\b[Aa]ccording to ((?:the |a |an )?(?:(?:${SHORT_TITLE}|St|Inc|Corp|Co|Ltd|Jr|(?<![\p{L}.])\p{Lu})\.(?=\s\p{Lu})|(?:\p{Lu}\.){2,4}(?=[\s’'-])|(?<=[\p{Ll}\d])\.(?=\p{Ll}{2,4}(?![\p{L}.]))|[^,;:.“”\u0001]){2,80})(?=[,;:.“”\u0001]|$|\s(?:at|in|for|from|with|and|who|that|which|on)\s)`,
  'u',
);

/** `according to Smith` anywhere in the sentence. */
export const accordingTo: RunRule = ({ prose, run }) => {
  const [start, end] = sentenceAt(prose, run.open);
  const match = ACCORDING.exec(prose.masked.slice(start, end));
  if (!match?.[1]) return undefined;
  // `According to the log, the pilot answered: “…”`: it is told who says it.
  if (
    /\p{Ll}\s(?:answered|asked|replied|responded|said|shouted|told\s\p{Ll}+|wrote):\s*$/u.test(
      prose.masked.slice(start, run.open),
    )
  )
    return undefined;
  const at = start + match.index;
  const whoEnd = at + match[0].trimEnd().length;
  const described: Stretch = [at + match[0].length - match[1].length, whoEnd];
  const [from, to] = findNameBehind(prose.masked, described) ?? described;
  const who = { position: prose.position, start: from, end: to };
  return fromCue(
    { position: prose.position, start: at, end: at + 12, verb: 'according to', subject: who },
    'according',
  );
};

/** `Smith issued a statement, “…”`: what was put out are the words. */
const ISSUED =
  /\s(issued|issues|released|releases|published|posted|sent|circulated|shared)\s(?:an?|the|this|another|one|his|her|their|its)\s(?:[\p{L}-]+\s){0,4}?(?:statement|message|tweet|letter|e-?mail|memo|note|post|release|response|apology|warning|reply|plea)(?:\s(?:on|to|in|via|after|before)\s[^,;:.\u0001]{1,60})?[,:]\s?$/u;

export const issued: RunRule = ({ prose, run }) => {
  const [start] = sentenceAt(prose, run.open);
  const match = ISSUED.exec(prose.masked.slice(start, run.open));
  if (!match?.[1]) return undefined;
  const verb = start + match.index + 1;
  const subject = findSubjectBefore(prose.masked, start, verb);
  const { position } = prose;
  return subject && { basis: 'context', speaker: { position, start: subject[0], end: subject[1] }, rule: 'issued' };
};

/** `in the words of Jane Roe, “…”` */
const WORDS_OF = /(?<!\p{L})[Ii]n the (?:\p{Ll}+\s)?words of ([^;:\u0001]{2,120}?)[,:]?\s*$/u;

export const wordsOf: RunRule = ({ prose, run }) => {
  const [start] = sentenceAt(prose, run.open);
  const match = WORDS_OF.exec(prose.masked.slice(start, run.open));
  const words = match?.[1]?.split(',', 1)[0]?.trimEnd();
  if (!match?.[1] || words === undefined) return undefined;
  const at = start + match.index + match[0].indexOf(match[1]);
  const who: Stretch = [at, at + words.length];
  const [from, to] = findNameBehind(prose.masked.slice(0, run.open), who) ?? who;
  return { basis: 'context', speaker: { position: prose.position, start: from, end: to }, rule: 'words of' };
};

const SPEECH_NOUN =
  'accusation|admission|allegation|announcement|apology|argument|assertion|assessment|assurance|call|catch phrase|charge|claim|comment|comparison|complaint|conclusion|contention|criticism|declaration|definition|demand|denial|dictum|denunciation|description|formulation|insistence|insult|joke|line|mantra|message|motto|maxim|observation|phrase|phrasing|plea|pledge|prediction|promise|proposal|question|quip|remark|reply|response|rhetoric|slogan|statement|suggestion|threat|tweet|vow|warning|wording|words?';
const OWN_WORDS = new RegExp(
  String.raw`(?:^(?:In|At|By|With|From|After|And|But|To|On|For|Despite|As|Like)\s)?(?<![\p{L}\p{N}.'’&-])(${NAME})[’'](?:s\s|\s)(?:\p{Ll}[\p{L}-]*\s){0,3}?(?:${SPEECH_NOUN})s?(?:\s(?:that|for|of|to|about|as|in|is|was|were|he|she|they)\s[^,;:.]*|,|:|\s)\s?$`,
  'u',
);

/** `in Senator Roe’s words, it was “…”` */
const IN_WORDS_OF = new RegExp(
  String.raw`(?:^|[\s(])[Ii]n\s(${NAME})[’'](?:s\s|\s)(?:\p{Ll}+\s){0,2}words?,\s[^,;:.\u0001]{0,60}$`,
  'u',
);

/** What stands before whoever owns the words of a clause; behind a verb or a preposition another may tell of them. */
const HEADS_CLAUSE = /(?:^|[,;—–]\s|(?<!\p{L})(?:and|but|while|though|although|because|since)\s)$/iu;
const IN_WORDS = /(?<!\p{L})in\s$/iu;

/** `followed Roe’s dictum that it was “…”`, `with Roe’s slogan, “…”`: what another makes of them is told. */
function isObject(left: string, owner: number): boolean {
  const [before, behind] = [left.slice(0, owner), left.slice(owner)];
  // `We use Roe’s dictum: “…”`
  if (/:\s*$/.test(behind)) return false;
  if (HEADS_CLAUSE.test(before.replace(FIRST_WORD, ''))) return false;
  return !(IN_WORDS.test(before) && /\swords?,\s/u.test(behind));
}
const FIRST_WORD = /^(?:In|At|By|With|From|After|And|But|To|On|For|Despite|As|Like)\s$/;

/** Whose noun of saying stands before the words; undefined where none does. */
function findOwner({ prose, run }: RunInContext): { owner: Stretch; isTold: boolean } | undefined {
  const [start] = sentenceAt(prose, run.open);
  const left = prose.masked.slice(start, run.open);
  const match = OWN_WORDS.exec(left) ?? IN_WORDS_OF.exec(left);
  if (!match?.[1]) return undefined;
  const at = match.index + match[0].indexOf(match[1]);
  return { owner: [start + at, start + at + match[1].length], isTold: isObject(left, at) };
}

/** `in Smith’s words, “…”`, `Smith’s warning that it is “…”`: a noun of saying with its owner before the words. */
export const ownWords: RunRule = (context) => {
  const found = findOwner(context);
  if (!found || found.isTold) return undefined;
  const [start, end] = found.owner;
  return { basis: 'context', speaker: { position: context.prose.position, start, end }, rule: 'own words' };
};

/** The same where another tells of them: they are words, and whose they are is left open. */
export const toldWords: RunRule = (context) =>
  findOwner(context)?.isTold === true ? { basis: 'context', rule: 'own words' } : undefined;
