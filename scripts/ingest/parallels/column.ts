type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A list of small numbers that grows, in a few bytes each. A number too large for its bytes is cut to the largest. */
export interface Column {
  readonly length: number;
  /** The number at a place that is there. */
  at: (place: number) => number;
  push: (value: number) => void;
}

export function createColumn(Type: new (length: number) => Numbers): Column {
  let values = new Type(1024);
  let length = 0;
  const largest = 2 ** (8 * values.BYTES_PER_ELEMENT) - 1;
  return {
    get length() {
      return length;
    },
    at: (place) => values[place] as number,
    push(value) {
      if (length === values.length) {
        const grown = new Type(length * 2);
        grown.set(values);
        values = grown;
      }
      values[length] = Math.min(value, largest);
      length += 1;
    },
  };
}
