import { join, sep } from 'node:path';
import { printedCommand } from '../printed-command.ts';
import type { Problem } from '../report/problem.ts';

/** How to build without the files that have problems, as a line; empty where one is of the archive itself. */
export function hintLeavingOut(problems: readonly Problem[], content: string): string {
  const folders = ['sources', 'catalog'].map((name) => join(content, name) + sep);
  const isOfDocument = ({ file, document }: Problem) =>
    document !== undefined || folders.some((folder) => file.startsWith(folder));
  if (!problems.every(isOfDocument)) return '';
  const command = printedCommand('build --leave-out-broken', content);
  return `To build it without these, which the pages then name: ${command}\n`;
}
