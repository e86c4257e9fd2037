import { commaSeparated } from '../../../comma-separated.ts';
import { modeName } from '#words/parts/modes.ts';
import { takingWords as words } from '#words/passages-taking.ts';
import type { TakenPassage } from './taken-passage.ts';

/** The list as a table. */
export const asCsv = (passages: readonly TakenPassage[]): string =>
  commaSeparated([words.columns, ...passages.map(row)]);

const row = (passage: TakenPassage, at: number): string[] => {
  const { words: paragraphs, speaker = '', mode, title, name, date = '', citation, conditions, rights } = passage;
  const { address = '', sourceAddress = '', note } = passage;
  return [
    String(at + 1),
    paragraphs.join('\n'),
    speaker,
    mode === undefined ? '' : modeName(mode),
    title,
    name,
    date,
    citation,
    conditions,
    rights,
    address,
    sourceAddress,
    note,
  ];
};
