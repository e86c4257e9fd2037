import { readByline } from '../../../classify/read-byline.ts';
import { readDateLine } from '../../../days/read-date-line.ts';
import { matchOf, sureReason } from '../content/omitted-parts.ts';
import { aroundOf, elementsIn, type Page, type PageElement } from '../page.ts';
import { wordsOf } from '../page-words.ts';
import type { Fact } from './fact.ts';

const AUTHOR = /^(?:authors?|autor(?:en|in|a|es)?|auteure?s?|written by|writer|reporter) ?:?$/i;
const DAY =
  /^(?:date|published(?: on)?|publication date|date published|posted(?: on)?|datum|veröffentlicht(?: am)?|fecha|publicado(?: el)?|date de publication|publié(?: le)?) ?:?$/i;
const COMMENT = /comment|related|recommend|reply/i;
const ROWS = /^(?:li|p|div|tr|dl)$/;
/** In letters. */
const longest = { row: 120, markup: 2000 };

/** A row that has a label in an element of its own, and behind it what it says: `<strong>Author</strong> Ana Ruiz`. */
function readRow(row: PageElement, page: Page): { label: string; value: string } | undefined {
  const [first] = elementsIn(row);
  if (!ROWS.test(row.name) || !first || row.end - row.start > longest.markup) return undefined;
  const words = wordsOf(row, page);
  const label = wordsOf(first, page);
  if (words.length > longest.row || label === '' || !words.startsWith(label)) return undefined;
  return { label, value: words.slice(label.length).replace(/^[\s:]+/, '') };
}

/** Who wrote a page and when, as a row with a label says; nothing where rows say two things, as those of other texts do. */
export function readLabelled(page: Page): Fact[] {
  const rows = page.elements.flatMap((element) => {
    const row = readRow(element, page);
    const isOther = row && [...aroundOf(element)].some((around) => sureReason(around) ?? COMMENT.test(matchOf(around)));
    return row && !isOther ? [{ element, ...row }] : [];
  });
  const fact = (field: 'author' | 'date', value: string, element: PageElement): Fact => ({
    field,
    value,
    named: 'label',
    element,
    rank: 15,
  });
  const authors = rows
    .filter(({ label }) => AUTHOR.test(label))
    .flatMap(({ value, element }) =>
      (readByline(`By ${value}`) ?? []).map(({ name }) => fact('author', name, element)),
    );
  const days = rows
    .filter(({ label }) => DAY.test(label))
    .flatMap(({ value, element }) => {
      const line = readDateLine(value);
      return line?.says === 'day' ? [fact('date', line.date, element)] : [];
    });
  const [author] = authors;
  const [day] = days;
  const isOne = (facts: readonly Fact[], rowsOf: RegExp): boolean =>
    new Set(facts.map(({ value }) => value)).size === 1 ||
    new Set(rows.filter(({ label }) => rowsOf.test(label)).map(({ value }) => value)).size === 1;
  return [
    ...(author && isOne(authors, AUTHOR) ? authors.filter(({ element }) => element === author.element) : []),
    ...(day && isOne(days, DAY) ? [day] : []),
  ];
}
