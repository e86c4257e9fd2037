import { passagePath, wordsPath } from '../paths.ts';
import { isWhole, placeWords, type PlacedWords } from '../text-fragment.ts';
import type { ArchiveText } from '../archive/archive-text.ts';

type LinkedText = Pick<ArchiveText, 'id' | 'passages'> & Partial<Pick<ArchiveText, 'evidence'>>;

/**
 * The address of words in a passage. It names as much around them as tells them from the same words elsewhere in the document;
 * where nothing does, it leads to the passage alone.
 * @param at where the words stand, if they stand in the passage more than once
 */
export function wordsLink(document: LinkedText, block: string, exact: readonly string[], at?: number): string {
  // Browsers would find a title's words in the line above it that says where the page stands.
  if (block === 'title') return passagePath(document.id, block);
  return wordsPath(
    document.id,
    block,
    exact.flatMap((words) => placeExact(document, block, words, at) ?? []),
  );
}

function placeExact(
  { passages, evidence = [] }: LinkedText,
  block: string,
  exact: string,
  start?: number,
): PlacedWords | undefined {
  const text = passages.get(block)?.text ?? findInTurn(passages, block, exact);
  const at = start ?? text?.indexOf(exact) ?? -1;
  if (text === undefined || at === -1 || isWhole(text, at, at + exact.length)) return undefined;
  const isAlone = (stretch: string) => {
    // Above the text, where browsers look first.
    if (evidence.some((words) => words.includes(stretch))) return false;
    const holders = passages.values().filter((passage) => passage.text.includes(stretch));
    return holders.toArray().length === 1 && text.indexOf(stretch) === text.lastIndexOf(stretch);
  };
  return placeWords(text, at, at + exact.length, isAlone);
}

/** The text of a turn's paragraph that has the words. */
const findInTurn = (passages: ArchiveText['passages'], turn: string, exact: string): string | undefined =>
  passages.values().find((passage) => passage.turn?.id === turn && passage.text.includes(exact))?.text;
