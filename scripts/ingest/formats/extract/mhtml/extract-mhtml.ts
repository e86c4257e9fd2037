import { Refusal, type Extracted } from '../extracted.ts';
import { broken } from '../unpack-zip.ts';
import { assertDecoded, headerOf, parseMail } from '../mail/parse-mail.ts';
import { findStated } from '../../encodings/tell-encoding.ts';
import { splitParts } from './split-parts.ts';

/**
 * A page that a browser saved with all that belongs to it: the HTML of the page itself, decoded. Frames, pictures and styles are passed
 * over.
 *
 * @throws Refusal
 */
export async function extractMhtml(bytes: Uint8Array): Promise<Extracted> {
  const { mail, version } = await parseMail(bytes.subarray(0, bodyStart(bytes)));
  const type = headerOf(mail, 'content-type');
  if (type === undefined) throw new Refusal(broken('is no saved page inside: its head does not say what it holds'));
  const boundary = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const page = boundary ? findPage(splitParts(bytes, boundary[1] ?? boundary[2] ?? ''), type) : bytes;
  if (!page) throw new Refusal(broken('holds no page'));
  const html = await decodePage(page);
  if (html.trim() === '') throw new Refusal(broken('holds no page'));
  assertDecoded(html, page);
  const address =
    headerOf(mail, 'snapshot-content-location') ??
    headerOf(mail, 'content-location') ??
    headerInPart(page, 'content-location');
  return {
    text: html.replace(/\r\n?/g, '\n'),
    form: 'html',
    extractor: { name: 'postal-mime', version },
    properties: {
      ...(mail.subject !== undefined && { title: mail.subject }),
      ...(address !== undefined && /^https?:/i.test(address) && { address }),
    },
    notices: [],
  };
}

const headOf = (part: Uint8Array): string => {
  const text = new TextDecoder('latin1').decode(part.subarray(0, 64 * 1024));
  const end = /\r?\n\r?\n/.exec(text);
  return text.slice(0, end?.index ?? text.length).replace(/\r?\n[ \t]+/g, ' ');
};

const headerInPart = (part: Uint8Array, name: string): string | undefined =>
  headOf(part)
    .split(/\r?\n/)
    .find((line) => line.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();

/** The part that the head names as the first to be shown, or else the first that is HTML. */
function findPage(parts: readonly Uint8Array[], type: string): Uint8Array | undefined {
  const start = /start="?(<[^">]+>)/i.exec(type)?.[1];
  const pages = parts.filter((part) =>
    /^(?:text\/html|application\/xhtml\+xml|multipart\/alternative)/i.test(headerInPart(part, 'content-type') ?? ''),
  );
  return pages.find((part) => start !== undefined && headerInPart(part, 'content-id') === start) ?? pages[0];
}

/** A part that states no encoding states it within the page, if at all. */
async function decodePage(part: Uint8Array): Promise<string> {
  const asHtml = withType(part, undefined);
  const { mail } = await parseMail(asHtml);
  const html = mail.html ?? '';
  const isStated = /charset=/i.test(headerInPart(part, 'content-type') ?? '');
  const stated = isStated ? undefined : findStated(new TextEncoder().encode(html));
  if (stated === undefined || /^utf-?8$/i.test(stated) || !html.includes('\ufffd')) return html;
  const again = await parseMail(withType(part, stated));
  return again.mail.html ?? '';
}

/** A part as a message of its own, with the type that its content has. */
function withType(part: Uint8Array, charset: string | undefined): Uint8Array {
  const head = headOf(part);
  const body = part.subarray(bodyStart(part));
  const type = headerInPart(part, 'content-type') ?? 'text/html';
  const written = type.replace(/application\/xhtml\+xml/i, 'text/html');
  const others = head.split(/\r?\n/).filter((line) => /^content-transfer-encoding:/i.test(line));
  const lines = [`Content-Type: ${written}${charset === undefined ? '' : `; charset=${charset}`}`, ...others, '', ''];
  const encoded = new TextEncoder().encode(lines.join('\r\n'));
  const whole = new Uint8Array(encoded.length + body.length);
  whole.set(encoded);
  whole.set(body, encoded.length);
  return whole;
}

function bodyStart(part: Uint8Array): number {
  for (let at = 0; at < part.length; at++) {
    if (part[at] === 0x0a && (part[at + 1] === 0x0a || (part[at + 1] === 0x0d && part[at + 2] === 0x0a)))
      return at + (part[at + 1] === 0x0a ? 2 : 3);
  }
  return part.length;
}
