import { join } from 'node:path';
import { root } from './folders.ts';

/** A command as somebody would type it for the archive that this one works on: with its `--content`, where that is not the usual one. */
export function printedCommand(command: string, content: string): string {
  if (content === join(root, 'content')) return command;
  const folder = /^[\w./-]+$/.test(content) ? content : `'${content.replaceAll("'", String.raw`'\''`)}'`;
  return `${command}${command.includes(' -- ') ? '' : ' --'} --content ${folder}`;
}
