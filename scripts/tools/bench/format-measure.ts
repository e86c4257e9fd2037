import type { IngestMeasure } from './measure-ingest.ts';

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const row = (label: string, value: string): string => `${label.padEnd(24)}${value.padStart(12)}`;

/** The lines that `npm run bench` prints. */
export function formatMeasure(measure: IngestMeasure, remarkSeconds: number): string {
  const { documents, seconds, megabytes, kinds, slowest } = measure;
  const sortedKinds = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    row('documents', number(documents)),
    row('seconds', number(seconds, 1)),
    row('documents a second', number(documents / seconds)),
    row('peak memory, MB', number(megabytes)),
    row('remark alone, seconds', number(remarkSeconds, 1)),
    row('ingest / remark', number(seconds / remarkSeconds, 2)),
    '',
    ...sortedKinds.map(([kind, count]) => row(kind, number(count))),
    '',
    row('without title', number(measure.withoutTitle)),
    row('without date', number(measure.withoutDate)),
    row('without turns', number(measure.withoutTurns)),
    row('turns', number(measure.turns)),
    row('mentions', number(measure.mentions)),
    row('quotes', number(measure.quotes)),
    '',
    'slowest files (ms, bytes)',
    ...slowest.map(
      ({ file, seconds: spent, bytes }) => `${number(spent * 1000).padStart(6)} ${number(bytes).padStart(10)}  ${file}`,
    ),
  ].join('\n');
}
