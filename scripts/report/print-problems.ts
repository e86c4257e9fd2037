import { isAbsolute, relative, resolve, sep } from 'node:path';
import { escapeControls } from './escape-controls.ts';
import type { Problem } from './problem.ts';

/**
 * All problems as one text: an entry each, `file:line:column what` with the reason and the remedy indented under it,
 * sorted by place, and a line with their number at the end. Empty where there are none.
 */
export function formatProblems(
  problems: readonly Problem[],
  workingDirectory = process.cwd(),
  noun: 'problem' | 'warning' = 'problem',
): string {
  if (problems.length === 0) return '';
  const shown = problems.map((problem) => ({ ...problem, file: nameFile(problem.file, workingDirectory) }));
  const entries = shown.toSorted(comparePlaces).map(formatEntry);
  const files = new Set(shown.map((problem) => problem.file)).size;
  return `${entries.join('\n\n')}\n\n${count(problems.length, noun)} in ${count(files, 'file')}.\n`;
}

/** Writes them all at once; nothing where there are none. */
export function printProblems(problems: readonly Problem[], stream: NodeJS.WritableStream = process.stderr): void {
  if (problems.length > 0) stream.write(formatProblems(problems));
}

/** The same for what stops nothing. */
export function printWarnings(warnings: readonly Problem[], stream: NodeJS.WritableStream = process.stderr): void {
  if (warnings.length > 0) stream.write(formatProblems(warnings, process.cwd(), 'warning'));
}

function formatEntry({ file, line, column, what, why, fix }: Problem): string {
  return [`${file}:${line}:${column} ${what}`, `  Why: ${why}`, `  Fix: ${fix}`].map(escapeControls).join('\n');
}

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
