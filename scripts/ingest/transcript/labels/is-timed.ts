import { secondsOf } from '../times/read-stamp.ts';
import type { Labelled } from './labelled.ts';

/** `share`: of labels that have a time; `ordered`: of times that are not before the one above. */
const TIMED = { labels: 4, share: 0.8, ordered: 0.9 };

/**
 * Whether labels have the times of a recording: `Ana Ruiz (00:03:12):`. Programmes have times as well, which are counted in fives, and recipes
 * and chapters name nobody twice.
 */
export function isTimed(persons: readonly Labelled[]): boolean {
  const times = persons.flatMap(({ match }) => (match.time === undefined ? [] : [secondsOf(match.time)]));
  const ordered = times.filter((time, position) => time >= (times[position - 1] ?? 0)).length;
  return (
    times.length >= TIMED.labels &&
    times.length >= persons.length * TIMED.share &&
    ordered >= times.length * TIMED.ordered &&
    times.some((time) => time % 5 !== 0)
  );
}
