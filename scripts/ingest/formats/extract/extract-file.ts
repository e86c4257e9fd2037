import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownModule, packagesFolder, root } from '../../../program/own-files.ts';
import type { Extracted, ExtractedFormat, Notice } from './extracted.ts';
import type { FromProcess } from './extract-process.ts';
import { limits, longestExtraction } from './limits.ts';

export type ExtractResult = { ok: true; extracted: Extracted } | { ok: false; notice: Notice };

interface ProcessOptions {
  script?: URL;
  /** Milliseconds. */
  time?: number;
}

/** Where compiled modules are kept: most of the time of a short process is compiling them. */
const { NODE_COMPILE_CACHE: compiled } = process.env;

/** It may read the program and its packages, write nothing but compiled modules, start nothing, and make no code of text. */
function listFlags(): string[] {
  const packages = packagesFolder();
  // Each package can be a link to that of another checkout.
  const linked = dirname(realpathSync(join(packages, 'zod')));
  const folders = new Set([root, realpathSync(root), realpathSync(packages), linked]);
  return [
    `--max-old-space-size=${Math.floor(limits.memory / 1024 / 1024 / 2)}`,
    '--disallow-code-generation-from-strings',
    '--no-addons',
    '--permission',
    '--allow-worker',
    ...[...folders].map((folder) => `--allow-fs-read=${folder}`),
    ...(compiled === undefined ? [] : [`--allow-fs-read=${compiled}`, `--allow-fs-write=${compiled}`]),
  ];
}

/**
 * The text of a file, taken out in a process of its own: a parser that hangs, crashes or takes all the memory is a problem of that one
 * file.
 */
export function extractFile(
  format: ExtractedFormat,
  bytes: Uint8Array,
  {
    script = ownModule('extract-process', import.meta.url),
    time = longestExtraction(bytes.length),
  }: ProcessOptions = {},
): Promise<ExtractResult> {
  const child = spawn(process.execPath, [...listFlags(), fileURLToPath(script), format], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: compiled === undefined ? {} : { NODE_COMPILE_CACHE: compiled },
  });
  return new Promise((resolve) => {
    const told: Buffer[] = [];
    let said = '';
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      child.kill('SIGKILL');
    }, time);
    child.stdout.on('data', (chunk: Buffer) => told.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
    // A process that ends before it has read all closes its input.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => resolve({ ok: false, notice: crashed(error.message) }));
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      resolve(isOver ? { ok: false, notice: tooSlow(time) } : read(Buffer.concat(told).toString(), signal, said));
    });
    child.stdin.end(bytes);
  });
}

function read(told: string, signal: NodeJS.Signals | null, said: string): ExtractResult {
  if (told === '') {
    const isFull = signal === 'SIGKILL' || /heap out of memory|Array buffer allocation failed/.test(said);
    return { ok: false, notice: isFull ? tooMuchMemory : crashed(said.trim().split('\n').at(-1) ?? '') };
  }
  const from = JSON.parse(told) as FromProcess;
  if ('extracted' in from) return { ok: true, extracted: from.extracted };
  return { ok: false, notice: 'refused' in from ? from.refused : crashed(from.failed) };
}

const fix = 'Save it anew with the program that opens it, or as text; or take it away.';

const tooSlow = (time: number): Notice => ({
  kind: 'extraction-too-slow',
  what: `The text of this file was not read within ${Math.round(time / 1000)} seconds.`,
  why: 'It may be very large once it is unpacked, broken, or made to keep whoever opens it busy; its reader was ended.',
  fix,
});

const tooMuchMemory: Notice = {
  kind: 'extraction-too-large',
  what: `Reading this file takes more than ${Math.round(limits.memory / 1024 / 1024)} MB of memory.`,
  why: 'It may be very large once it is unpacked, broken, or made to fill the memory of whoever opens it; its reader was ended.',
  fix,
};

const crashed = (said: string): Notice => ({
  kind: 'extraction-failed',
  what: `The reader of this file failed${said === '' ? '' : `: ${said.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 200)}`}.`,
  why: 'Most often such a file is broken. Nothing is made of it, so that nothing false is.',
  fix,
});
