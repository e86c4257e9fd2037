import type { DateMention } from '../record/date-mention.ts';

/** Words that name a time, with the day, month or year for machines. Nothing to see. */
export interface TimeMark {
  kind: 'time';
  start: number;
  end: number;
  /** As HTML has it, which knows no intervals and no sets. */
  datetime: string;
}

/** Passage → its marks. */
export const timeMarks = (dates: readonly DateMention[]): ReadonlyMap<string, TimeMark[]> =>
  Map.groupBy(
    dates.flatMap(({ block, start, end, edtf }) =>
      edtf !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(edtf)
        ? [{ kind: 'time' as const, block, start, end, datetime: edtf }]
        : [],
    ),
    ({ block }) => block,
  );
