import type { Place, ReadProse } from '../prose.ts';
import { isBefore } from './candidates.ts';
import type { Person } from './registry.ts';

/** The office that “the president” and its like point to, in small letters. */
const OFFICE = /^[Tt]he (president|prime minister|chancellor|governor|senator|mayor|secretary|pope|king|queen)$/;
export const officeOf = (label: string): string | undefined => OFFICE.exec(label)?.[1];

/** Where a text first names an office that may be another's: “Ruritania's president”, “the Ruritanian president”, “president of X”, “senator from X”. */
export function findOtherOffice(
  passages: readonly ReadProse[],
  office: string,
): Pick<Place, 'position' | 'start'> | undefined {
  const other = new RegExp(
    String.raw`(?<![\p{L}])(?:(?!The|Then|That|Former)\p{Lu}\p{L}+(?:[’']s)?\s${office}(?![\p{L}])|${office} (?:of|from)\s\p{Lu})`,
    'u',
  );
  for (const { text, position } of passages) {
    const index = text.search(other);
    if (index >= 0) return { position, start: index };
  }
  return undefined;
}

/** Who “the president” is: the only one who has been given that office in the text so far. */
export function resolveOffice(place: Place, holders: readonly Person[]): Person | undefined {
  const soFar = holders.filter(({ appearances: [first] }) => first && isBefore(first, place));
  return soFar.length === 1 ? soFar[0] : undefined;
}
