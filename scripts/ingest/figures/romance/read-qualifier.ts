import type { Quantities } from '../../languages/quantities.ts';
import type { Qualifier } from '../qualifiers.ts';

type Side = 'least' | 'most';

const GAP = String.raw`(?:,?\s|(?<=[’']))`;
/** What may stand between the words and the number: `más de un 40 por ciento`, `al menos, el 54 %`. */
const ARTICLE = 'un|una|une|el|la|los|las|le|les';

/** Reads what the words around the number at `[start, end)` say of its size. Words before it win. */
export function createQualifierReader({
  before,
  behind,
}: Quantities): (text: string, start: number, end: number) => Qualifier {
  const lead = (words: string) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?:${GAP}(?:${ARTICLE}))?${GAP}$`, 'iu');
  const tail = (words: string) => new RegExp(String.raw`^(?:${words})(?!\p{L})`, 'iu');
  const heads = [
    { pattern: lead(before.most), side: 'most' as Side },
    { pattern: lead(before.least), side: 'least' as Side },
    { pattern: lead(before.doubted), about: true, hedged: true },
    { pattern: lead(before.about), about: true },
  ];
  const tails = [
    { pattern: tail(behind.least), side: 'least' as Side },
    { pattern: tail(behind.most), side: 'most' as Side },
  ];
  return (text, start, end) => {
    const [first, last] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 12)];
    const early = heads.find(({ pattern }) => pattern.test(first));
    const late = tails.find(({ pattern }) => pattern.test(last));
    const side = early?.side ?? late?.side;
    return {
      start: start - (early?.pattern.exec(first)?.[0].length ?? 0),
      end: end + (late?.pattern.exec(last)?.[0].length ?? 0),
      about: Boolean(early?.about),
      hedged: Boolean(early?.hedged),
      ...(side && { side }),
    };
  };
}
