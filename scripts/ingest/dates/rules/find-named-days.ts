import type { DateRule, Expression } from '../expression.ts';

const pattern =
  /\b(?:the day (?:before yesterday|after tomorrow)|yesterday|tomorrow|today|tonight|last night|this (?:morning|afternoon|evening))\b/gi;

const offsets: Record<string, number> = {
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** “Today’s economy” is the economy of these years. */
const nowadays =
  /^['’]s (?:[\w-]+,? ){0,2}(?:world|economy|society|age|era|times|youth|young|people|market|markets|workforce|workers|generations?|dollars|environment|climate|children|kids|students|standards|landscape|challenges|threats|realit(?:y|ies)|needs|jobs|leaders|technolog(?:y|ies)|families|veterans)\b/i;
/** “The jobs of tomorrow”, “even today”, “a better tomorrow”. */
const atLarge = /\b(?:of|even|still|than|better|brighter|like|until|our|a|and) $/i;

/** `today`, `tomorrow`, `last night`. */
export const findNamedDays: DateRule = (text) =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const [words] = match;
    const end = match.index + words.length;
    if (/^(?:today|tomorrow)$/i.test(words) && nowadays.test(text.slice(end, end + 60))) return [];
    const before = text.slice(Math.max(0, match.index - 10), match.index);
    const vague = /^(?:today|tomorrow)$/i.test(words) && atLarge.test(before);
    const expression: Expression = vague ? { kind: 'vague' } : { kind: 'day', days: offsets[words.toLowerCase()] ?? 0 };
    return [{ start: match.index, end, expression }];
  });
