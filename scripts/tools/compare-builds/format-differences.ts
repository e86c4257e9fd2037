import type { Difference } from './compare-files.ts';

const most = 40;

/** For the terminal: a line a file, and under one that differs its words before and after. */
export function formatDifferences(differences: readonly Difference[]): string {
  const shown = differences.slice(0, most).map((difference) => {
    if (difference.kind !== 'differs') return `${difference.kind.padEnd(8)} ${difference.file}`;
    const { file, at, before, after } = difference;
    return `differs  ${file}, from byte ${at}\n  before: ${JSON.stringify(before)}\n  after:  ${JSON.stringify(after)}`;
  });
  const rest = differences.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… and ${rest} more files`] : [])].join('\n');
}
