import { describe, expect, test } from 'vitest';
import type { CitationPiece, CitationText } from '../../../src/citations/citation-piece.ts';
import type * as documents from '../../../src/citations/cited-document.ts';
import type * as styled from '../../../src/citations/styled-citation.ts';
import type { Document } from '../../../src/record/document.ts';
import { loadIn } from '../words/load-in.ts';
import { archiveOf, sampleDocument } from '../samples/sample-document.ts';

const stated = 'stated' as const;
const textOf = (pieces: readonly CitationText[]): string => pieces.map(({ text }) => text).join('');
const author = (name: string) => ({ name, role: 'author' as const, basis: stated });
const signed = {
  title: { value: 'La reunión', basis: stated },
  language: { value: 'es', basis: stated },
  publisher: { value: 'paper', basis: stated },
  contributors: [author('Jane Doe'), author('Ana Ruiz')],
  originalUrl: 'https://paper.test/a',
};
const on = (value: string, basis: 'stated' | 'inferred' = stated): Partial<Document> => ({ date: { value, basis } });

/** The forms of a document in a language of the interface; those for a place with `párr. 7` there. */
async function cite(language: string, more: Partial<Document>) {
  const { citedDocument } = await loadIn<typeof documents>(language, 'citations/cited-document.ts');
  const { fillCitation, styleCitations } = await loadIn<typeof styled>(language, 'citations/styled-citation.ts');
  const document = sampleDocument({ ...signed, ...more });
  const styles = styleCitations(citedDocument(document, archiveOf([document], { title: 'The Archive' })));
  return Object.fromEntries(
    Object.entries<CitationPiece[]>({ ...styles }).map(([form, pieces]) => [
      form,
      textOf(fillCitation(pieces, { place: 'párr. 7' })),
    ]),
  );
}

describe('In Spanish', () => {
  test('a signed piece has its months, joins and marks', async () => {
    expect(await cite('es', on('1999-05-04'))).toEqual({
      chicagoNote: 'Jane Doe y Ana Ruiz, «La reunión», The Paper, 4 de mayo de 1999, párr. 7, https://paper.test/a.',
      chicagoShort: 'Doe y Ruiz, «La reunión», párr. 7.',
      chicagoEntry: 'Doe, Jane, y Ana Ruiz. «La reunión». The Paper, 4 de mayo de 1999. https://paper.test/a.',
      apaEntry: 'Doe, J., & Ruiz, A. (1999, 4 de mayo). La reunión. The Paper. https://paper.test/a',
      apaInText: '(Doe & Ruiz, 1999, párr. 7)',
      mlaEntry: 'Doe, Jane, y Ana Ruiz. «La reunión». The Paper, 4 de mayo de 1999, https://paper.test/a.',
      mlaInText: '(Doe y Ruiz, párr. 7)',
    });
  });

  test.each([
    ['1999-05', 'Doe, J., & Ruiz, A. (1999, mayo). La reunión. The Paper. https://paper.test/a'],
    ['1999-05-04/1999-05-06', 'Doe, J., & Ruiz, A. (1999, 4–6 de mayo). La reunión. The Paper. https://paper.test/a'],
  ])('APA has the day of %s before its month', async (date, apa) => {
    expect((await cite('es', on(date))).apaEntry).toBe(apa);
  });

  test.each([
    ['[..1999-05-04]', '[no después del 4 de mayo de 1999]'],
    ['[1999-05-04..1999-06]', '[entre el 4 de mayo de 1999 y junio de 1999]'],
    ['1999~', '[ca. 1999]'],
  ])('what is known of the day %s stands in words', async (date, words) => {
    const { chicagoEntry } = await cite('es', on(date, 'inferred'));
    expect(chicagoEntry).toBe(`Doe, Jane, y Ana Ruiz. «La reunión». The Paper, ${words}. https://paper.test/a.`);
  });

  test('an unsigned piece, one without a date, and a description are as their manuals have them', async () => {
    const unsigned = { contributors: [], kind: { value: 'transcript' as const, basis: stated } };
    const { chicagoEntry, chicagoNote, apaEntry } = await cite('es', unsigned);
    expect(chicagoNote).toBe('«La reunión», transcripción, The Paper, s.\u00a0f., párr. 7, https://paper.test/a.');
    expect(chicagoEntry).toBe('The Paper. «La reunión». Transcripción, s.\u00a0f. https://paper.test/a.');
    expect(apaEntry).toBe('La reunión [Transcripción]. (s.\u00a0f.). The Paper. https://paper.test/a');
    const described = await cite('es', { contributors: [], title: { value: 'Informe', basis: 'supplied' } });
    expect(described.mlaEntry).toBe('[Informe]. The Paper, https://paper.test/a.');
  });

  test('nothing is retrieved on a day that nobody knows', async () => {
    const { publisher: _, ...alone } = signed;
    const { apaEntry } = await cite('es', { ...alone, kind: { value: 'transcript', basis: stated } });
    expect(apaEntry).not.toMatch(/recuperado/i);
  });
});

describe('In French', () => {
  test('a signed piece has its months, joins and marks', async () => {
    expect(await cite('fr', on('1999-05-01'))).toEqual({
      chicagoNote:
        'Jane Doe et Ana Ruiz, «\u00a0La reunión\u00a0», The Paper, 1 mai 1999, párr. 7, https://paper.test/a.',
      chicagoShort: 'Doe et Ruiz, «\u00a0La reunión\u00a0», párr. 7.',
      chicagoEntry: 'Doe, Jane, et Ana Ruiz. «\u00a0La reunión\u00a0». The Paper, 1 mai 1999. https://paper.test/a.',
      apaEntry: 'Doe, J., & Ruiz, A. (1999, 1er mai). La reunión. The Paper. https://paper.test/a',
      apaInText: '(Doe & Ruiz, 1999, párr. 7)',
      mlaEntry: 'Doe, Jane, et Ana Ruiz. «\u00a0La reunión\u00a0». The Paper, 1 mai 1999, https://paper.test/a.',
      mlaInText: '(Doe et Ruiz, párr. 7)',
    });
  });

  test('what is known of a day stands in words, and what is not known is said', async () => {
    expect((await cite('fr', on('[..1999-05-04]', 'inferred'))).chicagoEntry).toContain('[pas après le 4 mai 1999]');
    expect((await cite('fr', {})).apaEntry).toContain('(s.\u00a0d.)');
  });
});

test('In English nothing is as in these', async () => {
  expect((await cite('en', on('1999-05-04'))).chicagoEntry).toBe(
    'Doe, Jane, and Ana Ruiz. “La reunión.” The Paper, May 4, 1999. https://paper.test/a.',
  );
});
