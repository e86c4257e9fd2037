import type { CopyReport } from '../worker/messages.ts';

/** What the reader sees of the copy. A button without a label is not there. */
export interface CopyView {
  status: string;
  keep?: string;
  remove?: string;
  /** From 0 to 1, where some of the archive is there and some is not. */
  progress?: number;
}

/** Browsers ask for more room than the files have bytes. */
const margin = 1.2;

/** @param room bytes that this browser still has, if it says so. */
export function describeCopy(
  report: CopyReport,
  { isRunning, room }: { isRunning: boolean; room: number | undefined },
): CopyView {
  const { kept, all, wish, fault } = report;
  if (kept.files >= all.files) {
    return {
      status: `The whole archive is kept in this browser: ${describeFiles(all)}. It opens and answers searches without a network.`,
      remove: 'Remove it from this browser',
    };
  }
  const hasBegun = wish === 'started' && kept.files > 0;
  const remove = kept.files > 0 && { remove: 'Remove what is kept' };
  const progress = (isRunning || hasBegun) && { progress: all.bytes === 0 ? 0 : kept.bytes / all.bytes };
  const soFar = `${describeFiles(kept)} of ${describeFiles(all)} are kept.`;
  if (fault) return { status: `${faults[fault]} ${soFar}`, keep: 'Go on', ...remove, ...progress };
  if (isRunning) return { status: soFar, keep: 'Stop', ...progress };
  const needed = (all.bytes - kept.bytes) * margin;
  if (room !== undefined && room < needed) {
    const lack = `The archive needs ${describeBytes(needed)} more on this device, and this browser has room for ${describeBytes(room)}.`;
    return { status: lack, ...remove, ...progress };
  }
  if (hasBegun) return { status: `Stopped: ${soFar}`, keep: 'Go on', ...remove, ...progress };
  return { status: describeOffer(report), keep: 'Keep this archive offline', ...remove };
}

const faults: Record<NonNullable<CopyReport['fault']>, string> = {
  connection: 'The connection ended.',
  version:
    'The archive has a newer version by now. It is got ready in the background; use it when this page says so, and go on then.',
  room: 'This browser has no more room.',
};

function describeOffer({ kept, all, wish }: CopyReport): string {
  const size = `All of it is ${describeFiles(all)}, about ${describeBytes(all.download)} to download.`;
  if (wish === 'nothing') return `Nothing is kept in this browser. ${size}`;
  return `Pages that you open are kept; ${describeFiles(kept)} so far. ${size}`;
}

const describeFiles = ({ files, bytes }: { files: number; bytes: number }): string =>
  `${files.toLocaleString('en-US')} ${files === 1 ? 'file' : 'files'} (${describeBytes(bytes)})`;

/** `812 kB`, `1.9 MB` */
export function describeBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000).toLocaleString('en-US')} kB`;
  return `${(bytes / 1_000_000).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}
