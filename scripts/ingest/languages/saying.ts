/** How a language says who says what, as patterns for the rules in `scripts/ingest/quotes/romance/`. */
export interface Saying {
  /** Finite verbs of saying, with their auxiliaries and what may stand before them. */
  verbs: string;
  /** Verbs that bring in words in marks, or stand behind them, and hardly a clause: `abundó`, `tempère`. */
  besideMarks: string;
  /** Verbs with their subject's pronoun: `a-t-elle ajouté`. They name nobody. */
  withPronoun?: string;
  /** What may stand between the verb and its subject, or between the subject and its verb. */
  between: string;
  /** Whether a verb alone may say who acts: `añadió`. */
  verbsCarrySubject: boolean;
  /** Verbs that may ask somebody to say it, where nobody stands beside them: `Recuerda que`. */
  commands: string;
  /** What the reporter goes on with behind a tag: `al recordar que`, `quien visitó`. */
  behindTag: string;
  /** Behind the comma after somebody: says who or where he is, and is none of what is said: `qui`, `installé`, `radicado`. */
  describing: string;
  /** Pronouns before a verb: they name nobody by themselves. */
  pronouns: string;
  /** Articles before a role. */
  article: string;
  /** Words that join a role to what it is of; no name follows them. */
  of: string;
  /** What reports are full of: their most frequent verbs, and `según`. */
  reporting: string;
  /** What brings in a statement: `que`. */
  that: string;
  /** To whom, between the verb and `that`. */
  toWhom: string;
  /** Before a verb: what somebody says is likened to what another said: `como`. */
  likened: string;
  /** `según`, `d'après`. */
  according: string;
  /** Right before a verb: nobody says so, or not at all, or it is told of who says it. */
  unsaid: string;
  /** What a clause begins with that sets a condition, or asks. */
  open: string;
  /** What a sentence may begin with before its subject, up to a comma. */
  opening: string;
  /** What begins a clause that goes before the subject, commas and all: `aunque`, `bien que`. */
  leading: string;
  /** Verbs of saying that an infinitive goes with, and what such one looks like: `dijo desconocer`, `a dit appuyer`. */
  withInfinitive: string;
  infinitive: string;
  /** Words that join a sentence to the one before: they begin it and name nobody. */
  joins: string;
  /** Joins what the same person says next. */
  and: string;
  /** What the reporter goes on with behind what is said: `, pero no informó dónde`, ` y aprovechó para`. */
  goesOn: string;
  /** Nouns for people, for bodies that speak, and for what is written, in their singular and plural. */
  people: string;
  bodies: string;
  documents: string;
}

/** Words of a list that is written over several lines. */
export const listWords = (words: string): string[] => words.trim().split(/\s+/);
