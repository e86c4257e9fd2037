/** What surnames keep in small letters where all else is in capitals: `McGOWAN`, `DeGIORGIO`, `O’HARA`. */
const BEGINNING = /(?<!\p{L})(?:Mac|Mc|De|Del|Di|Du|Le|La|Fitz|Van|Von|St)(?=\p{Lu}{2})/gu;

/** Words as they are without what their surnames keep in small letters. */
export const withoutBeginnings = (words: string): string => words.replace(BEGINNING, '');

/** Whether a label is printed in capitals. */
export function isInCapitals(label: string): boolean {
  const letters = withoutBeginnings(label).replace(/[^\p{L}]/gu, '');
  return letters === letters.toUpperCase();
}
