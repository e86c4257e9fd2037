import type { Run } from '../find-runs.ts';

const isSingle = ({ sign }: Run): boolean => sign === '‘' || sign === "'";

/**
 * Single marks hold quotations where a stop before the closing one tells it from an apostrophe; in a text that quotes in single
 * marks and in no others, also without.
 *
 * @param passages the runs of each passage.
 */
export function takeSingles(passages: readonly (readonly Run[])[]): Run[][] {
  const all = passages.flat();
  const isBritish = all.some((run) => isSingle(run) && run.isSure) && all.every(isSingle);
  return passages.map((runs) =>
    runs.flatMap((run) => (isSingle(run) && !run.isSure && !isBritish ? run.inner : [run])),
  );
}
