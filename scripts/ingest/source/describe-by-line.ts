import { placeInText } from '../../report/place-in-text.ts';
import type { Problem } from '../../report/problem.ts';
import type { FrontMatter } from './front-matter.ts';

/** That fields of front matter break the rules of its language, as a warning: they are read as their lines say, and the page says so. */
export function describeByLine({ byLine = [], fields }: FrontMatter, file: string, source: string): Problem[] {
  const first = fields.find(({ name }) => byLine.includes(name));
  if (!first) return [];
  return [
    {
      ...placeInText(file, source)(first.start),
      kind: 'front-matter-by-line',
      what: `The front matter breaks the rules of its language; as their lines say were read: ${byLine.join(', ')}.`,
      why: 'A program that keeps these rules refuses it, for instance for a colon or a quotation mark within a value.',
      fix: 'Nothing needs to be done if the values on the page are right. Otherwise write them on the card.',
    },
  ];
}
