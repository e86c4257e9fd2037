import type { ArchiveMeasure, SiteMeasure } from './measure-sites.ts';

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const row = (label: string, ...values: string[]): string =>
  (label.padEnd(30) + values.map((value) => value.padStart(14)).join('')).trimEnd();

/** What a value may be at most, and what it is; undefined where the system does not tell. */
interface Held {
  what: string;
  is: number | undefined;
  most: number;
  digits: number;
}

/** The lines that `npm run bench -- --pages` adds: the archive beside a plain site of the same texts, in one run, and what it is held to. */
export function formatSites(archive: ArchiveMeasure, bare: SiteMeasure): string {
  const { cold, same, edited, half } = archive;
  const failed = [cold, same, edited, half, bare].filter(({ code }) => code !== 0);
  if (failed.length > 0) return failed.map(({ output }) => `A build failed:\n${output}`).join('\n');
  return [
    row('', 'this archive', 'bare Astro', 'ratio'),
    row('build, seconds', ...pair(cold.seconds, bare.seconds, 1)),
    row('processors, seconds', ...pair(cold.processor, bare.processor, 1)),
    row('peak memory, MB', ...pair(cold.megabytes, bare.megabytes)),
    row('pages', ...pair(countPages(cold), countPages(bare))),
    row('ms a page', ...pair(millisecondsAPage(cold), millisecondsAPage(bare), 1)),
    '',
    row('built again, seconds', 'of a build', 'in all'),
    row('as it is', ...share(same.seconds, cold.seconds)),
    row('one word edited', ...share(edited.seconds, cold.seconds)),
    '',
    row('held to', 'is', 'at most'),
    ...budgets(archive, bare).map(({ what, is, most, digits }) =>
      row(
        `${is !== undefined && is > most ? 'OVER ' : ''}${what}`,
        is === undefined ? 'not measured' : number(is, digits),
        number(most, digits),
      ),
    ),
    '',
    row('gzipped HTML, kB', 'pages', 'median', 'most'),
    ...cold.pages.map(({ part, pages, median, most }) => row(part, number(pages), number(median, 1), number(most, 1))),
    '',
    cold.output,
    '',
    'With one word edited:',
    edited.output,
  ].join('\n');
}

/** What a build may cost; files and bytes are those of 2,794 documents, and counted for one. */
const budgets = ({ documents, cold, edited, half }: ArchiveMeasure, bare: SiteMeasure): Held[] => [
  { what: 'build, times bare', is: cold.seconds / bare.seconds, most: 5, digits: 1 },
  { what: 'one word, % of a build', is: (100 * edited.seconds) / cold.seconds, most: 10, digits: 0 },
  { what: 'exponent from half of it', is: exponent(half.processor, cold.processor), most: 1.03, digits: 2 },
  { what: 'files a document', is: cold.files / documents, most: 27_000 / 2794, digits: 1 },
  { what: 'MB a document', is: cold.size / documents, most: 700 / 2794, digits: 2 },
  { what: 'memory, MB', is: cold.megabytes, most: 1200, digits: 0 },
];

/** How the cost grows from half the documents to all: 1 where it doubles. */
const exponent = (half: number | undefined, whole: number | undefined): number | undefined =>
  half === undefined || whole === undefined ? undefined : Math.log2(whole / half);

function pair(own: number | undefined, other: number | undefined, digits = 0): string[] {
  if (own === undefined || other === undefined) return ['not measured', 'not measured'];
  return [number(own, digits), number(other, digits), number(own / other, 2)];
}

const share = (seconds: number, whole: number): string[] => [
  `${number((100 * seconds) / whole)} %`,
  number(seconds, 1),
];

const countPages = ({ pages }: SiteMeasure): number => pages.reduce((sum, part) => sum + part.pages, 0);
const millisecondsAPage = (site: SiteMeasure): number => (1000 * site.seconds) / countPages(site);
