import { doubtKinds, type DoubtKind } from '../../src/record/doubts.ts';
import { escapeControls } from '../report/escape-controls.ts';
import { cardLines } from './card-lines.ts';
import type { DoubtfulDocument } from './rank-documents.ts';
import { typedCommand } from '../program/typed-command.ts';

/** So many doubts of one document are printed; the rest is counted. */
const most = 12;

const nouns: Readonly<Record<DoubtKind, [one: string, other: string]>> = {
  speaker: ['speaker told by context', 'speakers told by context'],
  nobody: ['quotation of nobody', 'quotations of nobody'],
  label: ['label that stands once', 'labels that stand once'],
  day: ['day that was worked out', 'days that were worked out'],
  kind: ['kind told by little', 'kinds told by little'],
  'no-day': ['document without a day', 'documents without a day'],
  'no-title': ['document without a title', 'documents without a title'],
};

/** `2 days that were worked out, 1 label that stands once`, the most doubtful kind first. */
export function countDoubts(documents: readonly Pick<DoubtfulDocument, 'doubts'>[]): string {
  const all = documents.flatMap(({ doubts }) => doubts);
  return doubtKinds
    .flatMap((kind) => {
      const count = all.filter((doubt) => doubt.kind === kind).length;
      return count === 0 ? [] : [`${count.toLocaleString('en')} ${nouns[kind][count === 1 ? 0 : 1]}`];
    })
    .join(', ');
}

/** What is uncertain, document by document, each with the lines of its card that would settle it. `typed`: a command for this archive. */
export function formatReview(
  documents: readonly DoubtfulDocument[],
  shown: number,
  typed: (line: string) => string = typedCommand,
): string {
  if (documents.length === 0) return 'Nothing is uncertain here that a rule can tell.\n';
  const parts = documents.slice(0, shown).map(formatDocument);
  const rest = documents.length - shown;
  const more =
    rest > 0 ? `${rest.toLocaleString('en')} more: ${typed(`review --most ${String(documents.length)}`)}\n` : '';
  return `${parts.join('\n')}\n${countDoubts(documents)} in ${documents.length.toLocaleString('en')} ${documents.length === 1 ? 'document' : 'documents'}.\n${more}`;
}

function formatDocument({ id, file, doubts }: DoubtfulDocument): string {
  const rest = doubts.length - most;
  return [
    `catalog/${id}.yaml (sources/${file})`,
    ...cardLines(doubts.slice(0, most)).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  # and ${String(rest)} more`] : []),
    '',
  ]
    .map(escapeControls)
    .join('\n');
}
