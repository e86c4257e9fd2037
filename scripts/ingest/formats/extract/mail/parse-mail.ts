import type { Email } from 'postal-mime';
import { Refusal } from '../extracted.ts';
import { loadParser } from '../load-parser.ts';
import { broken } from '../unpack-zip.ts';

/**
 * A mail, decoded. Mails within it are among its attachments.
 *
 * @throws Refusal where it is none, or its letters can't be told
 */
export async function parseMail(bytes: Uint8Array): Promise<{ mail: Email; version: string }> {
  const { parser, version } = await loadParser('postal-mime');
  let mail: Email;
  try {
    mail = await parser.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 30, maxHeadersSize: 256 * 1024 });
  } catch (error) {
    throw new Refusal(
      broken(`is no mail that can be read (${error instanceof Error ? error.message : String(error)})`),
    );
  }
  return { mail, version };
}

/** The value of a header as it stands there, unfolded. */
export const headerOf = ({ headers }: Email, name: string): string | undefined =>
  headers
    .find(({ key }) => key === name)
    ?.value.replace(/\s+/g, ' ')
    .trim();

/** @throws Refusal where letters could not be decoded */
export function assertDecoded(text: string): void {
  if (text.includes('\ufffd')) {
    throw new Refusal({
      kind: 'undecodable-text',
      what: 'Letters of this file are not in the encoding that it states.',
      why: 'Decoding them anyway would replace letters without a trace.',
      fix: 'Save it anew with the program that opens it, or as text.',
    });
  }
}
