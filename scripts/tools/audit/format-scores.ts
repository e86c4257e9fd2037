import { categories, type Score, type Timings } from './run-lighthouse.ts';

/** All four at 100, and nothing that moves. */
export const isPerfect = ({ scores, layoutShift }: Score): boolean =>
  categories.every((category) => scores[category] === 100) && layoutShift === 0;

/** A table of the worst that came of each page, and with a page that falls short the audits that cost it points; of a slow one, what its slowest run took. */
export function formatScores(scores: readonly (Score & { name: string })[]): string {
  const wide = Math.max(...scores.map(({ name }) => name.length), 4);
  const head = [
    'page'.padEnd(wide),
    ...categories.map((category) => category.slice(0, 6).padStart(6)),
    '   CLS',
    '  LCP s',
    '   kB',
  ];
  const rows = scores.map((score) => {
    const cells = [
      score.name.padEnd(wide),
      ...categories.map((category) => String(score.scores[category]).padStart(6)),
      score.layoutShift.toFixed(3).padStart(6),
      (score.largestPaint / 1000).toFixed(1).padStart(7),
      (score.bytes / 1000).toFixed(0).padStart(5),
    ];
    const row = cells.join(' ');
    if (isPerfect(score)) return row;
    const faults = `${row}  ✗ ${score.faults.join(', ')}`.trimEnd();
    return score.scores.performance === 100 ? faults : `${faults}\n${formatTimings(score.timings)}`;
  });
  return [head.join(' '), ...rows].join('\n');
}

const formatTimings = ({ firstPaint, largestPaint, blocked, speedIndex, seen }: Timings): string =>
  `  its slowest run: first paint ${ms(firstPaint)}, largest ${ms(largestPaint)}, blocked ${ms(blocked)}, speed index ${ms(speedIndex)}; seen on this machine after ${ms(seen)}`;

const ms = (time: number): string => `${Math.round(time).toLocaleString('en')} ms`;
