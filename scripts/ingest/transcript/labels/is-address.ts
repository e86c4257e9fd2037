import type { LabelMatch } from '../match-label.ts';

/** A courtesy and an office, spelled as in a sentence and without a name: `Señor gobernador`, `Mr. Speaker`, `Monsieur le Président`. */
const ADDRESS =
  /^(?:señora?|sra?\.?|mr\.?|mrs\.?|ms\.?|madam|m\.|mme|monsieur|madame)(?: (?:l[ea]|l[’'])\s?)? ?(?:vice-?)?(?:president[ea]?|présidente?|speaker|chair(?:man|woman|person)?|governor|gobernadora?|secretary|secretari[oa]|senador|senadora|ministr[oa]|ministre|alcalde|alcaldesa|mayor|maire|mairesse|prime minister|minister|director|directora|rectora?|embajadora?|ambassador|juez|juge|judge|diputad[oa])$/iu;
/** The same with a name, where no label of a talk is printed so: `Señor presidente Juan Lara`. */
const NAMED = /^(?:señora?|señorita|monsieur|madame) \p{L}/iu;
/** So often somebody who runs a debate is printed by an office alone. */
const fewestTurns = 3;

const isForm = ({ text }: LabelMatch): boolean => ADDRESS.test(text) && text !== text.toUpperCase();

/** Whether what looks like labels of paragraphs, by their order, is a speech's salutation: `Señor presidente:` on its own line. */
type IsAddress = (position: number) => boolean;

/**
 * Tells salutations from labels. A chair is printed so as well, but comes again, with words of its own; a salutation stands
 * at the head of somebody's speech, behind a label with no words, or on a line of its own where labels don't.
 *
 * @param speeches what stands in the same paragraph behind each match.
 */
export function findAddresses(
  matches: readonly (LabelMatch | undefined)[],
  speeches: readonly (string | undefined)[],
): IsAddress {
  const has = (position: number): boolean => (speeches[position] ?? '') !== '';
  const others = matches.flatMap((match, position) => (match && !isForm(match) ? [has(position)] : []));
  const alone = others.filter((spoken) => !spoken).length * 2 > others.length;
  const begins = (position: number): boolean => matches[position - 1] !== undefined && !has(position - 1);
  const counts = new Map<string, number>();
  matches.forEach((match, position) => {
    if (match && isForm(match) && (has(position) || alone) && !begins(position))
      counts.set(match.key, (counts.get(match.key) ?? 0) + 1);
  });
  return (position) => {
    const match = matches[position];
    if (!match || match.dotted === true) return false;
    if (NAMED.test(match.text) && match.text !== match.text.toUpperCase() && !has(position) && !alone) return true;
    if (!isForm(match)) return false;
    if (begins(position) || (!has(position) && !alone)) return true;
    return /^(?:señor|monsieur|madam)/iu.test(match.text) && (counts.get(match.key) ?? 0) < fewestTurns;
  };
}
