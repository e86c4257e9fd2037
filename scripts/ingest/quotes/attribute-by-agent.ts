import { findAgent } from './find-agent.ts';
import { sentenceAt } from './prose.ts';
import { fromCue, type RunRule } from './run-rule.ts';
import { isTitleCase } from './terms/term-rule.ts';
import { anyOf } from '../text/any-of.ts';
import { NAMING_VERBS } from './vocabulary.ts';

const NAMED = new RegExp(
  String.raw`(?<![\p{L}’'-])(${anyOf(NAMING_VERBS.filter((verb) => verb.endsWith('ed')))})(?:\sas)?(?:\s(?:an?|the))?(?:\s(?!(?:for|in|on|at|by|with|to|from|him|her|it|them)\s)\p{Ll}+){0,2}\s$`,
  'u',
);
/** `a course called “Boats and Piers” by Jane Roe`: a title behind what it is the title of; who made it stands behind “by”. */
const OF_WORK = /(?<!\p{L})(?:is|was|are|were|be|been|being|gets?|got)(?:\s(?:\p{Ll}+ly|once|often|also|even))?\s$/u;
const isTitled = (left: string, words: string, text: string): boolean =>
  /^(?:call|titl|nam|entitl)/.test(words) && !OF_WORK.test(left) && text.includes(' ') && isTitleCase(text);

/** How far before the words the participle stands, in code units. */
const reach = 80;

/** `was called “a joke” by the crew`: behind a passive verb, who acts stands after “by”. */
export const agent: RunRule = ({ prose, run }) => {
  const by = /^,?\sby\s/.exec(prose.masked.slice(run.close, run.close + 5))?.[0].length;
  const from = Math.max(sentenceAt(prose, run.open)[0], run.open - reach);
  const [words, verb] = (by !== undefined && NAMED.exec(prose.masked.slice(from, run.open))) || [];
  const subject = by === undefined ? undefined : findAgent(prose.masked, run.close + by);
  if (!subject || words === undefined || verb === undefined) return undefined;
  const { position } = prose;
  const start = run.open - words.length;
  if (isTitled(prose.masked.slice(from, start), words, prose.text.slice(run.start, run.end).replace(/[,.]$/, '')))
    return undefined;
  const who = { position, start: subject[0], end: subject[1] };
  return fromCue({ position, start, end: start + verb.length, verb, subject: who }, 'agent');
};
