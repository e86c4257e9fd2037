/** Words with a full stop that do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘<])(?:Mr|Mrs|Ms|Dr|Drs|Messrs|Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Cpl|Pfc|Pvt|Spc|Supt|Insp|Bros|Mfg|Assn|Rev|Hon|Prof|St|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|vs|Inc|Corp|Co|Ltd|Ariz|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|p\.m|a\.m|e\.g|i\.e|(?:\p{Lu}\.)*\p{Lu})\.$/u;

/** How far back an abbreviation is looked for, in code units: none is longer, initials in a row included. */
const abbreviationReach = 40;

/** Whether the full stop before `end` is an abbreviation's, in the sentence that begins at `start`. */
export const endsAbbreviation = (text: string, start: number, end: number): boolean =>
  ABBREVIATION.test(text.slice(Math.max(start, end - abbreviationReach), end));

/** Whether a sentence may begin at `index`. */
export const opensSentence = (text: string, index: number): boolean =>
  /^[\p{Lu}\d“"‘'`—[(@#$]/u.test(text.slice(index));

/** Where the sentences of a text begin and end; the last ends with the text. */
export function sentencesOf(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  let start = 0;
  for (const { 0: found, 1: mark = '', index } of text.matchAll(/([.?!…][)\]’'”"]*)\s+/gu)) {
    const [end, next] = [index + mark.length, index + found.length];
    if (!opensSentence(text, next) || endsAbbreviation(text, start, end)) continue;
    sentences.push([start, end]);
    start = next;
  }
  sentences.push([start, text.length]);
  return sentences;
}

/** The same where they are shown by themselves: what a quotation parts stays together, so that none begins or ends within one. */
export function wholeSentencesOf(text: string): [number, number][] {
  const whole: [number, number][] = [];
  // A quotation that is never closed goes on in another passage, and parts nothing.
  const [lastCurly, lastStraight] = [text.lastIndexOf('”'), text.lastIndexOf('"')];
  let marks: OpenMarks = closed;
  for (const [start, end] of sentencesOf(text)) {
    const last = whole.at(-1);
    const open = marks.curly ? lastCurly >= start : marks.straight && lastStraight >= start;
    if (open && last) last[1] = end;
    else whole.push([start, end]);
    marks = openAfter(text.slice(start, end), open ? marks : closed);
  }
  return whole;
}

/** Which marks have opened a quotation that has not been closed. */
interface OpenMarks {
  curly: boolean;
  straight: boolean;
}
const closed: OpenMarks = { curly: false, straight: false };

/** The same after some more words. */
function openAfter(words: string, before: OpenMarks): OpenMarks {
  const [opening, closing] = [words.lastIndexOf('“'), words.lastIndexOf('”')];
  return {
    curly: opening === closing ? before.curly : opening > closing,
    straight: before.straight !== (words.split('"').length % 2 === 0),
  };
}

/** The sentence that holds `index`, whole. */
export const sentenceAround = (text: string, index: number): [number, number] =>
  wholeSentencesOf(text).find(([, end]) => index < end) ?? [0, text.length];
