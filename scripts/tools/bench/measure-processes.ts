import { readdirSync, readFileSync } from 'node:fs';
import { processorOfEnded } from '../processor-of-ended.ts';

/** What a piece of work cost. */
export interface Cost {
  seconds: number;
  /** Seconds of the processors that the processes it started took, user and system. Undefined where the system does not tell. */
  processor: number | undefined;
  /** The most memory that the processes it started held together, in megabytes (10⁶ bytes). Undefined where the system does not tell. */
  megabytes: number | undefined;
}

/** How often the memory is looked at, in milliseconds. */
const interval = 100;

/** Does some work that is done by processes it starts, and measures it. */
export async function measureProcesses<Result>(work: () => Promise<Result>): Promise<Cost & { result: Result }> {
  let most: number | undefined;
  const look = () => {
    const now = memoryBelow(process.pid);
    if (now !== undefined) most = Math.max(most ?? 0, now);
  };
  const timer = setInterval(look, interval);
  const started = performance.now();
  const before = processorOfEnded();
  try {
    const result = await work();
    const seconds = (performance.now() - started) / 1000;
    const after = processorOfEnded();
    const processor = before === undefined || after === undefined ? undefined : after - before;
    return { result, seconds, processor, megabytes: most === undefined ? most : most / 1e6 };
  } finally {
    clearInterval(timer);
  }
}

/** Bytes that the descendants of a process hold, as Linux counts them. */
function memoryBelow(ancestor: number): number | undefined {
  const processes = readProcesses();
  if (processes.length === 0) return undefined;
  const below = new Set([ancestor]);
  let bytes = 0;
  // A parent's number may be larger than its child's, so it is looked for until nobody is added.
  for (let size = 0; size !== below.size;) {
    size = below.size;
    for (const { pid, parent, resident } of processes) {
      if (below.has(pid) || !below.has(parent)) continue;
      below.add(pid);
      bytes += resident;
    }
  }
  return bytes;
}

function readProcesses(): { pid: number; parent: number; resident: number }[] {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readStatus(name) ?? []) : []));
  } catch {
    return [];
  }
}

/** `VmRSS:   1234 kB`: kilobytes of 1,024 bytes. */
function readStatus(pid: string): { pid: number; parent: number; resident: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const read = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { pid: Number(pid), parent: read('PPid'), resident: read('VmRSS') * 1024 };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}
