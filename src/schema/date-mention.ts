import { z } from 'zod';
import { blockIdSchema } from './sourced.ts';

/** Words that name a time: `[start, end)` of a passage's text. */
export const dateMentionSchema = z.strictObject({
  /** Id of the passage, or `title`. */
  block: blockIdSchema,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The passage's text at `[start, end)`: the wording is kept, whatever it resolves to. */
  exact: z.string().min(1),
  /** EDTF. Absent where the text does not decide. */
  edtf: z.string().optional(),
  /** `absolute`: the words alone decide; `relative`: counted from `anchor`; `unresolved`: no `edtf`. */
  basis: z.enum(['absolute', 'relative', 'unresolved']),
  /** The EDTF day that a relative date is counted from: when the words were said or printed. */
  anchor: z.string().optional(),
});

export type DateMention = z.infer<typeof dateMentionSchema>;
