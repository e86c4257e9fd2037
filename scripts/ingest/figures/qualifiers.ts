/** Words around a number that say how exact it is. */
export interface Qualifier {
  /** From the first word of the qualifier, or of the number. */
  start: number;
  /** Behind the last one. */
  end: number;
  about: boolean;
  hedged: boolean;
  /** The bound that the number is, where it is only one. */
  side?: 'least' | 'most';
}

interface Kind {
  pattern: RegExp;
  about?: true;
  hedged?: true;
  side?: 'least' | 'most';
}

const before = (words: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})\s$`, 'iu');

const BEFORE: readonly Kind[] = [
  { pattern: before('as (?:many|much|high) as'), side: 'most', hedged: true },
  { pattern: before('no (?:more|greater|higher) than|not more than'), side: 'most' },
  { pattern: before('no (?:fewer|less) than|not less than|at least|a minimum of'), side: 'least' },
  { pattern: before('(?:well |significantly |much |far |slightly )?(?:more|greater|higher) than|(?:well |just )?over|upwards? of|north of|in excess of|exceeding|(?:well )?above'), side: 'least' },
  { pattern: before('(?:fewer|less|lower) than|(?:just |well )?under|below|up to|a maximum of|at most'), side: 'most' },
  { pattern: before('(?:an? (?:additional )?)?estimated|perhaps|maybe|possibly|probably|reportedly'), about: true, hedged: true },
  { pattern: before('(?:just )?(?<!(?:talk|talking|talked|speak|know|heard|think|worried) )about|around|roughly|approximately|nearly|almost|close to|some|virtually|an average of|something like|on the order of'), about: true },
]; // prettier-ignore

const BEHIND: readonly Kind[] = [
  { pattern: /^(?:\+| or more(?!\p{L})| plus(?! \p{L}+ing))/u, side: 'least' },
  { pattern: /^ or (?:less|fewer)(?!\p{L})/u, side: 'most' },
  { pattern: /^ or so(?!\p{L})/u, about: true },
];

/** What is said of the size of the number at `[start, end)`. Words before it win. */
export function readQualifier(text: string, start: number, end: number): Qualifier {
  const head = text.slice(Math.max(0, start - 40), start);
  const tail = text.slice(end, end + 12);
  const early = BEFORE.find(({ pattern }) => pattern.test(head));
  const late = BEHIND.find(({ pattern }) => pattern.test(tail));
  const side = early?.side ?? late?.side;
  return {
    start: start - (early?.pattern.exec(head)?.[0].length ?? 0),
    end: end + (late?.pattern.exec(tail)?.[0].length ?? 0),
    about: Boolean(early?.about ?? late?.about),
    hedged: Boolean(early?.hedged),
    ...(side && { side }),
  };
}
