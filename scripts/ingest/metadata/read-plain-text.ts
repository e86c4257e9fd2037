/** `[[Page]]`, `[[Page|words]]` alone: a link within a collection of notes, by the words that it shows. */
const LINK = /^\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]+)\]\]$/;

/** What stands for a value that a program was to fill in. */
const BLANK_FORM = /^(?:\{\{.*\}\}|<%.*%>)$/;

/** A value of front matter as one line of text: a text or a number, or the only one of a list. Undefined for others and where it is empty or was never filled in. */
export function readPlainText(value: unknown): string | undefined {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (typeof only !== 'string' && typeof only !== 'number') return undefined;
  const line = String(only)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
  const text = (LINK.exec(line)?.[1] ?? line).trim();
  return text === '' || BLANK_FORM.test(text) ? undefined : text;
}
