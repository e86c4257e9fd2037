/** The parts of a message between the lines of its boundary, heads included. */
export function splitParts(bytes: Uint8Array, boundary: string): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const starts: { at: number; end: number }[] = [];
  for (let at = buffer.indexOf(mark); at !== -1; at = buffer.indexOf(mark, at + mark.length)) {
    // `--b1` is no line of the boundary `b`.
    const isLine =
      (at === 0 || buffer[at - 1] === 0x0a) && [undefined, 0x0a, 0x0d, 0x20, 0x2d].includes(buffer[at + mark.length]);
    const end = buffer.indexOf(0x0a, at);
    if (isLine) starts.push({ at, end: end === -1 ? buffer.length : end + 1 });
  }
  return starts.slice(0, -1).map(({ end }, index) => bytes.subarray(end, starts[index + 1]?.at));
}
