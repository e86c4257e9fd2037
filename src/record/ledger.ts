import { isExchangeId, isTurnId, readId } from './passage-id.ts';
import { z } from 'zod';
import { ledgerFormat } from './format.ts';

/** Of a passage, a title or a quotation: the hash of its words and, where it has several sentences, of each of them. */
const wordsLine = /^[0-9a-f]{16}(?: [0-9a-f]{8})*$/;

/** Of an exchange: the turn that asks, and the hash of its heading. */
function isExchangeLine(line: string): boolean {
  const [asks = '', ...hashes] = line.split(' ');
  return isTurnId(asks) && /^[0-9a-f]{8}$/.test(hashes.join(' '));
}

/** Of all regions of a source, by their numbers: the block that one became or, where it became none, its first character. */
const isRegionsLine = (line: string): boolean =>
  line.split(' ').every((name) => /^@\d+$/.test(name) || readId(name) !== undefined);

function isLine(id: string, line: string): boolean {
  if (id === 'regions') return isRegionsLine(line);
  return isExchangeId(id) ? isExchangeLine(line) : wordsLine.test(line);
}

/** A list of statements below the site's root: `quotes/speaker/jane-doe/`. */
const listPath = z.string().regex(/^quotes\/(?:speaker|mode|document|topic|event)\/[a-z0-9-]+\/(?:page\/\d+\/)?$/);

/**
 * A file of a document: of records of it or its passages, its text, or its source: `documents/call/cite/passages.ris`,
 * `data/documents/call.txt`, `data/sources/2020/call.txt`.
 */
const documentFile = z
  .string()
  .regex(
    /^(?:(?:documents\/[a-z0-9-]+\/cite|data\/(?:documents|extracted|annotations))\/[a-z0-9-]+\.[a-z]+|data\/sources(?:\/[A-Za-z0-9][\w.-]*)+)$/,
  );

/**
 * `content/ledger.json`: the addresses that have been given out, as document id → address → what it names. `p7` and `q3` have the first
 * 16 hexadecimal digits of the SHA-256 of their words, then the first 8 of that of each sentence; `x2` has the turn that asks, then
 * the first 8 of its heading's; `regions` has what each region of the source became. From then on an id that has gone, or that names
 * other words, fails the build. `lists` are pages that lead on where nothing is listed there any more, `files` are made where no others of their
 * kind are. Version 1, which has no `version`, kept the hashes of 16 digits alone; its site had all such files.
 */
export const ledgerSchema = z.strictObject({
  version: z.literal(ledgerFormat).optional(),
  lists: z.array(listPath).optional(),
  files: z.array(documentFile).optional(),
  documents: z.record(
    z.string(),
    z.record(z.string(), z.string()).superRefine((lines, context) => {
      for (const [id, line] of Object.entries(lines))
        if (!isLine(id, line)) context.addIssue({ code: 'custom', path: [id], message: 'No line of a ledger' });
    }),
  ),
});

export type Ledger = z.infer<typeof ledgerSchema>;
