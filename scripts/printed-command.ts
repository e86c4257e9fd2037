import { relative } from 'node:path';
import { usualContent } from './folders.ts';
import { isPackage } from './program/own-files.ts';
import { typedCommand } from './program/typed-command.ts';

/**
 * A command as somebody would type it for the archive that this one works on, from its name and flags (`suggest --propose`): with the
 * archive's folder, where that is not the usual one.
 */
export function printedCommand(line: string, content: string): string {
  if (content === usualContent()) return typedCommand(line);
  const folder = isPackage ? relative(process.cwd(), content) : content;
  const quoted = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", String.raw`'\''`)}'`;
  return typedCommand(`${line} --content ${quoted}`);
}
