import { z } from 'zod';
import { blockIdSchema } from './sourced.ts';

/** `stated`: as a fact. `target`: what somebody wants or promises. `forecast`: what somebody expects. `hedged`: claimed with doubt. */
export const figureStatusSchema = z.enum(['stated', 'target', 'forecast', 'hedged']);

/** A quantity that `[start, end)` of a passage's text states, in words and digits as printed there. */
export const figureSchema = z.strictObject({
  /** Id of the passage, or `title`. */
  block: blockIdSchema,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The passage's text at `[start, end)`. */
  exact: z.string().min(1),
  /** As a number, in `unit`: the same twice for a single value; one side absent for “more than”, “up to”. */
  quantity: z.strictObject({
    least: z.number().optional(),
    most: z.number().optional(),
    about: z.boolean().optional(),
  }),
  /** `USD`, `percent`, or the counted noun as printed: `vaccines`, `countries`. */
  unit: z.string(),
  /** What it measures: the words of the passage that say so. Empty where they can't be told. */
  of: z.string(),
  status: figureStatusSchema,
});

export type Figure = z.infer<typeof figureSchema>;
