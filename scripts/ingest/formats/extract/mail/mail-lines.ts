/** A line of a mail's text without the signs of the quotation that it stands in. */
export interface MailLine {
  text: string;
  /** Quotations that it stands in. */
  quoted: number;
}

const QUOTE = /^(?:> ?)+/;

/** Lines of a mail's plain text. */
export function readMailLines(text: string): MailLine[] {
  return text.split(/\r\n|\r|\n/).map((line) => {
    const [marks = ''] = QUOTE.exec(line) ?? [];
    return { text: line.slice(marks.length).trimEnd(), quoted: marks.replace(/ /g, '').length };
  });
}

const HEAD =
  /^\*?(?<name>From|Sent|Date|Subject|To|Cc|Bcc|Reply-To|Von|Gesendet|Datum|Betreff|An|De|Enviado(?: el)?|Fecha|Asunto|Para|CC|Envoyé|Objet|À)\*?\s?:/u;
const RECIPIENTS = /^(?:To|Cc|Bcc|CC|Reply-To|An|Para|À)$/;
/** So many lines that name what a mail's head has are one. */
const fewest = 3;

/**
 * Lines without those that name the recipients in the heads of mails that were forwarded or answered. A name that goes on in the next
 * line goes with it.
 */
export function dropRecipients(lines: readonly MailLine[]): { lines: MailLine[]; dropped: number } {
  const kept: MailLine[] = [];
  let dropped = 0;
  for (let at = 0; at < lines.length;) {
    const end = endOfHead(lines, at);
    let isRecipients = false;
    for (const line of lines.slice(at, Math.max(end, at + 1))) {
      const name = HEAD.exec(line.text)?.groups?.['name'];
      if (name !== undefined) isRecipients = end > at && RECIPIENTS.test(name);
      if (isRecipients) dropped += 1;
      else kept.push(line);
    }
    at = Math.max(end, at + 1);
  }
  return { lines: kept, dropped };
}

/** Where a head ends that begins at a line; the line itself where none does. */
function endOfHead(lines: readonly MailLine[], start: number): number {
  let [end, count] = [start, 0];
  for (let at = start; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.text === '' || line.quoted !== lines[start]?.quoted) break;
    if (HEAD.test(line.text)) count += 1;
    else if (count === 0) break;
    end = at + 1;
  }
  return count >= fewest ? end : start;
}

export const isHeadLine = ({ text }: MailLine): boolean => HEAD.test(text);
