import { addressPattern } from './passage-id.ts';
import { z } from 'zod';

/** What is said of what is no id. */
export const idProblem = 'An id has lower-case ASCII letters, digits and single hyphens only';

/** An id that is safe in an address: ASCII letters, digits and single hyphens, at most 80 characters. */
export const idSchema = z
  .string()
  .max(80, 'An id has at most 80 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, idProblem);

/** The address of a passage within its document: `p7`, `t12`, `t12p2`, `h1`, `pq1`, `n1`, or `title`. */
export const blockIdSchema = z.string().regex(addressPattern, 'A block id looks like p7, t12 or t12p2');

/** `[start, end)` in UTF-16 code units. */
export const rangeSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

/** Where a value can be checked: a string that stands, letter for letter, in the block it names. */
export const evidenceSchema = z.strictObject({
  /** Id of the document that holds the words. */
  document: idSchema,
  /** Id of the block in it. */
  block: blockIdSchema,
  /** The exact words, as the block's text has them. The build fails when they are not there. */
  exact: z.string().min(1),
});

/** How the archive came by a value: read in the source, inferred from evidence, or supplied by the editor. */
export const basisSchema = z.enum(['stated', 'inferred', 'supplied']);

/** A value with its basis. A value that nobody stated, inferred or supplied is absent, and pages say "none found". */
export const sourcedSchema = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    value,
    basis: basisSchema,
    evidence: z.array(evidenceSchema).optional(),
    /** One sentence for the reader: why this value, or what it does not mean. */
    note: z.string().optional(),
  });

export type Range = z.infer<typeof rangeSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Basis = z.infer<typeof basisSchema>;
export interface Sourced<Value> {
  value: Value;
  basis: Basis;
  evidence?: Evidence[] | undefined;
  note?: string | undefined;
}
