import { cutDraft, type Draft } from '../../text/draft.ts';
import { mayLeadAt } from './read-leads.ts';
import { isCapitalLine, readClockedLine, readStampLine } from '../../text/label-lines.ts';

const canPart = (draft: Draft, source: string): boolean =>
  draft.role.kind === 'paragraph' &&
  draft.layout === undefined &&
  draft.label === undefined &&
  draft.decided !== true &&
  /[\r\n]/.test(source.slice(...draft.source));

/** Where lines of the source begin in a draft’s text. */
function lineStarts({ body }: Draft, source: string): number[] {
  const starts = [0];
  for (let i = 1; i < body.text.length; i++) {
    if (!/\s/.test(body.text.charAt(i - 1))) continue;
    if (/[\r\n]/.test(source.slice(body.starts[i - 1], body.starts[i]))) starts.push(i);
  }
  return starts;
}

/** Markdown joins lines that follow each other: those that say who speaks stand alone or begin what is said. */
export function partAtLines(draft: Draft, source: string): Draft[] {
  if (!canPart(draft, source)) return [draft];
  const starts = lineStarts(draft, source);
  const { text } = draft.body;
  const isLabel = starts.map((start, i) => {
    const line = text.slice(start, starts[i + 1] ?? text.length).trim();
    return readClockedLine(line) !== undefined || readStampLine(line) !== undefined || (i === 0 && isCapitalLine(line));
  });
  const cuts = starts.filter(
    (start, i) => start > 0 && (isLabel[i] === true || isLabel[i - 1] === true || mayLeadAt(draft, start)),
  );
  if (cuts.length === 0) return [draft];
  return [0, ...cuts].map((start, i) => cutDraft(draft, start, cuts[i] ?? text.length));
}
