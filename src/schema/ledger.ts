import { z } from 'zod';

/**
 * `content/ledger.json`: the addresses that have been given out. Document id → id of a passage or a quotation → the
 * first 16 hexadecimal digits of the SHA-256 of its words. From then on an id that has gone, or that names other words, fails the build.
 */
export const ledgerSchema = z.strictObject({
  documents: z.record(z.string(), z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/))),
});

export type Ledger = z.infer<typeof ledgerSchema>;
