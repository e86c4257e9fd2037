import { expect, it } from 'vitest';
import { inlineHtml } from '../../../../src/components/reading/inline-html.ts';
import { passageViewer } from '../../../../src/views/reading/passage-view.ts';
import type { DateMention } from '../../../../src/record/date-mention.ts';
import type { Passage } from '../../../../src/record/block.ts';
import { paragraph, sampleDocument } from '../../samples/sample-document.ts';

const html = (text: string, dates: Partial<DateMention>[]): string => {
  const block = paragraph('p1', text);
  const mentions = dates.map((date) => ({
    block: 'p1',
    exact: 'x',
    basis: 'relative' as const,
    start: 0,
    end: 1,
    ...date,
  }));
  const show = passageViewer(sampleDocument({ blocks: [block], dates: mentions }));
  return inlineHtml(show(block as Passage).inline);
};

it('gives words that name a day, a month or a year their date', () =>
  expect(
    html('Tomorrow, in May.', [
      { start: 0, end: 8, edtf: '1999-05-06' },
      { start: 13, end: 16, edtf: '1999-05' },
    ]),
  ).toBe('<time datetime="1999-05-06">Tomorrow</time>, in <time datetime="1999-05">May</time>.'));

it('leaves alone what HTML has no form for', () =>
  expect(
    html('This week, last June, or so.', [
      { start: 0, end: 9, edtf: '1999-05-03/1999-05-09' },
      { start: 11, end: 20, basis: 'unresolved', reason: 'open-day' },
      { start: 22, end: 27, edtf: '1999~' },
    ]),
  ).toBe('This week, last June, or so.'));
