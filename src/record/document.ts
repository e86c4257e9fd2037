import { z } from 'zod';
import { blockIdSchema, evidenceSchema, idSchema, sourcedSchema } from './sourced.ts';
import { blockSchema, corrected, exchangeSchema } from './block.ts';
import { dateMentionSchema } from './date-mention.ts';
import { kindNames } from './document-kinds.ts';
import { figureSchema } from './figure.ts';
import { mentionSchema } from './mention.ts';
import { notQuotationSchema, quoteSchema } from './quote.ts';
import { encodingNames } from './source-encodings.ts';
import { mediaTypes } from './source-formats.ts';

export const kindSchema = z.enum(kindNames);
export const textStateSchema = z.enum(['verbatim', 'altered', 'unknown']);
export const publishSchema = z.enum(['full', 'excerpt', 'metadata']);
export const givenFileSchema = z.enum(['bytes', 'hash']);
export const contributorRoleSchema = z.enum([
  'author',
  'reporter',
  'contributor',
  'editor',
  'translator',
  'photographer',
]);

const stretch = {
  start: z.int(),
  end: z.int(),
  /** Its address beside the source, `#r3`, where that is not its place among the regions, counted from 1. */
  number: z.int().positive().optional(),
};

/** Every character of a source is in exactly one region; the regions, in order, are the whole file. */
const regionSchema = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('block'), ...stretch, target: blockIdSchema }),
  z.strictObject({ role: z.literal('metadata'), ...stretch, field: z.string() }),
  z.strictObject({ role: z.literal('omitted'), ...stretch, reason: z.string() }),
  /** White space between the others. */
  z.strictObject({ role: z.literal('space'), ...stretch }),
]);

/** `[start, end)` of the block's text holds `to`; the source has `from` there. */
const correctionSchema = z.strictObject({
  block: blockIdSchema,
  start: z.int(),
  end: z.int(),
  from: z.string(),
  to: z.string(),
  reason: z.string(),
  ...corrected,
});

const contributorSchema = z.strictObject({
  name: z.string(),
  role: contributorRoleSchema,
  /** Id of a person in the authorities. */
  person: idSchema.optional(),
  /** Where they reported from, as printed. */
  place: z.string().optional(),
  /** What the document says of them, as printed. */
  bio: z.string().optional(),
  basis: z.enum(['stated', 'inferred', 'supplied']),
  evidence: z.array(evidenceSchema).optional(),
  /** What tells it, where no passage does. */
  note: z.string().optional(),
});

const occurredFields = {
  /** EDTF day. */
  date: z.string().optional(),
  /** `HH:MM`, 24 hours, in `timezone`. */
  start: z.string().optional(),
  end: z.string().optional(),
  /** As printed: `EST`. */
  timezone: z.string().optional(),
  /** `teleconference`, `video`, … */
  medium: z.string().optional(),
  /** As printed. */
  place: z.string().optional(),
};

/** When and how something that was transcribed took place, from the transcript's own header and closing lines. */
const occurredSchema = z.strictObject({
  ...occurredFields,
  /** Where the editor decided: which fields, why, and what the transcript alone gave. */
  supplied: z
    .strictObject({
      fields: z.array(z.enum(Object.keys(occurredFields) as (keyof typeof occurredFields)[])).min(1),
      reason: z.string(),
      evidence: z.array(evidenceSchema).optional(),
      rules: z.strictObject(occurredFields),
    })
    .optional(),
});

/** `continues`: takes up where the other ends; `previews`: tells of what the other then reports; `answers`: replies to it. */
const relationKindSchema = z.enum(['continues', 'previews', 'answers']);

export const relationSchema = z.strictObject({
  kind: relationKindSchema,
  /** Id of the other document. */
  document: idSchema,
});

/** What a source may state of itself, and an editor may look for in vain. */
export const statableFieldSchema = z.enum(['title', 'date', 'author', 'publisher']);

const rightsSchema = z.strictObject({
  /** Who owns the words and on what terms they stand here. */
  statement: z.string(),
  /** Where to write about it. */
  contact: z.string().optional(),
  /** The address of the licence under which the words may be used. */
  license: z.string().optional(),
  /**
   * `full`: every word; `excerpt`: the first words only; `metadata`: none, and what is known about it only as its card says. Holds in
   * everything that leaves the build.
   */
  publish: publishSchema,
  /**
   * Whether the file itself can be had, where every word is published: its `bytes`, or its `hash` alone. Where nothing says so, its format
   * decides.
   */
  file: givenFileSchema.optional(),
});

/** Where what was transcribed can be heard. */
const recordingSchema = z.strictObject({
  /** With `{seconds}` or `{time}` where the address takes how far in it begins. */
  url: z.string(),
  /** Seconds from midnight to its beginning, for times of the day. */
  begins: z.int().nonnegative().optional(),
});

const sourceSchema = z.strictObject({
  /** Path below `sources/`, with forward slashes. Both names are empty as published where only metadata is: names can tell a title. */
  file: z.string(),
  /** The name under which the file reached the archive. */
  receivedAs: z.string(),
  /** ISO day since when the bytes are known not to have changed, where the card says so. */
  since: z.string().optional(),
  /** ISO day on which it reached the archive, where the card says so and `since` does not. */
  receivedOn: z.string().optional(),
  sha256: z.string().length(64),
  bytes: z.int(),
  mediaType: z.enum(mediaTypes),
  /** What the file is decoded from, where that is not UTF-8. Hashes are of its bytes; all offsets are into the decoded text. */
  encoding: z.enum(encodingNames).optional(),
  /** Length of the text that the regions partition in UTF-16 code units: of the file, decoded, or of what was extracted from it. */
  length: z.int(),
  /**
   * Where the file is no text, what its words were extracted with, and the SHA-256 of that text in UTF-8. It stands beside the record, as
   * `<id>.txt`, and all offsets are into it.
   */
  extracted: z.strictObject({ by: z.string(), version: z.string(), sha256: z.string().length(64) }).optional(),
  /** Names of the fields of its front matter that break the rules of its language and were read as their lines say. */
  byLine: z.array(z.string()).min(1).optional(),
});

/** What is known about a document beside its words and its file. */
const described = {
  id: idSchema,
  /** Absent where text and metadata leave it open. */
  kind: sourcedSchema(kindSchema).optional(),
  title: sourcedSchema(z.string()),
  /** A short name for citations and narrow columns; supplied by the editor. */
  shortTitle: z.string().optional(),
  deck: z.string().optional(),
  dateline: z.strictObject({ place: z.string(), text: z.string() }).optional(),
  /** EDTF. */
  date: sourcedSchema(z.string()).optional(),
  /** ISO 8601 with offset, as the metadata has it. */
  published: z.string().optional(),
  /** The same; or EDTF, where only a line of the text says when it was changed. */
  modified: z.string().optional(),
  occurred: occurredSchema.optional(),
  /** The ground rules of a call, in its own words. */
  terms: sourcedSchema(z.string()).optional(),
  /** What the editor looked for in the source and did not find. Of other values that are absent, no rule found them. */
  notStated: z.array(statableFieldSchema).optional(),
  /** Id of an event in the authorities. */
  event: idSchema.optional(),
  /** Id of an organization in the authorities. */
  publisher: sourcedSchema(idSchema).optional(),
  /** Its name as the document prints it, where no organization in the authorities bears it. In place of `publisher`. */
  publisherName: z.string().optional(),
  originalUrl: z.string().optional(),
  archivedUrl: z.string().optional(),
  recording: recordingSchema.optional(),
  rights: rightsSchema,
  textState: sourcedSchema(textStateSchema).optional(),
  contributors: z.array(contributorSchema),
  /** Declared by the editor. */
  relations: z.array(relationSchema).default([]),
  /** BCP 47. */
  language: sourcedSchema(z.string()),
  /**
   * Where addresses that were once this document's, or once stood in it, lead now: old id → new. `moved` holds what the card says, and
   * what follows from it for turns (`t5`), exchanges (`x2`) and regions of the source (`r7`).
   */
  formerIds: z.array(idSchema),
  moved: z.record(z.string(), z.string()),
};

/** What is known about a document of which not all is published, told from what is published alone. */
const catalogueEntrySchema = z.strictObject(described);

/** What lists and other documents' pages need: everything but the words. */
const metadata = {
  ...described,
  source: sourceSchema,
  /** What takes the place of all this where not every word is published; absent where every word is. */
  catalogueEntry: catalogueEntrySchema.optional(),
};

const counts = z.strictObject({
  words: z.int(),
  paragraphs: z.int(),
  turns: z.int(),
  corrections: z.int(),
});

/** One line of `records/index.json`. */
const documentSummarySchema = z.strictObject({ ...metadata, counts });

/** `records/<id>.json`. */
export const documentSchema = z.strictObject({
  ...metadata,
  counts,
  blocks: z.array(blockSchema),
  exchanges: z.array(exchangeSchema),
  /** By the order of the passages, then by `start`. */
  mentions: z.array(mentionSchema).default([]),
  /** By the order of the passages, then by `start`. */
  figures: z.array(figureSchema).default([]),
  /** By the order of the passages, then by `start`. */
  dates: z.array(dateMentionSchema).default([]),
  corrections: z.array(correctionSchema),
  quotes: z.array(quoteSchema),
  /** What the rules took for statements and the editor says are none. */
  notQuotations: z.array(notQuotationSchema).min(1).optional(),
  regions: z.array(regionSchema),
});

/** `records/index.json`. */
export const recordIndexSchema = z.strictObject({
  documents: z.array(documentSummarySchema),
});

export type StatableField = z.infer<typeof statableFieldSchema>;
export type Region = z.infer<typeof regionSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Contributor = z.infer<typeof contributorSchema>;
export type RelationKind = z.infer<typeof relationKindSchema>;
export type Recording = z.infer<typeof recordingSchema>;
export type Occurred = z.infer<typeof occurredSchema>;
export type Document = z.infer<typeof documentSchema>;
export type DocumentSummary = z.infer<typeof documentSummarySchema>;
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;
export type SourceFile = z.infer<typeof sourceSchema>;
