import type { Passage } from '../../../../src/record/block.ts';
import { countWords } from '../../../../src/record/passages.ts';
import { citeInContext } from '../cite-in-context.ts';
import { count, wordPattern, type KindRule } from './clues.ts';

/** Who is spoken to stands before the first words of a speech: “Señor presidente del Congreso:”, “My fellow citizens,”. */
const ADDRESS =
  /^(?:(?:muy )?(?:buen[oa]s (?:días|tardes|noches))|(?:honorables?|distinguid[oa]s|querid[oa]s|estimad[oa]s)(?= )|señor(?:a|es|as)?(?: y señor(?:es|as))?|compatriotas|conciudadanos|mesdames|messieurs|monsieur|madame|chers|chères|ladies and gentlemen|(?:my )?(?:dear )?(?:fellow|friends)|mr\.? (?:speaker|president)|madam)(?!\p{L})[^.?!]{0,120}[,:;]/iu;
/** How far down it may stand. */
const ADDRESS_WITHIN = 6;

/** A newspaper is no “I”, nobody speaks in an editorial under a label, and it is no longer than so many words. */
const ONE_PERSON = /(?<![\p{L}’'])(?:I|I[’']\p{L}+|[Yy]o|[Jj]e|[Jj][’']\p{L}+)(?![\p{L}’'])/u;
const LABELLED = /^(?:\d+ )?\p{Lu}[^:.?!]{0,40}:\s\S/u;
const mostWords = 1500;

const isOneVoice = (prose: readonly Passage[]): boolean =>
  prose.reduce((sum, { text }) => sum + countWords(text), 0) <= mostWords &&
  prose.filter(({ text }) => LABELLED.test(text)).length < 2 &&
  !prose.some(({ text }) => ONE_PERSON.test(text.replaceAll(/[“«"][^“«”»"]*[”»"]/gu, '')));

/** Opinion ends with who the author is, or a newspaper speaks of itself, and says what ought to be done. */
export const fromOpinion: KindRule = ({ document, blocks, language, dateline }, prose) => {
  const urging = wordPattern(language, 'urging');
  if (count(prose, urging) < 2) return undefined;
  const biography = blocks.find((block) => block.kind === 'note' && block.purpose === 'biography');
  if (biography?.kind === 'note') {
    const about = { document, block: biography.id, exact: biography.text.split(/(?<=[.?!]) /)[0] ?? biography.text };
    return {
      value: 'op-ed',
      basis: 'inferred',
      evidence: [about, ...citeInContext(document, prose, urging)],
      note: 'It closes with its author’s biography and says what should be done.',
    };
  }
  const newspaper = wordPattern(language, 'newspaper', 'giu');
  if (dateline !== undefined || count(prose, newspaper) === 0) return undefined;
  if (!isOneVoice(prose)) return undefined;
  if (prose.slice(0, ADDRESS_WITHIN).some(({ text }) => ADDRESS.test(text))) return undefined;
  return {
    value: 'editorial',
    basis: 'inferred',
    evidence: [...citeInContext(document, prose, newspaper), ...citeInContext(document, prose, urging)],
    note: 'A newspaper speaks of itself in it and says what should be done.',
  };
};
