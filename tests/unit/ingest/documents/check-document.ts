import type { Passage } from '../../../../src/record/block.ts';
import type { Document } from '../../../../src/record/document.ts';
import { checkRecord } from '../attribution/check-record.ts';
import type { Finding } from '../attribution/expected.ts';
import { checkFacts } from './check-facts.ts';
import type { ExpectedDocument } from './expected-document.ts';
import { fold, sameWords } from './same-words.ts';

interface Kept {
  kind: string;
  passage: Passage;
}

const keptOf = ({ blocks }: Document): Kept[] =>
  blocks.flatMap((block): Kept[] =>
    block.kind === 'turn'
      ? block.paragraphs.map((passage) => ({ kind: 'turn', passage }))
      : [{ kind: block.kind, passage: block }],
  );

function checkText(document: Document, expected: ExpectedDocument): Finding[] {
  const kept = keptOf(document);
  const kindOf = (text: string) =>
    kept.find(({ passage }) => passage.text.includes(text) || fold(passage.text).includes(fold(text)));
  const paragraphs = kept.filter(({ kind }) => ['paragraph', 'heading', 'turn'].includes(kind));
  const finding = (isRight: boolean, what: string): Finding => ({ verdict: isRight ? 'right' : 'fault', what });
  return [
    ...(expected.textHas ?? []).map((text) =>
      finding(
        kept.some(({ passage }) => fold(passage.text).includes(fold(text))),
        `text has “${text}”`,
      ),
    ),
    ...(expected.textHasNot ?? []).map((text) => finding(kindOf(text) === undefined, `text has no “${text}”`)),
    ...(expected.notParagraph ?? []).map((text) =>
      finding(!paragraphs.some(({ passage }) => fold(passage.text).includes(fold(text))), `“${text}” is no paragraph`),
    ),
    ...(expected.blocks ?? []).map(([wanted, text]) => {
      const whole = kept.filter(({ passage }) => sameWords(passage.text, text));
      const kinds = (
        whole.length > 0 ? whole : kept.filter(({ passage }) => fold(passage.text).includes(fold(text)))
      ).map(({ kind }) => kind);
      const isRight = kinds.length > 0 && kinds.every((kind) => [wanted].flat().includes(kind));
      return finding(isRight, `“${text}” is a ${[wanted].flat().join(' or ')}: ${kinds.join(', ')}`);
    }),
    ...(expected.row ?? []).map((cells) => {
      const isRow = kept.some(
        ({ passage: { text, layout } }) =>
          layout?.kind === 'row' &&
          layout.cells.map(([start, end]) => fold(text.slice(start, end))).join('\t') === cells.map(fold).join('\t'),
      );
      return finding(isRow, `a row of ${cells.join(' | ')}`);
    }),
  ];
}

/** Holds a record, and what was said while it was made, beside what is expected of it: one finding a check. */
export function checkDocument(document: Document, messages: string, expected: ExpectedDocument): Finding[] {
  const { corrections, textState } = document;
  const isDeclared = corrections.length > 0 || textState !== undefined || /encod|repair|misread/i.test(messages);
  return [
    ...checkRecord(document, expected, new Map()),
    ...checkFacts(document, expected),
    ...checkText(document, expected),
    ...(expected.declared
      ? [{ verdict: isDeclared ? ('right' as const) : ('wrong' as const), what: 'what was put right is declared' }]
      : []),
  ];
}
