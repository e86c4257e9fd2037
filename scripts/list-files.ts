import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below `folder`, as paths from it with forward slashes, in code-unit order. Links are none.
 *
 * @param withLinks whether links are listed too, wherever they lead.
 */
export function listFiles(folder: string, { withLinks = false }: { withLinks?: boolean } = {}): string[] {
  const files: string[] = [];
  const visit = (path: string, below: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isFile() || (withLinks && entry.isSymbolicLink())) files.push(below + entry.name);
      else if (entry.isDirectory()) visit(join(path, entry.name), `${below}${entry.name}/`);
    }
  };
  visit(folder, '');
  return files.sort((a, b) => (a < b ? -1 : 1));
}
