interface Range {
  start: number;
  end: number;
}

/** Which characters of a text are taken. What it costs is the length of the ranges, however many there are. */
export interface TakenPlaces {
  /** True where none of the range is taken. */
  isFree(range: Range): boolean;
  take(range: Range): void;
}

export function createTakenPlaces(length: number): TakenPlaces {
  const taken = new Uint8Array(length);
  return {
    isFree: ({ start, end }) => !taken.subarray(start, end).includes(1),
    take: ({ start, end }) => void taken.fill(1, start, end),
  };
}

/** The ranges that overlap none of those kept before them, in the order they are given. */
export function keepApart<R extends Range>(ranges: readonly R[]): R[] {
  const taken = createTakenPlaces(ranges.reduce((most, { end }) => Math.max(most, end), 0));
  return ranges.filter((range) => {
    if (!taken.isFree(range)) return false;
    taken.take(range);
    return true;
  });
}
