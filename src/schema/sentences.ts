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

/** The sentence that holds `index`. */
export const sentenceAround = (text: string, index: number): [number, number] =>
  sentencesOf(text).find(([, end]) => index < end) ?? [0, text.length];
