import type { Attachment, Email } from 'postal-mime';
import type { TextBlock } from '../blocks.ts';
import { Refusal, type Extracted, type HeadLine, type Notice } from '../extracted.ts';
import { readHtmlBlocks } from '../html-blocks.ts';
import { noWords } from '../notices.ts';
import { broken, encrypted } from '../unpack-zip.ts';
import { writeMarkdown } from '../write-markdown.ts';
import { readMailBlocks } from './mail-blocks.ts';
import { dropLinkTargets } from './drop-link-targets.ts';
import { dropRecipients, readMailLines } from './mail-lines.ts';
import { assertDecoded, headerOf, parseMail } from './parse-mail.ts';

const ENCRYPTED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime(?!.*signed-data))/i;
/** Mails within mails are read so deep. */
const DEEPEST = 3;

interface ReadMail {
  blocks: TextBlock[];
  dropped: number;
  attached: string[];
}

/**
 * A mail as Markdown: its sender's name, date and subject, then its text, the plain one where it has one. Quotations are quotations, mails
 * within it stand below. Whom it was sent to is no part of the text, nor are the sender's address and what is attached but names.
 *
 * @throws Refusal
 */
export async function extractEml(bytes: Uint8Array): Promise<Extracted> {
  const { mail, version } = await parseMail(bytes);
  if (mail.headers.length === 0) throw new Refusal(broken('is no mail inside: it has no head'));
  if (ENCRYPTED.test(headerOf(mail, 'content-type') ?? '')) throw new Refusal(encrypted);
  const { blocks, dropped, attached } = await readMail(mail, 0);
  const heads = writeHeads([
    ...headsOf(mail),
    ...(attached.length > 0 ? [['Attached', attached.join(', ')] as const] : []),
  ]);
  const text = writeMarkdown(blocks);
  if (text === '') throw new Refusal(noWords);
  assertDecoded(heads.text + text, bytes);
  return {
    text: `${heads.text}${heads.text === '' ? '' : '\n'}${text}`,
    form: 'markdown',
    extractor: { name: 'postal-mime', version },
    heads: heads.lines,
    notices: noticesOf(dropped, attached.length),
  };
}

function headsOf(mail: Email): (readonly [string, string])[] {
  const heads = [
    ['From', mail.from?.name],
    ['Date', headerOf(mail, 'date')],
    ['Subject', mail.subject],
  ] as const;
  return heads.flatMap(([name, value]) => {
    const line = value?.replace(/\s+/g, ' ').trim() ?? '';
    return line === '' || (name === 'From' && line.includes('@')) ? [] : [[name, line] as const];
  });
}

function writeHeads(heads: readonly (readonly [string, string])[]): { text: string; lines: HeadLine[] } {
  let text = '';
  const lines = heads.map(([name, value]) => {
    const start = text.length;
    text += `${name}: ${value}`;
    const end = text.length;
    text += '\n';
    return { name, value, start, end };
  });
  return { text, lines };
}

async function readMail(mail: Email, depth: number): Promise<ReadMail> {
  const plain = mail.text?.trim() ?? '';
  const { lines, dropped } = dropRecipients(dropLinkTargets(readMailLines(plain), mail.html));
  const isEmpty = lines.every(({ text }) => text.trim() === '');
  const blocks = isEmpty ? readHtmlBlocks(mail.html ?? '') : readMailBlocks(lines);
  const read: ReadMail = { blocks, dropped, attached: [] };
  for (const attachment of mail.attachments) {
    const inner =
      attachment.mimeType === 'message/rfc822' && depth < DEEPEST ? await readWithin(attachment, depth) : undefined;
    if (inner) {
      read.blocks.push(...inner.blocks);
      read.dropped += inner.dropped;
      read.attached.push(...inner.attached);
    } else if (!attachment.related && attachment.filename !== null)
      read.attached.push(attachment.filename.replace(/\s+/g, ' '));
  }
  return read;
}

/** A mail that is attached, as a quotation under its own head. */
async function readWithin({ content }: Attachment, depth: number): Promise<ReadMail> {
  const { mail } = await parseMail(
    typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  );
  const read = await readMail(mail, depth + 1);
  const head = headsOf(mail)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
  const blocks: TextBlock[] = [{ kind: 'paragraph', runs: [{ text: head }] }, ...read.blocks];
  return {
    ...read,
    blocks: blocks.map((block) => (block.kind === 'paragraph' ? { ...block, quoted: (block.quoted ?? 0) + 1 } : block)),
  };
}

const noticesOf = (dropped: number, attached: number): Notice[] => [
  ...(dropped > 0 ? [leftOutRecipients] : []),
  ...(attached > 0 ? [notRead(attached)] : []),
];

const leftOutRecipients: Notice = {
  kind: 'recipients-left-out',
  what: 'Lines that name the recipients of a mail within this one are left out of its text.',
  why: 'Whom a mail went to is nobody’s business but theirs, until the editor says otherwise.',
  fix: 'Nothing needs to be done.',
};

const notRead = (count: number): Notice => ({
  kind: 'attachments-not-read',
  what: `${count} ${count === 1 ? 'file is' : 'files are'} attached to this mail, and named but not read.`,
  why: 'Each is a document of its own.',
  fix: 'Save those that belong to the archive beside the mail.',
});
