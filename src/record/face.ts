import { z } from 'zod';
import { tokens, type Token } from './palette.ts';
import { webAddressSchema } from './web-address.ts';

/** What is said of what is no colour. */
export const colourProblem =
  'A colour is # and six hexadecimal digits, in quotation marks, since # begins a comment where none stand: "#17576b"';

const colourSchema = z
  .string({ error: colourProblem })
  .regex(/^#[\da-f]{6}$/i, colourProblem)
  .transform((colour) => colour.toLowerCase());

const shadesSchema = z.strictObject({ light: colourSchema, dark: colourSchema });
const paletteSchema = z.strictObject(
  Object.fromEntries(tokens.map((token) => [token, shadesSchema.optional()])) as Record<
    Token,
    z.ZodOptional<typeof shadesSchema>
  >,
);
const stripeSchema = z.union([colourSchema.transform((one) => ({ light: one, dark: one })), shadesSchema], {
  error: colourProblem,
});

/** The typefaces that there are: two that come with the program, and those of the reader's device. */
export const typefaces = {
  newsreader: { stack: "Newsreader, Georgia, 'Times New Roman', serif", file: 'newsreader', isSerif: true },
  'public-sans': { stack: "'Public Sans', system-ui, sans-serif", file: 'public-sans', isSerif: false },
  'system-serif': { stack: "ui-serif, Georgia, 'Times New Roman', serif", isSerif: true },
  'system-sans': { stack: 'system-ui, sans-serif', isSerif: false },
} as const satisfies Record<string, { stack: string; file?: string; isSerif: boolean }>;

export type TypefaceName = keyof typeof typefaces;
const typefaceSchema = z.enum(Object.keys(typefaces) as [TypefaceName, ...TypefaceName[]]);

/** What the menu can list. Search stands beside it, wherever. */
const menuIds = [
  'documents',
  'quotes',
  'people',
  'organizations',
  'places',
  'agreements',
  'topics',
  'events',
  'timeline',
  'compare',
  'figures',
  'dossiers',
  'about',
] as const;

/** A picture of the archive's own, below its folder. */
const pictureFile = z
  .string()
  .regex(
    /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\]+\.(?:svg|png)$/i,
    'A picture is an SVG or a PNG below the archive’s folder, as in face/logo.svg',
  );

/** How an archive looks: all of it may be left out, and what is left out is the program's own. */
export const faceSchema = z.strictObject({
  /** Colours in light and dark, by their names; those of the program stand for what is left out. Each pair that meets is checked for contrast. */
  palette: paletteSchema.optional(),
  /** The strip at the very top of every page: its colours from left to right, up to eight. One that is no pair is the same in light and dark. */
  band: z.array(stripeSchema).min(1).max(8, 'A band has at most eight colours').optional(),
  /** The archive's sign in the masthead. */
  logo: z
    .strictObject({
      /** An SVG or PNG, from the archive's folder: `face/logo.svg`. */
      file: pictureFile,
      /** The same for dark; without it, `file` stands there too. */
      dark: pictureFile.optional(),
      /** What it says to those who don't see it; empty where the title stands beside it and says all. */
      alt: z.string(),
      /** False where the title is part of the logo, and is not to stand beside it once more. */
      withTitle: z.boolean().default(true),
    })
    .refine(({ alt, withTitle }) => withTitle || alt !== '', {
      path: ['withTitle'],
      error: 'A logo in place of the title says in "alt" what it shows: most often the title',
    })
    .optional(),
  /** What browsers show in tabs and where the archive is installed. */
  icon: z
    .strictObject({
      /** A square SVG, from the archive's folder; the other forms are drawn from it. */
      file: pictureFile.refine((file) => /\.svg$/i.test(file), 'An icon is an SVG, from which all sizes are drawn'),
      /** The colour around it where a device cuts icons to a form of its own; by itself that of the paper. */
      ground: colourSchema.optional(),
    })
    .optional(),
  /** By name: `newsreader`, `public-sans`, or the device's own `system-serif` and `system-sans`. */
  typefaces: z
    .strictObject({
      /** Of texts and titles. */
      text: typefaceSchema.default('newsreader'),
      /** Of all else. */
      interface: typefaceSchema.default('public-sans'),
    })
    .optional(),
  /** The lists of the menu, in its order; those that the archive has none of are left out. The footer names the others. */
  navigation: z
    .array(z.enum(menuIds))
    .min(1)
    .refine((ids) => new Set(ids).size === ids.length, 'Each list stands in the menu once')
    .optional(),
  /** What stands at the foot of every page, before what the program says there. */
  footer: z
    .strictObject({
      /** Who you are, in a sentence or two. */
      text: z.string().min(1).optional(),
      /** Links to pages of others, in their order. */
      links: z.array(z.strictObject({ label: z.string().min(1), href: webAddressSchema })).default([]),
    })
    .optional(),
});

export type Face = z.infer<typeof faceSchema>;
export type MenuId = (typeof menuIds)[number];

/** A picture of the face as it is published. */
const facePictureSchema = z.strictObject({
  mediaType: z.enum(['image/svg+xml', 'image/png']),
  /** The bytes, in base64. */
  bytes: z.string(),
  /** In pixels, or of an SVG in its own units. */
  width: z.number(),
  height: z.number(),
});

/** The pictures that a face names, read and checked. */
export const facePicturesSchema = z.strictObject({
  logo: facePictureSchema.optional(),
  logoDark: facePictureSchema.optional(),
  icon: facePictureSchema.optional(),
});

export type FacePicture = z.infer<typeof facePictureSchema>;
export type FacePictures = z.infer<typeof facePicturesSchema>;
