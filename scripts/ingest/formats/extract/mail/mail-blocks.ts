import type { Run, TextBlock } from '../blocks.ts';
import { isHeadLine, type MailLine } from './mail-lines.ts';

/** Between these widths lines were wrapped by a program; longer ones are paragraphs. */
const WRAP = { narrowest: 50, widest: 120 };
/** How far short of the full width a wrapped line may end. */
const SLACK = 12;

const ITEM = /^\s*(?:[*•·▪–-]|\u2022)\s+(?=\S)/u;
const LABEL = /^\p{Lu}[\p{L}\p{M}.’' -]{0,40}:\s/u;
const RULE = /^[\s*_=~-]{3,}$/;

/** Words enough to tell how wide lines are. Addresses are as wide as they are. */
const isProse = (text: string): boolean => text.length <= WRAP.widest && text.split(' ').length > 5;

/** The lines of a mail's plain text as blocks: wrapped lines go on in one another, others end where they end. */
export function readMailBlocks(lines: readonly MailLine[]): TextBlock[] {
  const width = lines.reduce((most, { text }) => (isProse(text) ? Math.max(most, text.length) : most), 0);
  const blocks: TextBlock[] = [];
  let open: MailLine[] = [];
  let list = 0;
  const close = () => {
    const block = toBlock(open, width, list);
    if (block) blocks.push(block);
    if (block?.kind !== 'paragraph' || !block.item) list += 1;
    open = [];
  };
  for (const line of lines) {
    const before = open.at(-1);
    const isApart = line.text.trim() === '' || RULE.test(line.text);
    if (before && (isApart || line.quoted !== before.quoted || beginsAnew(before, line, width))) close();
    if (!isApart) open.push(line);
  }
  close();
  return blocks;
}

/** True for a line that begins a paragraph though no empty line stands above it. */
function beginsAnew(before: MailLine, line: MailLine, width: number): boolean {
  if (ITEM.test(line.text)) return true;
  if (isHeadLine(line) && isHeadLine(before)) return false;
  if (before.text.length > WRAP.widest || line.text.length > WRAP.widest) return true;
  return LABEL.test(line.text) && !goesOn(before, line, width);
}

/** True where the next line's first word would not have fitted. */
function goesOn(line: MailLine, next: MailLine, width: number): boolean {
  if (width < WRAP.narrowest) return false;
  const [word = ''] = /^\S+/.exec(next.text.trimStart()) ?? [];
  return line.text.length + 1 + word.length > width - SLACK;
}

function toBlock(lines: readonly MailLine[], width: number, list: number): TextBlock | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const isItem = ITEM.test(first.text);
  const runs: Run[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before) runs.push({ text: goesOn(before, line, width) && !isHeadLine(line) ? ' ' : '\n' });
    runs.push({ text: (at === 0 ? line.text.replace(ITEM, '') : line.text).trim() });
  });
  return {
    kind: 'paragraph',
    runs,
    ...(isItem && { item: { depth: 0, list } }),
    ...(first.quoted > 0 && { quoted: first.quoted }),
  };
}
