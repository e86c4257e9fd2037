import type { Saying } from '../../languages/saying.ts';
import { ADJECTIVE, CAPITAL_OWNER, FULL_NAME, LOWER, NAME, NO_ADJECTIVE } from './names.ts';
import { inAnyCase } from '../../text/in-any-case.ts';

/** Verbs that stand before another: no noun is described by one. */
const AUXILIARY = 'a|ont|avait|avaient|est|sont|ha|han|había|habían|es|son';

/** Reads who speaks from words that hold nothing else: where the words stand in them that name somebody, of a name with a role the name alone. */
export interface SubjectReader {
  /** From where a clause may begin up to its verb. */
  before: (words: string) => [number, number] | undefined;
  /** Behind `según`: the beginning of the words, up to a comma or their end. */
  behind: (words: string) => { name: [number, number]; length: number } | undefined;
  /** Behind a verb that begins its clause, up to what is said: ` el alcalde que `. */
  inverted: (words: string) => { name: [number, number]; length: number } | undefined;
}

export function createSubjectReader({
  pronouns,
  article,
  of,
  between,
  that,
  verbsCarrySubject,
  joins,
  people,
  bodies,
  documents,
}: Saying): SubjectReader {
  const the = String.raw`(?:(?:${article})\s|l[’'])`;
  const noun = String.raw`(?:${people}|${bodies}|${documents})(?![\p{L}])`;
  const person = String.raw`(?:${people})(?![\p{L}])`;
  const joined = String.raw`(?:(?:${of})\s|d[’'])(?:l[’']|la\s|el\s|las\s|los\s|les\s)?(?!(?:la|las|los|les|le|el)\s)`;
  const word = String.raw`[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*`;
  // What describes the noun: `municipal`.
  const plain = String.raw`(?!(?:${of}|${AUXILIARY}|y|e|et|con|avec)\s|(?:${between})(?!\p{L}))${LOWER}`;
  // `del puerto`, `de Obras Públicas`, `d'urgence`; behind somebody else's role stands his name.
  const owned = String.raw`\s(?:${joined}(?!(?:vice)?(?:${people})(?![\p{L}]))${word}|${plain}|${ADJECTIVE})`;
  const ofAnybody = String.raw`\s(?:${joined}${word}|${plain}|${ADJECTIVE})`;
  // `primer`, `vice`
  const ahead = String.raw`(?:(?:prim(?:er|era)|ex|nouv(?:eau|elle)|ancien(?:ne)?|nuev[oa]|antigu[oa]|actual|vice)[\s-])?`;
  const forms = [
    `(${pronouns})`,
    // `Ana Ruiz, alcaldesa de la ciudad`
    String.raw`(${FULL_NAME}),\s(?:${the})?${ahead}${noun}[^,;:()¿?]{0,80}(?:,\s\p{Lu}[\p{L}\p{M}’'-]*\s(?:y|e|et)\s(?:de\s|du\s)?\p{Lu}[^,;:()¿?]{1,60})?(?:\s\([^()]{1,40}\))?`,
    // `el secretario de Hacienda, Tomás Ibarra`
    String.raw`${the}${ahead}${person}(?:${owned}){0,6},\s(${FULL_NAME})`,
    // `el alcalde Jaime Ortuño`, `Ana Ruiz`; what goes on with a capital is one name: `el presidente de Estados Unidos`.
    String.raw`(?:(?:${the})?${ahead}${person}(?:${owned}){0,4}?\s(?<!\p{Lu}[\p{L}\p{M}’'-]*\s)${NO_ADJECTIVE})?(${NAME})`,
    // `el secretario General Jaime Ortuño`
    String.raw`(?:${the})?${ahead}${person}\s${ADJECTIVE}\s(${NAME})`,
    // `el secretario de Hacienda Tomás Ibarra`
    String.raw`(?:${the})?${ahead}${person}(?:${owned}){0,3}?\s(?:${joined})(?!${inAnyCase(bodies)}(?!\p{L}))${CAPITAL_OWNER}\s${NO_ADJECTIVE}(${FULL_NAME})`,
    // `la directora del hospital`
    String.raw`(${the}${ahead}${person}(?:${ofAnybody}){0,5})`,
    // `el gobierno de Estados Unidos`, `le gouvernement Legault`
    String.raw`(${the}${ahead}(?:${bodies}|${documents})(?!\p{L})(?:\s${NAME})?(?:${ofAnybody}){0,5})`,
    // `el Banco Mundial`, `une ONG américaine`
    String.raw`(${the}${NAME}(?:${ofAnybody}){0,4})`,
  ];
  const begins = new RegExp(String.raw`^(?:(?:${article}|${joins}|${pronouns})\s|l[’'])`, 'iu');
  // A comma between the two is a slip, and a frequent one.
  const adverbs = String.raw`(?:,?\s(?:${between})){0,2},?`;
  const before = forms.map((form) => new RegExp(String.raw`^${form}${adverbs}\s$`, 'u'));
  // Somebody's name in apposition to what may be another's role is no part of what is said.
  const apposed = String.raw`(?:,\s${FULL_NAME}(?=,))?`;
  const behind = forms.map((form) => new RegExp(String.raw`^${form}${apposed}(?:,(?=\s)|[.;]?$)`, 'u'));
  const inverted = verbsCarrySubject
    ? forms.map((form) => new RegExp(String.raw`^(?:,?\s(?:${between})){0,2}\s${form}${adverbs}\s${that}\s?`, 'u'))
    : [];
  return {
    inverted: (words) => first(inverted, words, begins),
    before: (words) => first(before, words, begins)?.name,
    behind: (words) => first(behind, words, begins),
  };
}

/** The first form that fits. What begins a sentence is read in small letters where it is an article, or fits no form in capitals. */
function first(
  forms: readonly RegExp[],
  words: string,
  begins: RegExp,
): { name: [number, number]; length: number } | undefined {
  const lowered = words.charAt(0).toLowerCase() + words.slice(1);
  for (const spelt of begins.test(words) ? [lowered] : [words, lowered]) {
    for (const form of forms) {
      const match = form.exec(spelt);
      const name = match?.[1];
      if (!match || name === undefined) continue;
      const start = match[0].lastIndexOf(name);
      return { name: [start, start + name.length], length: match[0].length };
    }
  }
  return undefined;
}
