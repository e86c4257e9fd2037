import { z } from 'zod';
import { quoteIdSchema } from './quote.ts';
import { blockIdSchema, idSchema } from './sourced.ts';

/** One of two places that share wording: `[start, end)` over the text of the passage, or of the `title`. */
const parallelSideSchema = z.strictObject({
  document: idSchema,
  block: blockIdSchema,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The direct quotation that the words belong to. */
  quote: quoteIdSchema.optional(),
});

/**
 * `transcript`: a direct quotation (`a`) and the turn of its speaker where the words were spoken (`b`).
 * `quotation`: the same words, quoted in two documents.
 * `pull-quote`, `headline`: what a document prints again (`a`), and the passage that it is from (`b`).
 * `wording`: any other shared wording.
 */
export const parallelKindSchema = z.enum(['wording', 'quotation', 'transcript', 'pull-quote', 'headline']);

const parallelSchema = z.strictObject({
  kind: parallelKindSchema,
  a: parallelSideSchema,
  b: parallelSideSchema,
  /** How many words are the same. */
  words: z.int().positive(),
});

/** `records/parallels.json`. A folder of records without it has no parallels. */
export const parallelsFileSchema = z.strictObject({
  /** By the documents and places of `a`, then of `b`. */
  pairs: z.array(parallelSchema),
  /** Documents that are the same text from end to end, or nearly so: one entry instead of a pair for each passage. */
  copies: z.array(z.tuple([idSchema, idSchema])),
});

export type ParallelSide = z.infer<typeof parallelSideSchema>;
export type Parallel = z.infer<typeof parallelSchema>;
export type Parallels = z.infer<typeof parallelsFileSchema>;
