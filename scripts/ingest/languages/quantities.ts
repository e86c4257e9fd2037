/** How a language counts and measures, as patterns for the rules in `scripts/ingest/figures/romance/`. */
export interface Quantities {
  /** Number words and what they stand for: `veintiuno`, `trente`, `cien`. */
  words: Readonly<Record<string, number>>;
  /** Between tens and ones: ` y `, `-et-`. */
  wordJoint: string;
  /** The one of them that a number word before it multiplies (`deux cents`); and `mil`. */
  hundred: string;
  thousand: string;
  /** Nouns that multiply. */
  magnitudes: readonly (readonly [noun: string, value: number])[];
  /** `y pico`: behind a number that is somewhat more. */
  andMore: string;
  /** Nouns that mean one number here and another there: what they count is not read. */
  unsureMagnitudes: string;
  /** `y medio` behind a magnitude, and `medio` before one. */
  half: { behind: string; before: string };
  /** `miles de`, `des dizaines de`: numbers that say only how large, and the least that they mean. */
  vague: readonly (readonly [noun: string, value: number])[];
  /** Units that a number brings with it. */
  units: readonly { pattern: string; unit: string; times?: number }[];
  /** `centavos`: of a sum of money that stands before them. */
  hundredths: string;
  /** Between a magnitude and what it counts: `de`, `d'`. */
  ofCounted: string;
  /** Words between a number and its noun: `nuevos`, `autres`. */
  ahead: string;
  /** Words that end a noun phrase, or are no noun. */
  stop: string;
  /** Adjectives and verbs that look like a plural noun; they may describe one: `adicionales`, `aumentamos`. */
  noNoun: string;
  /** Spans of time and multiples: no quantities of anything. */
  time: string;
  /** A noun that is counted looks like this. */
  plural: string;
  /** Behind a noun: goes on saying what it is; with what a share or a sum is of. */
  goesOn: string;
  shareOf: string;
  /** Phrases that begin as those do and say nothing of it: `de hecho`, `en promedio`. */
  adverbial: string;
  /** What begins another clause, or ends what a phrase says. */
  phraseEnd: string;
  /** Verbs that stand behind the noun that they are of, by their endings. */
  verbBehind: string;
  /** Verbs of change, not where a time stands behind them, and what stands between their object and the number: `en`, `de`. */
  change: string;
  by: string;
  /** Before a number that only names or orders, and before one of a share (`uno de cada`). */
  label: string;
  /** Behind what is counted: the number is one of a share. */
  outOf: string;
  /** Before an hour, where the number is one of a day's: `a las 8`. */
  beforeHour: string;
  /** Plural articles: behind one, `2000` is no year. */
  articles: string;
  /** Behind it: hours, ordinals. Months are known. */
  noMeasure: string;
  ofMonth: string;
  /** Between two numbers; `the` stands before one that is a day or a name. */
  joints: { to: string; and: string; or: string; between: string; from: string; the: string };
  per: string;
  perUnit: string;
  /** Round numbers that rates are of, and what stands before them: `por 100 mil`. */
  base: string;
  perBase: string;
  /** `mensuales` and what it is per. */
  periods: readonly (readonly [adjective: string, period: string])[];
  /** Besides `per`: may stand behind one unit of a currency that is a sum. */
  behindOne: string;
  /** Right before a number. */
  before: { least: string; most: string; about: string; doubted: string };
  /** Right behind it. */
  behind: { least: string; most: string };
  /**
   * How a quantity is claimed, by words of its clause; `edge` begins another one behind a comma, `breaks` what a verb before it does not govern.
   * `told` are verbs of what was, surely; `now` those that stand before what is, with `nowJoint` between.
   */
  claims: Record<
    | 'wanted'
    | 'promised'
    | 'foreseen'
    | 'toCome'
    | 'doubted'
    | 'past'
    | 'told'
    | 'now'
    | 'nowJoint'
    | 'ahead'
    | 'edge'
    | 'breaks',
    string
  >;
}

/** Units in letters, which are printed alike everywhere. */
export const measures: Quantities['units'] = ['kg', 'km', 'km²', 'MW', 'GW', 'kW', 'MWh', 'GWh', 'kWh', 'TWh'].map(
  (unit) => ({ pattern: String.raw`\s?${unit}(?![/\d²])`, unit }),
);

/** `{ uno: 1, dos: 2 }` of a list that begins with what stands for `from`. */
export const countedWords = (from: number, list: string, step = 1): Record<string, number> =>
  Object.fromEntries(
    list
      .trim()
      .split(/\s+/)
      .flatMap((words, i) => words.split('/').map((word) => [word.replaceAll('_', ' '), from + i * step] as const)),
  );
