import { reportSignsOf } from '../../languages/reading.ts';
import { citeInContext } from '../cite-in-context.ts';
import { count, type KindRule } from './clues.ts';

const WEEKDAY = /\b(?:on|earlier|late|since|until|said|told) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const REPORTING = /\b(?:said|told reporters|told|added|according to|warned|announced)\b/g;

/** What attributes statements in a language. */
export const reportingOf = (language: string): RegExp => reportSignsOf(language)?.reporting ?? REPORTING;

/** Reports have a dateline, a byline, credits, days of the week, and say who said what. */
export const fromReporting: KindRule = ({ document, blocks, dateline, bylines, language }, prose) => {
  const credits = blocks.find((block) => block.kind === 'note' && block.purpose === 'credits');
  const byline = bylines.length > 0;
  const weekday = citeInContext(document, prose, reportSignsOf(language)?.weekday ?? WEEKDAY);
  const verbs = reportingOf(language);
  const reporting = count(prose, verbs) >= 2 ? citeInContext(document, prose, verbs) : [];
  const weight =
    (dateline === undefined ? 0 : 2) + (credits ? 2 : 0) + (byline ? 1 : 0) + weekday.length + reporting.length;
  // A dateline alone begins press releases too.
  if (weight < 3) return undefined;
  const has = [
    ...(dateline === undefined ? [] : ['a dateline']),
    ...(byline ? ['a byline'] : []),
    ...(credits ? ['reporters’ credits'] : []),
    ...(weekday.length > 0 ? ['days of the week'] : []),
    ...(reporting.length > 0 ? ['attributed statements'] : []),
  ];
  return {
    value: 'article',
    basis: 'inferred',
    evidence: [...weekday, ...reporting],
    note: `It has ${has.join(', ')}.`,
  };
};
