import type { Figure } from '../../../../src/record/figure.ts';
import { normalize } from '../normalize.ts';

const size = ({ least, most, about }: Figure['quantity']): string =>
  `${about ? 'about ' : ''}${least === most ? String(least) : `${String(least ?? '')}..${String(most ?? '')}`}`;

/** Each figure of a made-up text in a line: words | quantity | unit | of | status. */
export const linesIn = (language: string, ...paragraphs: string[]): string[] =>
  normalize(`${paragraphs.join('\n\n')}\n`, { card: { title: { value: 'X' }, language } }).figures.map(
    ({ exact, quantity, unit, of, status }) => [exact, size(quantity), unit, of, status].join(' | '),
  );
