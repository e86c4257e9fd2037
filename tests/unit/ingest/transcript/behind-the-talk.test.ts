import { expect, test } from 'vitest';
import { normalize, turnsOf } from '../normalize.ts';

const talk = `Hearing on harbours

The Chairman. The committee will come to order. Why are we here?

Ms. Ruiz. To speak of piers.

The Chairman. Thank you. Who pays?

Ms. Ruiz. The county does.

The Chairman. We close here.
`;
const handedIn = 'The county has three piers, and they burned in March.\n\nTwo of them are closed until June.\n';
const lastWords = (text: string): string[] =>
  (turnsOf(normalize(text)).at(-1)?.paragraphs ?? []).map((one) => one.text);

test.each([
  '[Whereupon, at 4 p.m., the hearing was adjourned.]',
  '(Thereupon, the committee concluded its business at noon.)',
  '[Whereupon, at 12:05 p.m., the session was closed, subject to the call of the Chair.]',
  'A P P E N D I X',
  'APPENDIX B',
  'ANNEX 1',
])('What stands behind “%s” is nobody’s words', (line) => {
  expect(lastWords(`${talk}\n${line}\n\n${handedIn}`)).toEqual(['We close here.']);
});

test('A recess ends no turn, and a word for an appendix within a sentence none either', () => {
  const goesOn = `${talk}\n[Whereupon, a recess was taken.]\n\nWe go on. Appendix B has the table of piers.\n`;
  expect(lastWords(goesOn)).toEqual(['We close here.', 'We go on. Appendix B has the table of piers.']);
});
