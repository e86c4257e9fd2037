import { describe, expect, it } from 'vitest';
import { citedDocument } from '../../../src/citations/cited-document.ts';
import type { CitationPiece } from '../../../src/citations/citation-piece.ts';
import { styleCitations, type StyledCitations } from '../../../src/citations/styled-citation.ts';
import type { Document } from '../../../src/record/document.ts';
import { archiveOf, sampleDocument } from '../samples/sample-document.ts';

// Every string here is written by hand after the pattern of a manual, which is named with it; `*` stands for italics.

const by = (...names: string[]) => ({
  contributors: names.map((name) => ({ name, role: 'author' as const, basis: 'stated' as const })),
});
const titled = (value: string) => ({ title: { value, basis: 'stated' as const } });
const supplied = (value: string) => ({ title: { value, basis: 'supplied' as const } });
const kind = (value: 'article' | 'op-ed' | 'explainer' | 'transcript') => ({
  kind: { value, basis: 'inferred' as const },
});
const paper = { publisher: { value: 'paper', basis: 'stated' as const }, originalUrl: 'https://paper.test/a' };
const day = { date: { value: '1999-05-04', basis: 'stated' as const } };

const print = (pieces: readonly CitationPiece[]): string =>
  pieces
    .map((piece) => {
      if (!('slot' in piece)) return piece.italic ? `*${piece.text}*` : piece.text;
      return piece.slot === 'place' ? `${piece.lead}para. 7` : '';
    })
    .join('');

function cite(of: Partial<Document>, form: keyof StyledCitations): string {
  const document = sampleDocument({ ...titled('Tolls rise again'), ...of });
  const archive = archiveOf([document], { title: 'The Archive' });
  return print(styleCitations(citedDocument(document, archive))[form]);
}

type Row = [what: string, of: Partial<Document>, expected: string];

describe('Chicago, 17th edition', () => {
  it.each<Row>([
    [
      '14.191: a newspaper’s signed article',
      { ...paper, ...day, ...by('Jane Doe') },
      'Jane Doe, “Tolls Rise Again,” *The Paper*, May 4, 1999, para. 7, https://paper.test/a.',
    ],
    [
      '14.199: an unsigned one begins with its title',
      { ...paper, ...day },
      '“Tolls Rise Again,” *The Paper*, May 4, 1999, para. 7, https://paper.test/a.',
    ],
    [
      '14.76: two authors',
      { ...paper, ...day, ...by('Jane Doe', 'Richard Roe') },
      'Jane Doe and Richard Roe, “Tolls Rise Again,” *The Paper*, May 4, 1999, para. 7, https://paper.test/a.',
    ],
    [
      '14.76: three',
      { ...paper, ...day, ...by('Jane Doe', 'Richard Roe', 'Ana Ruiz') },
      'Jane Doe, Richard Roe, and Ana Ruiz, “Tolls Rise Again,” *The Paper*, May 4, 1999, para. 7, https://paper.test/a.',
    ],
    [
      '14.76: more than three',
      { ...paper, ...day, ...by('Jane Doe', 'Richard Roe', 'Ana Ruiz', 'Tom Poe') },
      'Jane Doe et al., “Tolls Rise Again,” *The Paper*, May 4, 1999, para. 7, https://paper.test/a.',
    ],
    [
      '6.43: no comma before Jr.',
      { ...paper, ...day, ...by('Martin Roe Jr.') },
      'Martin Roe Jr., “Tolls Rise Again,” *The Paper*, May 4, 1999, para. 7, https://paper.test/a.',
    ],
    [
      '14.84: an organization',
      { ...kind('explainer'), ...paper, ...day, ...by('Harbour Desk') },
      'Harbour Desk, “Tolls Rise Again,” The Paper, May 4, 1999, para. 7, https://paper.test/a.',
    ],
    [
      '14.94: a title with quotation marks at its end',
      { ...paper, ...day, ...titled('The mayor says “no”') },
      '“The Mayor Says ‘No,’” *The Paper*, May 4, 1999, para. 7, https://paper.test/a.',
    ],
    [
      '14.96: a title that asks',
      { ...paper, ...day, ...titled('Who pays?') },
      '“Who Pays?,” *The Paper*, May 4, 1999, para. 7, https://paper.test/a.',
    ],
    [
      '11.6: a title in another language keeps its capitals',
      { ...paper, ...day, language: { value: 'es', basis: 'stated' }, ...titled('El puente abre') },
      '“El puente abre,” *The Paper*, May 4, 1999, para. 7, https://paper.test/a.',
    ],
    [
      'what it is, in small letters',
      { ...kind('transcript'), ...paper, ...day },
      '“Tolls Rise Again,” transcript, The Paper, May 4, 1999, para. 7, https://paper.test/a.',
    ],
    [
      '14.145: no date',
      { ...paper, ...by('Jane Doe') },
      'Jane Doe, “Tolls Rise Again,” *The Paper*, n.d., para. 7, https://paper.test/a.',
    ],
  ])('note, %s', (_, of, expected) => {
    expect(cite(of, 'chicagoNote')).toBe(expected);
  });

  it('names a passage after a title that ends with a quotation, with one comma', () => {
    expect(cite({ ...paper, ...titled('The mayor says “no”') }, 'chicagoShort')).toBe(
      '“The Mayor Says ‘No,’” para. 7.',
    );
  });

  it.each<Row>([
    [
      '14.199: the paper stands in place of an unknown author',
      { ...paper, ...day },
      '*The Paper*. “Tolls Rise Again.” May 4, 1999. https://paper.test/a.',
    ],
    [
      'the owner of a site does',
      { ...kind('explainer'), ...paper, ...day },
      'The Paper. “Tolls Rise Again.” May 4, 1999. https://paper.test/a.',
    ],
    [
      '14.199: a piece by the paper itself is one of no author',
      { ...paper, ...day, ...by('The Paper') },
      '*The Paper*. “Tolls Rise Again.” May 4, 1999. https://paper.test/a.',
    ],
    [
      '14.76: only the first of two authors is turned round',
      { ...paper, ...day, ...by('Jane Doe', 'Richard Roe') },
      'Doe, Jane, and Richard Roe. “Tolls Rise Again.” *The Paper*, May 4, 1999. https://paper.test/a.',
    ],
    [
      '14.76: four authors are all named',
      { ...paper, ...day, ...by('Jane Doe', 'Richard Roe', 'Ana Ruiz', 'Tom Poe') },
      'Doe, Jane, Richard Roe, Ana Ruiz, and Tom Poe. “Tolls Rise Again.” *The Paper*, May 4, 1999. https://paper.test/a.',
    ],
    [
      'Jr. comes last',
      { ...paper, ...day, ...by('Martin Roe Jr.') },
      'Roe, Martin, Jr. “Tolls Rise Again.” *The Paper*, May 4, 1999. https://paper.test/a.',
    ],
    [
      '14.96: a title that asks has no full stop',
      { ...paper, ...day, ...titled('Who pays?') },
      '*The Paper*. “Who Pays?” May 4, 1999. https://paper.test/a.',
    ],
    [
      '14.94: nor is there a comma in one that ends with a quotation',
      { ...paper, ...day, ...titled('The mayor says “no”') },
      '*The Paper*. “The Mayor Says ‘No.’” May 4, 1999. https://paper.test/a.',
    ],
    [
      'one that ends with a question that it quotes',
      { ...paper, ...day, ...titled('The mayor asks “why?”') },
      '*The Paper*. “The Mayor Asks ‘Why?’” May 4, 1999. https://paper.test/a.',
    ],
    ['neither author, publisher nor date', {}, '“Tolls Rise Again.” n.d. The Archive.'],
    [
      'a supplied title',
      { ...supplied('Report on tolls'), ...paper, ...day },
      '*The Paper*. [Report on tolls]. May 4, 1999. https://paper.test/a.',
    ],
  ])('bibliography, %s', (_, of, expected) => {
    expect(cite(of, 'chicagoEntry')).toBe(expected);
  });
});

describe('APA, 7th edition', () => {
  it.each<Row>([
    [
      'a newspaper’s article',
      { ...paper, ...day, ...by('Jane Doe') },
      'Doe, J. (1999, May 4). Tolls rise again. *The Paper*. https://paper.test/a',
    ],
    ['9.12: no author', { ...paper, ...day }, 'Tolls rise again. (1999, May 4). *The Paper*. https://paper.test/a'],
    [
      '9.17: no date, and no “Retrieved” without one of retrieval',
      { ...paper, ...by('Jane Doe') },
      'Doe, J. (n.d.). Tolls rise again. *The Paper*. https://paper.test/a',
    ],
    [
      'a page by an organization, on the site of another',
      { ...kind('explainer'), ...paper, ...day, ...by('Harbour Desk') },
      'Harbour Desk. (1999, May 4). *Tolls rise again*. The Paper. https://paper.test/a',
    ],
    [
      'by the site’s own, which is named once',
      { ...kind('explainer'), ...paper, ...day, ...by('The Paper') },
      'The Paper. (1999, May 4). *Tolls rise again*. https://paper.test/a',
    ],
    [
      '9.8: two authors',
      { ...paper, ...day, ...by('Jane Doe', 'Richard Roe') },
      'Doe, J., & Roe, R. (1999, May 4). Tolls rise again. *The Paper*. https://paper.test/a',
    ],
    [
      '9.8: three and more are all named',
      { ...paper, ...day, ...by('Jane Doe', 'Richard Roe', 'Ana Ruiz') },
      'Doe, J., Roe, R., & Ruiz, A. (1999, May 4). Tolls rise again. *The Paper*. https://paper.test/a',
    ],
    [
      '9.8: Jr.',
      { ...paper, ...day, ...by('Martin Roe Jr.') },
      'Roe, M., Jr. (1999, May 4). Tolls rise again. *The Paper*. https://paper.test/a',
    ],
    [
      'small words of a surname',
      { ...paper, ...day, ...by('Jan van der Berg') },
      'van der Berg, J. (1999, May 4). Tolls rise again. *The Paper*. https://paper.test/a',
    ],
    [
      'a capital after a colon',
      { ...paper, ...day, ...titled('Tolls rise: who pays') },
      'Tolls rise: Who pays. (1999, May 4). *The Paper*. https://paper.test/a',
    ],
    [
      '9.21: what it is, in brackets',
      { ...kind('transcript'), ...paper, ...day, ...by('Harbour Desk') },
      'Harbour Desk. (1999, May 4). *Tolls rise again* [Transcript]. The Paper. https://paper.test/a',
    ],
    [
      'a supplied title is the one description',
      { ...kind('transcript'), ...supplied('Call with reporters'), ...paper, ...day, ...by('Harbour Desk') },
      'Harbour Desk. (1999, May 4). [Call with reporters]. The Paper. https://paper.test/a',
    ],
    [
      'days of a month',
      { ...paper, ...by('Jane Doe'), date: { value: '1999-05-30/1999-06-02', basis: 'stated' } },
      'Doe, J. (1999, May 30–June 2). Tolls rise again. *The Paper*. https://paper.test/a',
    ],
  ])('reference, %s', (_, of, expected) => {
    expect(cite(of, 'apaEntry')).toBe(expected);
  });

  it.each<Row>([
    ['8.17: two authors', { ...paper, ...day, ...by('Jane Doe', 'Richard Roe') }, '(Doe & Roe, 1999, para. 7)'],
    ['8.17: three', { ...paper, ...day, ...by('Jane Doe', 'Richard Roe', 'Ana Ruiz') }, '(Doe et al., 1999, para. 7)'],
    ['8.14: no author, an article', { ...paper, ...day }, '(“Tolls Rise Again,” 1999, para. 7)'],
    ['8.14: no author, a page', { ...kind('explainer'), ...paper, ...day }, '(*Tolls Rise Again*, 1999, para. 7)'],
    ['9.17: no date', { ...paper, ...by('Jane Doe') }, '(Doe, n.d., para. 7)'],
  ])('in the text, %s', (_, of, expected) => {
    expect(cite(of, 'apaInText')).toBe(expected);
  });
});

describe('MLA, 9th edition', () => {
  it.each<Row>([
    [
      'an article in its container',
      { ...paper, ...day, ...by('Jane Doe') },
      'Doe, Jane. “Tolls Rise Again.” *The Paper*, 4 May 1999, https://paper.test/a.',
    ],
    ['no author', { ...paper, ...day }, '“Tolls Rise Again.” *The Paper*, 4 May 1999, https://paper.test/a.'],
    [
      'an organization that publishes its own is not the author',
      { ...paper, ...day, ...by('The Paper') },
      '“Tolls Rise Again.” *The Paper*, 4 May 1999, https://paper.test/a.',
    ],
    [
      'two authors',
      { ...paper, ...day, ...by('Jane Doe', 'Richard Roe') },
      'Doe, Jane, and Richard Roe. “Tolls Rise Again.” *The Paper*, 4 May 1999, https://paper.test/a.',
    ],
    [
      'three',
      { ...paper, ...day, ...by('Jane Doe', 'Richard Roe', 'Ana Ruiz') },
      'Doe, Jane, et al. “Tolls Rise Again.” *The Paper*, 4 May 1999, https://paper.test/a.',
    ],
    [
      'a month is shortened',
      { ...paper, ...by('Jane Doe'), date: { value: '1999-09-04', basis: 'stated' } },
      'Doe, Jane. “Tolls Rise Again.” *The Paper*, 4 Sept. 1999, https://paper.test/a.',
    ],
    ['no date', { ...paper, ...by('Jane Doe') }, 'Doe, Jane. “Tolls Rise Again.” *The Paper*, https://paper.test/a.'],
    [
      'what it is comes last',
      { ...kind('transcript'), ...paper, ...day },
      '“Tolls Rise Again.” *The Paper*, 4 May 1999, https://paper.test/a. Transcript.',
    ],
    [
      'a description has no marks',
      { ...supplied('Report on tolls'), ...paper, ...day },
      '[Report on tolls]. *The Paper*, 4 May 1999, https://paper.test/a.',
    ],
    ['an archive is a container', { ...day }, '“Tolls Rise Again.” 4 May 1999. *The Archive*.'],
    [
      'quotation marks in a title',
      { ...paper, ...day, ...titled('Cities say “yes” to tolls') },
      '“Cities Say ‘Yes’ to Tolls.” *The Paper*, 4 May 1999, https://paper.test/a.',
    ],
    [
      'a title in another language',
      { ...paper, ...day, language: { value: 'es', basis: 'stated' }, ...titled('El puente abre') },
      '“El puente abre.” *The Paper*, 4 May 1999, https://paper.test/a.',
    ],
  ])('works cited, %s', (_, of, expected) => {
    expect(cite(of, 'mlaEntry')).toBe(expected);
  });

  it.each<Row>([
    ['two authors', { ...paper, ...by('Jane Doe', 'Richard Roe') }, '(Doe and Roe, para. 7)'],
    ['three', { ...paper, ...by('Jane Doe', 'Richard Roe', 'Ana Ruiz') }, '(Doe et al., para. 7)'],
    ['no author', { ...paper }, '(“Tolls Rise Again,” para. 7)'],
  ])('in the text, %s', (_, of, expected) => {
    expect(cite(of, 'mlaInText').replace('par. ', 'para. ')).toBe(expected);
  });
});

it('A title in another language is marked with it, in every form', () => {
  const document = sampleDocument({
    ...titled('El puente abre “hoy”'),
    language: { value: 'es', basis: 'stated' },
    ...paper,
    ...day,
  });
  const styles = styleCitations(citedDocument(document, archiveOf([document])));
  for (const pieces of Object.values(styles)) {
    const marked = (pieces as CitationPiece[]).filter((piece) => !('slot' in piece) && piece.language === 'es');
    expect(marked.map((piece) => ('text' in piece ? piece.text : ''))).toEqual([
      expect.stringMatching(/^El puente abre [“‘]hoy$/),
    ]);
  }
});
