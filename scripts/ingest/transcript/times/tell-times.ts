import type { Turn, TurnTime } from '../../../../src/record/block.ts';
import { countWords } from '../../../../src/record/passages.ts';
import { secondsOf } from './read-stamp.ts';

/** A recording that is transcribed from its beginning has words by then, in seconds. */
const latestBeginning = 600;
/** How many words people say in a minute: later on so many stand before a time. */
const pace = { least: 60, most: 300 };
/** Programs that print the time of day do so in three parts; few recordings go on for so long, in seconds. */
const earliestOfDay = 6 * 3600;
const dayLength = 24 * 3600;
/** The share of times that are not before the one above. */
const orderedShare = 0.9;

type Counted = NonNullable<TurnTime['counted']>;

const isOrdered = (times: readonly number[]): boolean =>
  times.filter((time, position) => time >= (times[position - 1] ?? 0)).length >= times.length * orderedShare;

const partsOf = (stamp: string): number => stamp.split(':').length;

/** `15:18` and `3:18 PM` → seconds since midnight. */
function secondsOfDay(stamp: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = (/^[\d:]+/.exec(stamp)?.[0] ?? '').split(':').map(Number);
  const half = /([ap])\.?m/i.exec(stamp)?.[1]?.toLowerCase();
  const hour = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  return hour * 3600 + minutes * 60 + seconds;
}

/** A member's seat, party or office stands in brackets: `Mr REED (Griffith) (15:18)`. */
const isOfHouse = ({ label }: Turn): boolean => /[)\]]$/.test(label);

/** From what the times of a transcript are counted; undefined where it leaves that open. */
function tellBase(turns: readonly Turn[], timed: readonly Turn[]): Counted['from'] | undefined {
  const stamps = timed.flatMap(({ time }) => time?.printed ?? []);
  const ofDay = stamps.map(secondsOfDay);
  const fitsDay = isOrdered(ofDay) && ofDay.every((time) => time < dayLength);
  if (stamps.some((stamp) => /[ap]\.?m/i.test(stamp))) return fitsDay ? 'midnight' : undefined;
  const running = stamps.map(secondsOf);
  const [first = 0] = running;
  const before = turns.slice(0, turns.indexOf(timed[0] as Turn)).flatMap(({ paragraphs }) => paragraphs);
  const perMinute = (before.reduce((sum, { text }) => sum + countWords(text), 0) * 60) / first;
  const fitsPace = perMinute >= pace.least && perMinute <= pace.most;
  if (isOrdered(running) && (first <= latestBeginning || fitsPace)) return 'recording';
  const isPrecise = stamps.every((stamp) => partsOf(stamp) === 3);
  if (fitsDay && isPrecise && first >= earliestOfDay) return 'midnight';
  return fitsDay && !isPrecise && timed.some(isOfHouse) ? 'midnight' : undefined;
}

/** Turns, with what the times that are printed with them are counted from. */
export function tellTimes(turns: readonly Turn[]): Turn[] {
  const timed = turns.filter(({ time }) => time !== undefined);
  const base = timed.length === 0 ? undefined : tellBase(turns, timed);
  if (base === undefined) return [...turns];
  return turns.map((turn) => {
    if (!turn.time) return turn;
    const { printed } = turn.time;
    const seconds = base === 'recording' ? secondsOf(printed) : secondsOfDay(printed);
    return { ...turn, time: { printed, counted: { from: base, seconds } } };
  });
}
