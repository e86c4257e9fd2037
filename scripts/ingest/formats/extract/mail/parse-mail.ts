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

/** What stands for a letter that was lost, as UTF-8, in the ways in which mails write bytes. */
const LOST = /=EF=BF=BD|\u00ef\u00bf\u00bd/gi;
const countLost = (text: string): number => text.match(LOST)?.length ?? 0;

/** How often a file has itself the sign for a letter that was lost: whoever wrote it lost it before. */
function countOwnLost(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  const decoded = text.split('\n--').map((part) => {
    const end = part.indexOf('\n\n');
    const head = part.slice(0, Math.max(end, 0));
    const isCoded = /^content-type:\s*text\//im.test(head) && /^content-transfer-encoding:\s*base64/im.test(head);
    return isCoded ? Buffer.from(part.slice(end), 'base64').toString('latin1') : part.replaceAll('=\n', '');
  });
  return decoded.reduce((sum, part) => sum + countLost(part), 0);
}

/**
 * @param bytes where the text was taken from
 * @throws Refusal where letters could not be decoded: those that the file itself has as lost are no less than it holds
 */
export function assertDecoded(text: string, bytes: Uint8Array): void {
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (lost > 0 && lost > countOwnLost(bytes)) {
    throw new Refusal({
      kind: 'undecodable-text',
      what: 'Letters of this file are not in the encoding that it states.',
      why: 'Decoding them anyway would replace letters without a trace.',
      fix: 'Save it anew with the program that opens it, or as text.',
    });
  }
}
