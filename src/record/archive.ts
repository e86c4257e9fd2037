import { z } from 'zod';
import { defaultsSchema } from './decision.ts';
import { archiveFormat, recordsFormat } from './format.ts';
import { facePicturesSchema, faceSchema } from './face.ts';
import { languageSchema } from './language.ts';
import { leftOutGuideSchema, leftOutSchema } from './left-out.ts';
import { evidenceSchema, idSchema } from './sourced.ts';
import { givenFileSchema, publishSchema } from './document.ts';
import { webAddressSchema } from './web-address.ts';

/** The words of one document in the course of a claim. */
const claimStepSchema = z.strictObject({
  /** The words, with where they stand; they are shown as quoted. */
  evidence: z.array(evidenceSchema).min(1),
  /** One sentence for the reader: what these words do not say, or how they differ. */
  note: z.string().optional(),
});

/** Why a document has gone: the reason alone, or with the day on which it went, `2026-01-31`. */
const withdrawalSchema = z.union([
  z.string().transform((reason): { reason: string; on?: string | undefined } => ({ reason })),
  z.strictObject({ reason: z.string(), on: z.iso.date().optional() }),
]);

const unnamed = 'Untitled archive';

/** The language of an interface that nobody chose. */
export const usualInterface = 'en';

/** `content/archive.yaml`: what the archive says about itself. */
export const archiveSchema = z.strictObject({
  /** The form of this file and of cards, authorities and guides: 1. Without it, the same. A newer one is left alone by an older program. */
  format: z.int().min(1).max(archiveFormat).optional(),
  /** The archive's name, in the masthead and in every page title. */
  title: z.string().min(1).default(unnamed),
  /** The home page's heading: one short, true sentence. Without it, it is made of counts. A count in it that is not true is reported. */
  headline: z.string().optional(),
  /** One or two sentences under it, and the description that other sites show. */
  description: z.string().default('A collection of documents that can be checked against their sources.'),
  /**
   * Whether files that can't be read are left out and named, so that the others are published. By itself one of them stops the build, and
   * nothing is published.
   */
  leaveOutBroken: z.boolean().optional(),
  /**
   * A folder of authorities that several archives share, from where this file stands: `../authorities`. `ARCHIVE_AUTHORITIES` overrides it.
   * Of its entries the archive has those that its documents name; an entry of its own goes before one of the same id.
   */
  authorities: z.string().min(1).optional(),
  /** Languages, BCP 47; the first is that of the archive's own words, and of a document whose card says nothing. */
  languages: z.array(languageSchema).min(1).default(['en']),
  /** The language of all that pages say themselves: one that the program has the words of, `es`. It does not follow the documents’. */
  interface: z.string().optional(),
  /**
   * What the ids in feeds are made of, by which readers know what they have seen: by itself the title. Whoever gives the archive another
   * title says the old one here.
   */
  identity: z.string().min(1).optional(),
  /** Address of the published site, only for what must be absolute. `SITE_URL` overrides it. */
  site: webAddressSchema.optional(),
  /** Whether each build makes a copy to download that works from disk; where this says nothing, small archives have one. */
  portable: z.boolean().optional(),
  /** Rights of a document whose card says nothing of them. */
  rights: z
    .strictObject({
      statement: z.string(),
      contact: z.string().optional(),
      /** As on a card: the address of the licence of every document whose card names none. */
      license: webAddressSchema.optional(),
      publish: publishSchema.default('full'),
      /** As on a card: `bytes` gives out every file of a document that is published in full, mails and office documents too. */
      file: givenFileSchema.optional(),
    })
    .default({
      statement: 'The text belongs to its publisher.',
      publish: 'full',
    }),
  /** What holds for all documents or for a folder of them. Of two that say the same of a document, the one of the longer folder holds. */
  defaults: z.array(defaultsSchema).default([]),
  /** Ids of the events that the home page leads with, in the order shown. */
  lead: z.array(idSchema).default([]),
  /** The words that the home page shows with their paragraph and their file; without it, a rule finds some. */
  proof: evidenceSchema.optional(),
  /** One thing that documents foretold and others report, for the home page: your choice, with both in their own words. */
  claim: z
    .strictObject({
      /** What it is about, in a few words of yours. */
      heading: z.string().min(1),
      /** What was expected or announced. */
      expected: claimStepSchema,
      /** What was reported afterwards. */
      reported: claimStepSchema,
    })
    .optional(),
  /** What a reader might look for and will not find here, a phrase each. */
  notHeld: z.array(z.string()).default([]),
  /** Whom to write to about a mistake: a mail address, or the address of a page. */
  contact: z
    // Anything else could run something when followed.
    .union([z.email(), z.url({ protocol: /^(?:https?|mailto)$/ })], {
      error: 'A contact is a mail address, or an address that begins with https://, http:// or mailto:',
    })
    .optional(),
  /** How the archive looks: colours, logo, typefaces, menu, footer. docs/face.md shows it. */
  face: faceSchema.optional(),
  /** Documents that were here once: id → why they have gone, or `{ reason, on }` with the day. Their addresses say so. */
  withdrawn: z.record(idSchema, withdrawalSchema).default({}),
});

export type ClaimStep = z.infer<typeof claimStepSchema>;
export type ArchiveSettings = z.infer<typeof archiveSchema>;

/** Whether the editor gave the archive a name. */
export const isNamed = ({ title }: Pick<ArchiveSettings, 'title'>): boolean => title !== unnamed;

/**
 * What the archive says of itself, among the records. Its name is none that a document may have, so that no document's id has to give way
 * to it.
 */
export const archiveFile = '_archive.json';
export const archiveRecordSchema = z.strictObject({
  /** The form of this file and all records beside it. */
  format: z.literal(recordsFormat).default(recordsFormat),
  settings: archiveSchema,
  /** Lists of statements that were given out, also where nothing is listed there any more: `quotes/speaker/jane-doe/`. */
  givenLists: z.array(z.string()),
  /** Files of documents and citations that were given out, which not every document has: `documents/call/cite/passages.ris`. */
  givenFiles: z.array(z.string()),
  /** Whether the archive has a ledger: before that, nobody has cited it, and its editor is still at work. */
  isGivenOut: z.boolean().default(true),
  /** The pictures that its face names. */
  pictures: facePicturesSchema.default({}),
  /** Files that could not become documents. */
  leftOut: z.array(leftOutSchema).default([]),
  /** Guides that cite one of them. */
  leftOutGuides: z.array(leftOutGuideSchema).default([]),
});
