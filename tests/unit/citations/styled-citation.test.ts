import { describe, expect, it } from 'vitest';
import { citedDocument } from '../../../src/citations/cited-document.ts';
import { fillCitation, styleCitations } from '../../../src/citations/styled-citation.ts';
import type { Document } from '../../../src/record/document.ts';
import { archiveOf, sampleDocument } from '../samples/sample-document.ts';

const author = (name: string, more: Partial<Document['contributors'][number]> = {}) => ({
  name,
  role: 'author' as const,
  basis: 'stated' as const,
  ...more,
});

const paper = { publisher: { value: 'paper', basis: 'stated' as const } };
const titled = (value: string) => ({ title: { value, basis: 'stated' as const } });
const dated = (value: string, basis: 'stated' | 'inferred' | 'supplied' = 'stated') => ({ date: { value, basis } });

/** As plain text; of a place if one is named. */
const citationText = (...[pieces, at]: Parameters<typeof fillCitation>): string =>
  fillCitation(pieces, at)
    .map(({ text }) => text)
    .join('');

/** The full forms in the three styles. */
function cite(more: Partial<Document>) {
  const document = sampleDocument({ ...titled('A bridge opens'), ...more });
  const styles = styleCitations(citedDocument(document, archiveOf([document], { title: 'The Archive' })));
  return {
    chicago: citationText(styles.chicagoEntry),
    apa: citationText(styles.apaEntry),
    mla: citationText(styles.mlaEntry),
  };
}

describe('styleCitations', () => {
  it.each([
    {
      case: 'a signed article of a known paper',
      of: { ...paper, ...dated('1999-05-04'), contributors: [author('Jane Doe')], originalUrl: 'https://paper.test/a' },
      chicago: 'Doe, Jane. “A Bridge Opens.” The Paper, May 4, 1999. https://paper.test/a.',
      apa: 'Doe, J. (1999, May 4). A bridge opens. The Paper. https://paper.test/a',
      mla: 'Doe, Jane. “A Bridge Opens.” The Paper, 4 May 1999, https://paper.test/a.',
    },
    {
      case: 'no author: the title comes first, in Chicago the paper',
      of: { ...paper, ...dated('1999-05-04'), originalUrl: 'https://paper.test/a' },
      chicago: 'The Paper. “A Bridge Opens.” May 4, 1999. https://paper.test/a.',
      apa: 'A bridge opens. (1999, May 4). The Paper. https://paper.test/a',
      mla: '“A Bridge Opens.” The Paper, 4 May 1999, https://paper.test/a.',
    },
    {
      case: 'nothing known but the title',
      of: {},
      chicago: '“A Bridge Opens.” n.d. The Archive.',
      apa: 'A bridge opens. (n.d.). The Archive.',
      mla: '“A Bridge Opens.” The Archive.',
    },
    {
      case: 'a supplied title is a description: in brackets, without quotation marks, as it is written',
      of: { title: { value: 'Report on a bridge', basis: 'supplied' as const }, ...dated('1999-05-04') },
      chicago: '[Report on a bridge]. May 4, 1999. The Archive.',
      apa: '[Report on a bridge]. (1999, May 4). The Archive.',
      mla: '[Report on a bridge]. 4 May 1999. The Archive.',
    },
    {
      case: 'an inferred day stands in brackets',
      of: { contributors: [author('Jane Doe')], ...dated('1999-05-04', 'inferred') },
      chicago: 'Doe, Jane. “A Bridge Opens.” [May 4, 1999]. The Archive.',
      apa: 'Doe, J. ([1999, May 4]). A bridge opens. The Archive.',
      mla: 'Doe, Jane. “A Bridge Opens.” [4 May 1999]. The Archive.',
    },
    {
      case: 'a day or any before it',
      of: { contributors: [author('Jane Doe')], ...dated('[..1999-05-04]', 'inferred') },
      chicago: 'Doe, Jane. “A Bridge Opens.” [not after May 4, 1999]. The Archive.',
      apa: 'Doe, J. ([not after 1999, May 4]). A bridge opens. The Archive.',
      mla: 'Doe, Jane. “A Bridge Opens.” [not after 4 May 1999]. The Archive.',
    },
    {
      case: 'about a year',
      of: { contributors: [author('Jane Doe')], ...dated('1999~', 'supplied') },
      chicago: 'Doe, Jane. “A Bridge Opens.” [ca. 1999]. The Archive.',
      apa: 'Doe, J. ([ca. 1999]). A bridge opens. The Archive.',
      mla: 'Doe, Jane. “A Bridge Opens.” [circa 1999]. The Archive.',
    },
    {
      case: 'days that last',
      of: { ...paper, contributors: [author('Jane Doe')], ...dated('1999-05-04/1999-05-06') },
      chicago: 'Doe, Jane. “A Bridge Opens.” The Paper, May 4–6, 1999. The Archive.',
      apa: 'Doe, J. (1999, May 4–6). A bridge opens. The Paper. The Archive.',
      mla: 'Doe, Jane. “A Bridge Opens.” The Paper, 4–6 May 1999. The Archive.',
    },
    {
      case: 'several authors, one of them a group, one with small words in the name',
      of: { ...dated('1999'), contributors: [author('Jane Doe'), author('José de la Cruz'), author('Harbour Desk')] },
      chicago: 'Doe, Jane, José de la Cruz, and Harbour Desk. “A Bridge Opens.” 1999. The Archive.',
      apa: 'Doe, J., de la Cruz, J., & Harbour Desk. (1999). A bridge opens. The Archive.',
      mla: 'Doe, Jane, et al. “A Bridge Opens.” 1999. The Archive.',
    },
    {
      case: 'a name in another script, a title in another language',
      of: {
        ...titled('¿Qué pasa en el puerto?'),
        language: { value: 'es', basis: 'stated' as const },
        ...dated('1999'),
        contributors: [author('北京日报')],
      },
      chicago: '北京日报. “¿Qué pasa en el puerto?” 1999. The Archive.',
      apa: '北京日报. (1999). ¿Qué pasa en el puerto? The Archive.',
      mla: '北京日报. “¿Qué pasa en el puerto?” 1999. The Archive.',
    },
    {
      case: 'marks and markup in a title stay words',
      of: { ...titled('‘We’re here,’ <b>he</b> says & <script>'), ...dated('1999') },
      chicago: '“‘We’re Here,’ <b>he</B> Says & <script>.” 1999. The Archive.',
      apa: '‘We’re here,’ <b>he</b> says & <script>. (1999). The Archive.',
      mla: '“‘We’re Here,’ <b>he</B> Says & <script>.” 1999. The Archive.',
    },
    {
      case: 'a transcript says so',
      of: {
        ...paper,
        kind: { value: 'transcript' as const, basis: 'inferred' as const },
        ...dated('1999-05-04'),
        originalUrl: 'https://paper.test/t',
      },
      chicago: 'The Paper. “A Bridge Opens.” Transcript, May 4, 1999. https://paper.test/t.',
      apa: 'A bridge opens [Transcript]. (1999, May 4). The Paper. https://paper.test/t',
      mla: '“A Bridge Opens.” The Paper, 4 May 1999, https://paper.test/t. Transcript.',
    },
  ])('$case', ({ of, chicago, apa, mla }) => {
    expect(cite(of)).toEqual({ chicago, apa, mla });
  });

  it('names a passage, and whom the document quotes there, where each style does', () => {
    const document = sampleDocument({ ...titled('A bridge opens'), ...dated('1999-05-04') });
    const styles = styleCitations(citedDocument(document, archiveOf([document])));
    const at = { place: 'para. 7', speaker: 'Ms. Rivera, quoted in ' };
    expect(citationText(styles.chicagoShort, at)).toBe('Ms. Rivera, quoted in “A Bridge Opens,” para. 7.');
    expect(citationText(styles.apaInText, at)).toBe('(Ms. Rivera, quoted in “A Bridge Opens,” 1999, para. 7)');
    expect(citationText(styles.mlaInText, { place: 'par. 7' })).toBe('(“A Bridge Opens,” par. 7)');
    expect(citationText(styles.mlaInText)).toBe('(“A Bridge Opens”)');
  });
});
