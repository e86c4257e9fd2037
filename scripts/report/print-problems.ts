import { isAbsolute, relative, resolve, sep } from 'node:path';
import { escapeControls } from './escape-controls.ts';
import type { Place, Problem } from './problem.ts';

/**
 * All problems as one text: `file:line:column what` with the reason and the remedy indented under it, sorted by place, and a line with
 * their number at the end. Those of one reason and remedy stand together above it, and what is said of several places is said once, with
 * all of them. Empty where there are none.
 */
export function formatProblems(
  problems: readonly Problem[],
  workingDirectory = process.cwd(),
  noun: 'problem' | 'warning' | 'reason' = 'problem',
): string {
  if (problems.length === 0) return '';
  const shown = problems.map((problem) => ({ ...problem, file: nameFile(problem.file, workingDirectory) }));
  const ofOneCause = Map.groupBy(shown.toSorted(comparePlaces), ({ kind, why, fix }) =>
    JSON.stringify([kind, why, fix]),
  );
  const entries = [...ofOneCause.values()].map(formatCause);
  const files = new Set(shown.map((problem) => problem.file)).size;
  return `${entries.join('\n\n')}\n\n${count(problems.length, noun)} in ${count(files, 'file')}.\n`;
}

/** Writes them all at once; nothing where there are none. */
export function printProblems(problems: readonly Problem[], stream: NodeJS.WritableStream = process.stderr): void {
  if (problems.length > 0) stream.write(formatProblems(problems));
}

/** Writes what stops nothing, and what an editor should look at. */
export function printWarnings(warnings: readonly Problem[], stream: NodeJS.WritableStream = process.stderr): void {
  if (warnings.length > 0) stream.write(formatProblems(warnings, process.cwd(), 'warning'));
}

/** Writes what was left out so that the rest could be read, and why. */
export function printLeftOut(
  leftOut: readonly { problems: readonly Problem[] }[],
  stream: NodeJS.WritableStream = process.stderr,
): void {
  if (leftOut.length === 0) return;
  const problems = leftOut.flatMap((part) => part.problems);
  stream.write(formatProblems(problems, process.cwd(), 'reason'));
  stream.write(`${count(leftOut.length, 'file')} left out: the archive is made of the others, and names them.\n`);
}

function formatCause(problems: readonly Problem[]): string {
  const said = Map.groupBy(problems, ({ what }) => what);
  const [{ why, fix }] = problems as [Problem];
  // Told of one alone, the first of several seems to have no reason.
  const ofAll = said.size > 1 ? `, of these ${said.size.toLocaleString('en')}` : '';
  return [
    ...[...said].flatMap(([what, [first, ...others]]) => [
      `${nameOf(first as Problem)} ${what}`,
      ...others.map((other) => `  also ${nameOf(other)}`),
    ]),
    `  Why${ofAll}: ${why}`,
    `  Fix${ofAll}: ${fix}`,
  ]
    .map(escapeControls)
    .join('\n');
}

const nameOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** Paths inside the working directory are shown as one would type them there. */
function nameFile(file: string, workingDirectory: string): string {
  const path = relative(workingDirectory, resolve(workingDirectory, file));
  const isInside = path !== '' && !isAbsolute(path) && path !== '..' && !path.startsWith(`..${sep}`);
  return isInside ? path.split(sep).join('/') : file;
}

function comparePlaces(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
