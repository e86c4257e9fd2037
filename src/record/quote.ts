import { quoteIdPattern } from './passage-id.ts';
import { z } from 'zod';
import { blockIdSchema, idSchema, rangeSchema } from './sourced.ts';

/**
 * `q1`, `q2` … in the order of the text; the title comes first. It is an address: words that are in the ledger keep their id, and a
 * number that was given out is never given to other words.
 */
export const quoteIdSchema = z.string().regex(quoteIdPattern, 'A quote id looks like q3');

const at = { block: blockIdSchema, start: z.int().nonnegative(), end: z.int().nonnegative() };

/** A stretch of somebody's words within one passage. */
const quotePartSchema = z.strictObject({
  ...at,
  /** The passage's text at `[start, end)`, without the marks around it. */
  exact: z.string().min(1),
  /** `[start, end)` of the decoded source that the words came from. */
  source: rangeSchema,
});

/** Who says it, as far as the text tells. Nobody is guessed into a person. */
const quoteSpeakerSchema = z.strictObject({
  status: z.enum(['named', 'role', 'group', 'organization', 'document', 'unknown']),
  /** Id of a person, or, where the label is an organization's name, of that; only where nobody else can be meant. */
  ref: idSchema.optional(),
  /** As printed where the words are attributed: `Mr. Wood`, `he`, `an official`; empty where nobody is named. */
  label: z.string(),
  /** The fullest form of the name printed in the document, where only one person can be meant. */
  name: z.string().optional(),
  /**
   * Why a label that points to a name is that person's: “he” or “she” where nobody else who came up so far can be meant, or of whom has
   * just spoken, or was just told of, while nobody else came up; “the president” where the text has one.
   */
  why: z.enum(['only candidate', 'goes on speaking', 'told of last', 'only holder']).optional(),
});

const attributed = {
  speaker: quoteSpeakerSchema,
  /** To whom it is said, as printed. Never the speaker. */
  addressee: z.string().optional(),
  /** The reporting verb and where it stands. */
  cue: z.strictObject({ verb: z.string(), ...at }).optional(),
};
const ruleBasisSchema = z.enum(['cue', 'label', 'context']);

const attributionSchema = z.strictObject({
  ...attributed,
  /** `cue`: a reporting verb; `label`: a transcript's label; `context`: who spoke just before; `supplied`: the editor says so. */
  basis: z.enum([...ruleBasisSchema.options, 'supplied']),
  /** Where the editor decided. */
  supplied: z
    .strictObject({
      /** Absent where a decision about a mention settled it and gives none. */
      reason: z.string().optional(),
      /** What the rules alone said; absent of a statement that they missed. */
      rules: z.strictObject({ speaker: quoteSpeakerSchema, basis: ruleBasisSchema }).optional(),
    })
    .optional(),
});

export const quoteSchema = z.strictObject({
  id: quoteIdSchema,
  /** `direct`: in quotation marks; `reported`: a reporting verb without marks; `spoken`: a turn of a transcript. */
  mode: z.enum(['direct', 'reported', 'spoken']),
  parts: z.array(quotePartSchema).min(1),
  attribution: attributionSchema,
  /** The reported statement that this quotation stands in. */
  within: quoteIdSchema.optional(),
  /** For a headline's quotation: the quotation in the text that it shortens. */
  shortens: quoteIdSchema.optional(),
  /** True in a copy whose wording departs from what was published or said. */
  altered: z.boolean().optional(),
  /** True where the words came through an interpreter. */
  interpreted: z.boolean().optional(),
  /** True of a turn that runs the conversation and says nothing: a greeting, “go ahead”, a bad line. */
  procedural: z.boolean().optional(),
});

/** What the rules took for a statement and the editor says is none. It has no address. */
export const notQuotationSchema = z.strictObject({
  mode: quoteSchema.shape.mode,
  parts: quoteSchema.shape.parts,
  attribution: attributionSchema,
  reason: z.string(),
});

export type NotQuotation = z.infer<typeof notQuotationSchema>;
export type QuotePart = z.infer<typeof quotePartSchema>;
export type QuoteSpeaker = z.infer<typeof quoteSpeakerSchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Quote = z.infer<typeof quoteSchema>;
