import subsetFont from 'subset-font';

/** What is printed in English and its neighbours: Latin-1, and the signs of print. A face that lacks one goes without. */
const letters = [
  ...countFrom(0x20, 0x7e),
  ...countFrom(0xa0, 0xff),
  ...[
    0x131, 0x152, 0x153, 0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2022, 0x2026, 0x2032, 0x2033,
  ],
  ...[0x2039, 0x203a, 0x2044, 0x20ac, 0x2122, 0x2212],
];
const keepFeatures = ['kern', 'liga', 'pnum', 'tnum', 'rvrn', 'calt', 'dnom', 'frac', 'locl', 'numr'];

function countFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** A variable face with the letters and the weights that pages use: one weight, or an axis from the first, which is the usual one. */
export async function cutFace(face: Buffer, weights: number | readonly [number, number]): Promise<Buffer> {
  const wght = typeof weights === 'number' ? weights : { min: weights[0], max: weights[1], default: weights[0] };
  return subsetFont(face, String.fromCodePoint(...letters), {
    targetFormat: 'sfnt',
    keepFeatures,
    variationAxes: { wght },
  });
}
