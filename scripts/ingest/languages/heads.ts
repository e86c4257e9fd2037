/** What the head of a document is read by in a language, as parts of patterns that know no case. */
export interface HeadWords {
  /** What bylines begin with. */
  by: string;
  /** Joins the last of several names. */
  and: string;
  /** Before the place that somebody reported from. */
  from: string;
  /** Before the paper that somebody writes for. */
  writesFor: string;
  /** Who writes where nobody is named. */
  staff: string;
  /** Who writes what a newspaper thinks. */
  board: string;
  /** What people are by trade in bylines, and what papers and agencies are called. */
  affiliation: string;
  /** What bodies that issue papers are called: the first word of their names, and the last. */
  issuer: { first: string; last: string };
  /** What those that issue papers are by office. */
  office: string;
  /** Verbs of headlines: a line that has one is no letterhead. */
  verb: string;
  /** Parts of a newspaper, above a headline. */
  section: string;
}
