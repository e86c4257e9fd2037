/** The polynomial of zips' checksum, and 1, as numbers whose highest bit stands for the lowest power (RFC 1952). */
const polynomial = 0xedb88320;
const one = 0x80000000;

/** x to the power of 8, 16, 32 …: what as many zeros behind a text do to its checksum, for 1, 2, 4 … bytes. */
const powers: number[] = [one >>> 8];

function powerOf(bit: number): number {
  while (powers.length <= bit) powers.push(multiply(powers.at(-1) as number, powers.at(-1) as number));
  return powers[bit] as number;
}

/** The product of two polynomials over {0, 1}, modulo that of the checksum. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = one, shifted = b; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= shifted;
    shifted = (shifted & 1) !== 0 ? (shifted >>> 1) ^ polynomial : shifted >>> 1;
  }
  return product >>> 0;
}

/** The CRC-32 of a text with another behind it, from the checksums of both and how many bytes the second one has. */
export function joinCrcs(first: number, { crc, size }: { crc: number; size: number }): number {
  let moved = first;
  for (let bit = 0, rest = size; rest > 0; bit += 1, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) moved = multiply(moved, powerOf(bit));
  }
  return (moved ^ crc) >>> 0;
}
