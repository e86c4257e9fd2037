import { z } from 'zod';

/** A document's picture as lists show it: path data in a box of `width` by `height`. */
const stripSchema = z.object({
  width: z.number(),
  height: z.number(),
  shapes: z.array(z.object({ texture: z.string(), path: z.string() })),
  /** Where words are inaudible; empty if nowhere. */
  gaps: z.string(),
  /** To be stroked: where somebody is quoted; empty if nowhere. */
  ticks: z.string().default(''),
  /** To be stroked: where the card's matter is named; empty if nowhere. */
  marks: z.string().default(''),
});

/** The typefaces that come with the program. */
const drawnSchema = z.enum(['newsreader', 'public-sans']);

/** What a title card says: the picture that other sites show beside a link to a page. Written by the pages, drawn by the build. */
export const titleCardSchema = z.strictObject({
  /** `Transcript`, `Person` */
  label: z.string(),
  /** Supplied titles stand in their brackets. */
  title: z.string(),
  supplied: z.boolean(),
  /** Below the title, a line each. */
  lines: z.array(z.string()),
  /** What a reader must know first: `altered copy`. */
  state: z.string().optional(),
  /** One, or a few with their documents' names. */
  strips: z.array(z.object({ label: z.string().optional(), strip: stripSchema })),
  /** Below the strips: what the ticks are, what is left out. */
  foot: z.string(),
  /** The archive's name. */
  archive: z.string(),
  /** Where the archive has a face of its own: what of it stands on cards, which are light. */
  face: z
    .strictObject({
      /** `accent` → `#17576b` */
      colours: z.record(z.string(), z.string()),
      /** From left to right. */
      band: z.array(z.string()),
      typefaces: z.strictObject({ text: drawnSchema, interface: drawnSchema }).optional(),
    })
    .optional(),
});

export type DrawnTypeface = z.infer<typeof drawnSchema>;
export type TitleCard = z.infer<typeof titleCardSchema>;
