/** A document's `peeks.json`: what its page shows of names and passages without leaving it. Asked for when somebody looks. */
export interface PeeksFile {
  /** By passage, or by turn: what is to be said of its words. */
  passages: Record<string, PeekedPassage>;
  /** Names that lead on, by the path of their page. */
  names: Record<string, PeekedName>;
}

export interface PeekedPassage {
  corrections?: { from: string; to: string; reason: string }[];
  /** Where its statements stand among all of them: the list as a path, and the first of them. */
  said?: [list: string, quote: string];
  /** What the link there is called, where it is not a turn's. */
  saidAs?: string;
}

export interface PeekedName {
  name: string;
  /** `Mayor of Porto, 1998–2004` */
  what?: string;
  /** `14 statements in 2 documents · named in 4 passages here` */
  counts: string;
  /** Ways on: what they are called, and their paths. */
  ways: [label: string, href: string][];
}
