import { spawn, type ChildProcess, type Serializable } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './folders.ts';

/** Each with what ends it. */
const running = new Map<ChildProcess, NodeJS.Signals>();
process.on('exit', () => {
  for (const [child, signal] of running) child.kill(signal);
});

export type OnMessage = (message: unknown, send: (answer: Serializable) => void) => void;

export interface ProcessOptions {
  env?: NodeJS.ProcessEnv;
  /** Where it runs; by default the checkout. */
  cwd?: string;
  /** Called with each line as it is printed. Without it, the process prints straight to the terminal. */
  onLine?: (line: string) => void;
  /** Called with what the process sends through its channel, and with what answers it. */
  onMessage?: OnMessage;
  /** What ends the process when this one exits: by default a signal that lets it clear up. */
  endedBy?: NodeJS.Signals;
}

export interface ProcessResult {
  code: number;
  /** Everything printed, where `onLine` was given. */
  output: string;
}

/**
 * Runs a program and waits for its end. It is stopped when this process exits; and a channel is open, which
 * closes however this process ends, for programs that look at it (see `endWithParent`).
 */
export async function runProcess(
  program: string,
  args: string[],
  options: ProcessOptions = {},
): Promise<ProcessResult> {
  const { onLine, onMessage, cwd = root, endedBy = 'SIGTERM' } = options;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', ...(onLine ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const)), 'ipc'],
  });
  running.set(child, endedBy);
  const collected: string[] = [];
  if (onLine) {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        collected.push(line);
        onLine(line);
      });
    }
  }
  if (onMessage)
    child.on('message', (message) =>
      onMessage(message, (answer) => child.connected && child.send(answer, ignoreError)),
    );
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: collected.join('\n') });
    });
  });
}

// One that has just ended hears nothing more; its end is told by itself.
const ignoreError = () => undefined;

/** A tool that the checkout installs, by the name of its command. */
export function installedTool(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}
