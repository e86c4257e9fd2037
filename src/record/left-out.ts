import { z } from 'zod';
import { idSchema } from './sourced.ts';

/** Why a file of the archive is no document of it, in as many kinds as a reader can tell apart. None holds words of the file. */
const leftOutReasons = [
  'format',
  'link',
  'unreadable',
  'size',
  'empty',
  'encoding',
  'broken',
  'locked',
  'without-text',
  'hidden-characters',
  'front-matter',
  'card',
  'changed',
  'address',
  'evidence',
  'time',
  'program',
  'unread',
] as const;

/** A file that could not become a document, and was left out so that the others could. */
export const leftOutSchema = z.strictObject({
  /** The document that it would be. */
  id: idSchema.optional(),
  /** Its path below `sources/`; absent where its name may not be published, or is not known to be free. */
  file: z.string().optional(),
  reasons: z.array(z.enum(leftOutReasons)).min(1),
});

/** A guide that is left out with a document that it cites. */
export const leftOutGuideSchema = z.strictObject({
  slug: idSchema,
  title: z.string(),
  /** The documents that it cites and that are left out. */
  documents: z.array(idSchema).min(1),
});

export type LeftOutGuide = z.infer<typeof leftOutGuideSchema>;
export type LeftOutReason = (typeof leftOutReasons)[number];
export type LeftOut = z.infer<typeof leftOutSchema>;
