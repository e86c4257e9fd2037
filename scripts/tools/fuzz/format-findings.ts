import type { FuzzReport } from './run-fuzz.ts';

const count = (number: number): string => number.toLocaleString('en');

/** What a run came to, as a few lines. */
export function formatReport({ tried, read, seconds, slowest, findings }: FuzzReport): string {
  const each = tried === 0 ? 0 : (seconds / tried) * 1000;
  return [
    `${count(tried)} documents: ${count(read)} read, ${count(tried - read)} refused, ${count(findings.length)} sorts of fault.`,
    `${seconds.toFixed(0)} s of CPU, ${each.toFixed(1)} ms a document, ${slowest.seconds.toFixed(2)} s the slowest (number ${slowest.number}).`,
  ].join('\n');
}

/** A sort of fault, with how to meet it again. `files` are where the least documents were put, in the order of the findings. */
export function formatFindings({ findings }: FuzzReport, seed: number, files: readonly string[]): string {
  return findings
    .map(({ fault, numbers, least }, index) =>
      [
        `${fault.kind} (${count(numbers.length)}×)`,
        `  ${fault.detail.replace(/\s+/g, ' ').slice(0, 300)}`,
        `  Least: ${files[index] ?? ''}, ${count(least.text.length)} characters: ${JSON.stringify(least.text.slice(0, 200))}`,
        `  Again: npm run fuzz -- --seed ${seed} --only ${numbers[0] ?? 0}`,
      ].join('\n'),
    )
    .join('\n\n');
}
