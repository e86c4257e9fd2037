import { z } from 'zod';
import { blockSchema, exchangeSchema } from './block.ts';
import { dateMentionSchema } from './date-mention.ts';
import { documentSchema } from './document.ts';
import { figureSchema } from './figure.ts';
import { mentionSchema } from './mention.ts';
import { quoteSchema } from './quote.ts';
import { evidenceSchema } from './sourced.ts';

/** What a record has besides where it is given out: what its places in the source are into. */
const offsetsSchema = z.strictObject({
  unit: z.literal('UTF-16 code units'),
  file: z.string().optional(),
});

/** The parts that have a name of their own in it. */
const named = z
  .registry<{ id: string }>()
  .add(evidenceSchema, { id: 'evidence' })
  .add(blockSchema, { id: 'block' })
  .add(exchangeSchema, { id: 'exchange' })
  .add(mentionSchema, { id: 'mention' })
  .add(figureSchema, { id: 'figure' })
  .add(dateMentionSchema, { id: 'date' })
  .add(quoteSchema, { id: 'quote' });

/**
 * The schema of a published record as a JSON Schema (2020-12). Published, the words of evidence are empty where they may not be shown.
 */
export const recordJsonSchema = (): unknown =>
  z.toJSONSchema(documentSchema.extend({ offsets: offsetsSchema }), {
    target: 'draft-2020-12',
    metadata: named,
    // As it is written: what a default fills in is there.
    io: 'output',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === evidenceSchema.shape.exact) delete jsonSchema.minLength;
    },
  });
