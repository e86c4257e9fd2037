import type { Quantities } from '../../languages/quantities.ts';

/** What a number counts. */
interface Counted {
  /** `personas` */
  noun: string;
  end: number;
  /** The words from the first one behind the number, with what describes the noun. */
  of: string;
}

export interface NounReader {
  /**
   * The plural noun behind a number that ends at `at`, within `limit`; behind a `de` where `hasNoun`, and only there. Where the number is the
   * first of its passage (`isFirst`), it may be that of a heading: `12 Conclusions`.
   */
  counted: (
    text: string,
    at: number,
    limit: number,
    how: { hasNoun: boolean; isFirst: boolean },
  ) => Counted | undefined;
  /** What a share or a sum of money is of: what is changed by it, or the words behind it. Empty where neither is told. */
  measured: (text: string, start: number, end: number, sentence: [number, number]) => string;
}

const LONGEST = /^\s*(?:\S+\s+){0,13}\S+/u;
/** How far before a figure the verb may stand that it is the change of, in characters. */
const REACH = 200;

/** `26 États`, `45 Centros Comunitarios`; of `30 Carlos Ruiz` the number counts nobody. */
const CAPITAL =
  /^[ \u00a0\u202f’']\p{Lu}[\p{L}\p{M}-]+(?![\p{L}\p{M}-])(?!\s\p{Lu}[\p{L}\p{M}-]*(?<![sx])(?![\p{L}\p{M}-]))/u;
const withSmallInitial = (words: string): string =>
  CAPITAL.test(words) ? words.charAt(0) + words.charAt(1).toLowerCase() + words.slice(2) : words;

export function createNounReader(words: Quantities): NounReader {
  const end = String.raw`(?![\p{L}\p{M}’'-])`;
  const phraseEnd = new RegExp(
    String.raw`[,;:!?()—–“”«»"\n[\]](?!\d)|(?<!\p{Lu})\.(?!\d)|\.$|\s[-–—]\s|\s(?:${words.phraseEnd}|${words.adverbial})(?=\s|$)|\squ[’']|${words.verbBehind}(?=[\s.,;:]|$)`,
    'u',
  );
  const ofCounted = new RegExp(`^(?:${words.ofCounted})(?=[\\s’'])`, 'u');
  const counts = new RegExp(
    String.raw`^[\s’'](?:(?:${words.ahead})${end}\s){0,2}(?!(?:${words.stop}|${words.time}|${words.ahead}|${words.noNoun})${end})(?<noun>${words.plural})${end}`,
    'u',
  );
  const [describes, describesCapital] = [String.raw`\p{Ll}`, String.raw`\p{L}`].map(
    (initial) =>
      new RegExp(String.raw`^\s(?!(?:${words.stop}|${words.time})${end})${initial}[\p{L}\p{M}-]+[sx]${end}`, 'u'),
  ) as [RegExp, RegExp];
  const goesOn = new RegExp(
    String.raw`^\s(?!(?:${words.adverbial})${end})(?:(?:${words.goesOn})\s(?!(?:plus|moins|más|menos)(?!\p{L}))|d[’'](?!ici\s))(?!\$?\d)`,
    'u',
  );
  const shareOf = new RegExp(
    String.raw`^\s(?!(?:${words.adverbial})${end})(?:(?:${words.shareOf})\s|d[’'])(?!\$?\d)`,
    'u',
  );
  const change = new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${words.change})\s[^,;:.—]{0,60}(?<![\p{L}\p{M}])(?!(?:${words.stop})\s)[\p{L}\p{M}-]{3,}(?=\s(?:${words.by})\s?$)`,
    'iu',
  );

  // A word that joins phrases has nothing behind it where one is cut.
  const loose = new RegExp(String.raw`(?:^|\s)(?:(?:${words.stop})(?:\s|$))+$`, 'u');
  const whole = (phrase: string): string => phrase.trim().replace(loose, '');

  /** The phrase that begins at `start`: its first word is taken as it is, fourteen are the most. */
  function phraseFrom(text: string, start: number, limit: number): number {
    const rest = LONGEST.exec(text.slice(start, limit))?.[0] ?? '';
    const lead = Math.max(0, (/^\s*\S+/.exec(rest)?.[0].length ?? 0) - 1);
    const found = phraseEnd.exec(rest.slice(lead));
    return start + (found ? lead + found.index : rest.length);
  }

  return {
    counted(text, at, limit, { hasNoun, isFirst }) {
      const joined = hasNoun ? ofCounted.exec(text.slice(at, at + 20)) : undefined;
      // “16 mil millones querellados”: what the millions are of is left out, and what follows only describes it.
      if (joined === null) return undefined;
      const from = at + (joined?.[0].length ?? 0);
      const behind = text.slice(from, Math.min(limit, from + 80));
      const match = counts.exec(behind) ?? (isFirst ? null : counts.exec(withSmallInitial(behind)));
      const length = match?.groups?.['noun']?.length;
      if (!match || length === undefined) return undefined;
      const stop = from + match[0].length;
      const noun = text.slice(stop - length, stop);
      const adds = /^\p{Lu}/u.test(noun) ? describesCapital : describes;
      let last = stop;
      for (let more = adds.exec(text.slice(last, limit)); more; more = adds.exec(text.slice(last, limit)))
        last += more[0].length;
      if (goesOn.test(text.slice(last, limit))) last = phraseFrom(text, last, limit);
      return { noun, end: stop, of: whole(text.slice(from + 1, last)) };
    },
    measured(text, start, stop, [from, limit]) {
      const changed = change.exec(text.slice(Math.max(from, start - REACH), start))?.[0];
      if (changed !== undefined) return changed;
      const rest = text.slice(stop, limit);
      const share = shareOf.exec(rest);
      // `de` alone says no more than that it is of it.
      const skipped = share && /^\sde\s/.test(share[0]) ? share[0].length : 0;
      if (!share && !goesOn.test(rest)) return '';
      return whole(text.slice(stop + skipped, phraseFrom(text, stop + skipped, limit)));
    },
  };
}
