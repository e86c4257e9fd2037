import { z } from 'zod';
import type { BlockKind } from './block-kinds.ts';
import { blockIdSchema, evidenceSchema, idSchema, rangeSchema } from './sourced.ts';

const at = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/** When words were corrected: the editor's day, if it is known, or when the source was read. */
export const corrected = { on: z.iso.date().optional(), byRule: z.literal(true).optional() };

/**
 * Something said about `[start, end)` of a passage's text. Spans are stand-off and may overlap; `nestSpans` nests them.
 * `correction`: the words as shown; `from` is what the source has, `on` the day on which the editor mended it, `byRule` that a rule did
 * when the source was read.
 * `sic`: printed in the source (`stated`: the span is the mark itself) or set by the editor (`supplied`: the span is the odd words).
 * `withheld`: a bracket that stands where a name was taken out. `inaudible`, `interpreted`: the transcript's own marks.
 */
const spanSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('correction'), ...at, from: z.string(), reason: z.string(), ...corrected }),
  z.strictObject({ kind: z.literal('sic'), ...at, basis: z.enum(['stated', 'supplied']), note: z.string().optional() }),
  z.strictObject({ kind: z.literal('link'), ...at, href: z.string() }),
  z.strictObject({
    kind: z.enum(['inaudible', 'withheld', 'interpreted', 'emphasis', 'strong', 'code', 'deleted']),
    ...at,
  }),
]);

/**
 * How a passage is laid out, where it is not a plain paragraph. Neighbours with the same `group` make one list, table or
 * quotation: each item and each row is a passage of its own, so that it can be found and cited.
 */
const layoutSchema = z.discriminatedUnion('kind', [
  /** `number` is the one printed, for ordered lists. `depth` 0 is the outermost list. */
  z.strictObject({
    kind: z.literal('item'),
    group: z.int(),
    depth: z.int().nonnegative(),
    number: z.int().optional(),
    /** True for a further paragraph of an item that has several. */
    continued: z.boolean().optional(),
  }),
  /** `cells` are `[start, end)` over the passage's text, one for each column. */
  z.strictObject({ kind: z.literal('row'), group: z.int(), header: z.boolean(), cells: z.array(rangeSchema) }),
  z.strictObject({ kind: z.literal('blockquote'), group: z.int() }),
  /** Line breaks and spaces count: code, verse, raw HTML shown as text. */
  z.strictObject({ kind: z.literal('preformatted') }),
]);

const passage = {
  id: blockIdSchema,
  /** Plain text as shown: white space folded to single spaces, a forced line break kept as `\n`, corrections applied. */
  text: z.string(),
  spans: z.array(spanSchema),
  /** `[start, end)` into the decoded source, from the passage's first character to its last. */
  source: rangeSchema,
  layout: layoutSchema.optional(),
  /** The page on which it begins, counted from 1, where the file has pages. */
  page: z.int().positive().optional(),
  /**
   * What the editor decided. `not-a-label`: the words that it begins with name no speaker; `end`: the turn before it has ended, and from
   * here to the next label they are nobody's words.
   */
  supplied: z.array(z.strictObject({ what: z.enum(['not-a-label', 'end']), reason: z.string() })).optional(),
};

/** One paragraph within a turn. Ids are `t12p1`, `t12p2` … */
const turnParagraphSchema = z.strictObject(passage);

/** Who speaks. A person only where the text names one; nobody is guessed. */
const speakerSchema = z.strictObject({
  status: z.enum(['named', 'role', 'group', 'organization', 'document', 'unknown']),
  /** The label as printed, without its colon. */
  label: z.string(),
});

export const turnRoleSchema = z.enum([
  'moderator',
  'official',
  'press',
  'audience',
  'interpreter',
  /** A label that names somebody without an office. */
  'speaker',
]);

/** A time that stands with a turn. */
const turnTimeSchema = z.strictObject({
  /** Without brackets: `00:03`. */
  printed: z.string(),
  /**
   * How many seconds after what: the beginning of the recording, or midnight of the day. Absent where the transcript leaves open which of
   * them it counts from.
   */
  counted: z.strictObject({ from: z.enum(['recording', 'midnight']), seconds: z.int().nonnegative() }).optional(),
});

const turnSchema = z.strictObject({
  kind: z.literal('turn'),
  /** `t1`, `t2` … in the order of speech. */
  id: blockIdSchema,
  /** As printed, without the colon. */
  label: z.string(),
  role: turnRoleSchema,
  speaker: speakerSchema,
  /** From the first character of the label to the last of the turn's words. */
  source: rangeSchema,
  paragraphs: z.array(turnParagraphSchema),
  /** The exchange that this turn belongs to, if it is part of a question or its answer. */
  exchange: blockIdSchema.optional(),
  /** A first name by which somebody else addresses this speaker. Not a person: the name alone identifies nobody. */
  addressedAs: z.strictObject({ name: z.string(), evidence: evidenceSchema }).optional(),
  /** Where several speakers share a label and the text tells this one apart: one of how many. */
  oneOf: z.strictObject({ count: z.int().positive(), evidence: z.array(evidenceSchema) }).optional(),
  /** True where the transcript says that the words came through an interpreter. */
  interpreted: z.boolean().optional(),
  /** When it begins, where the transcript says so. */
  time: turnTimeSchema.optional(),
  /** True where no label is printed: bold type tells questions from answers, and `Q` and `A` stand for them. */
  unlabelled: z.literal(true).optional(),
  /**
   * Where the editor decided. `turn`: that it begins here; `label`: that it does, and its label is not printed; `speaker`: whom the label
   * means.
   */
  supplied: z
    .array(
      z.strictObject({
        what: z.enum(['turn', 'label', 'speaker']),
        reason: z.string(),
        /** Id of the person or organization. */
        ref: idSchema.optional(),
        /** What the rules alone made of the label. */
        rules: z.strictObject({ speaker: speakerSchema, role: turnRoleSchema }).optional(),
      }),
    )
    .optional(),
});

/**
 * What a note is about. Of a transcript: what happened in the hall (`interjection`), what time it was (`clock`), what it is about
 * (`subjects`), whom to call (`contact`). These are nobody's words.
 */
export const notePurposeSchema = z.enum([
  'credits',
  'biography',
  'interjection',
  'clock',
  'subjects',
  'contact',
  'other',
]);

/** What a block of each kind holds. */
const shapes = {
  paragraph: z.strictObject({ kind: z.literal('paragraph'), ...passage }),
  heading: z.strictObject({ kind: z.literal('heading'), ...passage, depth: z.int().min(2).max(6) }),
  /** The words under a picture that is lost or not kept. */
  caption: z.strictObject({ kind: z.literal('caption'), ...passage }),
  'pull-quote': z.strictObject({
    kind: z.literal('pull-quote'),
    ...passage,
    /** Id of the paragraph whose words it repeats. */
    repeats: blockIdSchema,
    /** Its heading, where the quote's first words stand above it once more. */
    heading: z.strictObject({ text: z.string(), source: rangeSchema }).optional(),
  }),
  /** Words about the document: who reported, who the author is, how a transcript begins and ends. */
  note: z.strictObject({ kind: z.literal('note'), ...passage, purpose: notePurposeSchema }),
  turn: turnSchema,
} satisfies { [Kind in BlockKind]: z.ZodType<{ kind: Kind }> };

type Shape = (typeof shapes)[keyof typeof shapes];
export const blockSchema = z.discriminatedUnion('kind', Object.values(shapes) as [Shape, ...Shape[]]);

export const exchangeSchema = z.strictObject({
  /** `x1`, `x2` … */
  id: blockIdSchema,
  turns: z.array(blockIdSchema).min(1),
  /** The turn that asks. */
  question: blockIdSchema,
  heading: z.strictObject({ value: z.string(), basis: z.literal('supplied'), note: z.string().optional() }),
});

export type Span = z.infer<typeof spanSchema>;
export type Layout = z.infer<typeof layoutSchema>;
export type NotePurpose = z.infer<typeof notePurposeSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Turn = z.infer<typeof turnSchema>;
export type TurnTime = z.infer<typeof turnTimeSchema>;
export type TurnRole = z.infer<typeof turnRoleSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Exchange = z.infer<typeof exchangeSchema>;
/** Anything with words and an address of its own: every block but a turn, and each paragraph of a turn. */
export type Passage = z.infer<typeof turnParagraphSchema>;
