/** Of a statement, what its words are made of. */
interface Spoken {
  mode: string;
  parts: readonly { block: string; exact: string }[];
}

/** Stands where the reporter's words (“he added”) interrupt somebody's. */
export const OMISSION = '[…]';

/**
 * A part's words as shown. A comma at their end, “…,” said, belongs to the reporter's sentence: American style puts it inside the marks. Any
 * other mark stays.
 */
export const partText = ({ exact }: { exact: string }): string => exact.trim().replace(/,(?=\s*[’”'"]*$)/u, '');

/**
 * A quotation's words as shown away from their place, a paragraph each. Parts of one passage have the reporter's words
 * between them; parts of several follow one another.
 */
export function quotationParagraphs({ mode, parts }: Spoken): string[] {
  const paragraphs: { block: string; text: string }[] = [];
  for (const part of parts) {
    const text = mode === 'spoken' ? part.exact.trim() : partText(part);
    const last = paragraphs.at(-1);
    if (last?.block === part.block) last.text += ` ${OMISSION} ${text}`;
    else paragraphs.push({ block: part.block, text });
  }
  return paragraphs.map(({ text }) => text);
}

/** The same in one line. The words themselves are in `exact`; these are for reading. */
export const quotationText = (quote: Spoken): string => quotationParagraphs(quote).join(' ');
