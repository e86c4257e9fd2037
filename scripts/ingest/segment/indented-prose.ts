/** What programs are written with, and prose is not. */
const OF_CODE = /[{}<>=;|\\]|\(\)|\w_\w|--\w/;
const BEGINS_CODE = /^(?:#|\/\/|\$ |>>> )/;
/** A word of a sentence or a title. */
const WORD = /^[“"‘'(]?\p{L}{2,40}[’'.,:;?!)”"-]*$/u;

const hasWordsInRow = (line: string): boolean => {
  const words = line.trim().split(/\s+/);
  return words.some((word, at) => WORD.test(word) && WORD.test(words[at + 1] ?? ''));
};

/** Columns stand as far apart as this, and verse as deep. */
const COLUMN = /\S {3,}\S/;
const fewestLetters = 0.7;

/**
 * True of lines that Markdown takes for code because they begin with a tab or four spaces, and that are prose: a program that turned print into
 * text sets paragraphs and centres titles so. Fenced code, what has a program's characters, and columns are left as they stand.
 */
export function isIndentedProse(block: string): boolean {
  if (/^\s*(?:```|~~~)/.test(block) || OF_CODE.test(block)) return false;
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  if (lines.some((line) => BEGINS_CODE.test(line.trim())) || !lines.some(hasWordsInRow)) return false;
  if (lines.filter((line) => COLUMN.test(line)).length * 3 > lines.length) return false;
  const letters = block.replace(/[^\p{L}]/gu, '').length;
  return letters >= block.replace(/\s/g, '').length * fewestLetters;
}
