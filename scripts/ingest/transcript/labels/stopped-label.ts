import { OFFICES } from '../vocabulary.ts';
import { isInCapitals } from './in-capitals.ts';

const BRACKETS = String.raw`(?: ?\((?:[^()\n]|\([^()\n]{1,80}\)){1,200}\))?`;
/** A courtesy before a name: towns have none, `LA PAZ.- El alcalde`. */
const COURTESY = String.raw`(?:(?:(?:HON|Hon|MR|Mr|MRS|Mrs|MS|Ms|MADAM|Madam|DR|Dr|SR|Sr|SRA|Sra)\.? |(?:(?:El|La|EL|LA|Un|Una|UN|UNA) )?(?:señora?|SEÑORA?|C\.|diputad[oa]|DIPUTAD[OA]|senadora?|SENADORA?) ){1,3})`;
const STOPPED = new RegExp(
  String.raw`^((?:(${COURTESY})|(?:El |La |EL |LA )?)(\p{Lu}[\p{Lu}\p{M}.’' -]{1,70}?)${BRACKETS})\s?\.?\s?\.\s?[-–—]\s?(?=\S)`,
  'u',
);

/**
 * `HON. J. HALE (Minister for Ports).- Mr. Speaker`, `El señor PRESIDENTE.- Gracias`: a courtesy or an office, a name in capitals, a full
 * stop and a dash, as houses of the Pacific and of Spanish-speaking countries print it; the label and all up to its speech.
 */
export function readStoppedLabel(text: string): { whole: string; label: string } | undefined {
  const [whole, label = '', courtesy, name = ''] = STOPPED.exec(text) ?? [];
  if (whole === undefined || name.replace(/[^\p{L}]/gu, '').length < 2 || !isInCapitals(name)) return undefined;
  const isOffice = OFFICES.has(name.split(' ')[0]?.toLowerCase() ?? '');
  return courtesy !== undefined || isOffice ? { whole, label: label.trim() } : undefined;
}
