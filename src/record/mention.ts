import { z } from 'zod';
import { authorityKindSchema } from './authority.ts';
import { blockIdSchema, idSchema } from './sourced.ts';

/** `[start, end)` of a passage's text names an authority. Mentions do not overlap. */
export const mentionSchema = z.strictObject({
  /** Id of the authority. */
  entity: idSchema,
  kind: authorityKindSchema,
  /** Id of the passage, or `title`. */
  block: blockIdSchema,
  /** A title before a person's name is part of it, a possessive after it is not. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Where the editor's card decided it. */
  supplied: z.strictObject({ reason: z.string().optional() }).optional(),
});

export type Mention = z.infer<typeof mentionSchema>;
