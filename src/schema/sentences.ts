/** Words with a full stop that do not end a sentence. */
export const ABBREVIATION =
  /(?:^|[\s(“"‘])(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Hon|Prof|St|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|vs|Inc|Corp|Co|Ltd|Ariz|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|p\.m|a\.m|e\.g|i\.e|(?:\p{Lu}\.)*\p{Lu})\.$/u;

/** Whether a sentence may begin at `index`. */
export const opensSentence = (text: string, index: number): boolean => /^[\p{Lu}\d“"‘'—[(@#$]/u.test(text.slice(index));

/** Where the sentences of a text begin and end; the last ends with the text. */
export function sentencesOf(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  let start = 0;
  for (const { 0: space, index } of text.matchAll(/(?<=[.?!…][)\]’'”"]*)\s+/gu)) {
    const next = index + space.length;
    if (!opensSentence(text, next) || ABBREVIATION.test(text.slice(start, index))) continue;
    sentences.push([start, index]);
    start = next;
  }
  sentences.push([start, text.length]);
  return sentences;
}

/** The same where they are shown by themselves: what a quotation parts stays together, so that none begins or ends within one. */
export function wholeSentencesOf(text: string): [number, number][] {
  const whole: [number, number][] = [];
  let open = false;
  for (const [start, end] of sentencesOf(text)) {
    const last = whole.at(-1);
    if (open && last) last[1] = end;
    else whole.push([start, end]);
    open = isOpenAt(text, whole.at(-1)?.[0] ?? 0, end);
  }
  return whole;
}

/** Whether a quotation that begins after `start` is closed only behind `end`. One that is never closed goes on in another passage. */
function isOpenAt(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(start, end), text.slice(end)];
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return after.includes('”');
  return before.split('"').length % 2 === 0 && after.includes('"');
}

/** The sentence that holds `index`, whole. */
export const sentenceAround = (text: string, index: number): [number, number] =>
  wholeSentencesOf(text).find(([, end]) => index < end) ?? [0, text.length];
