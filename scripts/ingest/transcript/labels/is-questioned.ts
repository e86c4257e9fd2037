import { soundsSpoken } from '../talk/sounds-spoken.ts';
import { PRESS, RESPONDENTS } from '../vocabulary.ts';

/** A label that was found, and what stands below it. */
interface Labelled {
  match: { key: string };
  speech: Parameters<typeof soundsSpoken>[0];
}

/** So many questions with answers behind them make one of what may be a speech before them, however long the answers are. */
const fewestExchanges = 2;

/**
 * True where `Pregunta:` and `Respuesta:` stand in turns. Half of the answers at least are somebody’s own words: lists of frequent questions are
 * printed so as well.
 */
export function isQuestioned(found: readonly Labelled[]): boolean {
  const isOf = (labelled: Labelled | undefined, set: ReadonlySet<string>): boolean =>
    labelled !== undefined && set.has(labelled.match.key);
  const answers = found.filter((labelled, at) => isOf(labelled, RESPONDENTS) && isOf(found[at - 1], PRESS));
  return (
    answers.length >= fewestExchanges &&
    answers.filter(({ speech }) => soundsSpoken(speech)).length * 2 >= answers.length
  );
}
