import type { Growth } from './measure-growth.ts';

/** The line that `npm run bench -- --growth` prints for a kind of text: its CPU seconds, shortest text first, and the exponent. */
export function formatGrowth({ name, seconds, exponent }: Growth): string {
  const costs = seconds.map((spent) => spent.toFixed(2).padStart(8)).join('');
  return `${name.padEnd(34)}${costs}${(exponent?.toFixed(2) ?? 'not done').padStart(10)}`;
}
