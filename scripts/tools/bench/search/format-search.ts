import type { Engine } from './engines.ts';
import type { IndexMeasure } from './measure-index.ts';
import type { KeystrokeTimes } from './measure-keystrokes.ts';
import type { RelatedCost } from './measure-related.ts';
import type { SearchCost } from './measure-searches.ts';

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const kilobytes = (bytes: number) => number(bytes / 1000, 1);
const row = (label: string, ...values: string[]): string =>
  label.padEnd(14) + values.map((value) => value.padStart(13)).join('');

/** The value below which `share` of all lie. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The indexes, one a line. */
export function formatIndexes(indexes: readonly IndexMeasure[], documents: number): string {
  return [
    row('index', 'seconds', 'peak MB', 'files', 'kB in all', 'kB/document', 'largest kB'),
    ...indexes.map(({ engine, seconds, megabytes, files, bytes, largest }) =>
      row(
        engine,
        number(seconds, 1),
        megabytes === undefined ? 'unknown' : number(megabytes),
        number(files),
        kilobytes(bytes),
        number(bytes / 1000 / documents, 2),
        kilobytes(largest),
      ),
    ),
  ].join('\n');
}

/** What the first exact hit of some queries cost, one engine a line. */
export function formatSearches(what: string, costs: ReadonlyMap<Engine, readonly SearchCost[]>): string {
  return [
    `${what}: kB and requests to the first exact hit, without the engine's own program`,
    row(
      '',
      'queries',
      'found',
      'median kB',
      'p90 kB',
      'worst kB',
      'median req.',
      'p90 req.',
      'worst req.',
      'program kB',
    ),
    ...[...costs].map(([engine, all]) => {
      const [bytes, requests] = [all.map((cost) => cost.bytes), all.map((cost) => cost.requests)];
      return row(
        engine,
        number(all.length),
        number(all.filter(({ found }) => found).length),
        ...[0.5, 0.9, 1].map((share) => kilobytes(quantile(bytes, share))),
        ...[0.5, 0.9, 1].map((share) => number(quantile(requests, share))),
        kilobytes(Math.max(0, ...all.map((cost) => cost.program))),
      );
    }),
  ].join('\n');
}

/** How long answers took to be on screen after a key, on a fresh page and where its index is loaded. */
export function formatKeystrokes(times: readonly KeystrokeTimes[]): string {
  const line = (label: string, all: readonly number[]) =>
    row(label, number(all.length), ...[0.5, 0.9, 1].map((share) => number(quantile(all, share), 1)));
  return [
    `Typing ${number(times.length)} phrases: milliseconds from a key to its answers on screen`,
    row('', 'keys', 'median', 'p90', 'worst'),
    line(
      'cold',
      times.flatMap(({ cold }) => cold),
    ),
    line(
      'loaded',
      times.flatMap(({ loaded }) => loaded),
    ),
    line(
      'with pauses',
      times.flatMap(({ paused }) => paused),
    ),
    `${number(times.reduce((sum, { unanswered }) => sum + unanswered, 0))} keys had no passage to answer them.`,
  ].join('\n');
}

/** What the first related page cost, one kind of question a line. */
export function formatRelated(costs: ReadonlyMap<string, readonly RelatedCost[]>): string {
  return [
    'The first related page: kB and requests from the question on, with all that looks for it',
    row('', 'questions', 'found', 'median kB', 'p90 kB', 'worst kB', 'median req.', 'worst req.'),
    ...[...costs].map(([what, all]) => {
      const answered = all.filter(({ found }) => found);
      const [bytes, requests] = [answered.map((cost) => cost.bytes), answered.map((cost) => cost.requests)];
      return row(
        what,
        number(all.length),
        number(answered.length),
        ...[0.5, 0.9, 1].map((share) => kilobytes(quantile(bytes, share))),
        ...[0.5, 1].map((share) => number(quantile(requests, share))),
      );
    }),
  ].join('\n');
}
