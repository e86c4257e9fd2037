import { z } from 'zod';
import { basisSchema, evidenceSchema, idSchema } from './sourced.ts';

const common = {
  /** Unique among all authorities; the last part of its address. */
  id: idSchema,
  /** The form that the archive uses. */
  name: z.string().min(1),
  /** Other forms that stand in the documents. */
  aliases: z.array(z.string()).optional(),
  /** `supplied` where the entry says more than the documents do. */
  basis: basisSchema.default('supplied'),
  evidence: z.array(evidenceSchema).optional(),
  note: z.string().optional(),
};

export const organizationSchema = z.strictObject({
  ...common,
  /** Hosts of its own site, without `www.`: an original address there names it as the publisher. */
  hosts: z.array(z.string()).optional(),
});

export const eventSchema = z.strictObject({
  ...common,
  /** EDTF day, interval or set. */
  date: z.string(),
  /** The place as one short name. */
  place: z.string().optional(),
  /** A short label, such as the year, where several events are set side by side. */
  label: z.string().optional(),
});

export const personSchema = z.strictObject(common);

/** One file each in `content/authorities`: `<kind>.yaml` is a list of entries. */
export const authorityFiles = {
  people: personSchema,
  organizations: organizationSchema,
  events: eventSchema,
} as const;

export type AuthorityKind = keyof typeof authorityFiles;
export type Organization = z.infer<typeof organizationSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Person = z.infer<typeof personSchema>;
export interface Authorities {
  people: Person[];
  organizations: Organization[];
  events: Event[];
}
