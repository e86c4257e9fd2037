import { findNewerFormat } from './ingest/content/find-newer-format.ts';
import { printProblems } from './report/print-problems.ts';

/** Whether a command that writes into an archive has to leave it alone, since it is written for a newer program: that is printed then. */
export function leaveNewer(content: string): boolean {
  const problems = findNewerFormat(content);
  if (problems.length > 0) printProblems(problems);
  return problems.length > 0;
}
