/** What follows from a block's kind. A turn's traits are those of its paragraphs. */
interface Traits {
  /** What the ids of its passages begin with. Kinds that share one are numbered together, and its number stands in the margin alike. */
  prefix: string;
  /** What stands in the margin: the number, a sign, or the whole id. */
  margin: 'number' | 'sign' | 'id';
  /** Running text: it tells what sort of document this is, a dateline stands before it, a description begins with it. */
  prose: boolean;
  /** Quotation marks and reporting verbs are read in it. */
  quoted: boolean;
  /** Where a turn stands open, its words are the speaker's. */
  spoken: boolean;
  /** A paragraph among the document's paragraphs, and of the length of what it stands under. */
  counted: boolean;
  /** The picture of the document has a part for it. */
  drawn: boolean;
  /** The beginning that is shown of an excerpt may hold it. */
  excerpted: boolean;
  /** Ways to cite it are offered. */
  citable: boolean;
  /** Figures are looked for in it. */
  measured: boolean;
  /** Its wording is compared with other documents. */
  compared: boolean;
  /** What it does to words that go on from one passage to the next: it carries them on, ends them, or stands beside them. */
  flow: 'goes on' | 'ends' | 'beside';
  /** The source may have it between the paragraphs of a turn, whose words it is not. */
  inset: boolean;
  /** An editor's card may say that a line is one. */
  decidable: boolean;
}

/**
 * Everything that is decided by a block's kind alone. What is not here needs code of its own, and a kind that it does not know is an error
 * of types there. All kinds have in common that they have an address, are searched, and are among a document's words.
 */
export const blockKinds = {
  paragraph: {
    prefix: 'p',
    margin: 'number',
    prose: true,
    quoted: true,
    spoken: true,
    counted: true,
    drawn: true,
    excerpted: true,
    citable: true,
    measured: true,
    compared: true,
    flow: 'goes on',
    inset: false,
    decidable: true,
  },
  heading: {
    prefix: 'h',
    margin: 'sign',
    prose: false,
    quoted: false,
    spoken: false,
    counted: false,
    drawn: false,
    excerpted: false,
    citable: true,
    measured: true,
    compared: false,
    flow: 'ends',
    inset: true,
    decidable: true,
  },
  /** The words under a picture. */
  caption: {
    prefix: 'p',
    margin: 'number',
    prose: false,
    quoted: false,
    spoken: false,
    counted: false,
    drawn: true,
    excerpted: false,
    citable: true,
    measured: true,
    compared: true,
    flow: 'beside',
    inset: false,
    decidable: true,
  },
  /** It repeats what stands in the text, where that is counted, cited and compared. */
  'pull-quote': {
    prefix: 'pq',
    margin: 'id',
    prose: false,
    quoted: false,
    spoken: false,
    counted: false,
    drawn: false,
    excerpted: false,
    citable: false,
    measured: false,
    compared: false,
    flow: 'beside',
    inset: false,
    decidable: false,
  },
  /** Words about the document, and none of it. */
  note: {
    prefix: 'n',
    margin: 'id',
    prose: false,
    quoted: false,
    spoken: false,
    counted: false,
    drawn: false,
    excerpted: false,
    citable: false,
    measured: false,
    compared: true,
    flow: 'beside',
    inset: true,
    decidable: true,
  },
  turn: {
    prefix: 't',
    margin: 'number',
    prose: false,
    quoted: false,
    spoken: true,
    counted: true,
    drawn: true,
    excerpted: true,
    citable: true,
    measured: true,
    compared: true,
    flow: 'goes on',
    inset: false,
    decidable: false,
  },
} as const satisfies Record<string, Traits>;

export type BlockKind = keyof typeof blockKinds;
type Kinds = typeof blockKinds;

/** What ids of passages begin with. */
export type BlockPrefix = Kinds[BlockKind]['prefix'];

/** Traits that a kind has or has not. */
type Trait = { [Name in keyof Traits]: Traits[Name] extends boolean ? Name : never }[keyof Traits];

/** The kinds that have a trait. */
export type KindsWith<Name extends Trait> = {
  [Kind in BlockKind]: Kinds[Kind][Name] extends true ? Kind : never;
}[BlockKind];

/** The same, in the order of the table. */
export const kindsWith = <Name extends Trait>(trait: Name): KindsWith<Name>[] =>
  (Object.keys(blockKinds) as BlockKind[]).filter((kind): kind is KindsWith<Name> => blockKinds[kind][trait]);

export const hasTrait = <Name extends Trait, Of extends { kind: BlockKind }>(
  block: Of,
  trait: Name,
): block is Extract<Of, { kind: KindsWith<Name> }> => blockKinds[block.kind][trait];

/** The kinds whose ids begin with a prefix: none for one that no kind has. */
export const kindsOfPrefix = (prefix: string): BlockKind[] =>
  (Object.keys(blockKinds) as BlockKind[]).filter((kind) => blockKinds[kind].prefix === prefix);
