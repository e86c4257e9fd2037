/** A document was worked on for so many milliseconds and was not finished. */
export class TooSlow extends Error {
  readonly after: number;

  constructor(after: number) {
    super('The document takes too long.');
    this.after = after;
  }
}

/** Milliseconds after which a source of so many bytes is given up: some ten times what the slowest of any kind takes. */
export const longestTime = (bytes: number): number => 60_000 + Math.ceil(bytes / 1024) * 250;

/** Tells when something is worked on for too long. */
export interface TimeLimit {
  /** What is worked on now, and for how many milliseconds at most; the clock runs on where it is the same as before. */
  watch(work: object | undefined, longest: number): void;
}

/** @param onOver called once for what was watched for too long, with the milliseconds */
export function createTimeLimit(onOver: (longest: number) => void): TimeLimit {
  let timer: NodeJS.Timeout | undefined;
  let watched: object | undefined;
  return {
    watch(work, longest) {
      if (work === watched) return;
      clearTimeout(timer);
      watched = work;
      if (!work) return;
      // In halves: where this thread was busy meanwhile, it hears between them that the work has ended.
      timer = setTimeout(() => {
        timer = setTimeout(onOver, longest / 2, longest);
      }, longest / 2);
    },
  };
}
