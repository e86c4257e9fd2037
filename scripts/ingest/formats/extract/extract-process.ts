import { Worker } from 'node:worker_threads';
import { ownModule } from '../../../program/own-files.ts';
import { Refusal, type Extracted, type ExtractedFormat, type Notice } from './extracted.ts';
import { extractBytes } from './extract-bytes.ts';
import { limits } from './limits.ts';

/** What the process of `extractFile` tells, as one line of JSON, before it ends. */
export type FromProcess = { extracted: Extracted } | { refused: Notice } | { failed: string };

/** Reads one file from its input, in the format that it is started with. */
async function run(format: ExtractedFormat): Promise<FromProcess> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  try {
    return { extracted: await extractBytes(format, new Uint8Array(Buffer.concat(chunks))) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.notice };
    return { failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

const watch = new Worker(ownModule('watch-memory-thread', import.meta.url), { workerData: { most: limits.memory } });
watch.unref();
// Parsers print warnings, which would stand among what is told.
console.log = console.info = console.debug = () => undefined;
const told = JSON.stringify(await run(process.argv[2] as ExtractedFormat));
process.stdout.write(told, () => process.exit(0));
