import { expect, test } from 'vitest';
import { quotationParagraphs, quotationText } from '../../../src/record/quotation-text.ts';
import type { Quote } from '../../../src/record/quote.ts';

/** A quotation of parts `p1: words`. */
const quote = (mode: Quote['mode'], ...parts: string[]): Pick<Quote, 'mode' | 'parts'> => ({
  mode,
  parts: parts.map((given) => {
    const [block = '', exact = ''] = given.split(/: (.*)/s);
    return { block, start: 0, end: exact.length, exact, source: [0, exact.length] };
  }),
});

test.each([
  ['We are partners, the three of us,', 'We are partners, the three of us'],
  ['Who came?', 'Who came?'],
  ['The wall held.', 'The wall held.'],
  ['He said ‘never,’', 'He said ‘never’'],
  ['We began —', 'We began —'],
])('A comma at the end is the reporter’s, any other mark the speaker’s: %s', (exact, shown) => {
  expect(quotationText(quote('direct', `p1: ${exact}`))).toBe(shown);
});

test('A statement that ends with quoted words loses the comma inside their marks', () => {
  expect(quotationText(quote('reported', 'p1: the storm as “unprecedented,”'))).toBe('the storm as “unprecedented”');
});

test('Parts with the reporter’s words between them are joined by an omission', () => {
  expect(quotationText(quote('direct', 'p1: I’m lucky,', 'p1: I got the sea.'))).toBe('I’m lucky […] I got the sea.');
});

test('Words that go on in the next paragraph follow without an omission', () => {
  const both = quote('direct', 'p1: We began early,', 'p1: The sea was calm.', 'p2: Then the storm came.');
  expect(quotationParagraphs(both)).toEqual(['We began early […] The sea was calm.', 'Then the storm came.']);
  expect(quotationText(both)).toBe('We began early […] The sea was calm. Then the storm came.');
});

test('A turn’s paragraphs stay as they are', () => {
  expect(quotationParagraphs(quote('spoken', 't1p1: Well, yes,', 't1p2: I think so.'))).toEqual([
    'Well, yes,',
    'I think so.',
  ]);
});
