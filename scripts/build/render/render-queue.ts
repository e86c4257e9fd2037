import { hashDigits } from '../../../src/worker/offline-manifest.ts';
import type { PageFacts } from '../../checks/page-facts.ts';
import { compareCodeUnits } from '../../ingest/text/compare-code-units.ts';
import type { ZippedSizes } from '../../offline/make-offline-manifest.ts';
import type { Problem } from '../../report/problem.ts';
import type { Progress } from '../../report/progress.ts';
import type { FromRenderer, Rendered, RenderPlace, ToRenderer } from './messages.ts';

/** The pages of a site that was rendered, and what is wrong with single ones. */
export interface RenderedPages {
  pages: PageFacts[];
  /** All files, with the SHA-256 of their bytes. */
  files: [file: string, sha256: string][];
  /** Those that are of the last build. */
  takenOver: ReadonlySet<string>;
  /** What the files that were rendered weigh on the way. */
  zipped: ZippedSizes;
  problems: Problem[];
}

/** What answers processes that render. */
export interface RenderQueue {
  answer: (message: unknown, send: (answer: ToRenderer) => void) => void;
  /** How many groups are left to render, of all, once it is known. */
  rest: Promise<{ left: number; of: number }>;
  /** Nothing more is given out. */
  close: () => void;
  /** A few words on what came of it. */
  describe: () => string | undefined;
  /** In the order of their files, whichever process was first. */
  rendered: () => RenderedPages;
}

/**
 * Each process begins at `place`, and gets the next group when it is done with one: documents differ too much to be dealt out beforehand. Where the last build
 * remembered its files, the first one takes over what it can before.
 */
export function createQueue(progress: Progress, place: RenderPlace): RenderQueue {
  const all = collect(progress);
  const { promise: rest, resolve } = Promise.withResolvers<{ left: number; of: number }>();
  let waiting: number[] | undefined;
  let isLooking = false;
  let of = 0;
  const setWaiting = (groups: number[]) => {
    waiting = groups;
    resolve({ left: groups.length, of });
  };
  return {
    rest,
    answer(message, send) {
      const told = message as FromRenderer;
      if ('loaded' in told) {
        send({ begin: place });
        return;
      }
      if ('done' in told) all.add(told.done);
      else if ('left' in told) {
        isLooking = false;
        setWaiting(told.left);
      } else if (!waiting) {
        progress.expect?.(told.ready.files);
        of = told.ready.groups;
        isLooking = place.kept.last !== undefined;
        if (isLooking) send({ look: true });
        else setWaiting([...Array(of).keys()]);
      }
      if (isLooking) return;
      const group = waiting?.shift();
      send(group === undefined ? { end: true } : { group });
    },
    close() {
      waiting = [];
    },
    describe: all.describe,
    rendered: all.rendered,
  };
}

function collect(progress: Progress) {
  const pages: PageFacts[] = [];
  const problems: Problem[] = [];
  const zipped = new Map<string, number>();
  const files: [file: string, sha256: string][] = [];
  const takenOver = new Set<string>();
  return {
    add(done: Rendered) {
      pages.push(...done.pages);
      problems.push(...done.problems);
      for (const [sha256, bytes] of done.zipped) zipped.set(sha256.slice(0, hashDigits), bytes);
      files.push(...done.files);
      for (const file of done.takenOver) takenOver.add(file);
      progress.tick(done.files.length);
    },
    describe: () =>
      takenOver.size > 0
        ? `${count(files.length)}, ${count(takenOver.size)} of them as the last build has them`
        : undefined,
    rendered: () => ({ pages: pages.sort(byFile), files, takenOver, zipped, problems: problems.sort(byFile) }),
  };
}

const count = (files: number): string => files.toLocaleString('en');

const byFile = (a: { file: string }, b: { file: string }): number => compareCodeUnits(a.file, b.file);
