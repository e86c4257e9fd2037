import { findAgent } from './find-agent.ts';
import { sentenceAt } from './prose.ts';
import { fromCue, type RunRule } from './run-rule.ts';
import { anyOf, NAMING_VERBS } from './vocabulary.ts';

const NAMED = new RegExp(
  String.raw`(?<![\p{L}’'-])(${anyOf(NAMING_VERBS.filter((verb) => verb.endsWith('ed')))})(?:\sas)?(?:\s(?:an?|the))?(?:\s(?!(?:for|in|on|at|by|with|to|from|him|her|it|them)\s)\p{Ll}+){0,2}\s$`,
  'u',
);
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
  const who = { position, start: subject[0], end: subject[1] };
  return fromCue({ position, start, end: start + verb.length, verb, subject: who }, 'agent');
};
