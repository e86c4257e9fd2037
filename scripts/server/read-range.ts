/** A stretch of a file: the first and the last byte of it. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * The range that a `Range` header asks for of a file with `size` bytes, as RFC 9110, 14 has it: `bytes=0-99`, `bytes=100-` or
 * `bytes=-50`. `whole` where all is to be sent: without a header, with one that is no such range, or with several ranges.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const [, from = '', to = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (from === '' && to === '') return 'whole';
  if (from === '') {
    const count = Math.min(Number(to), size);
    return count === 0 ? 'unsatisfiable' : { first: size - count, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  // Where the last is before the first, the header says nothing and is passed over.
  if (to !== '' && Number(to) < first) return 'whole';
  return first >= size ? 'unsatisfiable' : { first, last };
}
