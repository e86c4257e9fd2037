import type { Passage } from '../../../../src/record/block.ts';
import type { Document } from '../../../../src/record/document.ts';
import { checkRecord } from '../attribution/check-record.ts';
import type { Finding } from '../attribution/expected.ts';
import { slug, words } from '../attribution/words.ts';
import type { ExpectedDocument, Wanted } from './expected-document.ts';

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

/** Marks and spaces in one form, without case. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚‹›`´]/g, "'")
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const sameWords = (a: string, b: string): boolean => words(a).join(' ') === words(b).join(' ');
const bareSlug = (name: string): string => slug(name).replace(/^the-/, '');

/** One finding, or none where nothing is wanted. */
function checkValue(
  what: string,
  wanted: Wanted | undefined,
  value: string | undefined,
  isSame: (a: string, b: string) => boolean,
): Finding[] {
  if (wanted === undefined) return [];
  const list = Array.isArray(wanted) ? wanted : [wanted];
  const at = list.findIndex((one) => (one === null ? value === undefined : value !== undefined && isSame(one, value)));
  const verdict = at === 0 ? 'right' : at > 0 ? 'open' : value === undefined ? 'missed' : 'wrong';
  return [{ verdict, what: `${what} ${JSON.stringify(list[0])}: ${value ?? 'none'}` }];
}

function checkContributors({ contributors }: Document, wanted: ExpectedDocument['contributors']): Finding[] {
  if (!wanted) return [];
  const names = contributors.map(({ name }) => name);
  const forms = wanted.map((one) => [one].flat().map(fold));
  const isRight = names.length === forms.length && names.every((name, index) => forms[index]?.includes(fold(name)));
  const isForeign = names.some((name) => !forms.flat().includes(fold(name)));
  return [
    {
      verdict: isRight ? 'right' : isForeign ? 'wrong' : 'missed',
      what: `contributors ${wanted.join('; ')}: ${names.join('; ')}`,
    },
  ];
}

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
  const { title, date, originalUrl, publisher, publisherName, deck, corrections, textState } = document;
  const isDeclared = corrections.length > 0 || textState !== undefined || /encod|repair|misread/i.test(messages);
  return [
    ...checkRecord(document, expected, new Map()),
    ...checkValue('title', expected.title, title.basis === 'supplied' ? undefined : title.value, sameWords),
    ...checkValue('date', expected.date, date?.value, (a, b) => a === b),
    ...checkValue('url', expected.url, originalUrl, (a, b) => a.replace(/\/$/, '') === b.replace(/\/$/, '')),
    ...checkValue(
      'publisher',
      expected.publisher,
      publisher?.value ?? publisherName,
      (a, b) => bareSlug(a) === bareSlug(b),
    ),
    ...checkValue('deck', expected.deck, deck, sameWords),
    ...checkContributors(document, expected.contributors),
    ...checkText(document, expected),
    ...(expected.declared
      ? [{ verdict: isDeclared ? ('right' as const) : ('wrong' as const), what: 'what was put right is declared' }]
      : []),
  ];
}
