import { z } from 'zod';
import { personSameAsSchema, sameAsSchema } from './same-as.ts';
import { basisSchema, evidenceSchema, idSchema } from './sourced.ts';

/**
 * Another form that stands in the documents: the words alone, or the words and where they mean this entry. Letters count as
 * written; accents, the shape of an apostrophe and a leading "the" do not. A form with a condition that holds wins over one
 * without.
 */
const aliasSchema = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1),
    /** Only directly after one of these words: `at the`. */
    after: z.array(z.string().min(1)).optional(),
    /** Only directly before one of these words: `fact sheet`. */
    before: z.array(z.string().min(1)).optional(),
    /** `own`: only in documents whose card names this event. For a name that several events bear. */
    documents: z.literal('own').optional(),
  }),
]);

const common = {
  /** Unique among all authorities; the last part of its address. */
  id: idSchema,
  /** The form that the archive uses. Looked for in the documents as the aliases are. */
  name: z.string().min(1),
  aliases: z.array(aliasSchema).optional(),
  /** `supplied` where the entry says more than the documents do. */
  basis: basisSchema.default('supplied'),
  evidence: z.array(evidenceSchema).optional(),
  note: z.string().optional(),
  /** Addresses of the same in files that others keep: `https://www.wikidata.org/wiki/Q42`. */
  sameAs: sameAsSchema.optional(),
};

/** A year: roles begin and end in years, as far as the archive says. */
const yearSchema = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((year) => /^\d{4}$/.test(year), 'A year has four digits');

/** An office or a job, and whose it was. */
const roleSchema = z.strictObject({
  /** As it stands before a name: `President`, `Secretary of State`. */
  title: z.string().min(1),
  /** Id of an organization or a place. */
  of: idSchema.optional(),
  from: yearSchema.optional(),
  to: yearSchema.optional(),
  basis: basisSchema.default('supplied'),
  evidence: z.array(evidenceSchema).optional(),
});

/** Id of a place: the country that a person, an organization or a place belongs to. */
const country = idSchema.optional();

export const personSchema = z.strictObject({
  ...common,
  sameAs: personSameAsSchema.optional(),
  /** Where it is not the last word of the name: `García Márquez`. Later short forms are made of it. */
  surname: z.string().min(1).optional(),
  /** What may stand before the surname, `Mr.`; anything may where this is absent. */
  honorifics: z.array(z.string().min(1)).optional(),
  /** How the person is spoken of: `she/her`. Nobody is taken for another whom “he” or “she” rules out. */
  pronouns: z
    .string()
    .regex(/^\p{Ll}+(?:\/\p{Ll}+)*$/u, 'Pronouns look like she/her')
    .optional(),
  roles: z.array(roleSchema).optional(),
  country,
});

export const organizationSchema = z.strictObject({
  ...common,
  /** Hosts of its own site, without `www.`: an original address there names it as the publisher. */
  hosts: z.array(z.string()).optional(),
  country,
});

export const placeSchema = z.strictObject({ ...common, country });

/** Agreements, laws, plans and programs. */
const agreementSchema = z.strictObject(common);

const topicSchema = z.strictObject({
  ...common,
  /** Words and phrases that make a passage be about it, small letters standing for capitals too. The name counts only if it is here. */
  terms: z.array(z.string().min(1)).min(1),
});

export const eventSchema = z.strictObject({
  ...common,
  /** EDTF. What lasts is an interval, `2026-01-30/2026-01-31`; one day that is not known is one of a set, `[2026-01-30..]`. */
  date: z.string(),
  /** The place as one short name. */
  place: z.string().optional(),
  /** Id of the place where it was held. */
  at: idSchema.optional(),
  /** Id of the event that it was part of: a meeting within a conference. */
  within: idSchema.optional(),
  /** Id of the event before it in the same series. */
  follows: idSchema.optional(),
  /** Who took part, as far as the documents tell: ids of people, and the words that say so. */
  participants: z
    .strictObject({
      people: z.array(idSchema).min(1),
      basis: basisSchema.default('supplied'),
      evidence: z.array(evidenceSchema).optional(),
    })
    .optional(),
  /** A short label, such as the year, where several events are set side by side. */
  label: z.string().optional(),
});

/** One file each in `content/authorities`: `<kind>.yaml` is a list of entries. */
export const authorityFiles = {
  people: personSchema,
  organizations: organizationSchema,
  places: placeSchema,
  agreements: agreementSchema,
  topics: topicSchema,
  events: eventSchema,
} as const;

export type AuthorityKind = keyof typeof authorityFiles;
export const authorityKinds = Object.keys(authorityFiles) as AuthorityKind[];
export const authorityKindSchema = z.enum(authorityKinds);

export type Alias = z.infer<typeof aliasSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Person = z.infer<typeof personSchema>;
export type Organization = z.infer<typeof organizationSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Authorities = { [Kind in AuthorityKind]: z.infer<(typeof authorityFiles)[Kind]>[] };

/** All of them, among the records. */
export const authoritiesFile = '_authorities.json';
export const authoritiesSchema = z.strictObject({
  people: personSchema.array(),
  organizations: organizationSchema.array(),
  places: placeSchema.array(),
  agreements: agreementSchema.array(),
  topics: topicSchema.array(),
  events: eventSchema.array(),
});

/** Authorities of which there are none. */
export const noAuthorities = (): Authorities => ({
  people: [],
  organizations: [],
  places: [],
  agreements: [],
  topics: [],
  events: [],
});
