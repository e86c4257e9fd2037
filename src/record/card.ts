import { z } from 'zod';
import { kindsWith } from './block-kinds.ts';
import { occurredDecisionSchema, quoteDecisionSchema, speakerDecisionSchema, turnDecisionSchema } from './decision.ts';
import { languageSchema } from './language.ts';
import { basisSchema, blockIdSchema, evidenceSchema, idSchema } from './sourced.ts';
import { webAddressSchema } from './web-address.ts';
import {
  contributorRoleSchema,
  givenFileSchema,
  kindSchema,
  publishSchema,
  relationSchema,
  statableFieldSchema,
  textStateSchema,
} from './document.ts';

/**
 * A value on a card: the value alone, or the value with its evidence and a note. Without evidence it is `supplied`;
 * with evidence it is `inferred`, unless `basis: stated` says that the source has it in so many words.
 */
const cardValue = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(
    (given) => (typeof given === 'object' && given !== null && !Array.isArray(given) ? given : { value: given }),
    z.strictObject({
      value,
      basis: basisSchema.optional(),
      evidence: z.array(evidenceSchema).optional(),
      note: z.string().optional(),
    }),
  );

const exact = z.string().min(1);

/** `content/catalog/<id>.yaml`: what the text of one source can't say. Every field but `source` may be left out. */
export const cardSchema = z.strictObject({
  /** Path of the source below `content/sources/`. */
  source: z.string().min(1),
  /** How the file reached the archive. */
  received: z
    .strictObject({
      /** Its name then. */
      as: z.string().optional(),
      /** The day, `2026-01-31`: feeds and the page of changes tell it. */
      on: z.iso.date().optional(),
      /** Its SHA-256 then. A source that has another one now fails the build. */
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'A SHA-256 is 64 hexadecimal digits')
        .optional(),
    })
    .optional(),

  /** Overrides the kind that the text shows. */
  kind: cardValue(kindSchema).optional(),
  /** For a source without a title; put a title of your own in square brackets. */
  title: cardValue(z.string().min(1)).optional(),
  /**
   * What you looked for in the source, and it does not say: `[date, author]`. Pages say “not stated” of these, as your word, and “none
   * found” of whatever else is missing.
   */
  notStated: z.array(statableFieldSchema).min(1).optional(),
  /** A short name for citations and narrow columns. */
  shortTitle: z.string().optional(),
  /** The line under the title, if the source has it somewhere that can't be recognized. */
  deck: z.string().optional(),
  /** EDTF: `1999-11-18`, `[..1999-11-18]` (that day or before), `1999-01-09/1999-01-10`. */
  date: cardValue(z.string()).optional(),
  /** ISO 8601 with offset. */
  published: z.iso.datetime({ offset: true }).optional(),
  modified: z.iso.datetime({ offset: true }).optional(),
  /** When and where a talk was held: what the transcript does not say, or says wrongly. */
  occurred: occurredDecisionSchema.optional(),
  /** Id of an event in `authorities/events.yaml`. */
  event: idSchema.optional(),
  /** Id of an organization in `authorities/organizations.yaml`. */
  publisher: cardValue(idSchema).optional(),
  /** Address of the web, `https://…`. */
  originalUrl: webAddressSchema.optional(),
  archivedUrl: webAddressSchema.optional(),
  /**
   * Where a talk can be heard. Where its address takes how far in it begins, `{seconds}` (`83`) or `{time}` (`0:01:23`) stands there: times
   * of turns lead to it. Of a transcript whose times are those of the day, `begins` is what the clock said when the recording began.
   */
  recording: z
    .strictObject({
      url: webAddressSchema,
      begins: z
        .string()
        .regex(/^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/, 'A time of the day, as 9:30 or 09:30:15')
        .optional(),
    })
    .optional(),
  /** Overrides parts of the archive's rights statement. */
  rights: z
    .strictObject({
      statement: z.string().optional(),
      contact: z.string().optional(),
      /** The address of the licence under which the words may be used. */
      license: webAddressSchema.optional(),
      publish: publishSchema.optional(),
      /**
       * `bytes`: the file can be downloaded as it was received, if `publish` is `full`; `hash`: its SHA-256 alone is shown. By itself a
       * text, a web page, captions or a PDF is given out, and a mail, a page saved as one file or an office document is not.
       */
      file: givenFileSchema.optional(),
    })
    .optional(),
  /** `altered` for a copy whose wording departs from what was published. */
  textState: cardValue(textStateSchema).optional(),
  /** BCP 47, where it is not the archive's first language. */
  language: languageSchema.optional(),
  /** Contributors that the text does not name where it can be recognized. */
  contributors: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        role: contributorRoleSchema,
        /** Id of a person in `authorities/people.yaml`. */
        person: idSchema.optional(),
        place: z.string().optional(),
        bio: z.string().optional(),
        evidence: z.array(evidenceSchema).optional(),
      }),
    )
    .optional(),

  /**
   * Words to mend wherever they stand as whole words. Shown to the reader, and can be switched off. `on` is the day on which you mended them,
   * `2026-01-31`: feeds and the page of changes tell it.
   */
  corrections: z
    .array(z.strictObject({ from: exact, to: z.string(), reason: z.string().min(1), on: z.iso.date().optional() }))
    .optional(),
  /** Odd words that are the source's own: marked `[sic]`, not changed. */
  sic: z.array(z.strictObject({ exact, note: z.string().optional() })).optional(),
  /** Lines that are not the document's words: left out with their reason, shown beside the source. */
  omissions: z.array(z.strictObject({ exact, reason: z.string().min(1) })).optional(),
  /** Lines that the rules take for another kind of block. */
  blocks: z.array(z.strictObject({ exact, kind: z.enum(kindsWith('decidable')) })).optional(),
  /**
   * What words name, where the rules can't tell or tell wrongly: `entity` is an authority's id, or `none`. Without `block` it
   * holds wherever the words stand as a whole name; a longer name that holds them is not touched. Where the words name the speaker of a
   * statement (`she`), it says who speaks.
   */
  mentions: z
    .array(
      z.strictObject({
        exact,
        block: blockIdSchema.optional(),
        entity: z.union([z.literal('none'), idSchema]),
        reason: z.string().min(1).optional(),
      }),
    )
    .optional(),
  /** Who says a statement, that nobody does, that it is none, or one that was missed. */
  quotes: z.array(quoteDecisionSchema).optional(),
  /** Whom a label means, or that it is none: `{ label: MR. REED, speaker: tom-reed, reason: … }`. */
  speakers: z.array(speakerDecisionSchema).optional(),
  /** Where a turn begins or ends and no label says so. */
  turns: z.array(turnDecisionSchema).optional(),
  /** Headings for exchanges instead of those made of what they are about, in square brackets on the page: `x1: vaccines, energy`. */
  exchanges: z.record(blockIdSchema, z.string().min(1)).optional(),

  /** What this document is to others, where the documents themselves say so. The other one's page shows it the other way round. */
  relations: z.array(relationSchema).optional(),

  /** Ids that this document had before. Their addresses lead here. */
  formerIds: z.array(idSchema).optional(),
  /**
   * Passages and quotations that have another id now: `p7: p8`, `q4: p7`, or `p7: other-document#p3`. The old addresses lead to
   * the new ones.
   */
  moved: z.record(blockIdSchema, z.string()).optional(),
});

export type Card = z.infer<typeof cardSchema>;
