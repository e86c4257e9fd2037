import { formatEdtf } from '../../src/parts/edtf-date.ts';
import { titleOf } from '../../src/archive/title-of.ts';
import { citedDayOf, dayOf } from '../../src/record/day-of.ts';
import type { Outputs } from './read-outputs.ts';
import { writeDay } from './written-days.ts';

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

/** That a value was not found, is not there, or is not published. */
const absent = /none found|no date found|not stated|not shown here/i;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The forms that name a work in full. */
const citedForms = ['Chicago, note', 'Chicago, bibliography', 'APA, reference', 'MLA, works cited'];

/** Styles change capitals and quotation marks, and end a title before its own full stop. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function checkTitle({
  record,
  page,
  jsonLd,
  passages,
  citation,
  ris,
  bibtex,
  styles,
  rows,
  statements,
  entry,
}: Outputs): string[] {
  const title = plain(titleOf(record).text);
  const says = (where: string, read: unknown) => differs(`the title in ${where}`, plain(String(read)), title);
  return [
    ...says('the page', page.title),
    ...says('JSON-LD', jsonLd['name']),
    // An article has the title that it states as its headline; what is none has a name.
    ...differs('the headline in JSON-LD', 'headline' in jsonLd, record.title.basis === 'stated' && isArticle(jsonLd)),
    ...says('search', passages.title),
    ...says('CSL-JSON', citation['title']),
    ...says('RIS', ris.get('TI')?.[0]),
    ...says('BibTeX', bibtex.title),
    ...citedForms.flatMap((label) =>
      differs(`whether “${label}” has the title`, bare(styles.get(label) ?? '').includes(bare(title)), true),
    ),
    ...differs('the number of bars on the wall', rows.filter(({ onWall }) => onWall).length, 1),
    ...rows.flatMap((row) => says('the list', row.title)),
    ...rows.flatMap((row) =>
      differs('the list’s mark', row.line.includes('title added by the editor'), record.title.basis === 'supplied'),
    ),
    ...statements.flatMap((row) => says('the table', row['title']?.replace(/^'/, ''))),
    ...(entry ? says('the feed', entry.title) : []),
  ];
}

function checkDay(output: Outputs): string[] {
  const { record, page, passages, rows, statements, entries, entry } = output;
  const day = dayOf(record);
  const shown = day && formatEdtf(day.value);
  const facts = ['Held', 'Date', 'Published'].map((label) => page.facts.get(label) ?? '').join(' ');
  /** A line that names the day, or says that there is none. */
  const says = (where: string, line: string) =>
    differs(where, shown === undefined ? absent.test(line) : line.includes(shown), true);
  return [
    ...says('whether the page has the day', facts),
    ...rows.flatMap(({ line }) => says('whether the list has the day', line)),
    ...differs('the day in search', passages.date, shown),
    ...statements.flatMap((row) =>
      differs(
        'the day in the table',
        [row['date'], row['date_basis'], row['date_of']],
        [day?.value ?? '', day?.basis ?? '', day?.of ?? ''],
      ),
    ),
    ...[...entries].flatMap(([anchor, { day: said }]) => says(`whether ${anchor} has the day`, said)),
    ...(entry ? says('whether the feed has the day', entry.text) : []),
    ...checkCitedDay(output),
    ...checkLinkedDay(output),
  ];
}

/** The day in records and styles. */
function checkCitedDay({ record, citation, ris, bibtex, styles }: Outputs): string[] {
  const cited = citedDayOf(record);
  const written = cited && writeDay(cited.value, cited.basis === 'stated');
  // The bounds that are known; the first of them is the year of records that hold no more.
  const bounds = (cited?.value.match(/\d{4}(?:-\d\d){0,2}/g) ?? []).map((date) => date.split('-').map(Number));
  const isSet = cited?.value.startsWith('[') ?? false;
  const issued = !cited ? undefined : isSet ? { literal: written?.chicago } : { 'date-parts': bounds };
  const { circa: _circa, ...read } = (citation['issued'] ?? {}) as Record<string, unknown>;
  const [year, month, day] = isSet ? (bounds[0]?.slice(0, 1) ?? []) : (bounds[0] ?? []);
  const shown = (label: string, expected: string | undefined) =>
    differs(`whether “${label}” has the day`, styles.get(label)?.includes(expected ?? 'n.d.') ?? false, true);
  return [
    ...differs('the day in CSL-JSON', citation['issued'] && read, issued),
    ...differs('the day held in CSL-JSON', datesOf(citation['event-date']), held(record)),
    ...differs('the year in RIS', ris.get('PY'), year === undefined ? undefined : [String(year)]),
    ...differs(
      'the day in RIS',
      ris
        .get('DA')?.[0]
        ?.split('/')
        .filter((part) => part !== '')
        .map(Number),
      year === undefined ? undefined : [year, month, day].filter((part) => part !== undefined),
    ),
    ...differs(
      'the day in BibTeX',
      datesOf(bibtex.issued)?.[0],
      year === undefined ? undefined : [year, month, day].filter((part) => part !== undefined),
    ),
    ...shown('Chicago, note', written?.chicago),
    ...shown('Chicago, bibliography', written?.chicago),
    ...shown('APA, reference', written && `(${written.apa})`),
    ...(written
      ? shown('MLA, works cited', written.mla)
      : differs('“n.d.” in MLA', /n\.d\./.test(styles.get('MLA, works cited') ?? ''), false)),
  ];
}

const datesOf = (date: unknown): number[][] | undefined =>
  (date as { 'date-parts'?: (number | string)[][] } | undefined)?.['date-parts']?.map((parts) => parts.map(Number));

const held = ({ occurred }: Outputs['record']): number[][] | undefined =>
  occurred?.date === undefined ? undefined : [occurred.date.split('-').map(Number)];

/** The day in JSON-LD, which has no form for what is not exact. */
function checkLinkedDay({ record, jsonLd }: Outputs): string[] {
  const { date, published, occurred } = record;
  const made =
    date?.basis === 'stated' && published === undefined && /^[\d-]+$/.test(date.value) ? date.value : undefined;
  return [
    ...differs('the day held in JSON-LD', jsonLd['temporalCoverage'], occurred?.date),
    ...differs('the day of publishing in JSON-LD', jsonLd['datePublished'], published),
    ...differs('the day of making in JSON-LD', jsonLd['dateCreated'], made),
  ];
}

function checkAuthors({ record, page, jsonLd, citation, ris, bibtex, styles, rows }: Outputs): string[] {
  const inRole = (role: string) => record.contributors.filter((one) => one.role === role).map(({ name }) => name);
  const [authors, reporters] = [inRole('author'), inRole('reporter')];
  const inCsl = (citation['author'] ?? []) as Record<string, string>[];
  const nameOf = ({ literal, given, family, suffix }: Record<string, string>) =>
    literal ?? [given, family, suffix].filter(Boolean).join(' ');
  const linked = [jsonLd['author'] ?? []].flat() as { name?: string }[];
  const shown = page.facts.get('Author');
  return [
    ...differs('the authors in CSL-JSON', inCsl.map(nameOf), authors),
    ...differs('the authors in RIS', (ris.get('AU') ?? []).map(turnRound), authors),
    ...differs('the authors in BibTeX', (bibtex.author ?? []).map(nameOf), authors),
    ...citedForms.flatMap((label) =>
      authors
        .slice(0, 1)
        .flatMap((name) =>
          differs(`whether “${label}” has the author`, styles.get(label)?.includes(surname(name)), true),
        ),
    ),
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

/** `Lindqvist, Tessa` → `Tessa Lindqvist`. */
const turnRound = (name: string): string => name.split(', ').reverse().join(' ');
const surname = (name: string): string => name.split(' ').at(-1) ?? '';

function checkPublisher({ page, jsonLd, citation, ris, styles }: Outputs, publisher: string | undefined): string[] {
  const linked = jsonLd['publisher'] as { name?: string } | undefined;
  const shown = page.facts.get('Publisher') ?? '';
  return [
    ...differs('the publisher in CSL-JSON', citation['container-title'], publisher),
    ...differs('the publisher in RIS', ris.get('T2')?.[0], publisher),
    ...differs('the publisher in JSON-LD', linked?.name, publisher),
    ...(publisher === undefined
      ? []
      : citedForms.flatMap((label) =>
          differs(`whether “${label}” has the publisher`, styles.get(label)?.includes(publisher), true),
        )),
    ...differs('the page’s publisher', publisher === undefined ? absent.test(shown) : shown.includes(publisher), true),
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

const isArticle = (jsonLd: object): boolean => '@type' in jsonLd && String(jsonLd['@type']).endsWith('Article');
