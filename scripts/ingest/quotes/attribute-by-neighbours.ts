import { tagBehind } from './attribute-by-tag.ts';
import { listCues, type Cue } from './find-cue.ts';
import { AMBIGUOUS } from './is-verb.ts';
import { isPersonalName, PERSONAL_NAME } from './personal-name.ts';
import { isPlausibleLabel } from './plausible-label.ts';
import { sentenceAt, type ReadProse } from './prose.ts';
import { fromCue, type RunRule } from './run-rule.ts';
import { hasOwnCue, namesOther, speaksBetween } from './speaks-anew.ts';
import { isUnsaid } from './statements/is-unsaid.ts';
import { SAYING_VERBS } from './vocabulary.ts';

/** The words go on in the next sentence: `“…,” Smith said. “…”` */
export const continued: RunRule = ({ prose, run, before }) => {
  if (!before?.found) return undefined;
  const between = prose.text.slice(before.run.close, run.open);
  if (/[.?!:—–-][”"’']*\s*$/.test(between) || between.trim() === '') {
    const { found } = before;
    if (speaksBetween(prose, found, run.open) || hasOwnCue(prose, run.open) || namesOther(prose, found, run.open))
      return undefined;
    return { ...found, basis: 'context', rule: 'continued' };
  }
  return undefined;
};

/** A colon, or a verb with its comma: `Smith stated,` */
const ANNOUNCES = /:\s*$|\s(?:said|says|stated|states|wrote|writes|added|explained|explains)(?:\sthat)?,\s*$/u;

/** `Smith had this to say:` in the sentence or passage before. */
export const announced: RunRule = ({ prose, passages, run }) => {
  if (prose.masked.slice(0, run.open).trim() !== '') return undefined;
  const previous = passages[prose.position - 1];
  if (!previous || !ANNOUNCES.test(previous.masked)) return undefined;
  const [start, end] = sentenceAt(previous, previous.text.length - 1);
  const cue = listCues(previous, start, end).at(-1);
  return fromCue(cue, 'announced');
};

const ASKS_YOU =
  /(?:^|[.?!,;]\s)(?:\p{L}+\s)?(?:do|did|are|were|have|had|would|will|can|could)\s(?:you|your)(?!\p{L})/iu;

/** Whether a cue has somebody for its subject; a form like “attacks” and “projects” is a noun as often, but behind a name. */
function isSurelySaid({ text }: ReadProse, { verb, subject }: Cue): boolean {
  const label = subject && text.slice(subject.start, subject.end);
  // Who writes the text tells of what may be anybody's.
  if (label === undefined || /^(?:I|we|you)$/i.test(label) || !isPlausibleLabel(label)) return false;
  return !(/s$/.test(verb) && AMBIGUOUS.test(verb)) || /^\p{Lu}[\p{L}’'-]*$/u.test(label);
}

/** `The union is urging the town to wait.`: what somebody wants of others begins a report, and it is another who speaks next. */
const isLead = ({ masked }: ReadProse, { verb, start }: Cue): boolean =>
  /^(?:urg|ask|call|demand|encourag|seek|push|appeal)\p{Ll}*ing/u.test(verb) &&
  /(?:^|\s)(?:is|are)\s(?:\p{Ll}+\s)?$/u.test(masked.slice(Math.max(0, start - 30), start));

/** `Roe announced a plan.`, `The papers have asked for copies.`: what begins a report, and need not tell who speaks next. */
const BEGINS_REPORT = /^(?:announc|ask|beg[aiu]n|claim|continu|propos|question|testif)/;

/** Four words and a stop. */
const isSentence = (words: string): boolean => words.split(' ').length > 3 && /\p{Ll}[.!]$/u.test(words);

/** Behind words in marks, who said them and no more. */
const TAG_ALONE = /^[^\u0001.]{3,140}(?:\.\s*)?$/u;

/** `He had written me a letter.`: a paper is told of, and not what stands in it. */
const isOfPaper = ({ masked }: ReadProse, { verb, end }: Cue): boolean =>
  /^wr(?:ote|ites?|itten)$/.test(verb) &&
  /^\s(?:(?:me|us|him|her|them|you)\s)?(?:an?|the|his|her|their|its|several|two|many|\p{Ll}+s(?=\s(?:to|for|about)\s))(?:\s|$)/u.test(
    masked.slice(end, end + 40),
  );

/** Who speaks of himself behind what he just said goes on; what names nobody, as a proverb or a line of a film, may be anybody's. */
const FIRST_PERSON = /(?<!\p{L})(?:I|me|my|mine|myself|we|us|our|ours|ourselves)(?![\p{L}-])/iu;

/** `Smith said: “…”` in the paragraph before: its marks are closed at its end, and who goes on would leave them open. */
const endsInMarks = ({ masked, runs }: ReadProse): boolean => {
  const last = runs.at(-1);
  return (
    last !== undefined &&
    last.closed &&
    masked.slice(last.close).trim() === '' &&
    masked.slice(0, last.open).trim() !== ''
  );
};

const endsInQuestion = ({ text, runs }: ReadProse): boolean => {
  const last = runs.at(-1);
  return last !== undefined && text.slice(last.start, last.end).endsWith('?');
};

/** Whole sentences in marks without a cue: their speaker is that of the next words in the passage, or of the last before. */
export const wholeSentences: RunRule = ({ prose, passages, run, earlier }) => {
  // In dialogue the next line is somebody else's.
  if (run.sign === '—') return undefined;
  if (prose.masked.slice(0, run.open).trim() !== '') return undefined;
  const next = prose.runs.find(({ open }) => open >= run.close);
  if (next && prose.masked.slice(run.close, next.open).trim() === '') {
    const tag = tagBehind({ prose, passages, run: next });
    if (tag) return { ...tag, rule: 'next' };
  }
  const rest = prose.masked.slice(run.close).trim();
  const previous = passages[prose.position - 1];
  // A question to somebody in a paragraph of its own is another's: his answer follows.
  const asks = /\?$/.test(prose.text.slice(run.start, run.end)) || rest.startsWith('?');
  // Behind a tag the words go on, though the reporter follows in the same paragraph.
  const goesOn = /^\p{Lu}/u.test(rest) && isSentence(prose.text.slice(run.start, run.end));
  if (!previous || (rest.length > 3 && !goesOn) || (asks && ASKS_YOU.test(prose.text.slice(run.start, run.end))))
    return undefined;
  // What was said last there goes on, if nothing but its tag follows it.
  const behind = previous.masked
    .slice(previous.runs.at(-1)?.close ?? 0)
    .replace(/(?<!\p{L})(Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\./gu, '$1');
  const isKnown = earlier?.speaker ?? earlier?.cue?.subject;
  // Behind “What did you see?” Roe asked, another answers.
  if (/^(?:ask|demand|enquir|inquir|wonder)/.test(earlier?.cue?.verb ?? '') && endsInQuestion(previous))
    return undefined;
  const isOwn = !endsInMarks(previous) || FIRST_PERSON.test(prose.text.slice(run.start, run.end));
  if (earlier && isKnown && !isOwn) return undefined;
  if (earlier && isKnown && !/[.?!]\s+\S/.test(behind) && (rest.length <= 3 || TAG_ALONE.test(behind)))
    return { ...earlier, basis: 'context', rule: 'paragraph before' };
  if (rest.length > 3) return undefined;
  const cue = listCues(previous, 0, previous.text.length).findLast((one) => isSurelySaid(previous, one));
  return cue &&
    !BEGINS_REPORT.test(cue.verb) &&
    !isLead(previous, cue) &&
    !isOfPaper(previous, cue) &&
    !isUnsaid(previous, cue)
    ? { cue, basis: 'context', rule: 'told before' }
    : undefined;
};

/** Whether somebody else is told of behind the words, in their sentence: `“…” Roe recalled Vidal telling her.` */
const isToldBehind = (prose: ReadProse, close: number): boolean =>
  listCues(prose, close, sentenceAt(prose, Math.max(0, close - 1))[1]).some(({ subject }) => subject !== undefined);

/** Whole sentences in marks behind a sentence that says who speaks: `Smith said so in May. “It held.”` */
export const sentenceBefore: RunRule = ({ prose, run }) => {
  const left = prose.masked.slice(0, run.open);
  const end = left.trimEnd().length;
  if (end === 0 || !/[.?!\u0001]$/.test(left.trimEnd()) || !/^\P{L}*\p{Lu}/u.test(prose.text.slice(run.start, run.end)))
    return undefined;
  const [start] = sentenceAt(prose, end - 1);
  const cue = listCues(prose, start, end).findLast(({ subject, verb }) => subject && SAYING_VERBS.has(verb));
  // `“Low Water” opened in May`: a sentence that goes on behind the marks is not all in them.
  if (/^\s\p{Ll}/u.test(prose.masked.slice(run.close)) && !/[.?!,…]$/.test(prose.text.slice(run.start, run.end)))
    return undefined;
  if (isToldBehind(prose, run.close) || (cue && isUnsaid(prose, cue))) return undefined;
  return cue && { cue, basis: 'context', rule: 'sentence before' };
};

/** `Jane Roe, Salem: “…”`, `Jane Roe, 42, teacher: “…”`: who was asked in the street, with where or what they are. */
const WITH_PLACE = new RegExp(String.raw`^(${PERSONAL_NAME})(?:,\s[^,;:.\u0001]{2,40}){1,3}:\s*$`, 'u');

/** `Smith: “…”` */
export const labelled: RunRule = ({ prose, run }) => {
  const [start] = sentenceAt(prose, run.open);
  const name = WITH_PLACE.exec(prose.masked.slice(start, run.open))?.[1];
  if (name !== undefined && isPersonalName(name))
    return {
      basis: 'context',
      speaker: { position: prose.position, start, end: start + name.length },
      rule: 'labelled',
    };
  const match = /(?:^|[\s—–-])(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}\s?)(?:\([^)]*\))?:\s*$/u.exec(
    prose.masked.slice(start, run.open),
  );
  if (!match?.[1]) return undefined;
  // `Salem Teen Left For Sea: “…”`: the end of a headline names nobody.
  if (/\p{L}\s*$/u.test(prose.masked.slice(start, start + match.index))) return undefined;
  const at = start + match.index + match[0].indexOf(match[1]);
  return {
    basis: 'context',
    speaker: { position: prose.position, start: at, end: at + match[1].trimEnd().length },
    rule: 'labelled',
  };
};
