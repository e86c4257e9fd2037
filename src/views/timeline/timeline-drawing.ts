import type { TimelineItem } from './timeline.ts';
import { timelineWords as words } from '#words/timeline.ts';
import { scaleTime, type Moment, type YearMark } from './timeline-scale.ts';

/** A picture in units of its own, that is as wide as its words; `columns` is how many letters a line of words has. */
export interface TimelineDrawing {
  width: number;
  height: number;
  axis: number;
  /** Where words begin. */
  words: number;
  years: YearMark[];
  /** Compressed stretches: `nothing for 2 years 4 months`. */
  gaps: { y: number; text: string }[];
  marks: TimelineMark[];
}

export interface TimelineMark {
  item: TimelineItem;
  x: number;
  /** Middle of the mark, or where a bar begins and ends. */
  y: number;
  top: number;
  bottom: number;
  /** Short form of the date, in one or two lines. */
  when: string[];
  /** The title in lines, each with its own baseline. */
  lines: { y: number; text: string }[];
}

const axis = 84;
const laneWidth = 11;
const lineHeight = 20;
const padding = 12;
const tail = 22;
/** Of a letter, by and large. */
const letterWidth = 8.6;

export function drawTimeline(items: readonly TimelineItem[], columns: number): TimelineDrawing {
  const wrapped = items.map((item) => ({ item, lines: wrapWords(item.title, columns), when: shortDate(item) }));
  const rooms = wrapped.map(({ lines, when }) => Math.max(lines.length, when.length) * lineHeight + padding);
  const scale = scaleTime(listMoments(items, rooms));
  const used = new Map<string, number>();
  const brief = roomOfBrief(items, rooms);
  const lanes: number[] = [];
  const marks = wrapped.map(({ item, lines, when }, index): TimelineMark => {
    const start = scale.topOf(item.from) + (used.get(item.from) ?? 0);
    used.set(item.from, (used.get(item.from) ?? 0) + (rooms[index] ?? 0));
    const y = start + lineHeight / 2 + padding / 2;
    const [top, bottom] = extent(item, y, scale.topOf(item.to) + (brief.get(item.to) ?? 0));
    return {
      item,
      x: axis + (lasts(item) ? laneWidth * (1 + takeLane(lanes, top, bottom)) : 0),
      y,
      top,
      bottom,
      when,
      lines: lines.map((text, line) => ({ text, y: y + 5 + line * lineHeight })),
    };
  });
  const wordsAt = axis + laneWidth * (lanes.length + 1) + 6;
  return {
    width: Math.ceil(wordsAt + columns * letterWidth),
    height: Math.ceil(scale.height + padding),
    axis,
    words: wordsAt,
    years: scale.years,
    gaps: scale.gaps.map(({ top, bottom, days, after }) => ({
      y: (top + bottom) / 2,
      // Something that went on all the time is an entry.
      text: items.some(({ from, to }) => from <= after && to > after) ? '' : words.nothingFor(formatStretch(days)),
    })),
    marks,
  };
}

/** Every day on which something begins or ends; what begins there takes room. */
function listMoments(items: readonly TimelineItem[], rooms: readonly number[]): Moment[] {
  const room = new Map<string, number>();
  for (const [index, { from, to }] of items.entries()) {
    room.set(from, (room.get(from) ?? 0) + (rooms[index] ?? 0));
    room.set(to, room.get(to) ?? 0);
  }
  return [...room].map(([day, own]) => ({ day, room: own })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Day → the room of what is over on it. Bars that end on the day reach as far, and not to what only begins then. */
function roomOfBrief(items: readonly TimelineItem[], rooms: readonly number[]): Map<string, number> {
  const room = new Map<string, number>();
  for (const [index, { from, shape }] of items.entries()) {
    if (shape === 'day' || shape === 'set-before') room.set(from, (room.get(from) ?? 0) + (rooms[index] ?? 0));
  }
  return room;
}

const lasts = ({ shape }: TimelineItem) => shape === 'interval' || shape === 'part' || shape === 'set-between';

/** From where to where the mark reaches: a tail shows on which side a set of days is open. */
function extent({ shape }: TimelineItem, y: number, end: number): [number, number] {
  if (shape === 'set-before') return [y - tail, y];
  if (shape === 'set-after') return [y, y + tail];
  if (shape === 'day') return [y, y];
  return [y - 5, Math.max(y + 9, end - 2)];
}

/** The first lane that is free at `top`; `lanes` holds where each is free again. */
function takeLane(lanes: number[], top: number, bottom: number): number {
  const free = lanes.findIndex((end) => end < top - 2);
  const lane = free === -1 ? lanes.length : free;
  lanes[lane] = bottom;
  return lane;
}

const dayAndMonth = (day: string) => `${Number(day.slice(8))} ${words.monthNames[Number(day.slice(5, 7)) - 1] ?? ''}`;

/** Within its year: `18 Nov`, `by 17 Nov`, `Jun`. */
function shortDate({ shape, from, to, about, open }: TimelineItem): string[] {
  const [first, last] = [dayAndMonth(from), dayAndMonth(to)];
  const month = first.replace(/^\d+ /, '');
  switch (shape) {
    case 'day':
      return [about ? `~${first}` : first];
    case 'set-before':
      return [words.by(last)];
    case 'set-after':
      return [words.from(first)];
    case 'set-between':
      return [`${first} –`, `${last}?`];
    case 'part':
      return [from.slice(0, 7) === to.slice(0, 7) ? month : from.slice(0, 4)];
    case 'interval':
      if (open) return [open === 'end' ? words.from(first) : words.until(last)];
      return from.slice(0, 7) === to.slice(0, 7) ? [`${Number(from.slice(8))}–${last}`] : [`${first} –`, last];
  }
}

function formatStretch(days: number): string {
  const months = Math.round(days / 30.44);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [...(years > 0 ? [words.years(years)] : []), ...(rest > 0 ? [words.months(rest)] : [])].join(' ');
}

/** Lines of at most so many letters, as far as its words allow. */
function wrapWords(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
