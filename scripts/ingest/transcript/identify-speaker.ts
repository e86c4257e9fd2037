import type { Speaker, TurnRole } from '../../../src/record/block.ts';
import { isGroupLabel, isManyLabel } from './labels/is-group-label.ts';
import { isOfficeAlone } from './labels/is-office-alone.ts';
import { beginsWithOffice, readLabel } from './labels/read-label.ts';
import { withoutOffice } from './labels/without-office.ts';
import {
  AUDIENCE,
  HONORIFICS,
  INTERPRETERS,
  labelWords,
  MODERATORS,
  OFFICES,
  PRESS,
  RESPONDENTS,
  LETTER,
} from './vocabulary.ts';

const some = (words: string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
/** Words that stand around an office without naming anybody: “a senior administration official”, “White House aide”. */
const PLAIN = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'senior',
  'administration',
  'government',
  'state',
  'department',
  'white',
  'house',
  'pentagon',
  'defense',
  'defence',
  'intelligence',
  'security',
  'national',
  'first',
  'military',
  'us',
  'u',
  's',
  'nsc',
  'press',
  'foreign',
  'member',
  'ministry',
  'unidentified',
  'unnamed',
  'le',
  'la',
  'el',
  'los',
  'las',
  'les',
  'du',
  'del',
  'de',
]);

/** “Speaker 3”, “Unidentified speaker”, “Locutor 2”: a label that tells nothing. An office stands before a name. */
const UNKNOWN =
  /^(?:unknown|unidentified|overlapping|multiple|simultaneous)?\s*(?:speakers?|voices?|locut(?:eur|rice)|intervenante?|locutora?|hablante|oradora?)?(?: \d{1,2})?$/i;

/** In a seat these are a part of its name: `Prince Albert, Réf.` */
const OF_PLACES = new Set(['king', 'queen', 'prince', 'princess', 'pope', 'bishop', 'archbishop', 'cardinal']);

/** What part a label's holder plays. The label alone decides; `A` answers `Q`. */
export function roleOfLabel(label: string): TurnRole {
  const { name, riders } = readLabel(label);
  const told = riders.flatMap(labelWords).filter((word) => !OF_PLACES.has(word));
  const words = [...labelWords(name), ...told];
  if (UNKNOWN.test(label)) return 'speaker';
  if (some(words, INTERPRETERS)) return 'interpreter';
  if (some(words, OFFICES) && !words.every((word) => PRESS.has(word))) return 'official';
  if (riders.some((rider) => told.length > 0 && beginsWithOffice(rider) && !OF_PLACES.has(labelWords(rider)[0] ?? '')))
    return 'official';
  if (some(words, MODERATORS)) return 'moderator';
  if (some(words, AUDIENCE) || isGroupLabel(name)) return 'audience';
  if (some(words, PRESS)) return 'press';
  return 'speaker';
}

/** `Respuesta [del Secretario Ebrard]`: whose answer it is. */
const OF_WHOM = /^(?:de la |de los |de las |del |de |du |des |d[’']|of |by |from |por )(?:l[’'])?/u;

/** Who a label says is speaking: somebody by name, the holder of a role, a group, or nobody that can be told. */
export function identifySpeaker(printed: string): Speaker {
  const { name: label, riders } = readLabel(printed);
  const words = labelWords(label);
  const bare = words.filter((word) => !PLAIN.has(word));
  if (UNKNOWN.test(label) || LETTER.test(label)) return { status: 'unknown', label };
  if (words.length === 1 && RESPONDENTS.has(words[0] ?? '')) {
    const whom = riders[0]?.replace(OF_WHOM, '') ?? '';
    return beginsWithOffice(whom) || /^\p{Lu}/u.test(whom) ? identifySpeaker(whom) : { status: 'role', label };
  }
  if (isManyLabel(label)) return { status: 'group', label };
  if (isGroupLabel(label)) return { status: 'role', label };
  if (some(words, AUDIENCE) && !words.includes('member')) return { status: 'group', label };
  if (words.length === 1 && /^[qa]$/.test(words[0] ?? '')) return { status: 'role', label };
  // “THE WITNESS”, “THE COURT”: whoever holds the place.
  if (words[0] === 'the' && (words.length <= 3 || some(words, OFFICES))) return { status: 'role', label };
  if (isOfficeAlone(label)) return { status: 'role', label };
  const named = bare.some(
    (word) => ![OFFICES, HONORIFICS, PRESS, MODERATORS, AUDIENCE, INTERPRETERS].some((set) => set.has(word)),
  );
  if (named) return { status: 'named', label: withoutOffice(label) };
  return { status: 'role', label };
}
