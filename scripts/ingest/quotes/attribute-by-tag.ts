import { cuesOfSentence, type Cue } from './find-cue.ts';
import { findTag } from './find-tag.ts';
import { QUOTED } from './mask-runs.ts';
import { sentenceAt, type ReadProse } from './prose.ts';
import { fromCue, type RunRule } from './run-rule.ts';
import { REPORTING_VERBS } from './vocabulary.ts';

/** At the head of a passage a tag may stand between words and words: `“….” Smith continued, “…”` */
const ENDS_OR_PARTS = /^(?:\.?$|,\s\u0001)/;

/** True where nothing but a tag stands between words in marks and the end of its sentence. */
const isAlone = (prose: ReadProse, from: number, { start, end, subject }: Cue): boolean =>
  prose.masked.slice(from, Math.min(start, subject?.start ?? start)).trim() === '' &&
  (prose.masked.slice(0, from).replaceAll(QUOTED, '').trim() === '' ? ENDS_OR_PARTS : /^\.?$/).test(
    prose.masked.slice(Math.max(end, subject?.end ?? 0), sentenceAt(prose, end - 1)[1]),
  );

const SUBCLAUSE = /^(?:[Ee]ven )?(?:When|After|As|as|While|Because|Although|Though|though|Since|Before)\s/;

/** `When Smith said “…,” Jones laughed`: the clause has a cue of its own. */
function standsInSubclause(prose: ReadProse, open: number): boolean {
  const [start, end] = sentenceAt(prose, open);
  if (!SUBCLAUSE.test(prose.masked.slice(start, open))) return false;
  return cuesOfSentence(prose, [start, end]).some(
    (cue) => cue.subject !== undefined && cue.end <= open && !/,\s\p{L}/u.test(prose.masked.slice(cue.end, open)),
  );
}

/** `what Smith called “…,” Jones would not do`: the words are named by the clause that they end. */
const WHAT =
  /(?:^|[\s—–(])what\s[^,;:\u0001]{1,80}\s(?:call|describ|term|dubb?|label|deem|brand)(?:s|e[sd]?|l?ed)?(?:\sas)?(?:\s(?:an?|the|his|her|their|its))?\s$/iu;
const isNamedBefore = ({ masked }: ReadProse, open: number): boolean =>
  WHAT.test(masked.slice(Math.max(0, open - ASKED_REACH * 2), open));

/** `When asked “…”, Smith said`: the words are those of whoever asked. */
const ASKED =
  /(?:^|[\s(])(?:[Ww]hen\s(?:[^,;:.\u0001]{1,60}\s)?asked|Asked)(?:\s(?:by|about|to|for)\s[^,;:.]{1,40})?[\s,:]+$/u;
const ASKED_REACH = 80;
const isAsked = ({ masked }: ReadProse, open: number): boolean =>
  ASKED.test(masked.slice(Math.max(0, open - ASKED_REACH), open));

/** `“Stop!” Some of the crowd laughed`: behind a cry a word with a capital that is no name begins a sentence. */
const BEGINS_ANEW =
  /^\s(?:The|An?|Some|Many|Most|Several|All|Both|His|Her|Their|Its|This|These|Those|Others|Everyone|Everybody|Nobody)\s/u;
const CRIES =
  /^(?:sa(?:id|ys?)|add|ask|answer|bellow|call|chant|cr(?:y|ied|ies)|exclaim|holler|plead|repl|roar|scream|shout|t(?:ell|old)|wr(?:ite|ote)|yell)/;

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
  if (isAsked(prose, run.open) || isNamedBefore(prose, run.open)) return undefined;
  const tag = findTag(prose, run.close);
  if (!tag || standsInSubclause(prose, run.open)) return undefined;
  if (/[!?]/.test(last) && BEGINS_ANEW.test(next) && !CRIES.test(tag.verb)) return undefined;
  // “….” Smith said. No sentence has a tag alone, so it belongs to the one before.
  if (isSentence) return isAlone(prose, run.close, tag) ? fromCue(tag, 'behind') : undefined;
  // Without a comma or its like the marks end a phrase, and the words go on: only a comma before the tag makes it one.
  const words = prose.text.slice(run.start, run.end).split(/\s+/).length;
  const isDirect = (tag.start === run.close + 1 && words > 1) || (words > 5 && isAlone(prose, run.close, tag));
  if (!/[,?!—–…-]/.test(last) && !/^\s*[,—–]/.test(next) && !isDirect) return undefined;
  return fromCue(tag, 'behind');
};

/** Behind “as” the clause of a verb of naming or saying tells whose words stand before it. */
const AS = /^(?:\s[\p{L}’'-]+){0,4},\sas\s(?=\S)/u;
const AS_VERB =
  /^(?:put it|call|describe|say|said|suggest|argue|claim|note|wrote|writes|contend|observe|explain|predict|acknowledge|conclude|maintain|recall)/;
const ENDS_CLAUSE =
  /^(?:\s(?:it|him|her|them|this))?(?:[.,;)]|\s(?:in|on|at|after|before|during|last|this|late|early)\s|$)/u;

/** `a “regional” boat, as Smith suggested`, `“…,” as Smith put it.` */
export const asBehind: RunRule = ({ prose, run }) => {
  const as = AS.exec(prose.masked.slice(run.close, run.close + 80))?.[0].length;
  const tag = as === undefined ? undefined : findTag(prose, run.close + as);
  if (!tag?.subject || tag.subject.end > tag.start || !AS_VERB.test(tag.verb)) return undefined;
  return ENDS_CLAUSE.test(prose.masked.slice(tag.end, tag.end + 12)) ? fromCue(tag, 'as') : undefined;
};

/** Whether a cue behind a comma says who speaks, and is no clause about somebody: `, who writes in it`, `, told the Herald`. */
const isTag = ({ masked }: ReadProse, { start, subject, verb }: Cue, comma: number): boolean =>
  (REPORTING_VERBS.has(verb) || verb === 'states') &&
  subject !== undefined &&
  !/^,\s(?:who|which|that|whose|where)\s/u.test(masked.slice(comma, comma + 10)) &&
  (subject.start < start || /^(?:sa(?:id|ys?)|add(?:s|ed)|wr(?:ote|ites)|note[sd]|report(?:s|ed))$/.test(verb));

/** `Asked whether it crossed Roe’s “red line”, he said`: words of what was asked. */
const WAS_ASKED = /^(?:When\s|If\s)?[Aa]sked\s(?:about|again|by|how|if|what|when|whether|why)\s[^,]*$/u;

/** A cue at the end of the sentence: `The “ugly” fight is over, Smith said.` */
export const tagAtEnd: RunRule = ({ prose, run }) => {
  const [, end] = sentenceAt(prose, run.open);
  const rest = prose.masked.slice(run.close, end);
  const comma = rest.search(/,\s/);
  if (comma < 0 || isAsked(prose, run.open)) return undefined;
  if (WAS_ASKED.test(prose.masked.slice(sentenceAt(prose, run.open)[0], run.open))) return undefined;
  for (const match of rest.matchAll(/,\s/g)) {
    const tag = findTag(prose, run.close + match.index);
    if (tag && tag.end <= end && isTag(prose, tag, run.close + match.index)) return fromCue(tag, 'sentence end');
  }
  return undefined;
};
