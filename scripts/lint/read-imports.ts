import ts from 'typescript';
import { codeOfAstro } from './code-of-astro.ts';
import { ownPath } from './own-path.ts';

/** Files of code by path, with the paths of those that each imports: types too, and what it only loads when it is needed. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** @param code texts by path, with forward slashes. Imports of files that are not among them and of packages are left out. */
export function readImports(code: ReadonlyMap<string, string>): ImportGraph {
  return new Map(
    [...code].map(([file, text]) => [file, [...new Set(listImports(file, text))].filter((path) => code.has(path))]),
  );
}

/** The paths that a file's code imports, from the root of the project. */
function listImports(file: string, text: string): string[] {
  const code = file.endsWith('.astro') ? codeOfAstro(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.flatMap(({ fileName }) => ownPath(file, fileName) ?? []);
}
