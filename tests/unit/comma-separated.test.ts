import { expect, it } from 'vitest';
import { commaSeparated } from '../../src/comma-separated.ts';

it('quotes what holds commas, quotation marks or line breaks', () => {
  expect(commaSeparated([['plain', 'a, b', 'say "so"', 'two\nlines']])).toBe(
    'plain,"a, b","say ""so""","two\nlines"\r\n',
  );
});

it('keeps a spreadsheet from running a value', () => {
  expect(commaSeparated([['=1+1', '-2', '@x', '+3', '1-2']])).toBe("'=1+1,'-2,'@x,'+3,1-2\r\n");
});
