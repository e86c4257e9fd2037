import { fetchFile } from './fetch-file.ts';
import type { KeptCopy } from './kept-copy.ts';
import { planReuse } from './plan-copy.ts';
import type { CopyReport } from './messages.ts';

/** Requests at a time: as many as browsers make of one host. */
const lanes = 6;

/** Why files could not be kept. */
export class CopyFault extends Error {
  readonly fault: NonNullable<CopyReport['fault']>;
  constructor(fault: NonNullable<CopyReport['fault']>, file: string) {
    super(`${file}: ${fault}`);
    this.fault = fault;
  }
}

/** Copies what earlier builds have of the wanted files, byte for byte. */
export async function reuseFiles(
  copy: KeptCopy,
  wanted: Iterable<string>,
  earlier: readonly KeptCopy[],
): Promise<void> {
  const lacking = [...wanted].filter((file) => !copy.kept.has(file));
  for (const [file, place] of planReuse(copy.manifest, lacking, earlier)) {
    const response = await earlier[place.copy]?.match(place.file);
    if (response) await copy.put(file, response);
  }
}

/**
 * Downloads the wanted files that are not there. What is kept before a fault stays, so that the next attempt goes on from it.
 * @param signal ends it, as a connection that ends does.
 * @throws CopyFault
 */
export async function downloadFiles(
  copy: KeptCopy,
  wanted: Iterable<string>,
  scope: string,
  signal?: AbortSignal,
): Promise<void> {
  const waiting = [...wanted].filter((file) => !copy.kept.has(file));
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      await downloadFile(copy, file, { scope, hash: copy.hashOf(file), ...(signal && { signal }) });
  };
  const outcomes = await Promise.allSettled(Array.from({ length: lanes }, work));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

async function downloadFile(copy: KeptCopy, file: string, options: Parameters<typeof fetchFile>[1]): Promise<void> {
  const fetched = await fetchFile(file, options).catch(() => undefined);
  if (!fetched || options.signal?.aborted) throw new CopyFault('connection', file);
  if (!fetched.isListed) throw new CopyFault(fetched.response.status >= 500 ? 'connection' : 'version', file);
  try {
    await copy.put(file, fetched.response);
  } catch {
    throw new CopyFault('room', file);
  }
}
