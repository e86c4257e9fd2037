import { OFFICES } from '../vocabulary.ts';
import { isInCapitals } from './in-capitals.ts';

const BRACKETS = String.raw`(?: ?\((?:[^()\n]|\([^()\n]{1,80}\)){1,200}\))?`;
/** What a house puts behind a surname that several members have: `, don Andrés`. */
const TOLD_APART = String.raw`(?:, (?:don|doña|DON|DOÑA) \p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?)?`;
/** A courtesy before a name: towns have none, `LA PAZ.- El alcalde`. */
const COURTESY = String.raw`(?:(?:(?:HON|Hon|MR|Mr|MRS|Mrs|MS|Ms|MADAM|Madam|DR|Dr|SR|Sr|SRA|Sra)\.? |(?:(?:El|La|EL|LA|Un|Una|UN|UNA) )?(?:señora?|SEÑORA?|C\.|diputad[oa]|DIPUTAD[OA]|senadora?|SENADORA?) ){1,3})`;
const STOPPED = new RegExp(
  String.raw`^((?:(${COURTESY})|(?:El |La |EL |LA )?)(\p{Lu}[\p{Lu}\p{M}.’' -]{1,70}?)${TOLD_APART}${BRACKETS})\s?\.?\s?\.\s?[-–—](?: ?(?=\S)|$)`,
  'u',
);

/** How many letters of a text so many of it are where gaps are one space each. */
function lengthOf(text: string, folded: number): number {
  let at = 0;
  for (let count = 0; count < folded; count += 1) {
    at += 1;
    if (text.charAt(at - 1) === ' ') while (text.charAt(at) === ' ') at += 1;
  }
  return at;
}

/**
 * `HON. J. HALE (Minister for Ports).- Mr. Speaker`, `El señor PRESIDENTE.- Gracias`: a courtesy or an office, a name in capitals, a full
 * stop and a dash, as houses of the Pacific and of Spanish-speaking countries print it; the label and all up to its speech.
 */
export function readStoppedLabel(text: string): { whole: string; label: string } | undefined {
  // Words stand wide apart where a program has kept the gaps of justified lines.
  const [whole, label = '', courtesy, name = ''] = STOPPED.exec(text.replace(/ {2,}/g, ' ')) ?? [];
  if (whole === undefined || name.replace(/[^\p{L}]/gu, '').length < 2 || !isInCapitals(name)) return undefined;
  const isOffice = OFFICES.has(name.split(' ')[0]?.toLowerCase() ?? '');
  if (courtesy === undefined && !isOffice) return undefined;
  return { whole: text.slice(0, lengthOf(text, whole.length)), label: label.trim() };
}
