import { expect, test } from 'vitest';
import type { Document } from '../../../../src/record/document.ts';
import { chooseProof } from '../../../../src/views/home/choose-proof.ts';
import { homeProof } from '../../../../src/views/home/home-proof.ts';
import { archiveOf } from '../../samples/sample-document.ts';
import { writtenDocument } from './written-document.ts';

const source = 'HARBOUR NEWS\n\nIt rained.\nÁna spoke. “The harbour is open again,” she said.\n\nThe end.\n';

function proof(text = source, more: Partial<Document> = {}, file = text) {
  const archive = archiveOf([writtenDocument('a', text, more)]);
  const chosen = chooseProof(archive);
  return chosen && homeProof(chosen, file, archive);
}

/** `7 *words* lit` */
const lines = (shown: ReturnType<typeof proof>) =>
  shown?.lines.map(
    ({ number, pieces }) =>
      `${String(number)} ${pieces.map(({ text, marked }) => (marked ? `*${text}*` : text)).join('')}`,
  );

test('The same words are shown alone, in their paragraph and in the file, with lines and bytes', () => {
  const shown = proof();
  expect([shown?.words, shown?.isQuotation, shown?.speaker?.name]).toEqual([
    'The harbour is open again',
    true,
    'Ann Reyes',
  ]);
  expect(shown?.paragraph?.find(({ marked }) => marked)?.text).toBe('The harbour is open again,');
  expect(lines(shown)).toEqual([
    '2 ',
    '3 It rained.',
    '4 Ána spoke. “*The harbour is open again,*” she said.',
    '5 ',
    '6 The end.',
  ]);
  expect(shown?.at).toEqual({ firstLine: 4, lastLine: 4, firstByte: 41, lastByte: 66, bytes: 9 });
  expect(Buffer.from(source).subarray(40, 66).toString()).toBe('The harbour is open again,');
  expect([shown?.place.href, shown?.check]).toEqual(['/documents/a/#p3', '/documents/a/source/#p3']);
});

test('Words that were taken out of what is no text are not shown in a file', () => {
  const { source: written } = writtenDocument('a', source);
  const extracted = { by: 'unpdf', version: '1', sha256: 'b'.repeat(64) };
  expect(proof(source, { source: { ...written, extracted } })).toBeUndefined();
  const wide = proof(source, { source: { ...written, encoding: 'utf-16le' } });
  expect(wide?.at).toMatchObject({ firstByte: 75, lastByte: 126 });
});

test('A passage that is shown whole is not shown twice', () => {
  const shown = proof('The harbour opened in the spring.');
  expect([shown?.words, shown?.isQuotation, shown?.paragraph]).toEqual([
    'The harbour opened in the spring.',
    false,
    undefined,
  ]);
});

test('Words over several lines of the file are lit in each', () => {
  const archive = archiveOf([writtenDocument('a', 'The harbour opened in the spring of that year.')]);
  const chosen = chooseProof(archive);
  const shown = chosen && homeProof(chosen, 'The harbour opened\nin the spring of that year.', archive);
  expect(lines(shown)).toEqual(['1 *The harbour opened*', '2 *in the spring of that year.*']);
});

test('Where the file has other words there, nothing is shown', () => {
  expect(proof(source, {}, source.replace('open again', 'shut again'))).toBeUndefined();
});
