/** One thing that is proposed to the editor. */
export interface Proposed {
  /** Why, and where, as one line. */
  said: string;
  /** YAML: an item of the section's list. */
  item: string;
  /** Whether it can be taken as it stands; what can't stands behind a `#`. */
  isCertain: boolean;
}

/** Proposals of one kind, the most certain first. */
export interface Section {
  /** The list that they become items of: `people`. */
  key: string;
  /** What they are, as one line. */
  heading: string;
  proposed: readonly Proposed[];
}

/** Whatever finds something to propose: it takes documents one by one, and then gives its sections. */
export interface Proposer<Given> {
  add(document: Given): void;
  sections(): Section[];
}
