/** The part of the package that is used here; it has no types of its own. */
declare module 'edtf' {
  export interface ParsedEdtf {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** Numbers (year, month from 0, day) of a date; parsed dates, `null` for an open end, of the others. */
    values: unknown[];
  }
  /** Throws where `text` is not EDTF up to `level`. */
  export function parse(text: string, options: { level: 0 | 1 | 2 }): ParsedEdtf;
}
