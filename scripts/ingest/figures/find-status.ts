import type { Figure } from '../../../src/record/figure.ts';

type Status = Figure['status'];

const WANTED =
  /(?<!\p{L})(?:goals?|aim|aims|aimed|aiming|targets?|targeted|pledg\p{L}+|commit|commits|committed|committing|commitments?|promis\p{L}+|vow\p{L}*|plan(?:s|ned|ning)? to|propos\p{L}+|call(?:s|ed|ing)? (?:for|on)|request\p{L}*|seek(?:s|ing)?|want(?:s|ed)? to|intend\p{L}*|determined to|ambition|agreed to)(?!\p{L})(?!.*\s(?:how|what|because)\s)/iu;
const IS_WANTED =
  /^[^,]{0,60}\s(?:is|are|was|were|remains)\s(?:[\p{L}’']+\s){0,4}(?:goal|target|ambition)s?(?!\p{L})/iu;
/** What somebody does on purpose: with `will`, a promise. */
const DONE =
  'reduc|distribut|cut|invest|provid|deliver|spend|donat|shar|giv|fund|build|vaccinat|send|hir|double|triple|expand|replac|rais|lower|allocat|contribut|offer|admit|accept|welcom|resettl|purchas|buy|ship|award|add|protect|conserv|connect|train|install|deploy|plant|launch|support|bring|dedicat|mak|use|extend|release|increas|creat|announc|help';
const FUTURE = String.raw`will|shall|[\p{L}]+[’']ll|going to|gonna`;
/** Between a verb of the future and a figure: nothing that begins another statement. */
const GOVERNED = String.raw`(?:(?!\s(?:that|which|who|so|how|what|when|because|already|with|representing|by \p{Ll}+ing)\s).){0,90}$`;
const PROMISED = new RegExp(
  String.raw`(?<!\p{L})(?:${FUTURE})\s(?:(?:be|also|now|then|\p{Ll}+ly|not)\s){0,2}(?:${DONE})\p{L}*(?!\p{L})${GOVERNED}`,
  'iu',
);
const BY_YEAR = /(?<!\p{L})by (?:the end of |mid-|early |late )?(?:the )?(?:year )?20\d\d(?!\d)/iu;
const FORESEEN =
  /(?<!\p{L})(?:expect\p{L}*|project(?:s|ed|ing|ions?)?|forecast\p{L}*|predict\p{L}*|anticipat\p{L}+|estimat\p{L}+ (?:that|to|[^,;]{1,60}\swill)|on track|on pace)(?!\p{L})/iu;
const TO_COME = new RegExp(
  String.raw`(?<!\p{L})(?:${FUTURE}|could|would(?! (?:say|like|argue|note|add|just))|set to|poised to)(?!\p{L})${GOVERNED}`,
  'iu',
);
const COMES = /^(?: (?:of|in|who|to|for|from)(?= )[^,;:]{0,50})? (?:will|could|would)(?= )/u;
const AHEAD =
  /(?<!\p{L})(?:by the end of (?:the|this|next) (?:year|month|week|decade)|(?:over|in|within) the (?:next|coming)|next (?:year|month|week|decade)|in the years ahead)(?!\p{L})/iu;
const DOUBTED =
  /(?<!\p{L})(?:perhaps|maybe|possibly|probably|as (?:many|much|high) as|estimat\p{L}+|reportedly|allegedly|I (?:think|believe|guess)|might|may|appears?,? to|appears,|suggests?|supposedly|believed to|thought to|likely)(?!\p{L})/iu;
const PAST = /(?<!\p{L})(?:has|have|had|was|were|already)(?!\p{L})/iu;

/** Where one statement of a sentence ends and the next begins. */
const CLAUSE_EDGE =
  /[;:]\s|\s?[—–]\s?|,\s(?:but|while|whereas|and (?=(?:we|it|they|he|she|the|that|will|I)\s))|\.\s(?=\p{Lu})/gu;

/** How far from a figure the words may stand that say how it is claimed, in characters: further than a sentence for readers goes. */
const REACH = 1000;

/** `[start, end)` of the clause of `[from, to)` that holds the figure, as far as it is within reach. */
function clauseAround(text: string, sentence: [number, number], start: number, end: number): [number, number] {
  const [from, to] = [Math.max(sentence[0], start - REACH), Math.min(sentence[1], end + REACH)];
  let [left, right] = [from, to];
  for (const { 0: edge, index } of text.slice(from, to).matchAll(CLAUSE_EDGE)) {
    const at = from + index;
    if (at + edge.length <= start) left = at + edge.length;
    else if (at >= end && at < right) right = at;
  }
  return [left, right];
}

/** How a figure is claimed, by the words of its clause: those before it, and when it is to be true. */
export function findStatus(
  text: string,
  sentence: [number, number],
  figure: { start: number; end: number; hedged: boolean },
): Status {
  const [left, right] = clauseAround(text, sentence, figure.start, figure.end);
  const head = text.slice(left, figure.start);
  const tail = text.slice(figure.end, right);
  const wanted = WANTED.test(head) || IS_WANTED.test(tail);
  const foreseen = FORESEEN.test(head);
  if (wanted || (PROMISED.test(head) && !foreseen)) return 'target';
  const toCome = TO_COME.test(head) || COMES.test(tail);
  if (BY_YEAR.test(`${head}\n${tail}`) && !PAST.test(head)) return foreseen || toCome ? 'forecast' : 'target';
  if (toCome || (foreseen && !PAST.test(head.replace(FORESEEN, ''))) || (AHEAD.test(tail) && !PAST.test(head)))
    return 'forecast';
  return figure.hedged || DOUBTED.test(head) ? 'hedged' : 'stated';
}
