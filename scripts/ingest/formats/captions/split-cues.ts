/** `[start, end)` of the text, without the end of its line. */
interface Line {
  start: number;
  end: number;
}

/** What is said from one time to another. */
export interface Cue {
  /** Number or name, and the line of times. */
  head: Line[];
  /** As printed: `00:00:01.000`. */
  time: string;
  /** Seconds from the beginning. */
  from: number;
  to: number;
  lines: Line[];
}

/** A stretch of the file that nobody says. */
interface Aside {
  start: number;
  end: number;
  reason: string;
}

export interface CaptionFile {
  cues: Cue[];
  asides: Aside[];
}

const TIME = String.raw`(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}`;
const TIMES = new RegExp(String.raw`^\s*(${TIME})\s*-->\s*(${TIME})(?:\s.*)?$`);

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n]/g)) {
    lines.push({ start, end: index });
    start = index + end.length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

/** `1:02:03.500` and `02:03,5` → seconds. */
function secondsOf(time: string): number {
  const [seconds = 0, minutes = 0, hours = 0] = time.replace(',', '.').split(':').map(Number).reverse();
  return hours * 3600 + minutes * 60 + seconds;
}

const reasons = {
  header: 'the head of the file of captions',
  note: 'a comment of those who made the captions',
  style: 'how the captions are to look',
  loose: 'words of the file that belong to no caption',
};

/** Lines that stand together in WebVTT without a time. */
function reasonOf(first: string, isFirst: boolean): string {
  if (isFirst && /^\uFEFF?WEBVTT(?:[ \t]|$)/.test(first)) return reasons.header;
  if (/^NOTE(?:[ \t]|$)/.test(first)) return reasons.note;
  return /^(?:STYLE|REGION)[ \t]*$/.test(first) ? reasons.style : reasons.loose;
}

/**
 * WebVTT or SubRip → its captions, and all that stands between them. A caption goes on to the next empty line, or to the next line of
 * times, whose number may stand above it: some files have no empty lines. In SubRip what follows an empty line goes on, too.
 */
export function splitCues(text: string, format: 'vtt' | 'srt'): CaptionFile {
  const lines = splitLines(text);
  const read = ({ start, end }: Line): string => text.slice(start, end);
  const times = lines.map((line) => (line.end - line.start > 200 ? undefined : (TIMES.exec(read(line)) ?? undefined)));
  const cues: Cue[] = [];
  const asides: Aside[] = [];
  const isEmpty = (line: Line | undefined): boolean => line === undefined || /^[^\S\r\n]*$/.test(read(line));
  const isNumber = (at: number): boolean =>
    times[at + 1] !== undefined && /^\uFEFF?\s*\d{1,6}\s*$/.test(read(lines[at] as Line));
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as Line;
    if (isEmpty(line)) {
      at += 1;
      continue;
    }
    // The line above the times is the caption's name.
    const named = times[at] === undefined && times[at + 1] !== undefined;
    const timing = times[named ? at + 1 : at];
    const begun = at;
    at += timing ? (named ? 2 : 1) : 1;
    while (at < lines.length && !isEmpty(lines[at]) && times[at] === undefined && !isNumber(at)) at += 1;
    if (timing) {
      const head = lines.slice(begun, begun + (named ? 2 : 1));
      const [, from = '', to = ''] = timing;
      cues.push({
        head,
        time: from,
        from: secondsOf(from),
        to: secondsOf(to),
        lines: lines.slice(begun + head.length, at),
      });
    } else if (format === 'srt' && cues.length > 0) {
      cues.at(-1)?.lines.push(...lines.slice(begun, at));
    } else {
      const reason = reasonOf(read(line), begun === 0);
      asides.push({ start: line.start, end: (lines[at - 1] as Line).end, reason });
    }
  }
  return { cues, asides };
}
