/** How much of a build is on the device: nothing by the reader's wish, what was visited, or all of it. */
export type KeptExtent = 'nothing' | 'visited' | 'whole';

/** What a request asks for. */
export interface Asked {
  method: string;
  isNavigation: boolean;
  /** True for a part of a file. */
  isPart: boolean;
  /** Undefined where the address lies outside the site. */
  file: string | undefined;
  /** True where the page that asks came from a later build: files of this one would not fit it. */
  fromOutside: boolean;
}

/**
 * - `leave`: the worker has no part in it.
 * - `add-slash`: the address of a folder without its slash.
 * - `kept`: the kept copy, else the host's if it is of this build.
 * - `newest`: the host's copy, else the kept one.
 */
export type Answer = 'leave' | 'add-slash' | 'kept' | 'newest';

/**
 * Chooses how a request is answered, so that no page is ever given files of two builds. A whole copy needs no host. Beside one that is
 * not whole, pages come from the host while it answers: a page of the next build is then served as it would be without a worker.
 */
export function chooseAnswer(asked: Asked, extent: KeptExtent, isListed: (file: string) => boolean): Answer {
  const { method, isNavigation, isPart, file, fromOutside } = asked;
  if (extent === 'nothing' || method !== 'GET' || isPart || file === undefined) return 'leave';
  if (fromOutside && !isNavigation) return 'leave';
  if (isListed(file)) return isNavigation && extent === 'visited' ? 'newest' : 'kept';
  return isNavigation && isListed(`${file}/index.html`) ? 'add-slash' : 'leave';
}
