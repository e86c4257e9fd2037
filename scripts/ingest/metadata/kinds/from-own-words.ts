import type { Passage } from '../../../../src/record/block.ts';
import type { Kind } from '../../../../src/record/document-kinds.ts';
import type { Sourced } from '../../../../src/record/sourced.ts';
import { kindOfTitle, type SaidKind } from '../../classify/kind-of-line.ts';
import { isEditorialByline } from '../../classify/read-byline.ts';
import { citeInContext } from '../cite-in-context.ts';
import { isInLetterForm } from './from-letter.ts';
import { count, wordPattern, type KindClues, type KindRule } from './clues.ts';

const firstPerson = (language: string): RegExp => wordPattern(language, 'firstPerson', 'giu');

/** A report may be titled “Remarks by minister anger union”: what a title says needs the text to be so. */
export function bearsOut(kind: Kind, clues: KindClues, prose: readonly Passage[]): boolean {
  const { bylines, language, dateline } = clues;
  switch (kind) {
    case 'speech':
      return bylines.length === 0 && dateline === undefined && count(prose, firstPerson(language)) >= 2;
    case 'press-release':
    case 'statement':
      return bylines.length === 0;
    case 'interview': {
      const asked = prose.filter(({ text }) => /\?["”»]?$/.test(text)).length;
      return asked >= 2 || count(prose, wordPattern(language, 'edited', 'giu')) > 0;
    }
    case 'hearing':
      return count(prose.slice(0, 6), wordPattern(language, 'met', 'giu')) > 0;
    case 'letter':
      return isInLetterForm(clues, 'loosely');
    case 'press-conference':
      return false;
    default:
      return true;
  }
}

/** What the lines of its head say that it is, the most telling first: what is released may be a speech, too. */
function fromLines(clues: KindClues, prose: Passage[]): Sourced<Kind> | undefined {
  const { said } = clues;
  const isTold = ({ kind }: (typeof said)[number]): boolean => kind !== 'speech' || bearsOut('speech', clues, prose);
  const told = said.filter(isTold);
  const found = told.find(({ kind }) => kind !== 'press-release') ?? told[0];
  return found && { value: found.kind, basis: 'stated', note: `Its head says “${found.exact}”.` };
}

/** `Lettres - Un pays déshonoré`: the part of a newspaper that prints them, which needs nothing more. */
const isSection = ({ kind, exact }: SaidKind): boolean => kind === 'letter' && /[:|—–-]$/u.test(exact);

/** What the document calls itself: by its title, by a line of its head, or by its byline. */
export const fromOwnWords: KindRule = (clues, prose) => {
  const { document, title, language, bylines } = clues;
  const named = kindOfTitle(title);
  if (named && (isSection(named) || bearsOut(named.kind, clues, prose))) {
    const evidence = named.kind === 'speech' ? citeInContext(document, prose, firstPerson(language)) : [];
    const begins = title.trim().startsWith(named.exact);
    const note = `Its title ${begins ? 'begins with' : 'says'} “${named.exact}”.`;
    return { value: named.kind, basis: 'inferred', ...(evidence.length > 0 && { evidence }), note };
  }
  const board = bylines.find(isEditorialByline);
  if (board !== undefined) return { value: 'editorial', basis: 'inferred', note: `Its byline is “${board}”.` };
  return fromLines(clues, prose);
};
