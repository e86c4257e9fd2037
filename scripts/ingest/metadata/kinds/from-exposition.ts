import { hasTrait } from '../../../../src/record/block-kinds.ts';
import { countWords } from '../../../../src/record/passages.ts';
import { citeInContext } from '../cite-in-context.ts';
import { count, wordPattern, type KindRule } from './clues.ts';
import { reportingOf } from './from-reporting.ts';

/** Of an explainer's sentences, how many are in the present tense. */
const PRESENT_SHARE = 0.5;
/** So many words have its paragraphs on average, at least. */
const PARAGRAPH = 30;
/** A question that parts an explainer, of so many words at most, stands where a heading would. */
const QUESTION = 15;
/** “US” in capitals is a country, not “us”. */
const COUNTRY = /\bU\.?S\.?(?:A\.?)?(?![\p{L}])/gu;
const QUOTED = /[“"«][^“”"«»]{25,}[”"»]/;

/**
 * An explainer tells how things are: prose mostly in the present tense that nobody speaks in, with no quotations, no “I” or
 * “we” and no reporter. What calls itself a statement, a readout or an order is none.
 */
export const fromExposition: KindRule = ({ document, blocks, title, language }, all) => {
  const prose = all.filter(({ text }) => !text.endsWith('?') || countWords(text) > QUESTION);
  const words = prose.reduce((sum, { text }) => sum + countWords(text), 0);
  const others = blocks.some((block) => hasTrait(block, 'prose') && block.layout !== undefined);
  const without = prose.map((passage) => ({ ...passage, text: passage.text.replace(COUNTRY, '') }));
  const spoken =
    prose.some(({ text }) => QUOTED.test(text)) || count(without, wordPattern(language, 'firstPerson', 'giu')) > 0;
  const present = wordPattern(language, 'present');
  const sentences = prose.flatMap(({ text }) => text.split(/(?<=[.?!]) (?=[\p{Lu}“"«¿])/u));
  const share = sentences.filter((sentence) => sentence.search(present) >= 0).length / Math.max(1, sentences.length);
  if (others || spoken || title.search(wordPattern(language, 'official', 'giu')) >= 0) return undefined;
  if (prose.length < 3 || words / prose.length < PARAGRAPH) return undefined;
  if (share < PRESENT_SHARE || count(prose, reportingOf(language)) > 1) return undefined;
  return {
    value: 'explainer',
    basis: 'inferred',
    evidence: citeInContext(document, prose, present),
    note: 'It tells how things are, without speakers, quotations, a dateline, a byline or a first person.',
  };
};
