import { watch } from 'node:fs';

/** Editors save in several steps, so many milliseconds apart at most. */
const SETTLED = 200;

export interface FollowOptions {
  /** Called at once, and after each change; never before the last call has ended. */
  onChange: () => Promise<void>;
  /** Another folder that is followed too: of authorities that are shared. */
  also?: string | undefined;
  /** Called with what `onChange` or the watching itself throws. Following goes on. */
  onError: (error: unknown) => void;
}

export interface Following {
  /** When the first call has ended, well or not. */
  first: Promise<void>;
  close: () => void;
}

/** Calls after each change in the content folder, but for the records, which are our own doing. */
export function followContent(folder: string, { onChange, onError, also }: FollowOptions): Following {
  let timer: NodeJS.Timeout | undefined;
  // What fails is told and over: the next change finds a queue that goes on.
  const first = onChange().catch(onError);
  let work = first;
  const onEvent = (_event: string, file: string | null) => {
    // The hidden folder is the one in which the records are made.
    if (/^(?:\.|records)/.test(file ?? '.')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(onChange).catch(onError);
    }, SETTLED);
  };
  const watchers = [folder, ...(also === undefined ? [] : [also])].map((one) =>
    watch(one, { recursive: true }, onEvent),
  );
  for (const watcher of watchers) watcher.on('error', onError);
  return {
    first,
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
