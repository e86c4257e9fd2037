/** The part of the package that is used here; it has no types of its own. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'sfnt';
    keepFeatures: readonly string[];
    variationAxes: { wght: number | { min: number; max: number; default: number } };
  }
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
