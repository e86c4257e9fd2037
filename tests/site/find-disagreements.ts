import { formatEdtf } from '../../src/model/edtf-date.ts';
import { titleOf } from '../../src/model/title-of.ts';
import { citedDayOf, dayOf } from '../../src/schema/day-of.ts';
import type { Outputs } from './read-outputs.ts';

/** Where one output of a build says another title, day, author, publisher or speaker of a document than its record; a line each. */
export function findDisagreements(outputs: readonly Outputs[], organizations: ReadonlyMap<string, string>): string[] {
  return outputs.flatMap((output) => {
    const publisher = output.record.publisher && (organizations.get(output.record.publisher.value) ?? '?');
    return [
      ...checkTitle(output),
      ...checkDay(output),
      ...checkAuthors(output),
      ...checkPublisher(output, publisher),
      ...checkSpeakers(output),
    ].map((fault) => `${output.record.id}: ${fault}`);
  });
}

/** A fault where what was read is not what is expected. */
const differs = (where: string, read: unknown, expected: unknown): string[] =>
  JSON.stringify(read) === JSON.stringify(expected)
    ? []
    : [`${where} says ${JSON.stringify(read)}, not ${JSON.stringify(expected)}`];

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function checkTitle({ record, page, jsonLd, passages, citation, ris, rows, statements, entry }: Outputs): string[] {
  const title = plain(titleOf(record));
  const says = (where: string, read: unknown) => differs(`the title in ${where}`, plain(String(read)), title);
  return [
    ...says('the page', page.title),
    ...says('JSON-LD', jsonLd['name']),
    ...differs('the headline in JSON-LD', 'headline' in jsonLd, record.title.basis === 'stated'),
    ...says('search', passages.title),
    ...says('CSL-JSON', citation['title']),
    ...says('RIS', ris.get('TI')?.[0]),
    ...differs('the number of rows in the list', rows.length, 1),
    ...rows.flatMap((row) => says('the list', row.title)),
    ...rows.flatMap((row) =>
      differs('the list’s mark', row.line.includes('title supplied'), record.title.basis === 'supplied'),
    ),
    ...statements.flatMap((row) => says('the table', row['title']?.replace(/^'/, ''))),
    ...(entry ? says('the feed', entry.title.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')) : []),
  ];
}

function checkDay(output: Outputs): string[] {
  const { record, page, jsonLd, passages, citation, ris, bibtex, citePage, rows, statements, entries, entry } = output;
  const day = dayOf(record);
  const cited = citedDayOf(record);
  const shown = day && formatEdtf(day.value);
  const held = record.occurred?.date;
  const facts = ['Held', 'Date', 'Published'].map((label) => page.facts.get(label) ?? '').join(' ');
  const none = /none found|not stated/;
  const exact = /^\d{4}(?:-\d\d){0,2}$/.test(cited?.value ?? '')
    ? (cited?.value.split('-').map(Number) ?? [])
    : undefined;
  return [
    ...differs('the page’s day', shown === undefined ? none.test(facts) : facts.includes(shown), true),
    ...rows.flatMap(({ line }) =>
      differs(
        'the list’s day',
        shown === undefined ? /date (?:not stated|found)/.test(line) : line.includes(shown),
        true,
      ),
    ),
    ...differs('the day in search', passages.date, shown),
    ...statements.flatMap((row) =>
      differs(
        'the day in the table',
        [row['date'], row['date_basis'], row['date_of']],
        [day?.value ?? '', day?.basis ?? '', day?.of ?? ''],
      ),
    ),
    ...[...entries].flatMap(([anchor, { day: said }]) =>
      differs(
        `the day of ${anchor}`,
        shown === undefined ? /date (?:not stated|found)/.test(said) : said.includes(shown),
        true,
      ),
    ),
    ...differs('the day held in CSL-JSON', datePartsOf(citation['event-date']), held?.split('-').map(Number)),
    ...(exact ? differs('the day in CSL-JSON', datePartsOf(citation['issued']), exact) : []),
    ...differs('whether CSL-JSON has a day', 'issued' in citation, cited !== undefined),
    ...differs('the year in RIS', ris.has('PY'), cited !== undefined),
    ...(exact ? differs('the year in RIS', ris.get('PY')?.[0], String(exact[0])) : []),
    ...(exact?.length === 3
      ? differs('the day in RIS', ris.get('DA')?.[0]?.split('/').slice(0, 3).map(Number), exact)
      : []),
    ...differs('the year in BibTeX', /\n\tyear = /.test(bibtex), cited !== undefined),
    ...(exact ? differs('the year in the styles', citePage.includes(String(exact[0])), true) : []),
    ...differs('“n.d.” in the styles', citePage.includes('n.d.'), cited === undefined),
    ...differs('the day in JSON-LD', jsonLd['temporalCoverage'], held),
    ...(entry && exact?.length === 3 ? differs('the feed’s day', entry.published.slice(0, 10) !== '', true) : []),
  ];
}

function datePartsOf(date: unknown): number[] | undefined {
  return (date as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0];
}

function checkAuthors({ record, page, jsonLd, citation, ris, rows }: Outputs): string[] {
  const inRole = (role: string) => record.contributors.filter((one) => one.role === role).map(({ name }) => name);
  const [authors, reporters] = [inRole('author'), inRole('reporter')];
  const inCsl = (citation['author'] ?? []) as Record<string, string>[];
  const nameOf = ({ literal, given, family, suffix }: Record<string, string>) =>
    literal ?? [given, family, suffix].filter(Boolean).join(' ');
  const linked = [jsonLd['author'] ?? []].flat() as { name?: string }[];
  const shown = page.facts.get('Author');
  return [
    ...differs('the authors in CSL-JSON', inCsl.map(nameOf), authors),
    ...differs('the number of authors in RIS', ris.get('AU')?.length ?? 0, authors.length),
    ...differs(
      'the authors in JSON-LD',
      linked.map(({ name }) => name),
      authors,
    ),
    ...authors.flatMap((name) => differs('the page’s author', shown?.includes(name), true)),
    // One statement of who made it.
    ...(authors.length === 0 && reporters.length > 0 ? differs('the page’s author', shown, undefined) : []),
    ...rows.flatMap(({ line }) =>
      [...authors, ...(authors.length === 0 ? reporters : [])].flatMap((name) =>
        differs('the list’s author', line.includes(name), true),
      ),
    ),
  ];
}

function checkPublisher({ page, jsonLd, citation, ris }: Outputs, publisher: string | undefined): string[] {
  const linked = jsonLd['publisher'] as { name?: string } | undefined;
  const shown = page.facts.get('Publisher') ?? '';
  return [
    ...differs('the publisher in CSL-JSON', citation['container-title'], publisher),
    ...differs('the publisher in RIS', ris.get('T2')?.[0], publisher),
    ...differs('the publisher in JSON-LD', linked?.name, publisher),
    ...differs(
      'the page’s publisher',
      publisher === undefined ? /none found|not stated/.test(shown) : shown.includes(publisher),
      true,
    ),
  ];
}

function checkSpeakers({ record, passages, statements, entries }: Outputs): string[] {
  const inTable = new Map(statements.map((row) => [row['quotation'], row['speaker']?.replace(/^'/, '')]));
  const counted = record.quotes.filter(({ shortens }) => shortens === undefined);
  return [
    ...differs('the number of statements in the table', statements.length, counted.length),
    ...counted.flatMap(({ id }) => {
      const searched = passages.quotes.find((quote) => quote.id === id)?.speaker;
      return [
        ...differs(`the speaker of ${id} in search`, searched, inTable.get(id)),
        ...differs(`the speaker of ${id} on its page`, entries.get(`${record.id}-${id}`)?.speaker, inTable.get(id)),
      ];
    }),
  ];
}
