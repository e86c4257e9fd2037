import type { SiteMeasure } from './measure-sites.ts';

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const row = (label: string, ...values: string[]): string =>
  label.padEnd(24) + values.map((value) => value.padStart(14)).join('');

/** The lines that `npm run bench -- --pages` adds: the archive beside a plain site of the same texts, in one run. */
export function formatSites(archive: SiteMeasure, bare: SiteMeasure): string {
  const failed = [archive, bare].filter(({ code }) => code !== 0);
  if (failed.length > 0) return failed.map(({ output }) => `A build failed:\n${output}`).join('\n');
  return [
    row('', 'this archive', 'bare Astro', 'ratio'),
    row('build, seconds', ...pair(archive.seconds, bare.seconds, 1)),
    row('peak memory, MB', ...pair(archive.megabytes, bare.megabytes)),
    row('pages', ...pair(countPages(archive), countPages(bare))),
    row('ms a page', ...pair(millisecondsAPage(archive), millisecondsAPage(bare), 1)),
    '',
    row('gzipped HTML, kB', 'pages', 'median', 'most'),
    ...archive.pages.map(({ part, pages, median, most }) =>
      row(part, number(pages), number(median, 1), number(most, 1)),
    ),
    '',
    archive.output,
  ].join('\n');
}

function pair(own: number | undefined, other: number | undefined, digits = 0): string[] {
  if (own === undefined || other === undefined) return ['not measured', 'not measured', ''];
  return [number(own, digits), number(other, digits), number(own / other, 2)];
}

const countPages = ({ pages }: SiteMeasure): number => pages.reduce((sum, part) => sum + part.pages, 0);
const millisecondsAPage = (site: SiteMeasure): number => (1000 * site.seconds) / countPages(site);
