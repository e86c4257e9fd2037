/** What follows from the kind of a document. */
interface Traits {
  /** Words that were spoken: nobody writes them, and they were held on a day. */
  spoken: boolean;
  /** Somebody signs it, so that it lacks something where no author is found. */
  signed: boolean;
  /** Says what its writer thinks: it announces and reports nothing. */
  opinion: boolean;
}

/**
 * Everything that is decided by a document's kind alone, in the order of what is most frequent. What a kind is called, and what it is to
 * formats of others, stands where that is said; an error of types there names a kind that it does not know.
 */
export const documentKinds = {
  article: { spoken: false, signed: true, opinion: false },
  'op-ed': { spoken: false, signed: true, opinion: true },
  editorial: { spoken: false, signed: true, opinion: true },
  letter: { spoken: false, signed: true, opinion: false },
  explainer: { spoken: false, signed: true, opinion: false },
  'press-release': { spoken: false, signed: false, opinion: false },
  statement: { spoken: false, signed: false, opinion: false },
  speech: { spoken: true, signed: false, opinion: false },
  interview: { spoken: true, signed: false, opinion: false },
  hearing: { spoken: true, signed: false, opinion: false },
  'press-conference': { spoken: true, signed: false, opinion: false },
  transcript: { spoken: true, signed: false, opinion: false },
} as const satisfies Record<string, Traits>;

export type Kind = keyof typeof documentKinds;

export const kindNames = Object.keys(documentKinds) as [Kind, ...Kind[]];

/** True where an author is looked for: what is spoken has none, and releases are their publisher’s. */
export const isSigned = (kind: { value: Kind } | undefined): boolean =>
  kind === undefined || documentKinds[kind.value].signed;

/** True where the kind is known and has the trait. */
export const hasKindTrait = (kind: { value: Kind } | undefined, trait: 'spoken' | 'opinion'): boolean =>
  kind !== undefined && documentKinds[kind.value][trait];
