import { turnsOf } from '../normalize.ts';
import { checkTurns } from './check-turns.ts';
import type { Document } from '../../../../src/record/document.ts';
import type { Quote } from '../../../../src/record/quote.ts';
import type { Expected, Finding } from './expected.ts';
import { judgeSpeaker, type KnownNames, type Verdict } from './judge-speaker.ts';
import { indexOfWords, slug, startsWith, words } from './words.ts';

const partsOf = ({ parts }: Quote): string[][] => parts.map(({ exact }) => words(exact));

const LEAD = /^(?:that|que|qu|if|whether|dass|si)$/;

/** Without a conjunction that some would count with what is said, and others not. */
const withoutLead = ([first = '', ...rest]: readonly string[]): string[] =>
  LEAD.test(first) ? withoutLead(rest) : [first.replace(/^qu'/, ''), ...rest];

/** The quotations of a mode that have the wanted words, each wanted part as one part or several whole ones. */
function findQuotes(quotes: readonly Quote[], mode: Quote['mode'], wanted: string): Quote[] {
  const trim = (list: readonly string[]): string[] => (mode === 'reported' ? withoutLead(list) : [...list]);
  const asText = (list: readonly string[]): string => trim(list).join(' ');
  const parts = wanted
    .split(/…|\.\.\./)
    .map(words)
    .filter((part) => part.length > 0);
  const own = quotes.filter((quote) => quote.mode === mode);
  const whole = own.find((quote) => asText(partsOf(quote).flat()) === asText(parts.flat()));
  if (whole) return [whole];
  const found = parts.map((part) =>
    own.find((quote) => {
      const texts = partsOf(quote).map(trim);
      return texts.some((_, from) =>
        texts.some(
          (_, to) =>
            texts
              .slice(from, to + 1)
              .flat()
              .join(' ') === asText(part),
        ),
      );
    }),
  );
  if (!found.includes(undefined)) return [...new Set(found.flatMap((quote) => quote ?? []))];
  return mode === 'spoken' ? own.filter((quote) => startsWith(partsOf(quote).flat(), parts.flat())).slice(0, 1) : [];
}

const show = ({ attribution: { speaker } }: Quote): string =>
  `${speaker.status} “${speaker.label}”${speaker.name === undefined ? '' : ` = ${speaker.name}`}${speaker.ref === undefined ? '' : ` → ${speaker.ref}`}`;

const worst: readonly Verdict[] = ['wrong', 'unnamed', 'open', 'right'];

function checkQuotes({ quotes }: Document, wanted: NonNullable<Expected['quotes']>, known: KnownNames): Finding[] {
  return wanted.map(({ mode, words: said, speaker }): Finding => {
    const judged = findQuotes(quotes, mode, said).map((quote) => ({
      quote,
      verdict: judgeSpeaker(quote.attribution.speaker, speaker, partsOf(quote).flat(), known),
    }));
    const [found] = judged.sort((a, b) => worst.indexOf(a.verdict) - worst.indexOf(b.verdict));
    const what = `${mode} “${said}”`;
    return found
      ? { verdict: found.verdict, what: `${what}: ${show(found.quote)}, not ${speaker.join(' or ')}` }
      : { verdict: 'missed', what: `${what}: not found` };
  });
}

function checkNoQuotes({ quotes }: Document, wanted: NonNullable<Expected['noQuotes']>): Finding[] {
  return wanted.map(({ mode, words: said }): Finding => {
    const own = words(said);
    const found = quotes.find(
      (quote) =>
        (mode === 'any' || quote.mode === mode) &&
        partsOf(quote).some(
          (part) => indexOfWords(own, part) >= 0 || (part.length >= 2 && indexOfWords(part, own) >= 0),
        ),
    );
    return { verdict: found ? 'fault' : 'right', what: `“${said}” is no quotation${found ? `: ${show(found)}` : ''}` };
  });
}

function checkNoSpeakers(document: Document, labels: readonly string[]): Finding[] {
  const names = [
    ...document.quotes.flatMap(({ attribution: { speaker } }) => [speaker.label, speaker.name, speaker.ref]),
    ...turnsOf(document).flatMap(({ label, speaker }) => [label, speaker.label]),
  ];
  return labels.map((label): Finding => {
    const found = names.some((name) => name !== undefined && name !== '' && slug(name) === slug(label));
    return { verdict: found ? 'wrong' : 'right', what: `“${label}” is nobody’s name` };
  });
}

/** Holds a record beside what is expected of it: one finding a check. */
export function checkRecord(document: Document, expected: Expected, known: KnownNames): Finding[] {
  return [
    ...checkQuotes(document, expected.quotes ?? [], known),
    ...checkNoQuotes(document, expected.noQuotes ?? []),
    ...checkNoSpeakers(document, expected.noSpeakers ?? []),
    ...checkTurns(document, expected),
  ];
}
