import { scaleLinear } from 'd3-scale';

/** Where one day stands that something begins or ends on, and how much room the things that begin there take. */
export interface Moment {
  day: string;
  room: number;
}

/** A stretch of time in which nothing is known, drawn shorter than it was. */
interface Gap {
  top: number;
  bottom: number;
  days: number;
  /** The last day before it. */
  after: string;
}

/** A year's heading. */
export interface YearMark {
  year: string;
  top: number;
}

export interface TimeScale {
  height: number;
  years: YearMark[];
  gaps: Gap[];
  /** Top of a day, in pixels. */
  topOf: (day: string) => number;
}

const pixelsPerDay = 0.5;
const smallestGap = 6;
/** Stretches beyond this many days are compressed, and the page says so. */
const longestDrawn = 100;
const compressed = 46;
const yearRoom = 62;

/**
 * Time down the page, in parts: to scale between moments that are near each other, compressed where nothing is known for long, and
 * stretched where the things of one day need room.
 */
export function scaleTime(moments: readonly Moment[]): TimeScale {
  const years: YearMark[] = [];
  const gaps: Gap[] = [];
  const days: number[] = [];
  const tops: number[] = [];
  let y = 0;
  let before: Moment | undefined;
  for (const moment of moments) {
    const year = moment.day.slice(0, 4);
    const apart = before ? dayNumber(moment.day) - dayNumber(before.day) - 1 : 0;
    if (before && apart > longestDrawn) {
      gaps.push({ top: y, bottom: y + compressed, days: apart, after: before.day });
      y += compressed;
    } else if (before) y += Math.max(smallestGap, apart * pixelsPerDay);
    if (year !== before?.day.slice(0, 4)) {
      years.push({ year, top: y });
      y += yearRoom;
    }
    days.push(dayNumber(moment.day), dayNumber(moment.day) + 1);
    tops.push(y, y + moment.room);
    y += moment.room;
    before = moment;
  }
  const scale = scaleLinear(days, tops);
  return {
    height: y,
    years,
    gaps,
    topOf: (day) => scale(dayNumber(day)),
  };
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
