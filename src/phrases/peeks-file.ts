/** A document's `peeks.json`: what its page shows of a source, a name or a passage without leaving it. Asked for when somebody looks. */
export interface PeeksFile {
  /** Absent where the words of the source are not published. */
  source?: PeekedSource;
  /** Names that lead on, by the path of their page. */
  names: Record<string, PeekedName>;
}

export interface PeekedSource {
  /** The decoded file as received, or the text that was taken out of it. */
  text: string;
  /** Bytes of each UTF-16 code unit of it, where the file is not UTF-8; 0 where it is no text. */
  unit?: number;
  sha256: string;
  /** `22 November 2026` */
  since?: string;
  passages: Record<string, PeekedPassage>;
}

/** Where a passage's words stand in the source's text, `[start, end)`. */
export interface PeekedPassage {
  at: [start: number, end: number];
  /** `¶2` */
  name: string;
  corrections?: { from: string; to: string; reason: string }[];
  /** Where its statements stand among all of them, as a path, and what the link is called. */
  said?: [href: string, label: string];
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
