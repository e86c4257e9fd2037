import { sentencesOf } from '../../../../src/record/sentences.ts';
import type { Quantities } from '../../languages/quantities.ts';
import type { FoundFigure } from '../found-figure.ts';
import type { DecimalMark } from './decimal-mark.ts';
import { createAmountLister, type RomanceAmount } from './list-amounts.ts';
import { createNameTeller } from './names-only.ts';
import { createNounReader } from './read-noun.ts';
import { createStatusTeller } from './tell-status.ts';

/** Finds the quantities of a Spanish or French passage. */
export type FigureFinder = (text: string, mark: DecimalMark | undefined) => FoundFigure[];

export function createFigureFinder(words: Quantities): FigureFinder {
  const listAmounts = createAmountLister(words);
  const namesOnly = createNameTeller(words);
  const nouns = createNounReader(words);
  const tellStatus = createStatusTeller(words);
  const rate = new RegExp(String.raw`^\s(?:${words.per})[\s’'](?<per>${words.perUnit})(?![\p{L}\p{M}])`, 'u');
  const baseRate = new RegExp(
    String.raw`^\s(?:${words.perBase})\s(?<per>(?:${words.base})(?:\sde|\sd(?=[’']))?[\s’'](?:${words.plural}))(?![\p{L}\p{M}])`,
    'u',
  );
  const isShare = new RegExp(String.raw`^\s(?:${words.outOf})\s`, 'u');
  const periods = words.periods.map(
    ([adjective, period]) => [new RegExp(String.raw`^\s(?:${adjective})(?!\p{L})`, 'u'), period] as const,
  );

  /** What a quantity is of one of: `por litro`, `mensuales`. A share of a year says as well how it has changed since. */
  function perBehind(text: string, at: number, unit: string, isCounted: boolean): { end: number; per?: string } {
    const rest = text.slice(at, at + 60);
    const named = rate.exec(rest) ?? (isCounted ? baseRate.exec(rest) : undefined);
    if (named) return { end: at + named[0].length, per: named.groups?.['per'] ?? '' };
    for (const [adjective, period] of unit === 'percent' ? [] : periods) {
      const found = adjective.exec(rest);
      if (found) return { end: at + found[0].length, per: period };
    }
    return { end: at };
  }

  function measure(text: string, amount: RomanceAmount, sentence: [number, number]): FoundFigure | undefined {
    const { start, hedged, quantity, small, hasNoun, mayJoin } = amount;
    const isFirst = text.slice(0, start).trim() === '';
    const count = (isJoined: boolean) => nouns.counted(text, amount.end, sentence[1], { hasNoun: isJoined, isFirst });
    const counted =
      amount.unit === undefined && !small
        ? (count(hasNoun) ?? (mayJoin && !hasNoun ? count(true) : undefined))
        : undefined;
    const unit = amount.unit ?? counted?.noun;
    if (unit === undefined || (counted && isShare.test(text.slice(counted.end, counted.end + 24)))) return undefined;
    const { end, per } = perBehind(text, counted?.end ?? amount.end, unit, counted !== undefined);
    return {
      start,
      end,
      exact: text.slice(start, end),
      quantity,
      unit: per === undefined ? unit : `${unit} per ${per}`,
      // “À 40 km de Montréal”: from where, and not of what.
      of: counted?.of ?? (unit === 'km' ? '' : nouns.measured(text, start, end, sentence)),
      status: tellStatus(text, sentence, { start, end, hedged }),
    };
  }

  return (text, mark) => {
    const amounts = listAmounts(text, mark).filter((amount) => !namesOnly(text, amount));
    if (amounts.length === 0) return [];
    const sentences = sentencesOf(text);
    return amounts.flatMap((amount) => {
      // “40 p. 100 de la population”: a full stop within the unit ends no sentence.
      const from = sentences.find(([, end]) => amount.start < end)?.[0] ?? 0;
      const to = sentences.find(([, end]) => amount.end < end)?.[1] ?? text.length;
      const figure = measure(text, amount, [from, to]);
      return figure ? [figure] : [];
    });
  };
}
