import { counted, inWords } from './parts/counts.ts';
import { interfaceLanguage } from './parts/language.ts';

const months = new Intl.DateTimeFormat(interfaceLanguage, { month: 'short', timeZone: 'UTC' });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The wall of all documents. */
export const wallWords = {
  /** `isShort`: titles stand on it. */
  coverage: (documents: number, isShort: boolean) => {
    const order = isShort ? 'par ordre de date' : 'mois par mois';
    if (documents === 0) return 'Aucun document.';
    return documents === 1
      ? `Un document, aussi long que son texte, ${order}.`
      : `${capital(inWords(documents))} documents, chacun aussi long que son texte, ${order}.`;
  },
  /** `Article, 3 mars` */
  label: (kind: string, day: number, month: number) =>
    `${kind}, ${day === 1 ? '1er' : String(day)} ${months.format(Date.UTC(2000, month - 1, 1))}`,
  words: (count: number) => counted.words(count),
  cut: (words: string) => `en mots, plus de ${words} : coupé au bord`,
  gap: (count: number) => `${capital(inWords(count))} mois sans document`,
  undated: 'Pas de mois précis',
  years: 'Années',
  transcript: 'une transcription',
  other: 'un autre document',
  choices: 'Trier et filtrer',
  picture: (month: string, documents: string) => `${month}, ${documents}`,
};
