import type { Document } from '../../src/record/document.ts';
import { doubtsOf } from '../../src/record/doubts.ts';
import { turnsOf } from '../../src/record/passages.ts';
import { draftLines } from '../review/write-draft-cards.ts';

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const basisOf = (basis: string): string => (basis === 'stated' ? 'as the source says' : 'worked out');

/** What was read of a document, a line each. */
function listFound(document: Document): string[] {
  const { title, kind, date, occurred, publisher, contributors, language, blocks, quotes } = document;
  const issuer = publisher?.value ?? document.publisherName;
  const names = contributors.map(({ name }) => name).join(', ');
  const speakers = new Set(
    quotes
      .map(({ attribution: { speaker } }) => speaker.ref ?? speaker.name ?? speaker.label)
      .filter((one) => one !== ''),
  );
  const turns = turnsOf(blocks).length;
  return [
    `title: ${title.value}`,
    ...(kind ? [`kind: ${kind.value}, ${basisOf(kind.basis)}`] : []),
    ...(date ? [`date: ${date.value}, ${basisOf(date.basis)}`] : []),
    ...(occurred?.date === undefined ? [] : [`held: ${occurred.date}`]),
    ...(issuer === undefined ? [] : [`publisher: ${issuer}`]),
    ...(names === '' ? [] : [`by: ${names}`]),
    `language: ${language.value}`,
    ...(turns > 0 ? [`turns: ${turns.toLocaleString('en')}`] : []),
    ...(quotes.length > 0
      ? [`statements: ${quotes.length.toLocaleString('en')}, of ${speakers.size.toLocaleString('en')} speakers`]
      : []),
  ];
}

/**
 * What an editor sees of a new document at the end of its card: all that was found, and the lines that would settle what is uncertain, each
 * behind a #. Nothing of it decides anything.
 */
export function describeFound(document: Document): string {
  const uncertain = draftLines(doubtsOf(document));
  const found = ['Found, and shown without a word here:', ...listFound(document).map((line) => `  ${onOneLine(line)}`)];
  return [
    '',
    ...found.map((line) => `# ${line}`),
    ...(uncertain === ''
      ? []
      : ['# Uncertain: fill in what is in capitals, and take the # away.', uncertain.trimEnd()]),
    '# What else may stand here: docs/adding-documents.md',
    '',
  ].join('\n');
}
