import { z } from 'zod';
import { quoteIdSchema } from './quote.ts';
import { blockIdSchema, idSchema } from './sourced.ts';

/** The front matter of `content/dossiers/<slug>.mdx`. */
export const dossierFrontMatterSchema = z.strictObject({
  title: z.string().min(1),
  /** One sentence for lists and search engines. */
  description: z.string().min(1),
  /** ISO day of the last change that readers should know of. */
  updated: z.iso.date().optional(),
  /** Id of the event that the dossier is a guide to. */
  event: idSchema.optional(),
});

/** What a dossier leads to. Holds addresses and no words, so that it can be shown wherever the document is. */
const citeSchema = z.discriminatedUnion('kind', [
  /** `block` is a passage or a turn. */
  z.strictObject({ kind: z.literal('passage'), document: idSchema, block: blockIdSchema }),
  /** `block` is the passage that holds the words, the first one of several. */
  z.strictObject({ kind: z.literal('quote'), document: idSchema, quote: quoteIdSchema, block: blockIdSchema }),
  z.strictObject({ kind: z.literal('figure'), document: idSchema, block: blockIdSchema }),
  /** Named by the editor, the speaker of a quotation, or the dossier's event. */
  z.strictObject({ kind: z.literal('authority'), authority: idSchema }),
]);

const dossierSchema = z.strictObject({
  /** The file's name without its ending; the last part of its address. */
  slug: idSchema,
  ...dossierFrontMatterSchema.shape,
  /** Each once, in the order of the text. */
  cites: z.array(citeSchema),
});

/** `records/dossiers.json`; absent where the archive has none. */
export const dossierIndexSchema = z.strictObject({ dossiers: z.array(dossierSchema) });

export type DossierFrontMatter = z.infer<typeof dossierFrontMatterSchema>;
export type Cite = z.infer<typeof citeSchema>;
export type Dossier = z.infer<typeof dossierSchema>;
