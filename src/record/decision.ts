import { z } from 'zod';
import { languageSchema } from './language.ts';
import { blockIdSchema, evidenceSchema, idSchema } from './sourced.ts';
import { turnRoleSchema } from './block.ts';
import { kindSchema } from './document.ts';

const exact = z.string().min(1);
/** Why the editor decided so. Readers see it beside what it decides. */
const reason = z.string().min(1);

/** True for the entry of which exactly one of the named fields is given. */
const hasOne =
  <Field extends string>(...fields: readonly Field[]) =>
  (entry: Partial<Record<Field, unknown>>): boolean =>
    fields.filter((field) => entry[field] !== undefined).length === 1;

/** What a card says of one statement: who says it, that nobody does, that it is no quotation, or that it is one that was missed. */
export const quoteDecisionSchema = z
  .strictObject({
    /** Words of the statement as the page shows them; all of them where it was missed. */
    exact,
    /** The passage, where the words stand in several. */
    block: blockIdSchema.optional(),
    /** `direct` and `reported`: a statement that was missed. `not-a-quotation`: the rules took for one what is none. */
    is: z.enum(['direct', 'reported', 'not-a-quotation']).optional(),
    /** Id of a person or an organization of the authorities; `nobody` where the text leaves open who says it. */
    speaker: idSchema.optional(),
    /** Words of the document that name the speaker, where the authorities don't know him or her. */
    printed: exact.optional(),
    reason,
  })
  .refine(({ speaker, printed }) => speaker === undefined || printed === undefined, {
    error: 'Write speaker or printed: an entry of the authorities, or words of the document',
  })
  .refine(({ is, speaker, printed }) => is !== 'not-a-quotation' || (speaker ?? printed) === undefined, {
    error: 'Take speaker and printed away: what is no quotation has none',
  })
  .refine(({ is, speaker, printed }) => (is ?? speaker ?? printed) !== undefined, {
    error: 'Write speaker, printed or is: without one it decides nothing',
  });

/** What a card or `archive.yaml` says of a label, in a transcript and before or behind statements. */
export const speakerDecisionSchema = z
  .strictObject({
    /** As printed, without its colon. */
    label: exact,
    /** Id of a person or an organization of the authorities. */
    speaker: idSchema.optional(),
    /** What part its holder plays in a transcript, where the label names nobody. */
    role: turnRoleSchema.optional(),
    /** `not-a-label`: the words before the colon are the text's, and name no speaker. */
    is: z.literal('not-a-label').optional(),
    reason,
  })
  .refine(hasOne('speaker', 'role', 'is'), { error: 'Write one of speaker, role and is' });

/** Where a turn of a transcript begins or ends, where no label says so. */
export const turnDecisionSchema = z
  .strictObject({
    /** The whole paragraph as the source has it. */
    exact,
    /** A turn begins here: its label. Where the paragraph does not begin with these words they are shown in brackets, as supplied. */
    begins: exact.optional(),
    /** The turn before it has ended: this paragraph and what follows are nobody's words until the next label. */
    ends: z.literal(true).optional(),
    reason,
  })
  .refine(hasOne('begins', 'ends'), { error: 'Write one of begins and ends' });

/** When and where a talk was held, in place of what the transcript's head says or beside it. Fields as in `occurred` of the record. */
export const occurredDecisionSchema = z
  .strictObject({
    /** EDTF, as a card's `date`. */
    date: z.string().optional(),
    /** `15:45`, 24 hours, in `timezone`. */
    start: z.iso.time({ precision: -1 }).optional(),
    end: z.iso.time({ precision: -1 }).optional(),
    /** `EST` */
    timezone: exact.optional(),
    /** `teleconference`, `video` … */
    medium: exact.optional(),
    place: exact.optional(),
    evidence: z.array(evidenceSchema).optional(),
    reason,
  })
  .refine(({ reason: _reason, evidence: _evidence, ...fields }) => Object.keys(fields).length > 0, {
    error: 'Write date, start, end, timezone, medium or place: without one it decides nothing',
  });

const omission = z
  .strictObject({
    /** The whole line as the source has it. */
    exact: exact.optional(),
    /** How the line begins, where the rest of it changes. */
    begins: exact.optional(),
    /** Several whole lines that stand below one another: a letterhead, a footer. Alone, or in another order, they are text. */
    lines: z.array(exact).min(2).optional(),
    reason,
  })
  .refine(hasOne('exact', 'begins', 'lines'), { error: 'Write one of exact, begins and lines' });

/** What holds for all documents, or for those of one folder, where neither the document nor its card says otherwise. */
export const defaultsSchema = z.strictObject({
  /** Below `content/sources/`, with all that is in it. Without it, all sources. */
  folder: z.string().min(1).optional(),
  /** BCP 47, of documents that state no language. */
  language: languageSchema.optional(),
  /** Id of an organization, of documents that name no publisher. */
  publisher: idSchema.optional(),
  /** Of documents that don't say what they are. */
  kind: kindSchema.optional(),
  /** Labels that mean the same wherever they stand. */
  speakers: z.array(speakerDecisionSchema).optional(),
  /** Lines that repeat and are not the documents' words: invitations, letterheads. */
  omissions: z.array(omission).optional(),
});

export type QuoteDecision = z.infer<typeof quoteDecisionSchema>;
export type SpeakerDecision = z.infer<typeof speakerDecisionSchema>;
export type TurnDecision = z.infer<typeof turnDecisionSchema>;
export type OccurredDecision = z.infer<typeof occurredDecisionSchema>;
export type Defaults = z.infer<typeof defaultsSchema>;
