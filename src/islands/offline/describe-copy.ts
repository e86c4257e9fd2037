import { keepingWords as words } from '#words/offline.ts';
import type { CopyReport } from '../../worker/messages.ts';

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
  if (kept.files >= all.files) return { status: words.whole(all), remove: words.removeAll };
  const hasBegun = wish === 'started' && kept.files > 0;
  const remove = kept.files > 0 && { remove: words.remove };
  const progress = (isRunning || hasBegun) && { progress: all.bytes === 0 ? 0 : kept.bytes / all.bytes };
  const soFar = words.soFar(kept, all);
  if (fault) return { status: `${words.faults[fault]} ${soFar}`, keep: words.goOn, ...remove, ...progress };
  if (isRunning) return { status: soFar, keep: words.stop, ...progress };
  const needed = (all.bytes - kept.bytes) * margin;
  if (room !== undefined && room < needed) return { status: words.noRoom(needed, room), ...remove, ...progress };
  if (hasBegun) return { status: words.stopped(soFar), keep: words.goOn, ...remove, ...progress };
  const now = wish === 'nothing' ? words.nothing : words.visited(kept);
  return { status: `${now} ${words.all(all, all.download)}`, keep: words.keep, ...remove };
}
