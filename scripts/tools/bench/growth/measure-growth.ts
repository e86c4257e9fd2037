import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TextKind } from './text-kinds.ts';

/** What texts of one kind cost, from the shortest to the longest. */
export interface Growth {
  name: string;
  /** CPU seconds for each length; fewer than the lengths where the time was up. */
  seconds: number[];
  /** How the cost grows with the length: 1 is in proportion, 2 is with its square. Undefined where the time was up. */
  exponent: number | undefined;
}

/** Seconds of wall clock after which a kind of text is given up. */
const patience = 400;

/**
 * Takes texts of one kind through ingest, in a process of its own.
 * @param lengths in UTF-16 code units, ascending
 */
export async function measureGrowth({ name }: TextKind, lengths: readonly number[]): Promise<Growth> {
  const entry = join(import.meta.dirname, 'ingest-texts.ts');
  const child = spawn(process.execPath, [entry, name, ...lengths.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), patience * 1000);
  const seconds: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) seconds.push(Number(line));
  clearTimeout(timer);
  const points = seconds.map((spent, index) => [lengths[index] ?? 0, spent] as const);
  return { name, seconds, exponent: seconds.length < lengths.length ? undefined : fitExponent(points) };
}

/** The slope of the straight line through the logarithms of length and cost, by least squares. */
export function fitExponent(points: readonly (readonly [length: number, cost: number])[]): number {
  const logs = points.map(([length, cost]) => [Math.log(length), Math.log(cost)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const along = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return along / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}
