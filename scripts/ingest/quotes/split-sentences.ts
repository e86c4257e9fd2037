import { endsAbbreviation, opensSentence } from '../../../src/record/sentences.ts';
import { isGivenName } from '../classify/given-names.ts';
import { QUOTED } from './mask-runs.ts';

/**
 * The most code units that count as one sentence. Rules look back and around within a sentence, so that this bounds what each of
 * them costs; a longer one is a list or no prose at all, and is cut at white space, or within a word where there is none.
 */
const longestSentence = 2000;

/** Closing marks and brackets that may stand behind a full stop. More of them in a row are no end of a sentence. */
const closingReach = 12;

/** A full stop with what closes behind it, and the sign of a note: `late.[^6]` */
const endsWithMark = (text: string, start: number, end: number): boolean =>
  /[.?!…][)\]’'”"]*(?:\[\^?\w{1,4}\]){0,2}$/.test(text.slice(Math.max(start, end - closingReach), end));

/** `in the U.S. The mayor`, `at 5 p.m. She`: what may end a sentence, and a word that only begins one. */
const SHORT = /(?:[\s(](?:U\.[KNS]|E\.U|D\.C|[ap]\.m|Inc|Corp|Co|Ltd|Jr|Sr))\.$/;
const BEGINS =
  /^(?:The|This|That|These|Those|He|She|It|They|We|But|His|Her|Its|Their|There|When|While|After|Before|Although)\s\p{Ll}/u;
/** `not Karl Roe Jr. Ida Krane said`: no name goes on behind it, but for what is called by it. */
const BEHIND_JUNIOR =
  /^(?!(?:High|Day|Blvd|Boulevard|Avenue|Street|School|Cent(?:er|re)|Memorial|Library|Park|Award|Hospital|Drive|Parkway|Foundation|Papers|National|Middle|Elementary)(?!\p{L}))\p{Lu}\p{Ll}+(?:[’']s)?\s/u;
/** `in the U.K. Jane says`, `at 5 p.m. Roe said`: a name with its verb. */
const NAME_THEN_VERB =
  /^(\p{Lu}\p{Ll}+)(?:\s\p{Lu}[\p{L}’'-]+){0,2}\s(?:also\s|later\s|then\s|\p{Ll}+ly\s)?(?:is|was|has|had|did|does|will|would|said|says|told|tells|added|adds|noted|notes|argued|argues|explained|explains|thinks|thought|came|went|left|took|made|began|became)\s/u;
const beginsBehindShort = (text: string, end: number, next: number): boolean => {
  const short = text.slice(Math.max(0, end - 8), end);
  const behind = text.slice(next, next + 12);
  if (!SHORT.test(short)) return false;
  const given = NAME_THEN_VERB.exec(text.slice(next, next + 80))?.[1];
  return (
    BEGINS.test(behind) ||
    (/[JS]r\.$/.test(short) && BEHIND_JUNIOR.test(behind)) ||
    (given !== undefined && (isGivenName(given) || /[ap]\.m\.$/.test(short)))
  );
};

/** `ended in Salem.Roe said so`: sentences that nothing parts; not `Booking.com`, `Next.js`, `salem.Harbor.org`. */
const GLUED =
  /(?<=(?:^|\s)(?!https?:|www\.)[\p{L}’'-]{1,40}(?<=\p{Ll}{3})[.?!])(?=(?!(?:Ai|App|Biz|Co|Com|Dev|Edu|Gov|Info|Io|Js|Md|Net|Org|Py|Ts|Tv|Uk|Us)(?!\p{L}))\p{Lu}[\p{Ll}’']{1,30}\s\p{L})/gu;

/** Where a sentence that is too long is cut. */
function cutSentence(text: string, [start, end]: [number, number]): [number, number][] {
  const pieces: [number, number][] = [];
  let from = start;
  while (end - from > longestSentence) {
    const space = text.slice(from, from + longestSentence).search(/\s\S*$/);
    const to = from + (space > longestSentence / 2 ? space : longestSentence);
    pieces.push([from, to]);
    from = to;
  }
  return [...pieces, [from, end]];
}

/** `<p>`, `</td>`, `<br>`: where Markdown leaves them in the text, a sentence ends before and begins behind. */
const BLOCK_TAG = /(?:<\/?(?:blockquote|br|div|h[1-6]|li|ol|p|table|tbody|td|th|tr|ul)(?:\s[^<>]*)?\/?>\s*)+/giu;

/** The stretches between tags of blocks; all of it where there are none. */
const partAtTags = (text: string, masked: string): [number, number][] => {
  if (!text.includes('<')) return [[0, text.length]];
  let from = 0;
  const parts: [number, number][] = [];
  // A tag within marks is masked, and parts nothing.
  for (const { index, 0: tag } of masked.matchAll(BLOCK_TAG)) {
    const end = masked.slice(from, index).trimEnd().length;
    if (end > 0) parts.push([from, from + end]);
    from = index + tag.length;
  }
  return from < text.length || parts.length === 0 ? [...parts, [from, text.length]] : parts;
};

/**
 * Where sentences begin and end. A full stop inside closing marks ends one too; a comma, a question mark or an exclamation
 * mark inside them does not if a lower-case word or a cue may follow.
 */
export const splitSentences = (text: string, masked: string): [number, number][] =>
  partAtTags(text, masked).flatMap((part) => splitPart(text, masked, part));

function splitPart(text: string, whole: string, [from, to]: [number, number]): [number, number][] {
  const sentences: [number, number][] = [];
  const masked = whole.slice(0, to);
  let start = from;
  const gaps = [...masked.slice(from).matchAll(/\s+/g), ...masked.slice(from).matchAll(GLUED)];
  for (const match of gaps.sort((a, b) => a.index - b.index)) {
    const index = from + match.index;
    const next = index + match[0].length;
    if (!endsWithMark(text, start, index) || !opensSentence(text, next)) continue;
    // `John “J.D.” Roe`: the mark that closes a name is masked as a letter.
    if (/\p{L}/u.test(masked.charAt(index - 1))) continue;
    const inQuotes = masked.charAt(index - 1) === QUOTED;
    if (!inQuotes && endsAbbreviation(text, start, index) && !beginsBehindShort(text, index, next)) continue;
    sentences.push(...cutSentence(masked, [start, index]));
    start = next;
  }
  sentences.push(...cutSentence(masked, [start, to]));
  return sentences;
}
