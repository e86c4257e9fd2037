/** A place in a file: `line` and `column` count from 1, columns in UTF-16 code units. */
export interface Place {
  /** Path as the reader of the message would type it. */
  file: string;
  line: number;
  column: number;
}

/** Something wrong with the content. Rules return problems; only bugs throw. */
export interface Problem extends Place {
  /** The document whose fault it is, where it shows in another file: in the ledger, in what cites it. */
  document?: string | undefined;
  /** The rule that found it, in kebab-case: `unknown-field`. */
  kind: string;
  /** What is wrong, one sentence. */
  what: string;
  /** Why that can't stand. */
  why: string;
  /** What to do about it. */
  fix: string;
}
