import { isGivenName } from '../../classify/given-names.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import type { LabelMatch } from '../match-label.ts';

/** What a record's head has fields for, in the languages whose labels are read: when, where, who was there, and what about. */
const FIELDS = new Set(
  `fecha|hora|lugar|sede|ausentes|excusados|excusas|inasistentes|quórum|cuórum|orden del día|asunto|expediente|acta|hora de inicio|hora de inicio y fin|hora de cierre|fecha y hora|lugar y fecha|preside|secretaría|convocados|citados|invitados|elaboró|revisó|aprobó
  |date|time|place|venue|location|present|absent|attendance|apologies|in attendance|also present|members present|members absent|staff present|excused|regrets|quorum|agenda|minutes by|recorded by|prepared by|call to order|adjournment|meeting date
  |heure|lieu|présents|présentes|absents|absentes|excusés|excusées|absents excusés|étaient présents|étaient absents|ordre du jour|objet|secrétaire de séance|pouvoirs|procurations|convocation|membres présents|membres absents
  |datum|ort|beginn|ende|anwesend|abwesend|entschuldigt|tagesordnung|data|ora|luogo|presenti|assenti|ordine del giorno`
    .split('|')
    .map((field) => field.trim()),
);
/** The same in a record with such a head; in a talk they are people who say something. */
const OF_PEOPLE = new Set(
  'asistentes|participantes|presentes|asistencia|attendees|participants|staff|guests|members|participants présents|teilnehmer|partecipanti'.split(
    '|',
  ),
);

const keyOf = ({ text }: LabelMatch): string => text.toLowerCase().replace(/\s+/g, ' ');

/** True for words that list names and say nothing. */
const listsNames = (speech: string): boolean => {
  const [first = ''] = speech.split('\n', 1);
  return (
    first === '' ||
    (!endsSentence(first) && (isGivenName(first.split(/[ ,;]/, 1)[0] ?? '') || /^\p{Lu}\S* \p{Lu}/u.test(first)))
  );
};

/**
 * Tells fields of a record's head from labels: `FECHA: 10 de mayo`, `AUSENTES: Ana Ruiz`. Who was there speaks in talks, `ASISTENTES: ¡Sí!`,
 * and is a list in records.
 *
 * @param speeches what stands in the same paragraph behind each match.
 */
export function findFields(
  matches: readonly (LabelMatch | undefined)[],
  speeches: readonly (string | undefined)[],
): (position: number) => boolean {
  const hasHead = matches.some((match) => match && FIELDS.has(keyOf(match)));
  return (position) => {
    const match = matches[position];
    if (!match) return false;
    return FIELDS.has(keyOf(match)) || (hasHead && OF_PEOPLE.has(keyOf(match)) && listsNames(speeches[position] ?? ''));
  };
}
