import { endsSentence } from '../../text/ends-sentence.ts';
import { HOLDER } from '../../text/label-lines.ts';
import { isInCapitals } from '../labels/in-capitals.ts';

const NAME = new RegExp(`^${HOLDER}:?$`, 'u');
/** A name with all that is told of who has it: `ANA RUIZ, DIRECTORA DEL HOSPITAL “LA LUZ” (HLL)`. */
const IN_CAPITALS = /^\p{Lu}[\p{L}\p{M}\d.,’'‘“”"«»&/()[\]\u200b\u2060 –-]*:?$/u;
/** In code units. Offices in capitals are printed in full. */
const LONGEST = { mixed: 80, capitals: 280 };
/** `Ana R.` */
const INITIAL = /(?<!\p{L})\p{Lu}\.$/u;

/** A line that could be a name with its office, and is no sentence: `Sí.` answers. */
export function isNameLine(text: string): boolean {
  const bare = text.replace(/:$/, '');
  if (endsSentence(bare) && !INITIAL.test(bare)) return false;
  if (isInCapitals(bare)) return text.length <= LONGEST.capitals && IN_CAPITALS.test(text);
  return text.length <= LONGEST.mixed && NAME.test(text);
}
