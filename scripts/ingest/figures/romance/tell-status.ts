import type { Figure } from '../../../../src/record/figure.ts';
import type { Quantities } from '../../languages/quantities.ts';

/** How far from a figure the words may stand that say how it is claimed, in characters. */
const REACH = 400;

/** Tells how a figure is claimed, by the words of its clause: those before it, and when it is to be true. */
export function createStatusTeller({ claims }: Quantities) {
  const alone = (words: string, flags = 'iu') =>
    new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, flags);
  // A verb governs what stands near it, up to where another clause begins: one with its own verb, in the past.
  const near = (words: string, reach: string, more = '(?!)') =>
    new RegExp(
      String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])(?:\sque\s)?(?:(?!\s(?:${claims.breaks}|${more})\s)${reach}$`,
      'iu',
    );
  const [foreseen, doubted, past, ahead] = [claims.foreseen, claims.doubted, claims.past, claims.ahead].map((words) =>
    alone(words),
  ) as [RegExp, RegExp, RegExp, RegExp];
  const wanted = near(claims.wanted, '[^,;:]){0,60}');
  const [promised, toCome] = [claims.promised, claims.toCome].map((words) => near(words, '.){0,90}', claims.told)) as [
    RegExp,
    RegExp,
  ];
  // “Le budget pour 2023 est de 40 millions”: the year is what the budget is for.
  const isNow = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${claims.now})\s(?:(?:${claims.nowJoint})\s)?$`, 'iu');
  const edge = new RegExp(String.raw`[;:]\s|\s?[—–]\s?|,\s(?:${claims.edge})(?!\p{L})`, 'giu');

  function clauseAround(text: string, sentence: [number, number], start: number, end: number): [number, number] {
    let [left, right] = [Math.max(sentence[0], start - REACH), Math.min(sentence[1], end + REACH)];
    const from = left;
    for (const { 0: found, index } of text.slice(left, right).matchAll(edge)) {
      const at = from + index;
      if (at + found.length <= start) left = at + found.length;
      else if (at >= end && at < right) right = at;
    }
    return [left, right];
  }

  return (
    text: string,
    sentence: [number, number],
    figure: { start: number; end: number; hedged: boolean },
  ): Figure['status'] => {
    const [left, right] = clauseAround(text, sentence, figure.start, figure.end);
    const [head, tail] = [text.slice(left, figure.start), text.slice(figure.end, right)];
    if (wanted.test(head) || promised.test(head)) return 'target';
    if (foreseen.test(head) || toCome.test(head)) return 'forecast';
    if (ahead.test(`${head}\n${tail}`) && !past.test(head) && !isNow.test(head)) return 'target';
    return figure.hedged || doubted.test(head) ? 'hedged' : 'stated';
  };
}
