import { z } from 'zod';
import { blockIdSchema } from './sourced.ts';

/**
 * Why words stay without a date. `circle`: the document's own date was inferred from these very words. `no-day`: nobody knows
 * the day that they are counted from. `open-day`: that day is one of several, which would give different dates. `quoted`: they
 * were said on a day that the document does not name. `wording`: the words themselves leave it open.
 */
export const undatedReasonSchema = z.enum(['circle', 'no-day', 'open-day', 'quoted', 'wording']);

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
  /** EDTF: what a relative date is counted from, the day when the words were said or printed. */
  anchor: z.string().optional(),
  /** Given with `unresolved`. */
  reason: undatedReasonSchema.optional(),
});

export type UndatedReason = z.infer<typeof undatedReasonSchema>;
export type DateMention = z.infer<typeof dateMentionSchema>;
