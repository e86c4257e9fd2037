import { describe, expect, it } from 'vitest';
import { figuresPages } from '../../../../src/views/figures/figures-page.ts';
import type { Document } from '../../../../src/record/document.ts';
import type { Figure } from '../../../../src/record/figure.ts';
import { paragraph, archiveOf, sampleDocument, turn } from '../../samples/sample-document.ts';

const figure = (block: string, text: string, exact: string, more: Partial<Figure> = {}): Figure => ({
  block,
  start: text.indexOf(exact),
  end: text.indexOf(exact) + exact.length,
  exact,
  quantity: { least: 3, most: 3 },
  unit: 'ships',
  of: 'ships in port',
  status: 'stated',
  ...more,
});

const pagesOf = (documents: Document[]) => figuresPages(archiveOf(documents));

describe('the list of figures', () => {
  it('shows each figure in its own sentence, linked to its passage', () => {
    const text = 'All was calm. We saw 30 ships in port. Then night fell.';
    const document = sampleDocument({
      blocks: [turn('t1', 'HARBOUR OFFICIAL', 'official', [text])],
      figures: [figure('t1p1', text, '30 ships', { status: 'target' })],
    });
    expect(pagesOf([document])[0]?.groups[0]?.lines).toEqual([
      {
        href: '/documents/sample/#t1p1:~:text=calm.%20We%20saw-,30%20ships,-in%20port.%20Then',
        exact: '30 ships',
        of: 'ships in port',
        status: 'target',
        claimed: 'wanted or promised',
        before: 'We saw ',
        after: ' in port.',
        place: 'turn 1, ¶1',
        speaker: 'Harbour official',
      },
    ]);
  });

  it('counts how figures are claimed, and marks those of an altered copy', () => {
    const text = 'We saw 30 ships.';
    const document = sampleDocument({
      textState: { value: 'altered', basis: 'supplied' },
      blocks: [paragraph('p1', text)],
      figures: [figure('p1', text, '30 ships')],
    });
    const [page] = pagesOf([document]);
    expect(page).toMatchObject({ total: '1 figure in 1 document', statuses: [{ status: 'stated', count: 1 }] });
    expect(page?.groups[0]?.altered).toBe(true);
  });

  it('goes on to further pages, and says where a document is continued', () => {
    const text = 'We saw 30 ships.';
    const many = sampleDocument({
      blocks: [paragraph('p1', text)],
      figures: Array.from({ length: 130 }, () => figure('p1', text, '30 ships')),
    });
    expect(
      pagesOf([many]).map(({ page, pages, groups }) => [page, pages, groups[0]?.lines.length, groups[0]?.continued]),
    ).toEqual([
      [1, 2, 100, false],
      [2, 2, 30, true],
    ]);
  });

  it('is one page that says so where there are none', () => {
    expect(pagesOf([sampleDocument()])).toMatchObject([{ pages: 1, total: '0 figures in 0 documents', groups: [] }]);
  });
});
